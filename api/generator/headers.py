"""The public headers: models, requests and responses, and the sub-clients."""
from . import cpp, names

HEAD = '''  std::string contentType{};              ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                       ///< The answer's status.
  http::Response rawResponse{};           ///< The whole answer.
  std::vector<std::string> unread{};      ///< JSON paths of members that could not be read; at most 100.
'''


def ordered(api, models):
    """Each model behind those that it is made of."""
    own, done = {model.name: model for model in models}, []

    def visit(model, above):
        if model.name in above:
            raise ValueError(f'{model.name} contains itself')
        if model in done:
            return
        for field in model.fields:
            for name in api.names_in(field.type):
                if name in own:
                    visit(own[name], above | {model.name})
        done.append(model)

    for model in models:
        visit(model, frozenset())
    return done


def enumeration(name, field, values):
    text = cpp.comment(f'{cpp.sentence(field.words) or cpp.fallback(field)} An unknown value is kept.')
    text += f'class {name} : public OpenEnum<{name}> {{\n public:\n  using OpenEnum::OpenEnum;\n'
    for value in values:
        text += f'  static constexpr Known {names.value(value)}{{"{value}"}};  ///< "{value}".\n'
    return text + '};\n\n'


def values_of(type_):
    return type_.of if type_.kind == 'enum' else values_of(type_.of)


def enumerations(owner, fields):
    return ''.join(enumeration(cpp.enum_of(owner, field), field, values_of(field.type))
                   for field in fields if cpp.has_enum(field.type))


def declarations(api, model):
    sent = model.name in api.sent
    result = [(f'{cpp.member_type(api, model, field)} {field.member}{cpp.initial(field, sent)};',
               cpp.field_words(field, sent)) for field in model.fields]
    if model.others:
        of = cpp.plain(api, model.others, model.name, None)
        result.append((f'std::map<std::string, {of}> additionalProperties{{}};', 'Every other member.'))
    return result


def structure(api, model, extra=''):
    text = enumerations(model.name, model.fields)
    text += cpp.comment(cpp.sentence(model.words)) + f'struct {model.name} {{\n'
    text += cpp.members(declarations(api, model)) + extra
    return text + '};\n\n'


def response(api, operation):
    answer = operation.answer
    text = f'/// The answer of `{operation.client}.{names.method(operation.method)}`.\nstruct {operation.response} {{\n{HEAD}'
    if answer.form == 'html':
        text += f'  std::string {answer.member}{{}};  ///< The answer, as it is.\n'
    elif answer.type:
        bare = cpp.plain(api, answer.type, operation.response, None)
        if answer.form == 'json' and answer.type.kind != 'json':
            text += f'  std::optional<{bare}> {answer.member}{{}};  ///< Always set when the call returns.\n'
        else:
            text += f'  {bare} {answer.member}{{}};  ///< What was answered.\n'
    if answer.form == 'page':
        text += '  std::optional<std::int64_t> totalCount{};  ///< How many there are on all pages.\n'
    return text + '};\n\n'


def call_members(api, operation):
    text = ''
    if operation.pages:
        item = cpp.plain(api, operation.answer.type.of, operation.response, None)
        text += f'  using Item = {item};  ///< What `ClerkBackend::pages` gives one by one.\n'
    text += f'  using Response = {operation.response};  ///< What the call returns.\n'
    return text + '  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.\n'


def path_words(field):
    if field.words:
        return cpp.sentence(field.words)
    wire = '_'.join(names.words(field.wire)).lower()
    if wire.endswith('_id'):
        return f'Id of the {names.readable(wire)[:-3]}.'
    return f'The {names.readable(wire)}.'


def call_words(operation):
    return f'`{operation.client}.{names.method(operation.method)}`: {operation.verb} {operation.path}'


def request(api, operation):
    if operation.is_body_only:
        return structure(api, api.models[operation.body_name], '\n' + call_members(api, operation))
    text = enumerations(operation.request, operation.path_fields + operation.query)
    text += cpp.comment(f'The request of {call_words(operation)}.') + f'struct {operation.request} {{\n'
    members = [(f'{cpp.query_type(api, operation.request, field)} {field.member}{{}};', path_words(field))
               for field in operation.path_fields]
    members += [(f'{cpp.query_type(api, operation.request, field)} {field.member}{{}};', cpp.field_words(field, True))
                for field in operation.query]
    if operation.body:
        members.append((f'{cpp.plain(api, operation.body, operation.request, None)} requestBody{{}};',
                        cpp.sentence(operation.body_words) or 'What is sent.'))
    text += cpp.members(members)
    return text + ('\n' if members else '') + call_members(api, operation) + '};\n\n'


# --- methods

def parameters(api, operation):
    """[(type, name, words)] of what comes before the options."""
    if has_own_request(operation):
        return [(f'operations::{operation.request}', 'request', 'Which ones.')]
    result = short_parameters(api, operation)
    if operation.query:
        result.append((f'operations::{operation.request}', 'request', 'Which ones.'))
    elif operation.is_body_only:
        result.append((f'operations::{operation.request}', 'request', cpp.sentence(operation.body_words)))
    elif operation.body:
        result.append((cpp.plain(api, operation.body, operation.request, None), 'requestBody',
                       cpp.sentence(operation.body_words) or 'What is sent.'))
    return result


def has_short_form(operation):
    """Whether the method can also be called with the parameters of the path alone."""
    if operation.query:
        return not any(field.required for field in operation.query)
    return operation.body_optional and not operation.is_body_only


def short_parameters(api, operation):
    """Those of the path."""
    result = []
    for field in operation.path_fields:
        bare = cpp.plain(api, field.type, operation.request, field)
        result.append((f'operations::{bare}' if field.type.kind == 'enum' else bare, field.member, path_words(field)))
    return result


def signature(parameters_, options):
    parts = [f'const {type_}& {name}' if name == 'request' else f'{type_} {name}' for type_, name, _ in parameters_]
    return ', '.join(parts + options)


def repeat_words(operation):
    return 'Safe to repeat.' if operation.repeatable else 'Not safe to repeat.'


def method_words(operation, parameters_, with_options):
    text = cpp.comment(cpp.sentence(operation.words) + ' ' + repeat_words(operation), '  ')
    text += '  ///\n' + cpp.comment(f'The call of `operations::{operation.request}`: {operation.verb} '
                                    f'{operation.path}.', '  ')
    for _, name, words in parameters_:
        text += cpp.comment(f'@param {name} {words}', '  ')
    if with_options:
        text += '  /// @param options What this call does differently from its client.\n'
    if operation.errors:
        text += cpp.comment('@throws errors::ClerkErrors on ' + ', '.join(map(str, operation.errors)) + '.', '  ')
    return text


OPTIONS = 'const RequestOptions& options = {}'
# A template, because gcc takes braces with designators for a std::string, too.
TEXT = 'template <class Text, class{default}std::enable_if_t<std::is_convertible_v<Text, {type}>>>\n'


def has_own_request(operation):
    """Whether its method takes the request type itself, though the path has parameters."""
    return bool(operation.query and operation.path_fields)


def method(api, operation):
    mark = f'  [[deprecated("{operation.deprecated}")]]\n' if operation.deprecated else ''
    result = f'operations::{operation.response} {names.method(operation.method)}'
    long = parameters(api, operation)
    text = method_words(operation, long, True) + f'{mark}  {result}({signature(long, [OPTIONS])}) const;\n\n'
    if has_short_form(operation):
        short = short_parameters(api, operation)
        what = 'with every default' if operation.query else 'without a body'
        own = has_own_request(operation)
        options = [OPTIONS] if own else []
        text += cpp.comment(f'As above, {what}.', '  ')
        for _, name, words in short:
            text += cpp.comment(f'@param {name} {words}', '  ')
        if options:
            text += '  /// @param options What this call does differently from its client.\n'
        if own:
            text += '  ' + TEXT.format(default=' = ', type=short[0][0])
            short[0] = ('Text&&', *short[0][1:])
        text += f'{mark}  {result}({signature(short, options)}) const;\n\n'
    return text


def definition(api, client, operation):
    result = f'inline operations::{operation.response} {client.type}::{names.method(operation.method)}'
    request_ = f'operations::{operation.request}'
    long = parameters(api, operation)

    def made_of(parts):
        moved = ', '.join(f'std::move({name})' for _, name, _ in parts)
        return 'request' if [name for _, name, _ in parts] == ['request'] else f'{request_}{{{moved}}}'

    text = (f'{result}({signature(long, ["const RequestOptions& options"])}) const {{\n'
            f'  return call({made_of(long)}, options);\n}}\n\n')
    if has_short_form(operation):
        short = short_parameters(api, operation)
        own = has_own_request(operation)
        made = made_of(short)
        start = result
        if own:
            made = made.replace(f'std::move({short[0][1]})', f'std::forward<Text>({short[0][1]})')
            short[0] = ('Text&&', *short[0][1:])
            start = 'template <class Text, class>\n' + result.replace('inline ', '')
        text += (f'{start}({signature(short, ["const RequestOptions& options"] if own else [])}) const {{\n'
                 f'  return call({made}, {"options" if own else "{}"});\n}}\n\n')
    return text


# --- whole headers

def included(api, names_):
    """The headers of the models that others than this client share."""
    where = {model.name: components.file for components in api.components for model in components.models}
    return {f'components/{where[name]}.hpp' for name in names_ if name in where}


def reached(api, models):
    return {name for model in models for field in model.fields for name in api.names_in(field.type)}


def components_header(api, components):
    body = 'namespace clerk::backend::components {\n\n'
    body += ''.join(structure(api, model) for model in ordered(api, components.models))
    body += '}  // namespace clerk::backend::components\n'
    own = included(api, reached(api, components.models)) - {f'components/{components.file}.hpp'}
    return (f'#pragma once\n\n{cpp.MARK.format(source=f"api/components/{components.file}.yaml")}\n'
            f'/// {cpp.sentence(components.words)}\n\n{cpp.Includes.of(body, own)}\n{body}')


def client_header(api, client):
    shown = [model for model in client.models if model.namespace == 'components']
    body = 'namespace clerk::backend {\n\n'
    if shown:
        body += 'namespace components {\n\n' + ''.join(structure(api, model) for model in ordered(api, shown))
        body += '}  // namespace components\n\n'
    body += 'namespace operations {\n\n'
    own_bodies = [model for model in client.models if model.namespace == 'operations']
    own_bodies += [api.models[op.body_name] for op in client.operations
                   if op.body_name and api.models[op.body_name].namespace == 'operations' and not op.is_body_only]
    body += ''.join(structure(api, model) for model in ordered(api, own_bodies))
    for operation in client.operations:
        body += response(api, operation) + request(api, operation)
    body += '}  // namespace operations\n\n'
    body += ''.join(definition(api, client, operation) for operation in client.operations)
    body += '}  // namespace clerk::backend\n'
    names_ = {name for op in client.operations for type_ in (op.answer.type, op.body) for name in api.names_in(type_)}
    bodies = [api.models[op.body_name] for op in client.operations if op.body_name]
    own = included(api, names_ | reached(api, client.models + bodies)) | {'sub_clients.hpp'}
    return (f'#pragma once\n\n{cpp.MARK.format(source=f"api/{client.name}.yaml")}\n'
            f'/// Requests, responses and models of the sub-client `{client.name}`.\n\n'
            f'{cpp.Includes.of(body, own)}\n{body}')


def forward(api, client):
    include = f'#include <clerk/backend/{client.file}.hpp>'
    structs, classes = set(), set()
    for operation in client.operations:
        structs.add(operation.response)
        for type_, _, _ in parameters(api, operation) + short_parameters(api, operation):
            for name in _names_of(type_):
                (classes if any(f.type.kind == 'enum' and cpp.enum_of(operation.request, f) == name
                                for f in operation.path_fields) else structs).add(name)
    text = ''.join(f'struct {name};  // {include}\n' for name in sorted(structs))
    return text + ''.join(f'class {name};  // {include}\n' for name in sorted(classes))


def _names_of(type_):
    """The names in namespace operations that a parameter's type has."""
    if 'operations::' not in type_:
        return []
    return [type_.split('operations::')[1].rstrip('>')]


def sub_clients_header(api):
    text = '#pragma once\n\n' + cpp.MARK.format(source='api')
    text += '''
/// The sub-clients, with their operations declared only: a program includes the header of what it uses, such as
/// <clerk/backend/users.hpp>. Actor tokens come with <clerk/backend.hpp>.

#include <clerk/backend/core/sub_client.hpp>
#include <clerk/backend/request_options.hpp>

#include <string>
#include <type_traits>
#include <vector>

namespace clerk::backend {

'''
    bodies = sorted({op.body_name for op in api.operations()
                     if op.body_name and api.models[op.body_name].namespace == 'components'})
    where = {model.name: f'clerk/backend/components/{components.file}.hpp' for components in api.components
             for model in components.models}
    where.update({model.name: f'clerk/backend/{client.file}.hpp' for client in api.clients for model in client.models})
    text += 'namespace components {\n' + ''.join(f'struct {name};  // #include <{where[name]}>\n' for name in bodies)
    text += '}  // namespace components\n\nnamespace operations {\n'
    text += ''.join(forward(api, client) for client in api.clients) + '}  // namespace operations\n\n'
    for client in api.clients:
        text += cpp.comment(f'{cpp.sentence(client.words)} Reached as `ClerkBackend::{client.name}`.')
        text += ('///\n/// Immutable and cheap to copy; every method may be called from many threads at once. What the '
                 'methods throw, and how\n/// the same calls are made without waiting for them, stands at '
                 '`ClerkBackend::call`.\n')
        text += f'class {client.type} : public core::SubClient {{\n public:\n'
        text += ''.join(method(api, operation) for operation in client.operations)
        text += ' private:\n  friend class SubClients;\n  using SubClient::SubClient;\n};\n\n'
    text += '/// All sub-clients, as members of a ClerkBackend.\nclass SubClients {\n public:\n'
    text += ''.join(f'  {client.type} {client.name};  ///< {cpp.sentence(client.words)}\n'
                    if len(client.words) < 60 else
                    cpp.comment(cpp.sentence(client.words), '  ') + f'  {client.type} {client.name};\n'
                    for client in api.clients)
    text += '''
  SubClients(const SubClients&) = delete;             ///< A client makes its own.
  SubClients& operator=(const SubClients&) = delete;  ///< None.

 protected:
  /// @param backend that of the client
  explicit SubClients(const core::Backend& backend) noexcept;
  ~SubClients() = default;
};

}  // namespace clerk::backend
'''
    return text
