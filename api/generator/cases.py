"""What the tests of each operation expect, from the description alone: tests/api has the tests."""
import json
import urllib.parse

from . import cpp, headers, names, samples

WRONG = {'string': {'wrong': True}, 'enum': 7, 'const': 7, 'time': False, 'date': 0.5, 'bytes': 7, 'int': 'wrong',
         'ms': 'wrong', 's': 'wrong', 'double': 'wrong', 'bool': 'wrong', 'list': 'wrong', 'map': 'wrong',
         'model': 'wrong', 'union': 'wrong'}
SCALAR = ('string', 'enum', 'const', 'time', 'date', 'int', 'ms', 's', 'double', 'bool')


# --- answers: {'answer': what the service sends, 'read': what the model then holds, 'unread': paths}

def default(api, model, field):
    """What a member holds that was not read; None where it is left out."""
    type_ = cpp.member_type(api, model, field)
    if type_.startswith(('std::optional<', 'Settable<')):
        return None
    if type_ == 'nlohmann::json':
        return {'json': None}
    kind = field.type.kind
    if kind == 'model':
        return defaults(api, api.models[field.type.of])
    return {'list': [], 'map': {}, 'bool': False, 'double': 0.0}.get(kind, 0 if kind in samples.NUMBERS else '')


def put(target, wire, value):
    if value is None:
        return
    target[wire] = None if value == {'json': None} else value


def defaults(api, model):
    result = {}
    for field in model.fields:
        put(result, field.wire, default(api, model, field))
    return result


def strict_part(api, model, field):
    """A strict member as it is kept in every variant."""
    if field.type.kind == 'model':
        return variant(api, api.models[field.type.of], 'strict')
    value = samples.value(api, field.type, field.wire)
    return value, value, []


def variant(api, model, mode):
    answer, read, unread = {}, {}, []
    for field in model.fields:
        kind = field.type.kind
        if field.strict and not (mode == 'null' and (not field.required or field.type.nullable)) \
                and not (mode == 'strict' and not field.required):
            part, seen, paths = strict_part(api, model, field)
            answer[field.wire], read[field.wire] = part, seen
            unread += [f'{field.wire}.{path}' for path in paths]
            continue
        if mode == 'wrong' and kind == 'json':
            answer[field.wire] = read[field.wire] = samples.value(api, field.type, field.wire)
            continue
        put(read, field.wire, default(api, model, field))
        told = False
        if mode == 'strict':
            told = field.required
        elif mode == 'null':
            answer[field.wire] = None
            told = field.required and not field.type.nullable and kind != 'json'
            if field.type.nullable and cpp.member_type(api, model, field).startswith('Settable<'):
                read[field.wire] = None
        else:
            answer[field.wire] = WRONG[kind]
            told = not (model.others and kind in SCALAR)
            if not told:
                read[field.wire] = WRONG[kind]
        if told:
            unread.append(field.wire)
    return answer, read, unread


def variants(api, model):
    result = {'full': samples.model(api, model)}
    for mode in ('strict', 'null', 'wrong'):
        answer, read, unread = variant(api, model, mode)
        result[mode] = {'answer': answer, 'read': read, 'unread': unread}
    return result


# --- requests

def texts(value):
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    if isinstance(value, bool):
        return ['true' if value else 'false']
    return [str(value)]


def query_value(api, field):
    if field.type.kind == 'list':
        first = samples.value(api, field.type.of, field.wire)
        second = field.type.of.of[-1] if field.type.of.kind == 'enum' else 'b&c d' if isinstance(first, str) else 4
        return [first, second]
    value = samples.value(api, field.type, field.wire)
    return value + ' ä&=' if field.type.kind == 'string' else value


def target(operation, values):
    def quote(text):
        return urllib.parse.quote(text, safe='-._~')
    path = operation.path
    for field in operation.path_fields:
        path = path.replace('{' + field.wire + '}', quote(values[field.wire]))
    pairs = [f'{field.wire}={field.type.of}' for field in operation.constants]
    for field in operation.query:
        if field.wire not in values:
            continue
        items = texts(values[field.wire])
        items = [','.join(items)] if field.joined else items
        pairs += [f'{quote(field.wire)}={quote(item)}' for item in items]
    return path + ('?' + '&'.join(pairs) if pairs else '')


def body_value(api, type_, mode):
    """None where nothing is sent."""
    if type_.kind == 'list':
        return [body_value(api, type_.of, mode)]
    model = api.models[type_.of]
    result = {}
    for field in model.fields:
        of = cpp.member_type(api, model, field)
        value = samples.value(api, field.type, field.wire)
        if field.type.kind == 'model':
            value = body_value(api, field.type, 'least' if mode == 'null' else mode)
        if field.type.kind == 'list' and field.type.of.kind == 'model':
            value = [body_value(api, field.type.of, 'least' if mode == 'null' else mode)]
        if mode == 'null' and field.required and field.type.nullable:
            result[field.wire] = None
        elif mode == 'full' or field.required:
            result[field.wire] = value
        elif mode == 'null' and field.type.nullable and of.startswith('Settable<') and \
                (model.name in api.patched or field.three_states):
            result[field.wire] = None
    if model.others and mode == 'full':
        result['further_member'] = samples.value(api, model.others, 'further_member')
    return result


def can_be_null(api, operation):
    if not operation.body or operation.multipart or operation.body.kind != 'model':
        return False
    return None in body_value(api, operation.body, 'null').values()


def request(api, operation, mode):
    values = {field.wire: samples.value(api, field.type, field.wire) if field.type.kind == 'enum'
              else f'{field.wire}/ä' for field in operation.path_fields}
    for field in operation.query:
        if mode == 'full' or field.required:
            values[field.wire] = query_value(api, field)
    result = {'request': values, 'target': target(operation, values)}
    if operation.body:
        sent = body_value(api, operation.body, mode)
        if operation.is_body_only:
            values.update(sent)
        else:
            values['requestBody'] = sent
        if operation.multipart:
            result['parts'] = {name: texts(value)[0] for name, value in sent.items()}
        elif sent or not operation.body_optional:
            result['body'] = sent
    return result


def case(api, operation):
    answer = operation.answer
    result = {'operation': operation.call, 'method': operation.verb, 'key': operation.needs_key,
              'requests': {mode: request(api, operation, mode)
                           for mode in ('full', 'least', 'null') if mode != 'null' or can_be_null(api, operation)},
              'status': answer.status, 'form': answer.form, 'errors': list(operation.errors),
              'bare': list(operation.bare)}
    if answer.form == 'page':
        result['in'] = answer.key
    if answer.type:
        of = answer.type.of if answer.form in ('list', 'page') else answer.type
        if of.kind in ('model', 'union'):
            result['models'] = [of.of] if of.kind == 'model' else list(of.of)
    return result


def table(api):
    """One line for each operation and each model, which diffs show well."""
    operations = {operation.key: case(api, operation) for operation in api.operations()}
    models = sorted({name for each in operations.values() for name in each.get('models', [])})

    def lines(entries):
        return ',\n'.join(f'{json.dumps(name)}: {json.dumps(entry, ensure_ascii=False, separators=(",", ":"))}'
                          for name, entry in entries.items())
    return ('{"from": "Generated from api by api/generate.py; edit that instead.",\n"operations": {\n' +
            lines(operations) + '\n},\n"models": {\n' +
            lines({name: variants(api, api.models[name]) for name in models}) + '\n}}\n')


# --- how the tests come to the members of the types

def visit(namespace, name, fields, others=False, body=False):
    text = f'template <class Visitor>\nvoid visit(Visitor& at, {namespace}::{name}& of) {{\n'
    text += ''.join(f'  at("{field.wire}", of.{field.member});\n' for field in fields)
    if others:
        text += '  at.others(of.additionalProperties);\n'
    if body:
        text += '  at("requestBody", of.requestBody);\n'
    if not fields and not others and not body:
        text = text.replace('& at,', '&,').replace('& of)', '&)')
    return text + '}\n\n'


def components_visits(api):
    text = '#pragma once\n\n' + cpp.MARK.format(source='api/components')
    text += '\n/// Members by their names on the wire, for the tests.\n\n'
    text += ''.join(f'#include <clerk/backend/components/{components.file}.hpp>\n' for components in api.components)
    text += '\nnamespace clerk::backend::components {\n\n'
    text += ''.join(visit('components', model.name, model.fields, bool(model.others))
                    for components in api.components for model in components.models)
    return text + '}  // namespace clerk::backend::components\n'


def client_test(api, client):
    text = cpp.MARK.format(source=f'api/{client.name}.yaml')
    text += (f'\n#include "components_visits.hpp"\n#include "operation_test.hpp"\n\n'
             f'#include <clerk/backend/{client.file}.hpp>\n\nnamespace clerk::backend {{\n\n')
    shown = [model for model in client.models if model.namespace == 'components']
    if shown:
        text += 'namespace components {\n\n' + ''.join(
            visit('components', model.name, model.fields, bool(model.others)) for model in shown)
        text += '}  // namespace components\n\n'
    text += 'namespace operations {\n\n'
    done = set()
    for model in client.models + [api.models[op.body_name] for op in client.operations if op.body_name]:
        if model.namespace == 'operations' and model.name not in done:
            done.add(model.name)
            text += visit('operations', model.name, model.fields, bool(model.others))
    for op in client.operations:
        if not op.is_body_only:
            text += visit('operations', op.request, op.path_fields + op.query, body=bool(op.body))
    text += '}  // namespace operations\n\nnamespace {\n\nusing api_test::add;\n\n'
    text += f'const bool added{client.type} = [] {{\n'
    for op in client.operations:
        arguments = ['request' if name == 'request' else f'request.{name}'
                     for _, name, _ in headers.parameters(api, op)]
        answer = f', &operations::{op.response}::{op.answer.member}' if op.answer.member else ''
        text += (f'  add<operations::{op.request}>("{op.key}", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& '
                 f'request) {{ sdk.{client.name}.{names.method(op.method)}({", ".join(arguments)}); }}{answer});\n')
    return text + '  return true;\n}();\n\n}  // namespace\n}  // namespace clerk::backend\n'
