"""Which files come from the description, and whether they are as it says."""
from . import cases, cpp, headers, mock, pages, sources

MARK = 'by api/generate.py'
ROOMS = ('include', 'src', 'tests', 'docs')


def of(api):
    """{path: text}"""
    formatted = {'include/clerk/backend/sub_clients.hpp': headers.sub_clients_header(api),
                 'src/resources/tables.hpp': sources.tables_header(api),
                 'src/resources/sub_clients.cpp': sources.sub_clients_source(api),
                 'src/testing/operations.cpp': mock.operations_source(api)}
    for components in api.components:
        formatted[f'include/clerk/backend/components/{components.file}.hpp'] = headers.components_header(api, components)
        formatted[f'src/resources/components/{components.file}.cpp'] = sources.components_source(api, components)
    for client in api.clients:
        formatted[f'include/clerk/backend/{client.file}.hpp'] = headers.client_header(api, client)
        formatted[f'src/resources/{client.file}.cpp'] = sources.client_source(api, client)
        formatted[f'tests/api/generated/{client.file}_test.cpp'] = cases.client_test(api, client)
    formatted['tests/api/generated/components_visits.hpp'] = cases.components_visits(api)
    result = cpp.format_sources(formatted)
    result['tests/api/generated/cases.json'] = cases.table(api)
    result['src/resources/sources.cmake'] = sources.sources_list(api)
    result.update(pages.all_pages(api))
    return result


def stale(root, wanted):
    """Files that were generated, and are not any more."""
    for room in ROOMS:
        for path in (root / room).rglob('*'):
            if path.is_file() and path.suffix in ('.hpp', '.cpp', '.cmake', '.md', '.json'):
                name = path.relative_to(root).as_posix()
                if name not in wanted and MARK in path.read_text()[:400]:
                    yield name


def update(root, wanted, check):
    differing = [name for name, text in wanted.items()
                 if not (root / name).is_file() or (root / name).read_text() != text]
    gone = list(stale(root, wanted))
    if check:
        for name in differing + gone:
            print(f'differs from the description: {name}')
        return 1 if differing or gone else 0
    for name in differing:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(wanted[name])
    for name in gone:
        (root / name).unlink()
    print(f'{len(wanted)} files, {len(differing)} written, {len(gone)} removed')
    return 0
