"""What the mock of the API knows: its operations, the models of their bodies, and an answer for each other model."""
import json

from . import cpp, samples
from .description import SCALARS

SOURCE = 'the description'
WIDTH = 118


def notation(type_):
    """A type as NOTATION.md writes it."""
    if type_.kind in SCALARS:
        text = type_.kind
    elif type_.kind == 'enum':
        text = 'enum ' + ' '.join(value or "''" for value in type_.of)
    elif type_.kind == 'const':
        text = 'json' if type_.of == '*' else f'const {type_.of}'
    elif type_.kind == 'list':
        of = notation(type_.of)
        text = f'({of})[]' if ' ' in of else f'{of}[]'
    elif type_.kind == 'map':
        text = f'map<{notation(type_.of)}>'
    else:
        text = type_.of if type_.kind == 'model' else 'json'
    return text + (' | null' if type_.nullable else '')


def parameter(field):
    text = field.wire + ('' if field.required else '?') + ': ' + notation(field.type)
    if field.joined:
        text += ' joined'
    if field.range:
        text += f' {field.range[0]}..{field.range[1]}'
    return text


def parameters(fields, others=None):
    return ', '.join([parameter(field) for field in fields] + (['*: json'] if others else []))


def query(operation):
    constants = [f'{field.wire}?: bool' if field.type.of == 'true' else f'{field.wire}?: {notation(field.type)}'
                 for field in operation.constants]
    return ', '.join(filter(None, [parameters(operation.query), *constants]))


def body(operation):
    if not operation.body:
        return ''
    return ('?' if operation.body_optional else '') + notation(operation.body) + (
        ' multipart' if operation.multipart else '')


def answer(operation):
    of = operation.answer
    if of.form in ('none', 'html'):
        return of.form
    type_ = of.type
    if of.form == 'page':
        return f'page of {notation(type_.of)} in {of.key}'
    return type_.of[0] if type_.kind == 'union' else notation(type_)


def row(operation):
    cells = [operation.key, operation.verb, operation.path, query(operation), body(operation)]
    text = ', '.join(f'"{cell}"' for cell in cells) + f', {operation.answer.status}, "{answer(operation)}"'
    return f'    {{{text}{"" if operation.needs_key else ", false"}}},\n'


def sample(api, type_, name):
    """As samples.value, but for models, which stand as a reference."""
    if type_.kind == 'list':
        return [sample(api, type_.of, name)]
    if type_.kind == 'map':
        return {'key_1': sample(api, type_.of, name)}
    if type_.kind in ('model', 'union'):
        return '@' + (type_.of if type_.kind == 'model' else type_.of[0])
    return samples.value(api, type_, name)


def model_sample(api, model):
    members = [(field.wire, sample(api, field.type, field.wire)) for field in model.fields]
    if model.others:
        members.append(('further_member', sample(api, model.others, 'further_member')))
    lines = ['{']
    for position, (name, value) in enumerate(members):
        piece = json.dumps(name) + ':' + json.dumps(value, separators=(',', ':'))
        piece += ',' if position + 1 < len(members) else '}'
        if len(lines[-1]) + len(piece) > WIDTH:
            lines.append('')
        lines[-1] += piece
    return '\n'.join(lines) if members else '{}'


def operations_source(api):
    text = cpp.MARK.format(source=SOURCE)
    text += '\n#include "operations.hpp"\n\n#include <iterator>\n\n'
    text += 'namespace clerk::backend_testing {\nnamespace {\n\n'
    text += 'constexpr OperationRow operations[] = {\n' + ''.join(map(row, api.operations())) + '};\n\n'
    text += 'constexpr BodyRow bodies[] = {\n'
    for name in sorted(api.sent):
        model = api.models[name]
        text += f'    {{"{name}", "{parameters(model.fields, model.others)}"}},\n'
    text += '};\n\nconstexpr SampleRow samples[] = {\n'
    for name in sorted(api.answered):
        model = api.models[name]
        text += f'    {{"{model.namespace}::{name}",\n     R"({model_sample(api, model)})"}},\n'
    text += '};\n\n}  // namespace\n\n'
    for rows, type_ in (('operation', 'Operation'), ('body', 'Body'), ('sample', 'Sample')):
        plural = {'operation': 'operations', 'body': 'bodies', 'sample': 'samples'}[rows]
        text += f'const Rows<{type_}Row> {rows}Rows{{std::begin({plural}), std::end({plural})}};\n'
    return text + '\n}  // namespace clerk::backend_testing\n'
