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
cmake --preset release -B build/release-shared -DCLERK_BACKEND_SHARED=ON >/dev/null
cmake --build build/release-shared --target clerk-backend >/dev/null
strip -o build/release-shared/stripped build/release-shared/src/libclerk-backend.so
echo "| shared library, stripped, KiB | <= 700 | $(($(stat -c %s build/release-shared/stripped) / 1024)) | 491 |"
sh bench/size/headers.sh
