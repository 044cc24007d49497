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

how='--dry-run -Werror'
if [ "${1:-}" = --fix ]; then how=-i; fi
# shellcheck disable=SC2086  # two words
find include src tests examples \( -name '*.hpp' -o -name '*.cpp' \) -exec "$formatter" --style=file $how {} +
echo 'lint: formatting is in order'
