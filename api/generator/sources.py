"""The tables and rows behind the public headers."""
from . import cpp, names
from .headers import ordered


def qualified(api, name):
    return f'{api.models[name].namespace}::{name}'


def variable(name):
    return name[0].lower() + name[1:]


def flags(marks):
    return ', ' + ' | '.join(f'models::{mark}' for mark in marks) if marks else ''


def table_name(model):
    return variable(model.name) + 'Fields'


def table(api, model):
    if not model.fields and not model.others:
        return ''
    owner = qualified(api, model.name)
    text = f'constexpr models::Field {table_name(model)}[] = {{\n'
    for field in model.fields:
        text += f'    field<&{owner}::{field.member}>("{field.wire}"{flags(cpp.presence(api, model, field))}),\n'
    if model.others:
        text += f'    field<&{owner}::additionalProperties>("*", models::otherMembers),\n'
    return text + '};\n\n'


def definition(api, model):
    owner = qualified(api, model.name)
    arguments = table_name(model) if model.fields or model.others else ''
    if model.tag and arguments and any(model.name in union for union in unions(api)):
        arguments += f', "{model.tag}"'
    return f'template <>\nconst models::Model models::Table<{owner}>::model = models::modelOf<{owner}>({arguments});\n\n'


def unions(api):
    return [op.answer.type.of for op in api.operations() if op.answer.type and op.answer.type.kind == 'union']


def tables_header(api):
    """Declares every table; gcc takes a declaration behind the definition for another definition."""
    text = '#pragma once\n\n' + cpp.MARK.format(source='api')
    text += '\n// All tables, declared before their addresses are taken.\n\n#include "models/table.hpp"\n\n'
    text += 'namespace clerk::backend {\n\n'
    for namespace in ('components', 'operations'):
        own = sorted(model.name for model in api.models.values() if model.namespace == namespace)
        text += f'namespace {namespace} {{\n' + ''.join(f'struct {name};\n' for name in own)
        text += f'}}  // namespace {namespace}\n\n'
    for name in sorted(api.models):
        text += f'template <>\nconst models::Model models::Table<{qualified(api, name)}>::model;\n'
    return text + '\n}  // namespace clerk::backend\n'


def parameters(api, operation):
    if not operation.path_fields and not operation.query:
        return ''
    owner = f'operations::{operation.request}'
    text = f'constexpr models::Field {variable(operation.call)}Parameters[] = {{\n'
    for field in operation.path_fields:
        text += f'    field<&{owner}::{field.member}>("{field.wire}", models::inPath),\n'
    for field in operation.query:
        marks = (['promised'] if field.required else []) + (['joined'] if field.joined else [])
        text += f'    field<&{owner}::{field.member}>("{field.wire}"{flags(marks)}),\n'
    return text + '};\n\n'


def paging(api, operation):
    if not operation.pages:
        return ''
    owner = f'operations::{operation.request}'
    limit, offset = operation.pages
    fields = {field.wire: field for field in operation.query}
    top = fields[limit].range[1] if fields[limit].range else 500
    arguments = f'core::place<&{owner}::{names.camel(limit)}>(), core::place<&{owner}::{names.camel(offset)}>(), {top}'
    if operation.cursor:
        field, of = operation.cursor
        item = qualified(api, operation.answer.type.of.of)
        arguments += (f', core::place<&{owner}::{names.camel(field)}>(), core::place<&{item}::{names.camel(of)}>(), '
                      f'core::place<&{owner}::orderBy>()')
    return f'constexpr core::Paging {variable(operation.call)}Paging{{{arguments}}};\n\n'


def answer(operation):
    owner, of = f'operations::{operation.response}', operation.answer
    if of.form == 'none':
        return f'core::noContent<{owner}>()'
    if of.form == 'html':
        return f'core::answer<&{owner}::{of.member}>(core::Answer::Form::text)'
    if of.form == 'page':
        key = '' if of.key == 'data' else f'"{of.key}"'
        return f'core::page<&{owner}::{of.member}, &{owner}::totalCount>({key})'
    return f'core::answer<&{owner}::{of.member}>()'


def body(operation):
    if not operation.body:
        return '{}'
    owner = f'operations::{operation.request}'
    form = ''
    if operation.multipart:
        form = 'core::Body::Form::multipart'
    elif operation.body_optional:
        form = 'core::Body::Form::jsonIfAnyIsSet'
    if operation.is_body_only:
        return f'core::wholeBody<{owner}>({form})'
    return f'core::body<&{owner}::requestBody>({form})'


def row(operation):
    path = operation.path
    constants = '&'.join(f'{field.wire}={field.type.of}' for field in operation.constants)
    if constants:
        path += '?' + constants
    fields = f'{variable(operation.call)}Parameters' if operation.path_fields or operation.query else '{}'
    parts = [f'"{operation.call}"', f'"{operation.verb}"', f'"{path}"',
             f'core::Repeat::{"safe" if operation.repeatable else "unsafe"}', fields, body(operation),
             answer(operation), '{' + ', '.join(map(str, operation.errors)) + '}']
    if operation.pages or not operation.needs_key:
        parts.append(f'&{variable(operation.call)}Paging' if operation.pages else 'nullptr')
    if not operation.needs_key:
        parts.append('core::Security::none')
    return (f'const core::Operation& operations::{operation.request}::operation() {{\n'
            f'  static constexpr core::Operation row{{{", ".join(parts)}}};\n  return row;\n}}\n\n')


def components_source(api, components):
    text = cpp.MARK.format(source=f'api/components/{components.file}.yaml')
    text += f'\n#include <clerk/backend/components/{components.file}.hpp>\n\n#include "resources/tables.hpp"\n\n'
    text += 'namespace clerk::backend {\n\nusing models::field;\n\n'
    text += 'namespace {\n\n' + ''.join(table(api, model) for model in components.models) + '}  // namespace\n\n'
    text += ''.join(definition(api, model) for model in components.models)
    return text + '}  // namespace clerk::backend\n'


def client_source(api, client):
    models = ordered(api, client.models + [
        api.models[op.body_name] for op in client.operations
        if op.body_name and api.models[op.body_name] not in client.models
        and api.models[op.body_name].namespace == 'operations'])
    text = cpp.MARK.format(source=f'api/{client.name}.yaml')
    text += f'\n#include <clerk/backend/{client.file}.hpp>\n\n#include "core/operation.hpp"\n#include "resources/tables.hpp"\n\n'
    text += 'namespace clerk::backend {\n\nusing models::field;\n\n'
    inner = ''.join(table(api, model) for model in models)
    for operation in client.operations:
        inner += parameters(api, operation) + paging(api, operation)
    if inner:
        text += 'namespace {\n\n' + inner + '}  // namespace\n\n'
    text += ''.join(definition(api, model) for model in models)
    text += ''.join(row(operation) for operation in client.operations)
    text = text if 'field<' in text else text.replace('using models::field;\n\n', '')
    return text + '}  // namespace clerk::backend\n'


def sub_clients_source(api):
    text = cpp.MARK.format(source='api') + '\n#include <clerk/backend/sub_clients.hpp>\n\nnamespace clerk::backend {\n\n'
    members = ', '.join(f'{client.name}(backend)' for client in api.clients)
    return text + (f'SubClients::SubClients(const core::Backend& backend) noexcept : {members} {{}}\n\n'
                   '}  // namespace clerk::backend\n')


def sources_list(api):
    files = [f'components/{components.file}.cpp' for components in api.components]
    files += [f'{client.file}.cpp' for client in api.clients] + ['sub_clients.cpp']
    text = '# Generated from api by api/generate.py; edit that instead.\ntarget_sources(clerk-backend PRIVATE\n'
    return text + '\n'.join(f'  resources/{file}' for file in sorted(files)) + ')\n'
