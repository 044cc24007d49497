"""Reads the description of the API; NOTATION.md says how it is written."""
import dataclasses
import pathlib
import re
from typing import Optional

import yaml

from . import names

SCALARS = ('string', 'int', 'double', 'bool', 'json', 'bytes', 'ms', 's', 'time', 'date')


class DescriptionError(Exception):
    pass


@dataclasses.dataclass
class Type:
    kind: str  # a scalar, or: list, map, enum, const, model, union
    of: object = None  # the type of elements; the values; the name of a model; the names of models
    nullable: bool = False


@dataclasses.dataclass
class Field:
    wire: str
    type: Type
    required: bool
    strict: bool
    words: str = ''
    default: Optional[str] = None
    range: Optional[tuple] = None
    deprecated: Optional[str] = None
    joined: bool = False
    three_states: bool = False  # null differs from absent in every body

    @property
    def member(self):
        return names.camel(self.wire)


@dataclasses.dataclass
class Model:
    name: str
    words: str
    fields: list
    others: Optional[Type] = None  # the members that have no field
    namespace: str = 'components'
    client: str = ''

    @property
    def tag(self):
        """What `object` always says of it."""
        for field in self.fields:
            if field.wire == 'object' and field.type.kind == 'const':
                return field.type.of
        return None


@dataclasses.dataclass
class Answer:
    status: int
    form: str  # none html json list page
    type: Optional[Type] = None
    key: str = 'data'
    member: str = ''


@dataclasses.dataclass
class Operation:
    client: str
    method: str  # of the sub-client
    call: str
    verb: str
    path: str
    words: str
    path_fields: list
    query: list
    constants: list
    body: Optional[Type] = None
    body_name: str = ''
    body_words: str = ''
    body_optional: bool = False
    multipart: bool = False
    answer: Answer = None
    errors: tuple = ()
    bare: tuple = ()
    repeatable: bool = False
    deprecated: Optional[str] = None
    needs_key: bool = True
    pages: Optional[tuple] = None
    cursor: Optional[tuple] = None

    @property
    def key(self):
        return f'{self.client}.{self.method}'

    @property
    def response(self):
        return self.call + 'Response'

    @property
    def is_body_only(self):
        """The request is the body."""
        return bool(self.body) and not self.path_fields and not self.query and self.body_name.endswith('RequestBody')

    @property
    def request(self):
        return self.body_name if self.is_body_only else self.call + 'Request'


@dataclasses.dataclass
class SubClient:
    name: str
    words: str
    operations: list
    models: list

    @property
    def type(self):
        return self.name[0].upper() + self.name[1:]

    @property
    def file(self):
        return names.snake(self.name)


@dataclasses.dataclass
class Components:
    """Models that more than one sub-client uses."""
    name: str
    words: str
    models: list

    @property
    def file(self):
        return self.name


def parse_type(text):
    text = text.strip()
    nullable = False
    three_states = False
    if text.endswith('| null!'):
        text, nullable, three_states = text[:-7].strip(), True, True
    elif text.endswith('| null'):
        text, nullable = text[:-6].strip(), True
    if text.startswith('(') and text.endswith(')[]'):
        result = Type('list', parse_type(text[1:-3])[0])
    elif text.endswith('[]'):
        result = Type('list', parse_type(text[:-2])[0])
    elif text.startswith('map<') and text.endswith('>'):
        result = Type('map', parse_type(text[4:-1])[0])
    elif text.startswith('enum '):
        result = Type('enum', ['' if value == "''" else value for value in text.split()[1:]])
    elif text.startswith('const '):
        result = Type('const', text[6:])
    elif ' or ' in text:
        result = Type('union', text.split(' or '))
    elif text in SCALARS:
        result = Type(text)
    elif re.fullmatch(r'[A-Z][A-Za-z0-9]*', text):
        result = Type('model', text)
    else:
        raise DescriptionError(f'not a type: {text!r}')
    result.nullable = nullable
    return result, three_states


def split_words(text):
    text, _, words = str(text).partition(' -- ')
    return text.strip(), words.strip()


def parse_field(name, text):
    text, words = split_words(text)
    wire, marks = re.fullmatch(r"([^?!]+)([?!]*)", name).groups()
    field = Field(wire, None, required='?' not in marks, strict='!' in marks, words=words)
    if match := re.search(r'\s*\(deprecated: (.*)\)$', text):
        field.deprecated = match.group(1)
        text = text[:match.start()]
    if match := re.search(r' = (.*)$', text):
        field.default = match.group(1).strip('"')
        text = text[:match.start()]
    if match := re.search(r' (-?\d+)\.\.(-?\d+)$', text):
        field.range = (int(match.group(1)), int(match.group(2)))
        text = text[:match.start()]
    if text.endswith(' joined'):
        field.joined = True
        text = text[:-7]
    field.type, field.three_states = parse_type(text)
    return field


def parse_fields(entries):
    fields, others = [], None
    for name, text in (entries or {}).items():
        if name == '--':
            continue
        if name == '*':
            others = parse_type(split_words(text)[0])[0]
        else:
            fields.append(parse_field(name, text))
    return fields, others


def parse_answer(text):
    status, what = text.split(' ', 1)
    answer = Answer(int(status), 'json')
    if match := re.search(r' as (\w+)$', what):
        answer.member = match.group(1)
        what = what[:match.start()]
    if what in ('none', 'html'):
        answer.form = what
        answer.member = answer.member or ('body' if what == 'html' else '')
        return answer
    if match := re.fullmatch(r'page of (.+?)(?: in (\w+))?', what):
        answer.form, answer.key = 'page', match.group(2) or 'data'
        answer.type = Type('list', parse_type(match.group(1))[0])
    else:
        answer.type = parse_type(what)[0]
        if answer.type.kind == 'list':
            answer.form = 'list'
    if not answer.member:
        answer.member = result_member(answer.type)
    if answer.member in names.KEYWORDS:
        answer.member += '_'
    return answer


def result_member(type_):
    if type_.kind == 'list':
        return result_member(type_.of) + 'List'
    if type_.kind == 'model':
        return names.member_of(type_.of)
    return 'result'


class Api:
    def __init__(self, root):
        self.clients = []
        self.components = []
        self.models = {}
        root = pathlib.Path(root)
        for file in sorted((root / 'components').glob('*.yaml')):
            self.read_components(file)
        for file in sorted(root.glob('*.yaml')):
            self.read_client(file)
        self.check()
        self.place_models()

    def read_components(self, file):
        document = yaml.safe_load(file.read_text())
        name, words = split_words(document['components'])
        self.components.append(Components(name, words, self.read_models(document, name)))

    def read_client(self, file):
        try:
            document = yaml.safe_load(file.read_text())
            name, words = split_words(document['client'])
            client = SubClient(name, words, [], [])
            self.clients.append(client)
            client.models = self.read_models(document, name)
            for method, entry in document['operations'].items():
                client.operations.append(self.read_operation(client, method, entry))
        except (DescriptionError, AttributeError, KeyError, ValueError) as error:
            raise DescriptionError(f'{file.name}: {error}') from error

    def read_models(self, document, client):
        models = []
        for name, entries in (document.get('models') or {}).items():
            fields, others = parse_fields(entries)
            self.add(Model(name, entries.get('--', ''), fields, others, client=client))
            models.append(self.models[name])
        return models

    def add(self, model):
        if model.name in self.models:
            raise DescriptionError(f'two models are called {model.name}')
        self.models[model.name] = model

    def read_operation(self, client, method, entry):
        head, words = split_words(entry['call'])
        call, verb, path = head.split()
        query = parse_fields(entry.get('query'))[0]
        described = {field.wire: field for field in parse_fields(entry.get('path'))[0]}
        path_fields = [described.get(name, Field(name, Type('string'), True, False))
                       for name in re.findall(r'{(\w+)}', path)]
        operation = Operation(client.name, method, names.pascal(call), verb, path, words, path_fields,
                              [field for field in query if field.type.kind != 'const'],
                              [field for field in query if field.type.kind == 'const'])
        repeat = entry.get('repeat')
        operation.repeatable = repeat == 'safe' or (repeat is None and verb in ('GET', 'PUT', 'DELETE'))
        operation.deprecated = entry.get('deprecated')
        operation.needs_key = entry.get('auth') != 'none'
        operation.errors = tuple(int(status) for status in str(entry.get('errors', '')).split())
        operation.bare = tuple(int(status) for status in str(entry.get('bare', '')).split())
        operation.answer = parse_answer(str(entry['answer']))
        if 'pages' in entry:
            operation.pages = tuple(entry['pages'].split())
        if 'cursor' in entry:
            operation.cursor = tuple(entry['cursor'].split())
        self.read_body(client, operation, entry)
        return operation

    def read_body(self, client, operation, entry):
        text = entry.get('body', entry.get('body?'))
        if text is None:
            return
        head, operation.body_words = split_words(text)
        operation.body_optional = 'body?' in entry
        if head.endswith(' multipart'):
            operation.multipart = True
            head = head[:-10]
        operation.body = parse_type(head)[0]
        if operation.body.kind == 'model':
            operation.body_name = head
        if 'fields' in entry or (operation.body.kind == 'model' and head not in self.models):
            fields, others = parse_fields(entry.get('fields'))
            self.add(Model(head, operation.body_words, fields, others, 'operations', client.name))

    # --- what follows from the whole

    def operations(self):
        return [operation for client in self.clients for operation in client.operations]

    def names_in(self, type_):
        if type_ is None:
            return []
        if type_.kind == 'model':
            return [type_.of]
        if type_.kind == 'union':
            return list(type_.of)
        return self.names_in(type_.of) if type_.kind in ('list', 'map') else []

    def reach(self, roots):
        """The names of the models that can be come to."""
        found, left = set(), list(roots)
        while left:
            name = left.pop()
            if name in found:
                continue
            found.add(name)
            for field in self.models[name].fields:
                left += self.names_in(field.type)
        return found

    def check(self):
        for model in self.models.values():
            for field in model.fields:
                for name in self.names_in(field.type):
                    if name not in self.models:
                        raise DescriptionError(f'{model.name}.{field.wire}: there is no model {name}')
        seen = {}
        for operation in self.operations():
            for name in self.names_in(operation.answer.type) + self.names_in(operation.body):
                if name not in self.models:
                    raise DescriptionError(f'{operation.key}: there is no model {name}')
            other = seen.setdefault(operation.call, operation)
            if other is not operation:
                raise DescriptionError(f'{operation.key} and {other.key} are both called {operation.call}')
            fields = {field.wire for field in operation.query}
            for name in (operation.pages or ()) + ((operation.cursor[0],) if operation.cursor else ()):
                if name not in fields:
                    raise DescriptionError(f'{operation.key}: it pages by {name}, which is not in its query')

    def place_models(self):
        """Models that only bodies have stand in `operations`, but for those that are a body themselves."""
        operations = self.operations()
        answered = self.reach(name for op in operations for name in self.names_in(op.answer.type))
        bodies = {op.body_name for op in operations if op.body_name}
        self.sent = self.reach(name for op in operations for name in self.names_in(op.body))
        self.patched = self.reach(name for op in operations if op.verb in ('PATCH', 'PUT')
                                  for name in self.names_in(op.body))
        for name in self.sent - answered - bodies:
            self.models[name].namespace = 'operations'
        self.answered = answered
        unused = set(self.models) - self.sent - answered
        if unused:
            raise DescriptionError('no operation reaches ' + ', '.join(sorted(unused)))
