"""Values that fit the description, made up."""
from . import names

TEXTS = {'time': '2026-01-31T12:00:00Z', 'date': '2026-01-31', 'bytes': '\u0000PNG\r\n'}
NUMBERS = {'int': 3, 'ms': 1769860800000, 's': 1769860800, 'double': 0.5}


def value(api, type_, name):
    """A value of a type, for a member of that name."""
    kind = type_.kind
    if kind in NUMBERS:
        return NUMBERS[kind]
    if kind in TEXTS:
        return TEXTS[kind]
    if kind == 'bool':
        return True
    if kind == 'json':
        return {'level': 1, 'tags': ['a', None]}
    if kind == 'enum':
        return type_.of[0]
    if kind == 'const':
        return type_.of
    if kind == 'list':
        return [value(api, type_.of, name)]
    if kind == 'map':
        return {'key_1': value(api, type_.of, name)}
    if kind == 'model':
        return model(api, api.models[type_.of])
    if kind == 'union':
        return model(api, api.models[type_.of[0]])
    return f'{name}_1'


def model(api, of):
    """Every member, with a value."""
    result = {field.wire: value(api, field.type, field.wire) for field in of.fields}
    if of.others:
        result['further_member'] = value(api, of.others, 'further_member')
    return result


def answer(api, operation):
    """The body of a whole answer; None for none, text for HTML."""
    of = operation.answer
    if of.form == 'none':
        return None
    if of.form == 'html':
        return '<html></html>'
    result = value(api, of.type, names.readable(operation.call))
    return {of.key: result, 'total_count': len(result)} if of.form == 'page' else result
