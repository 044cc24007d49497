"""Reads an OpenAPI 3 file into what the description is read into, so that the two can be compared."""
import yaml

from . import names
from .description import Answer, DescriptionError, Field, Model, Operation, Type

VERBS = ('get', 'put', 'post', 'delete', 'patch')
STRINGS = {'date-time': 'time', 'date': 'date', 'binary': 'bytes'}


class Document:
    def __init__(self, path):
        with open(path, encoding='utf-8') as file:
            self.root = yaml.safe_load(file)
        if not str(self.root.get('openapi', '')).startswith('3.'):
            raise DescriptionError(f'{path}: not an OpenAPI 3 file')
        self.models = {}
        self.operations = [self.operation(path_, verb, entry[verb], entry.get('parameters', []))
                           for path_, entry in self.root.get('paths', {}).items() for verb in VERBS if verb in entry]

    def resolve(self, node):
        """What a reference leads to, and the last name on the way there."""
        name = ''
        while '$ref' in node:
            target = self.root
            for part in node['$ref'].removeprefix('#/').split('/'):
                target = target[part.replace('~1', '/').replace('~0', '~')]
            name, node = part, target
        return node, name

    # --- types

    def type(self, schema, inline):
        """`inline`: the name for a model that has none."""
        schema, name = self.resolve(schema or {})
        kinds = schema.get('type')
        kinds = [kinds] if isinstance(kinds, str) else list(kinds or [])
        nullable = schema.get('nullable') is True or 'null' in kinds
        kinds = [kind for kind in kinds if kind != 'null']
        result = self.bare_type(schema, kinds, names.pascal(name or inline))
        return Type(result.kind, result.of, result.nullable or nullable)

    def bare_type(self, schema, kinds, name):
        if 'allOf' in schema:
            return self.type(self.merged(schema), name)
        options = schema.get('oneOf') or schema.get('anyOf')
        if options and not schema.get('properties'):
            return self.choice(options, name)
        if 'const' in schema or 'enum' in schema:
            return self.values(schema)
        if kinds == ['array']:
            return Type('list', self.type(schema.get('items'), name))
        if schema.get('properties'):
            return self.model(schema, name)
        if kinds == ['object'] and isinstance(schema.get('additionalProperties'), dict) and \
                schema['additionalProperties']:
            return Type('map', self.type(schema['additionalProperties'], name))
        if kinds == ['string']:
            return Type(STRINGS.get(schema.get('format'), 'string'))
        return Type({'integer': 'int', 'number': 'double', 'boolean': 'bool'}.get(kinds[0], 'json')
                    if len(kinds) == 1 else 'json')

    @staticmethod
    def values(schema):
        values = [schema['const']] if 'const' in schema else schema['enum']
        texts = [str(value) for value in values if value is not None]
        numeric = all(isinstance(value, (int, float)) for value in values if value is not None)
        if numeric:
            return Type({'boolean': 'bool', 'number': 'double'}.get(schema.get('type'), 'int'), None, None in values)
        return Type('const', texts[0], None in values) if len(texts) == 1 else Type('enum', texts, None in values)

    def choice(self, options, name):
        resolved = [self.resolve(option)[0] for option in options]
        left = [option for option, what in zip(options, resolved) if what.get('type') != 'null']
        types = [self.type(option, f'{name}{number or ""}') for number, option in enumerate(left)]
        null = len(left) < len(options) or any(type_.nullable for type_ in types)
        if len(types) == 1:
            return Type(types[0].kind, types[0].of, null)
        if all(type_.kind == 'model' for type_ in types):
            return Type('union', [type_.of for type_ in types], null)
        alike = {type_.kind for type_ in types} == {types[0].kind} and types[0].kind in ('string', 'int', 'bool')
        return Type(types[0].kind if alike else 'json', None, null)

    def merged(self, schema):
        """One schema out of `allOf`."""
        result = {key: value for key, value in schema.items() if key != 'allOf'}
        for part in schema['allOf']:
            part = self.resolve(part)[0]
            part = self.merged(part) if 'allOf' in part else part
            for key, value in part.items():
                if key == 'properties':
                    result[key] = {**value, **result.get(key, {})}
                elif key == 'required':
                    result[key] = result.get(key, []) + value
                else:
                    result.setdefault(key, value)
        return result

    def model(self, schema, name):
        others = schema.get('additionalProperties')
        free = self.type(others if isinstance(others, dict) else {}, name + 'Other') if others else None
        known = self.models.get(name)
        if known is not None and known.schema is not schema:  # another one without a name
            name = next(f'{name}{number}' for number in range(2, 1000) if f'{name}{number}' not in self.models)
            known = None
        if known is None:
            self.models[name] = model = Model(name, '', [], free)
            model.schema = schema
            required = schema.get('required', [])
            model.fields = [self.field(wire, of, wire in required, name + names.pascal(wire))
                            for wire, of in schema['properties'].items()]
        return Type('model', name)

    def field(self, wire, schema, required, inline):
        of = self.resolve(schema)[0]
        field = Field(wire, self.type(schema, inline), required, False)
        if isinstance(of.get('default'), (str, int, float)):
            field.default = str(of['default']).lower() if isinstance(of['default'], bool) else str(of['default'])
        if isinstance(of.get('minimum'), int) and isinstance(of.get('maximum'), int):
            field.range = (of['minimum'], of['maximum'])
        if of.get('deprecated'):
            field.deprecated = 'the service says so'
        return field

    # --- operations

    def operation(self, path, verb, entry, shared):
        call = names.pascal(entry.get('operationId') or f'{verb} {path}')
        tag = (entry.get('tags') or ['miscellaneous'])[0]
        result = Operation(tag, call[0].lower() + call[1:], call, verb.upper(), path, '', [], [], [])
        parameters = {}
        for parameter in shared + entry.get('parameters', []):
            parameter = self.resolve(parameter)[0]
            parameters[parameter['in'], parameter['name'].removesuffix('[]')] = parameter
        for (where, name), parameter in parameters.items():
            field = self.field(name, parameter.get('schema', {}), bool(parameter.get('required')),
                               f'{call} {name}')
            field.joined = field.type.kind == 'list' and parameter.get('explode') is False
            if where in ('path', 'query'):
                (result.path_fields if where == 'path' else result.query).append(field)
        result.deprecated = 'nothing that the service names' if entry.get('deprecated') else None
        result.needs_key = entry.get('security', True) != []
        self.body(result, self.resolve(entry.get('requestBody') or {})[0])
        self.answers(result, entry.get('responses', {}))
        return result

    def body(self, operation, entry):
        for media, content in entry.get('content', {}).items():
            operation.body = self.type(content.get('schema'), operation.call + 'RequestBody')
            operation.body_name = operation.body.of if operation.body.kind == 'model' else ''
            operation.body_optional = not entry.get('required')
            operation.multipart = media.startswith('multipart/')
            return

    def answers(self, operation, entries):
        operation.answer = Answer(0, 'none')
        errors, bare = [], []
        for status, entry in entries.items():
            content = self.resolve(entry)[0].get('content') or {}
            if not str(status).isdigit():
                continue
            if int(status) >= 400:
                (errors if 'application/json' in content else bare).append(int(status))
            elif not operation.answer.status and int(status) >= 200:
                operation.answer = self.answer(operation, int(status), content)
        operation.errors, operation.bare = tuple(sorted(errors)), tuple(sorted(bare))

    def answer(self, operation, status, content):
        if not content:
            return Answer(status, 'none')
        if 'application/json' not in content:
            return Answer(status, 'html')
        type_ = self.type(content['application/json'].get('schema'), operation.call + 'Result')
        if type_.kind == 'list':
            return Answer(status, 'list', type_)
        if type_.kind == 'model':
            fields = {field.wire: field.type for field in self.models[type_.of].fields}
            lists = [wire for wire, of in fields.items() if of.kind == 'list']
            if len(lists) == 1 and set(fields) - {'object'} == {lists[0], 'total_count'}:
                return Answer(status, 'page', fields[lists[0]], lists[0])
        return Answer(status, 'json', type_)
