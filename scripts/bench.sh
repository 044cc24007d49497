#!/bin/sh
# Measures what the SDK costs: calls, the shared library's size, and the time to compile its header.
# Arguments are the benchmark's, and only that is run then: sh scripts/bench.sh --rows async
set -eu
cd "$(dirname "$0")/.."

sh scripts/setup.sh test
cmake --preset release >/dev/null
cmake --build --preset release --target clerk-backend-bench
if [ $# -gt 0 ]; then exec build/release/bench/bench "$@"; fi
build/release/bench/bench --goals

cmake --preset release -B build/release-shared -DCLERK_BACKEND_SHARED=ON >/dev/null
cmake --build build/release-shared --target clerk-backend >/dev/null
strip -o build/release-shared/stripped build/release-shared/src/libclerk-backend.so
echo "| shared library, stripped, KiB | <= 700 | $(($(stat -c %s build/release-shared/stripped) / 1024)) | | |"

# CPU seconds of the compiler, all that it starts included.
compile() {
  flags="-std=c++17 -Iinclude -Ibuild/release/src/include -DCLERK_BACKEND_STATIC_DEFINE"
  # shellcheck disable=SC2086  # a list of words
  (echo "#include <$1>" | "${CXX:-g++}" $flags -x c++ -c -o /dev/null - && times) |
    tail -n 1 | tr 'ms' '  ' | awk '{ print $1 * 60 + $2 + $3 * 60 + $4 }'
}
for _ in 1 2 3 4 5 6 7 8 9 10 11; do
  echo "$(compile clerk/backend.hpp) $(compile nlohmann/json.hpp)"
done | awk '{ print $1 / $2, $1, $2 }' | sort -n |
  awk '{ row[NR] = $0 } END { split(row[6], m, " ")
    printf "| compile time against nlohmann/json.hpp alone | <= 1.25 | %.2f (%.2f s, %.2f s) | | |\n", m[1], m[2], m[3] }'
