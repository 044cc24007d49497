#!/bin/sh
# Measures what the SDK costs: calls, bytes, and the time to compile it.
# Arguments are the benchmark's, and only that is run then: sh scripts/bench.sh --rows async
set -eu
cd "$(dirname "$0")/.."

sh scripts/setup.sh test
cmake --preset release >/dev/null
cmake --build --preset release --target clerk-backend-bench
if [ $# -gt 0 ]; then exec build/release/bench/bench "$@"; fi
build/release/bench/bench --goals

echo
echo "| | goal | measured | first stage |"
echo "| --- | --: | --: | --: |"
sh bench/size/costs.sh
sh bench/size/programs.sh
# With -O2, all of it anew, to know what that takes.
cmake --preset release -B build/release-shared -DCLERK_BACKEND_SHARED=ON -DCMAKE_CXX_FLAGS_RELEASE='-O2 -DNDEBUG' >/dev/null
cmake --build build/release-shared --target clean
seconds=$( (cmake --build build/release-shared --target clerk-backend >/dev/null && times) |
  tail -n 1 | tr 'ms' '  ' | awk '{ print $1 * 60 + $2 + $3 * 60 + $4 }')
strip -o build/release-shared/stripped build/release-shared/src/libclerk-backend.so
echo "| shared library of the whole API, stripped, KB | <= 2500 | $(($(stat -c %s build/release-shared/stripped) / 1000)) | |"
echo "| building it, CPU seconds | <= 150 | $seconds | |"
sh bench/size/headers.sh
