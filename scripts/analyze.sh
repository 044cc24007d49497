#!/bin/sh
# Analyses include, src and examples by clang-tidy and cppcheck.
set -eu
cd "$(dirname "$0")/.."

# Each major version has checks of its own.
if ! clang-tidy --version | grep -q 'version 14\.'; then
  echo 'analyze: skipped, clang-tidy is not of version 14'
  exit 0
fi

compilation=build/analysis
cmake --preset dev -B "$compilation" -DCLERK_BACKEND_TESTS=OFF -DCLERK_BACKEND_BENCH=OFF \
  -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=16 >/dev/null
# Each source includes what it needs, as a build of each alone shows.
# shellcheck disable=SC2046  # several flags
find src -name '*.cpp' -exec grep -L 'by api/generate.py' {} + |
  xargs -P "$(nproc)" -n 4 clang++ -std=c++17 -fsyntax-only -Iinclude -Isrc "-I$compilation/src/include" \
    "-I$compilation/src/testing/include" -DCLERK_BACKEND_STATIC_DEFINE -DCLERK_BACKEND_TESTING_STATIC_DEFINE \
    $(pkg-config --cflags cpp-httplib)
# Most of the time goes into the headers that all sources include: several sources are analysed as one.
find "$compilation" -name 'unity_*.cxx' | sort |
  xargs -P "$(nproc)" -n 1 clang-tidy -p "$compilation" --checks=-bugprone-suspicious-include --quiet 2>/dev/null

# Not seen by it: that `throw` ends a case (accessMoved), that the values of an open enumeration are as small as a
# pointer (passedByValue), that a row is copied whole (uninitDerivedMemberVar).
cppcheck --std=c++17 --language=c++ --enable=warning,performance,portability --quiet --error-exitcode=1 -j "$(nproc)" \
  --suppress=accessMoved:src/core/call.cpp \
  --suppress=accessMoved:src/core/error_mapping.cpp \
  --suppress=passedByValue:include/clerk/backend/models/open_enum.hpp \
  --suppress=uninitDerivedMemberVar:src/core/raw_request.cpp \
  -I include -I src -I "$compilation/src/include" -I "$compilation/src/testing/include" src examples
echo 'analyze: clang-tidy and cppcheck found nothing'
