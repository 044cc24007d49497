"""Writes what NOTATION.md describes, at the end of what is there."""
import json

import yaml

from . import names


def type_text(type_):
    text = {'list': lambda: element(type_.of) + '[]', 'map': lambda: f'map<{type_text(type_.of)}>',
            'enum': lambda: 'enum ' + ' '.join(value or "''" for value in type_.of),
            'const': lambda: 'const ' + type_.of, 'model': lambda: type_.of,
            'union': lambda: ' or '.join(type_.of)}.get(type_.kind, lambda: type_.kind)()
    return text + (' | null' if type_.nullable else '')


def element(type_):
    text = type_text(type_)
    return f'({text})' if ' ' in text else text


def field_entry(field):
    """Its key and its text."""
    text = type_text(field.type)
    if field.joined:
        text += ' joined'
    if field.range:
        text += f' {field.range[0]}..{field.range[1]}'
    if field.default is not None:
        text += f' = {field.default}' if field.type.kind != 'string' else f' = "{field.default}"'
    if field.deprecated:
        text += f' (deprecated: {field.deprecated})'
    return field.wire + ('' if field.required else '?'), text


def line(indent, key, text=''):
    """One line of YAML that is read back as these two."""
    def quoted(value, whole):
        try:
            same = yaml.safe_load(whole) == ({value: None} if whole.endswith(':') else {'k': value})
        except yaml.YAMLError:
            same = False
        return value if same else json.dumps(value, ensure_ascii=False)
    key = quoted(key, f'{key}:')
    return ' ' * indent + f'{key}:' + (f' {quoted(text, f"k: {text}")}' if text else '')


def has_own_fields(body):
    """Whether the fields of a body stand with its operation."""
    return body is not None and body.kind == 'model' and body.of.endswith('RequestBody')


class Files:
    """The YAML files of a description, to which something is added."""

    def __init__(self, root):
        self.root = root
        self.lines = {}
        self.models = {}  # where the fields of each model stand: (file, keys)
        self.methods = {}  # where each operation stands
        for file in sorted(root.glob('*.yaml')) + sorted(root.glob('components/*.yaml')):
            self.lines[file] = file.read_text(encoding='utf-8').splitlines()
            document = yaml.safe_load('\n'.join(self.lines[file]))
            for method, entry in (document.get('operations') or {}).items():
                self.methods[f'{file.stem}.{method}'] = (file, ('operations', method))
                if 'fields' in entry:
                    head = str(entry.get('body', entry.get('body?'))).split(' ')[0]
                    self.models[head] = (file, ('operations', method, 'fields'))
            for model in document.get('models') or {}:
                self.models[model] = (file, ('models', model))

    def end_of(self, file, keys):
        """Behind the last line of a block; None where there is no such block."""
        lines, at, end = self.lines[file], 0, len(self.lines[file])
        for depth, key in enumerate(keys):
            indent = 2 * depth
            starts = [number for number in range(at, end)
                      if lines[number].split(':')[0].strip('"\' ') == key and
                      len(lines[number]) - len(lines[number].lstrip()) == indent]
            if not starts:
                return None
            at = starts[0] + 1
            end = next((number for number in range(at, end) if lines[number].strip() and
                        len(lines[number]) - len(lines[number].lstrip()) <= indent), end)
        while end > at and not lines[end - 1].strip():
            end -= 1
        return end

    def append(self, file, keys, lines):
        at = self.end_of(file, keys)
        if at is None:
            self.append(file, keys[:-1], [line(2 * (len(keys) - 1), keys[-1])] + lines)
        elif not keys:
            self.lines[file] += lines
        else:
            self.lines[file][at:at] = lines

    def add_model(self, file, model):
        if model.name in self.models:
            return
        keys = ('models', model.name)
        self.models[model.name] = (file, keys)
        lines = [line(2, model.name)] + [line(4, *field_entry(field)) for field in model.fields]
        if model.others:
            lines.append(line(4, '*', type_text(model.others)))
        self.append(file, ('models',), lines)

    def add_field(self, model, field):
        """Returns the file."""
        file, keys = self.models[model]
        self.append(file, keys, [line(2 * len(keys), *field_entry(field))])
        return file

    def add_parameter(self, operation, field):
        file, keys = self.methods[operation]
        self.append(file, keys + ('query',), [line(6, *field_entry(field))])
        return file

    def add_body(self, key, operation, models):
        file, keys = self.methods[key]
        self.append(file, keys, self.body_lines(operation, models))
        return file

    def body_lines(self, operation, models):
        if not operation.body:
            return []
        key = 'body?' if operation.body_optional else 'body'
        lines = [line(4, key, type_text(operation.body) + (' multipart' if operation.multipart else ''))]
        if has_own_fields(operation.body):
            lines.append(line(4, 'fields'))
            lines += [line(6, *field_entry(field)) for field in models[operation.body.of].fields]
        return lines

    def add_operation(self, client, operation, models):
        file = self.root / f'{client}.yaml'
        if file not in self.lines:
            self.lines[file] = [line(0, 'client', client), 'operations:']
        lines = [line(2, operation.method), line(4, 'call', f'{operation.call} {operation.verb} {operation.path}')]
        if operation.deprecated:
            lines.append(line(4, 'deprecated', operation.deprecated))
        described = [field for field in operation.path_fields if field.type.kind != 'string']
        for key, fields in (('path', described), ('query', operation.query)):
            if fields:
                lines.append(line(4, key))
                lines += [line(6, *field_entry(field)) for field in fields]
        lines += self.body_lines(operation, models)
        answer = operation.answer
        what = answer.form if answer.form in ('none', 'html') else type_text(answer.type)
        if answer.form == 'page':
            what = f'page of {type_text(answer.type.of)}' + (f' in {answer.key}' if answer.key != 'data' else '')
        lines.append(line(4, 'answer', f'{answer.status} {what}'))
        for key, statuses in (('errors', operation.errors), ('bare', operation.bare)):
            if statuses:
                lines.append(' ' * 4 + f'{key}: {" ".join(map(str, statuses))}')
        if not operation.needs_key:
            lines.append(line(4, 'auth', 'none'))
        self.append(file, ('operations',), lines)
        self.methods[f'{client}.{operation.method}'] = (file, ('operations', operation.method))
        return file

    def write(self):
        for file, lines in self.lines.items():
            file.write_text('\n'.join(lines) + '\n', encoding='utf-8')


def client_name(tag):
    """`Organization Memberships` -> organizationMemberships."""
    return names.camel('_'.join(names.words(tag)))
