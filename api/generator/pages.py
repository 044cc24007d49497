"""The reference: a page for each sub-client, and one that lists all operations."""
import textwrap

from . import cpp, headers, names

MARK = '<!-- Generated from {source} by api/generate.py; edit that instead. -->\n\n'
SAMPLES = {
    'user_id': 'user_1', 'organization_id': 'org_1', 'session_id': 'sess_1', 'client_id': 'client_1',
    'actor_token_id': 'act_1', 'invitation_id': 'inv_1',
    'email': 'ann@example.com', 'email_address': 'ann@example.com', 'phone_number': '+15555550100',
    'identifier': 'ann@example.com', 'first_name': 'Ann', 'last_name': 'Lee', 'username': 'ann', 'query': 'ann',
    'role': 'org:member', 'name': 'Example', 'slug': 'example', 'provider': 'oauth_google', 'sub': 'user_2',
    'domain': 'example.com', 'subject': 'user_1', 'code': '123456', 'key': 'org:example:read',
    'password': 'correct horse battery', 'locale': 'en-US', 'order_by': '-created_at', 'currency': 'usd',
    'template_name': 'example', 'from_email_name': 'hello'}
IMAGE = 'std::string image;  // the bytes of the file\n'


def folder(client):
    return client.name.lower()


def prose(text):
    return '\n'.join(textwrap.wrap(text, 120, break_long_words=False, break_on_hyphens=False)) + '\n'


def cell(text):
    return text.replace('|', '\\|').replace('<', '&lt;').replace('>', '&gt;')


def code(text):
    return '`' + text.replace('|', '\\|') + '`'


def table(heads, rows):
    lines = ['| ' + ' | '.join(heads) + ' |', '| ' + ' | '.join('---' for _ in heads) + ' |']
    return '\n'.join(lines + ['| ' + ' | '.join(row) + ' |' for row in rows]) + '\n'


# --- parameters

def shown_type(type_text, field, owner, namespace):
    if cpp.has_enum(field.type):
        name = cpp.enum_of(owner, field)
        return type_text.replace(name, f'{namespace}::{name}')
    return type_text


def words_of(field, words):
    if cpp.has_enum(field.type):
        values = headers.values_of(field.type)
        words += ' One of ' + ', '.join(code(value) if value else 'the empty string' for value in values) + '.'
    return cell(words)


def model_rows(api, model, prefix=''):
    rows = []
    for field in model.fields:
        type_ = shown_type(cpp.member_type(api, model, field), field, model.name, model.namespace)
        rows.append((code(prefix + field.member), code(type_), 'yes' if field.required else '',
                     words_of(field, cpp.field_words(field, True))))
    if model.others:
        of = cpp.plain(api, model.others, model.name, None)
        rows.append((code(prefix + 'additionalProperties'), code(f'std::map<std::string, {of}>'), '',
                     'Every other member.'))
    return rows


def parameter_rows(api, operation):
    if operation.is_body_only:
        return model_rows(api, api.models[operation.body_name])
    rows = []
    for field in operation.path_fields + operation.query:
        type_ = shown_type(cpp.query_type(api, operation.request, field), field, operation.request, 'operations')
        words = headers.path_words(field) if field in operation.path_fields else cpp.field_words(field, True)
        rows.append((code(field.member), code(type_), 'yes' if field.required else '', words_of(field, words)))
    if operation.body:
        type_ = cpp.plain(api, operation.body, operation.request, None)
        words = cpp.sentence(operation.body_words) or 'What is sent.'
        rows.append((code('requestBody'), code(type_), '' if operation.body_optional else 'yes', cell(words)))
        if operation.body.kind == 'model':
            rows += model_rows(api, api.models[operation.body.of], 'requestBody.')
    return rows


def parts_of_requests(api, client):
    """The models inside of bodies, and those that bodies are lists of."""
    found = []
    for operation in client.operations:
        left = api.names_in(operation.body)
        if operation.body and operation.body.kind == 'list':
            found += [name for name in left if name not in found]
        left = [name for top in left for field in api.models[top].fields for name in api.names_in(field.type)]
        for name in sorted(api.reach(left), key=list(api.models).index):
            if name not in found:
                found.append(name)
    return [api.models[name] for name in found]


# --- examples

class Example:
    """A call with what is required, or else with a member or two."""

    def __init__(self, api):
        self.api = api
        self.before = ''

    def text(self, wire):
        if wire in SAMPLES:
            return SAMPLES[wire]
        if wire.endswith(('url', 'uri', 'origin')):
            return 'https://example.com'
        if wire.endswith('_ids'):
            return self.text(wire[:-1])
        if wire.endswith('_id'):
            return wire[:-3].rsplit('_', 1)[-1] + '_1'
        return f'<{names.readable(wire)}>'

    def value(self, type_, field, owner, namespace):
        kind = type_.kind
        if kind == 'bytes':
            self.before = IMAGE
            return 'image'
        if kind == 'enum':
            value = next(value for value in type_.of if value)
            return f'{namespace}::{cpp.enum_of(owner, field)}::{names.value(value)}'
        if kind == 'const':
            return f'"{type_.of}"'
        if kind == 'list':
            return '{' + self.value(type_.of, field, owner, namespace) + '}'
        if kind == 'map':
            return '{{"example", ' + self.value(type_.of, field, owner, namespace) + '}}'
        if kind == 'model':
            return self.model(self.api.models[type_.of])
        if kind in ('time', 'date'):
            return '"2026-01-31T12:00:00Z"' if kind == 'time' else '"2026-01-31"'
        if kind in ('int', 'ms', 's'):
            number = {'int': 100, 'ms': 1769860800000, 's': 1769860800}[kind]
            return str(max(min(number, field.range[1]), field.range[0]) if field.range else number)
        return {'double': '0.5', 'bool': 'true', 'json': '{{"plan", "pro"}}'}.get(kind) or f'"{self.text(field.wire)}"'

    def shown(self, fields):
        fields = [field for field in fields if field.type.kind != 'const']
        required = [field for field in fields if field.required]
        return required or [field for field in fields if field.wire in ('query', 'first_name')] or \
            [field for field in fields if not field.deprecated][:1]

    def members(self, fields, owner, namespace):
        return [f'.{field.member} = {self.value(field.type, field, owner, namespace)}' for field in fields]

    def model(self, model):
        return '{' + ', '.join(self.members(self.shown(model.fields), model.name, model.namespace)) + '}'

    def arguments(self, operation):
        if operation.query:
            paging = [field for field in operation.query if field.wire in (operation.pages or ())[:1]]
            others = [field for field in operation.query
                      if field.wire not in (operation.pages or ()) + (operation.cursor or ())[:1]]
            chosen = self.shown(others) + paging
            fields = operation.path_fields + [field for field in operation.query if field in chosen]
            return ['{' + ', '.join(self.members(fields, operation.request, 'operations')) + '}']
        result = [self.value(field.type, field, operation.request, 'operations') for field in operation.path_fields]
        if operation.body:
            result.append(self.value(operation.body, None, operation.request, 'operations'))
        return result

    def of(self, client, operation):
        call = f'sdk.{client.name}.{names.method(operation.method)}'
        arguments = self.arguments(operation)
        answer = operation.answer
        used = ''
        if answer.form in ('list', 'page'):
            used = f'for (const auto& each : response.{answer.member}) use(each);\n'
        elif answer.form != 'none':
            star = '*' if answer.form == 'json' and answer.type.kind != 'json' else ''
            used = f'use({star}response.{answer.member});\n'
        start = 'auto response = ' if used else ''
        line = f'{start}{call}({", ".join(arguments)});\n'
        if len(line) > 100 and arguments and '{.' in arguments[-1]:
            inner = split(arguments[-1][1:-1])
            line = f'{start}{call}({"".join(each + ", " for each in arguments[:-1])}{{\n'
            line += ''.join(f'    {each},\n' for each in inner) + '});\n'
        return f'```cpp\n{self.before}{line}{used}```\n'


def split(text):
    """At the commas that stand outside of braces and strings."""
    parts, depth, start, quoted = [], 0, 0, False
    for at, character in enumerate(text):
        quoted ^= character == '"'
        depth += 0 if quoted else {'{': 1, '}': -1}.get(character, 0)
        if character == ',' and not depth and not quoted:
            parts.append(text[start:at].strip())
            start = at + 1
    return parts + [text[start:].strip()]


# --- operations

def signatures(api, operation):
    result = f'operations::{operation.response} {names.method(operation.method)}'
    text = f'{result}({headers.signature(headers.parameters(api, operation), [headers.OPTIONS])})\n'
    if headers.has_short_form(operation):
        options = [headers.OPTIONS] if headers.has_own_request(operation) else []
        text += f'{result}({headers.signature(headers.short_parameters(api, operation), options)})\n'
    return text


def answer_words(api, operation):
    answer = operation.answer
    text = f'{answer.status}, {code("operations::" + operation.response)}'
    if answer.form == 'none':
        return text + ', without content'
    if answer.form == 'html':
        return text + f' with {code(answer.member)}: the page, {code("std::string")}'
    text += f' with {code(answer.member)}: {code(cpp.plain(api, answer.type, operation.response, None))}'
    return text + (f' and {code("totalCount")}' if answer.form == 'page' else '')


def paging_words(operation):
    limit, offset = (names.camel(name) for name in operation.pages)
    text = f'by {code(limit)} and {code(offset)}'
    return text + (f', or by {code(names.camel(operation.cursor[0]))}' if operation.cursor else '')


def errors_words(operation):
    parts = []
    if operation.errors:
        parts.append('`ClerkErrors` on ' + ', '.join(map(str, operation.errors)))
    if operation.bare:
        parts.append('`SDKException` on ' + ', '.join(map(str, operation.bare)))
    return '; '.join(parts) or 'no status is documented'


def facts(api, operation):
    rows = [('Sends', code(f'{operation.verb} {operation.path}') + (', multipart' if operation.multipart else '')),
            ('Request', code('operations::' + operation.request)),
            ('Answer', answer_words(api, operation)),
            ('Errors', errors_words(operation)),
            ('Safe to repeat', 'yes' if operation.repeatable else 'no')]
    if operation.pages:
        rows.append(('[Pages](../../lists-and-pages.md)', paging_words(operation)))
    if not operation.needs_key:
        rows.append(('Key', 'none is needed'))
    if names.method(operation.method) != operation.method:
        rows.append(('In PHP', code(operation.method)))
    return table(('', ''), rows)


def operation_part(api, client, operation):
    text = f'## {names.method(operation.method)}\n\n'
    if operation.deprecated:
        text += prose(f'**Deprecated**; instead: {operation.deprecated}.') + '\n'
    text += prose(cpp.sentence(operation.words)) + '\n'
    text += f'```c++\n{signatures(api, operation)}```\n\n'
    text += facts(api, operation) + '\n'
    rows = parameter_rows(api, operation)
    if rows:
        text += table(('Parameter', 'Type', 'Required', ''), rows) + '\n'
    return text + Example(api).of(client, operation) + '\n'


def client_page(api, client):
    text = MARK.format(source=f'api/{client.name}.yaml') + f'# {client.name}\n\n'
    include = f'clerk/backend/{client.file}.hpp'
    text += prose(f'{cpp.sentence(client.words)} Reached as `sdk.{client.name}`; include '
                  f'[{include}](../../../include/{include}). What all operations have in common stands on '
                  f'[the page of all](../README.md).') + '\n'
    text += table(('Operation', ''), [
        (f'[{names.method(operation.method)}](#{names.method(operation.method).lower()})',
         cell(cpp.sentence(operation.words)) + (' **Deprecated.**' if operation.deprecated else ''))
        for operation in client.operations]) + '\n'
    text += ''.join(operation_part(api, client, operation) for operation in client.operations)
    parts = parts_of_requests(api, client)
    if parts:
        text += '## Parts of requests\n\n'
    for model in parts:
        text += f'### {model.namespace}::{model.name}\n\n'
        if model.words:
            text += prose(cpp.sentence(model.words)) + '\n'
        text += table(('Member', 'Type', 'Required', ''), model_rows(api, model)) + '\n'
    return text.rstrip('\n') + '\n'


OVERVIEW = '''# All operations

{count} operations of {clients} sub-clients. A program includes `clerk/backend.hpp` and the header of what it uses;
[Which header](../which-header.md) tells more. The names are those of Clerk's PHP client, but where the last column has
another.

For every operation:

- `sdk.users.get("user_1")` waits for the answer. `sdk.call` takes the operation's request type and does the same;
  [callAsync](../asynchronous-calls.md) and [awaitCall](../coroutines.md) do not wait.
- The last parameter is a [RequestOptions](../settings.md#of-one-call): what this call does differently from its client.
- A response has `contentType`, `statusCode`, `rawResponse` and [unread](../errors.md#what-fits-a-model), too. A single
  result is a `std::optional` that is always set when the call returns.
- On the statuses that a page names, a refusal is an `errors::ClerkErrors`; on any other it is an
  `errors::SDKException`. [Errors](../errors.md) has the rest.
- "Safe to repeat" tells whether sending it twice has the effect of sending it once, and so
  [what is tried again](../retries-and-time-limits.md#what-is-tried-again).
- In bodies, an optional member that may be null is a [Settable](../clearing-a-field.md).

'''


def overview(api):
    count = len(api.operations())
    text = MARK.format(source='api') + OVERVIEW.format(count=count, clients=len(api.clients))
    rows = []
    for client in api.clients:
        rows.append((f'**[{client.name}]({folder(client)}/README.md)**', '', f'`clerk/backend/{client.file}.hpp`', ''))
        for operation in client.operations:
            method = names.method(operation.method)
            rows.append((f'[{method}]({folder(client)}/README.md#{method.lower()})' +
                         (' (deprecated)' if operation.deprecated else ''),
                         code(f'{operation.verb} {operation.path}'), '',
                         code(operation.method) if method != operation.method else ''))
    return text + table(('Operation', 'Sends', 'Header', 'In PHP'), rows)


def all_pages(api):
    """{path: text}"""
    result = {f'docs/sdks/{folder(client)}/README.md': client_page(api, client) for client in api.clients}
    result['docs/sdks/README.md'] = overview(api)
    return result
