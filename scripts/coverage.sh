#!/bin/sh
# Measures which lines of include and src the tests reach, and lists those that they do not: sh scripts/coverage.sh
set -eu
cd "$(dirname "$0")/.."

sh scripts/setup.sh test
suffix=
if command -v llvm-cov-14 >/dev/null; then suffix=-14; fi
command -v "llvm-cov$suffix" >/dev/null || { echo 'coverage: needs the Debian package llvm' >&2; exit 1; }

cmake --preset coverage
cmake --build --preset coverage

here=build/coverage
rm -rf "$here/profiles"
export LLVM_PROFILE_FILE="$here/profiles/%m-%p.profraw"
"$here/tests/unit/unit_tests" --gtest_brief=1
"$here/tests/unit/coroutine_tests" --gtest_brief=1
"$here/tests/http/http_tests" --gtest_brief=1
"$here/tests/api/api_tests" --gtest_brief=1
"$here/tests/simulation/clerk-backend-simulation" 10000
for corpus in tests/fuzz/corpus/*; do
  "$here/tests/fuzz/fuzz_replay" "$(basename "$corpus")" "$corpus" 2>/dev/null
done

"llvm-profdata$suffix" merge --sparse -o "$here/profile" "$here"/profiles/*.profraw
set -- "$here/tests/unit/unit_tests" -object "$here/tests/unit/coroutine_tests" -object "$here/tests/http/http_tests" \
  -object "$here/tests/api/api_tests" -object "$here/tests/simulation/clerk-backend-simulation" \
  -object "$here/tests/fuzz/fuzz_replay" -instr-profile="$here/profile" -ignore-filename-regex='^/usr/|/tests/|/build/[a-z]+/[a-z]'
"llvm-cov$suffix" report "$@" | tee "$here/report.txt"

printf '\nNot reached:\n'
"llvm-cov$suffix" show "$@" -use-color=false -show-line-counts |
  awk '/^\// { file = $0 } /^ *[0-9]+\| *0\|/ { print file $0 }' | sed 's|.*/\.\./||; s|^'"$PWD"'/||'
