"""What the description's types are in C++."""
import pathlib
import shutil
import subprocess
import tempfile
import textwrap

from . import names

SCALARS = {'string': 'std::string', 'int': 'std::int64_t', 'double': 'double', 'bool': 'bool',
           'json': 'nlohmann::json', 'bytes': 'std::string', 'ms': 'std::int64_t', 's': 'std::int64_t',
           'time': 'std::string', 'date': 'std::string', 'enum': None, 'const': 'std::string'}
UNITS = {'ms': 'Unix time in milliseconds.', 's': 'Unix time in seconds.',
         'time': 'Time as in RFC 3339, such as 2026-01-31T12:00:00Z.', 'date': 'Date as YYYY-MM-DD.',
         'bytes': 'The content of the file.'}
MARK = '// Generated from {source} by api/generate.py; edit that instead.\n'


def enum_of(owner, field):
    return owner + names.pascal(field.wire)


def has_enum(type_):
    return type_.kind == 'enum' or (type_.kind in ('list', 'map') and has_enum(type_.of))


def plain(api, type_, owner, field):
    """The type without what absence and null make of it."""
    if type_.kind == 'enum':
        return enum_of(owner, field)
    if type_.kind == 'model':
        return f'{api.models[type_.of].namespace}::{type_.of}'
    if type_.kind == 'union':
        models = ', '.join(f'{api.models[name].namespace}::{name}' for name in type_.of)
        return f'std::variant<{models}, nlohmann::json>'
    if type_.kind in ('list', 'map'):
        of = plain(api, type_.of, owner, field)
        if type_.of.nullable:
            of = f'std::optional<{of}>'
        return f'std::vector<{of}>' if type_.kind == 'list' else f'std::map<std::string, {of}>'
    return SCALARS[type_.kind]


def member_type(api, model, field):
    """The type of a model's member."""
    bare = plain(api, field.type, model.name, field)
    kind = field.type.kind
    sent = model.name in api.sent
    if field.required:
        if not field.type.nullable or kind in ('json', 'list', 'map'):
            return bare
        return f'std::optional<{bare}>'
    if sent and (field.type.nullable and (model.name in api.patched or field.three_states)):
        return f'Settable<{bare}>'
    if sent and kind in ('json', 'list', 'map'):
        return f'Settable<{bare}>'
    if kind in ('list', 'map'):
        return bare
    return f'std::optional<{bare}>'


def query_type(api, request, field):
    bare = plain(api, field.type, request, field)
    return bare if field.required or field.type.kind == 'list' else f'std::optional<{bare}>'


def presence(api, model, field):
    """The flags of a field of a table."""
    flags = []
    if field.strict:
        flags.append('strict' if field.required else 'strictIfSet')
    elif field.required:
        flags.append('promised')
    if field.type.nullable:
        flags.append('nullable')
    if field.type.kind == 'bytes':
        flags.append('file')
    return flags


def initial(field, sent):
    """The initialiser of a member: a constant that is sent is there already."""
    if sent and field.type.kind == 'const' and field.required and field.wire != 'object':
        return '{"' + field.type.of + '"}'
    return '{}'


def sentence(text):
    text = text.strip()
    if text and text[-1] not in '.?!:':
        text += '.'
    is_name = '_' in text.split(' ')[0].rstrip(',.')  # of a member on the wire, which stays as it is
    return text if is_name else text[:1].upper() + text[1:]


def field_words(field, sent):
    parts = [sentence(field.words)]
    kind = field.type.of.kind if field.type.kind == 'list' else field.type.kind
    parts.append(UNITS.get(kind, ''))
    if kind == 'const' and not (sent and not field.required):
        parts.append(f'"{field.type.of if field.type.kind == "const" else field.type.of.of}".' if not field.words else '')
    elif kind == 'const':
        parts.append(f'Only "{field.type.of}".')
    if field.range and not field.words.startswith(f'{field.range[0]} to'):
        parts.append(f'{field.range[0]} to {field.range[1]}.')
    if field.default is not None and sent:
        parts.append('Default: ' + (field.default if field.default not in ('', '""') else 'empty') + '.')
    elif field.default is not None:
        parts.append('Where absent: ' + field.default + '.')
    if field.deprecated:
        parts.append('Deprecated: ' + sentence(field.deprecated))
    words = ' '.join(part for part in parts if part)
    return words or fallback(field)


def fallback(field):
    """For what says all by its name; Doxygen wants a word."""
    wire = field.wire
    readable = names.readable(wire)
    if wire == 'id':
        return 'Its id.'
    if wire.endswith('_id'):
        return f'Id of the {readable[:-3]}.'
    if wire.endswith('_ids'):
        return f'Ids of the {readable[:-4]}s.'
    if field.type.kind == 'bool':
        return f'Whether it is so: {readable}.' if not wire.startswith(('is_', 'has_', 'allow')) else sentence(readable)
    return sentence('the ' + readable)


def comment(text, indent='', mark='///', width=120):
    lines = textwrap.wrap(text, width - len(indent) - len(mark) - 1, break_long_words=False, break_on_hyphens=False)
    return ''.join(f'{indent}{mark} {line}\n' for line in lines)


def members(declarations, indent='  '):
    """Members with their words: behind them where all fit, else above them."""
    widest = max((len(declaration) for declaration, _ in declarations), default=0)
    if all(len(indent) + widest + 7 + len(words) <= 120 for _, words in declarations):
        return ''.join(f'{indent}{declaration}  ///< {words}\n' for declaration, words in declarations)
    result = ''
    for declaration, words in declarations:
        result += comment(words, indent) + f'{indent}{declaration}\n'
    return result


class Includes:
    """Collects what a header needs, by what stands in its text."""
    STANDARD = (('std::int64_t', 'cstdint'), ('std::map<', 'map'), ('std::optional<', 'optional'),
                ('std::string', 'string'), ('std::move', 'utility'), ('std::forward', 'utility'), ('std::variant<', 'variant'),
                ('std::vector<', 'vector'))

    @classmethod
    def of(cls, text, own):
        """`own`: headers of the SDK that are known to be needed."""
        own = set(own)
        for mark, header in (('OpenEnum<', 'models/open_enum.hpp'), ('Settable<', 'models/settable.hpp'),
                             ('http::Response', 'http/message.hpp'), ('CLERK_BACKEND_EXPORT', 'export.hpp'),
                             ('RequestOptions', 'request_options.hpp'), ('core::Operation', 'core/erased_call.hpp')):
            if mark in text:
                own.add(header)
        blocks = [sorted(f'#include <clerk/backend/{header}>' for header in own)]
        if 'nlohmann::json' in text:
            blocks.append(['#include <nlohmann/json.hpp>'])
        blocks.append(sorted({f'#include <{header}>' for mark, header in cls.STANDARD if mark in text}))
        return '\n\n'.join('\n'.join(block) for block in blocks if block) + '\n'


def formatter():
    return shutil.which('clang-format-14') or shutil.which('clang-format')


def can_format():
    """Each major version formats a little differently."""
    found = formatter()
    return bool(found) and 'version 14.' in subprocess.run([found, '--version'], capture_output=True, text=True,
                                                           check=True).stdout


def format_sources(files):
    """Formats texts as .clang-format says; {path: text}."""
    root = pathlib.Path(__file__).resolve().parents[2]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        shutil.copy(root / '.clang-format', folder)
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text)
        subprocess.run([formatter(), '--style=file', '-i', *files], check=True, cwd=folder)
        return {path: (folder / path).read_text() for path in files}
