#!/usr/bin/env python3
"""Writes what comes from the description: headers, tables, pages and test cases.

  python3 api/generate.py            writes the files
  python3 api/generate.py --check    tells which differ from the description; 1 where any does
"""
import argparse
import pathlib
import sys

from generator import cpp, description, files


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--check', action='store_true', help='write nothing')
    arguments = parser.parse_args()
    if not cpp.can_format():
        print('generate.py: needs clang-format 14')
        return 77
    here = pathlib.Path(__file__).resolve().parent
    try:
        api = description.Api(here)
    except description.DescriptionError as error:
        sys.exit(f'generate.py: {error}')
    return files.update(here.parent, files.of(api), arguments.check)


if __name__ == '__main__':
    sys.exit(main())
