#!/usr/bin/env python3
"""Tells how an OpenAPI 3 file differs from the description: one line for each difference, and 1 where there is any.

  python3 api/drift.py openapi.yml             changes nothing
  python3 api/drift.py openapi.yml --append    adds what is new behind what is there; words, and what is strict or
                                               safe to repeat, are for people to add
"""
import argparse
import pathlib
import re
import sys

from generator import description, notation, openapi
from generator.notation import type_text

# Ours tells more than theirs can.
FINER = {'int': ('int', 'ms', 's'), 'string': ('string', 'time', 'date', 'const'), 'const': ('string', 'const')}


class Drift:
    def __init__(self, api, document, files=None):
        self.api = api
        self.theirs = document
        self.files = files  # where to append to
        self.lines = {}
        self.compared = set()
        self.added = set()
        self.operations()

    def tell(self, where, what):
        self.lines[f'{where}: {what}'] = True

    # --- operations

    def operations(self):
        ours = {operation.call: operation for operation in self.api.operations()}
        by_place = {place(operation): operation for operation in ours.values()}
        calls = {operation.call for operation in self.theirs.operations}
        found, clients, new = set(), {}, []
        for theirs in self.theirs.operations:
            own = ours.get(theirs.call)
            if own is None and place(theirs) in by_place and by_place[place(theirs)].call not in calls:
                own = by_place[place(theirs)]
                self.tell(own.key, f'renamed: {own.call} -> {theirs.call}')
            if own is None:
                new.append(theirs)
                continue
            found.add(own.key)
            clients.setdefault(theirs.client, own.client)
            self.operation(own, theirs)
        for own in ours.values():
            if own.key not in found:
                self.tell(own.key, f'gone: {own.call} {own.verb} {own.path}')
        for theirs in new:
            client = clients.get(theirs.client, notation.client_name(theirs.client))
            self.tell(f'{client}.{theirs.method}', f'new: {theirs.call} {theirs.verb} {theirs.path}')
            self.append_operation(client, theirs)

    def operation(self, own, theirs):
        where = own.key
        if (own.verb, own.path) != (theirs.verb, theirs.path):
            self.tell(where, f'moved: {own.verb} {own.path} -> {theirs.verb} {theirs.path}')
        if bool(own.deprecated) != bool(theirs.deprecated):
            self.tell(where, 'deprecated' if theirs.deprecated else 'not deprecated any more')
        if own.needs_key != theirs.needs_key:
            self.tell(where, 'needs a key' if theirs.needs_key else 'needs no key any more')
        self.parameters(own, theirs)
        self.body(own, theirs)
        self.answer(own, theirs)
        self.statuses(own, theirs)

    def parameters(self, own, theirs):
        described = {field.wire: field for field in theirs.path_fields}
        for field in own.path_fields:
            if field.wire in described:
                self.field(f'{own.key}, path parameter {field.wire}', field, described[field.wire])
        sent = {field.wire for field in own.constants}
        self.fields(f'{own.key}, parameter ', own.query, [field for field in theirs.query if field.wire not in sent],
                    lambda field: self.append(lambda: self.files.add_parameter(own.key, field), field.type))

    def body(self, own, theirs):
        where = f'{own.key}, body'
        if not own.body or not theirs.body:
            if own.body or theirs.body:
                self.tell(where, 'new: ' + type_text(theirs.body) if theirs.body else 'gone')
            if theirs.body:
                self.append(lambda: self.files.add_body(own.key, theirs, self.theirs.models), *self.body_types(theirs))
            return
        if own.body_optional != theirs.body_optional:
            self.tell(where, 'required -> optional' if theirs.body_optional else 'optional -> required')
        if own.multipart != theirs.multipart:
            self.tell(where, 'JSON -> multipart' if theirs.multipart else 'multipart -> JSON')
        self.type(where, own.body, theirs.body)

    def answer(self, own, theirs):
        where, ours, new = f'{own.key}, answer', own.answer, theirs.answer
        if ours.status != new.status:
            self.tell(where, f'status {ours.status} -> {new.status}')
        if ours.form == 'page' and new.form == 'list':
            self.type(where, ours.type, new.type)  # pages are read from bare lists, too
        elif (ours.form, ours.key) != (new.form, new.key):
            self.tell(where, f'{answer_text(ours)} -> {answer_text(new)}')
        elif ours.type:
            self.type(where, ours.type, new.type)

    def statuses(self, own, theirs):
        before = {**dict.fromkeys(own.errors, 'error format'), **dict.fromkeys(own.bare, 'no error format')}
        after = {**dict.fromkeys(theirs.errors, 'error format'), **dict.fromkeys(theirs.bare, 'no error format')}
        for status in sorted({*before, *after}):
            if status not in before or status not in after:
                self.tell(f'{own.key}, status {status}', 'new' if status in after else 'gone')
            elif before[status] != after[status]:
                self.tell(f'{own.key}, status {status}', f'{before[status]} -> {after[status]}')

    # --- fields and types

    def fields(self, prefix, ours, theirs, append):
        known = {field.wire: field for field in ours}
        named = {field.wire for field in theirs}
        for field in theirs:
            if field.wire in known:
                self.field(prefix + field.wire, known[field.wire], field)
            else:
                self.tell(prefix + field.wire, f'new: {type_text(field.type)}, '
                                               f'{"required" if field.required else "optional"}')
                append(field)
        for field in ours:
            if field.wire not in named:
                self.tell(prefix + field.wire, 'gone')

    def field(self, where, ours, theirs):
        if ours.required != theirs.required:
            self.tell(where, 'optional -> required' if theirs.required else 'required -> optional')
        self.type(where, ours.type, theirs.type)

    def type(self, where, ours, theirs):
        if ours.nullable != theirs.nullable:
            self.tell(where, 'may be null' if theirs.nullable else 'is not null any more')
        if ours.kind in ('enum', 'const') and theirs.kind in ('enum', 'const') and ours.of != '*':
            return self.values(where, ours, theirs)
        if ours.kind in ('list', 'map') and theirs.kind == ours.kind:
            return self.type(where, ours.of, theirs.of)
        if ours.kind == 'model' and theirs.kind in ('model', 'union'):
            return self.models(ours.of, [theirs.of] if theirs.kind == 'model' else theirs.of)
        if ours.kind == 'union' and theirs.kind == 'union' and len(ours.of) == len(theirs.of):
            for own, other in zip(ours.of, theirs.of):
                self.models(own, [other])
            return None
        if ours.kind not in FINER.get(theirs.kind, (theirs.kind,)) and ours.of != '*' or \
                ours.kind in ('model', 'union') or (ours.of == '*' and theirs.kind not in ('string', 'enum', 'const')):
            self.tell(where, f'another type: {type_text(ours)} -> {type_text(theirs)}')
        return None

    def values(self, where, ours, theirs):
        before = ours.of if ours.kind == 'enum' else [ours.of]
        after = theirs.of if theirs.kind == 'enum' else [theirs.of]
        for value in after:
            if value not in before:
                self.tell(where, f'new value: {value or "the empty string"}')
        for value in before:
            if value not in after:
                self.tell(where, f'value gone: {value or "the empty string"}')

    def models(self, name, others):
        """Ours beside theirs: of several, the members of all."""
        if (name, *others) in self.compared:
            return
        self.compared.add((name, *others))
        own, fields = self.api.models[name], {}
        for other in others:
            for field in self.theirs.models[other].fields:
                fields.setdefault(field.wire, []).append(field)
        theirs = []
        for same in fields.values():
            theirs.append(description.Field(same[0].wire, same[0].type,
                                            len(same) == len(others) and all(field.required for field in same), False,
                                            default=same[0].default, range=same[0].range,
                                            deprecated=same[0].deprecated))
        self.fields(f'{name}.', own.fields, theirs, lambda field: self.append_field(name, field))
        free = any(self.theirs.models[other].others for other in others)
        if free != bool(own.others):
            self.tell(name, 'members of any other name: ' + ('new' if free else 'gone'))

    # --- appending

    def append(self, add, *types):
        if self.files:
            file = add()
            for type_ in types:
                self.append_models(file, type_)

    def body_types(self, theirs):
        """What a body is made of, beyond what stands with its operation."""
        if notation.has_own_fields(theirs.body):
            return [field.type for field in self.theirs.models[theirs.body.of].fields]
        return [theirs.body]

    def append_field(self, model, field):
        if (model, field.wire) not in self.added:
            self.added.add((model, field.wire))
            self.append(lambda: self.files.add_field(model, field), field.type)

    def append_models(self, file, type_):
        for name in self.api.names_in(type_):
            if name not in self.files.models:
                model = self.theirs.models[name]
                self.files.add_model(file, model)
                for field in model.fields:
                    self.append_models(file, field.type)

    def append_operation(self, client, theirs):
        self.append(lambda: self.files.add_operation(client, theirs, self.theirs.models),
                    *self.body_types(theirs), theirs.answer.type)


def place(operation):
    return operation.verb, re.sub(r'{\w+}', '{}', operation.path)


def answer_text(answer):
    if answer.form in ('none', 'html'):
        return answer.form
    if answer.form == 'page':
        return f'page of {type_text(answer.type.of)} in {answer.key}'
    return type_text(answer.type)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('openapi', help='the file, YAML or JSON')
    parser.add_argument('--append', action='store_true', help='add what is new to the description')
    parser.add_argument('--api', type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent,
                        help='the folder of the description, if another')
    arguments = parser.parse_args()
    try:
        files = notation.Files(arguments.api) if arguments.append else None
        drift = Drift(description.Api(arguments.api), openapi.Document(arguments.openapi), files)
    except (description.DescriptionError, OSError) as error:
        sys.exit(f'drift.py: {error}')
    if files:
        files.write()
    for line in drift.lines:
        print(line)
    return 1 if drift.lines else 0


if __name__ == '__main__':
    sys.exit(main())
