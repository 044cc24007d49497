#!/bin/sh
# Checks that the sources are formatted as .clang-format says; sh scripts/lint.sh --fix formats them.
set -eu
cd "$(dirname "$0")/.."

formatter=clang-format
if command -v clang-format-14 >/dev/null; then formatter=clang-format-14; fi

# Each major version formats a little differently.
if ! "$formatter" --version | grep -q 'version 14\.'; then
  echo "lint: skipped, $formatter is not of version 14"
  exit 0
fi

if [ "${1:-}" = --fix ]; then how='-i'; else how='--dry-run -Werror'; fi
# shellcheck disable=SC2086  # two words
if ! find include src tests examples bench \( -name '*.hpp' -o -name '*.cpp' \) -exec "$formatter" --style=file $how {} +; then
  echo 'lint: not formatted; sh scripts/lint.sh --fix does it' >&2
  exit 1
fi
echo 'lint: formatting is in order'
