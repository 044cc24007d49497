#!/bin/sh
# Analyses include, src and examples by clang-tidy, which compiles each source alone, and by cppcheck.
set -eu
cd "$(dirname "$0")/.."

# Each major version has checks of its own.
if ! clang-tidy --version | grep -q 'version 14\.'; then
  echo 'analyze: skipped, clang-tidy is not of version 14'
  exit 0
fi

compilation=build/analysis
cmake --preset dev -B "$compilation" -DCLERK_BACKEND_TESTS=OFF -DCLERK_BACKEND_BENCH=OFF >/dev/null
# Of what the generator writes, one file stands for all.
{ find src examples -name '*.cpp' -exec grep -L 'by api/generate.py' {} +; echo src/resources/users.cpp; } | sort |
  xargs -P "$(nproc)" -n 2 clang-tidy -p "$compilation" --quiet 2>/dev/null

# Not seen by it: that `throw` ends a case (accessMoved), that `first` is looked for anew (invalidContainer), that the
# values of an open enumeration are as small as a pointer (passedByValue), that a row is copied whole
# (uninitDerivedMemberVar).
cppcheck --std=c++17 --language=c++ --enable=warning,performance,portability --quiet --error-exitcode=1 -j "$(nproc)" \
  --suppress=accessMoved:src/core/call.cpp \
  --suppress=accessMoved:src/core/error_mapping.cpp \
  --suppress=invalidContainer:src/http/headers.cpp \
  --suppress=passedByValue:include/clerk/backend/models/open_enum.hpp \
  --suppress=uninitDerivedMemberVar:src/core/raw_request.cpp \
  -I include -I src -I "$compilation/src/include" -I "$compilation/src/testing/include" src examples
echo 'analyze: clang-tidy and cppcheck found nothing'
