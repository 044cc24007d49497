#!/bin/sh
# How long the public header takes to compile, against the one that it needs most. Run by scripts/bench.sh, from the
# project's root, once the release is built.
set -eu

# compile <header>...: CPU seconds of the compiler, all that it starts included, for one source after another
compile() {
  flags="-std=c++17 -Iinclude -Ibuild/release/src/include -DCLERK_BACKEND_STATIC_DEFINE"
  # shellcheck disable=SC2086  # a list of words
  (for header; do echo "#include <$header>" | "${CXX:-g++}" $flags -x c++ -c -o /dev/null -; done && times) |
    tail -n 1 | tr 'ms' '  ' | awk '{ print $1 * 60 + $2 + $3 * 60 + $4 }'
}

# compare <header> <goal>: the ratio of each round, in which one goes first and last, so that a machine that grows slower
# favours none.
compare() {
  for _ in 1 2 3 4 5 6 7 8 9; do
    ours=$(compile "$1")
    json=$(compile nlohmann/json.hpp nlohmann/json.hpp)
    echo "$ours $(compile "$1") $json"
  done | awk '{ print ($1 + $2) / $3, ($1 + $2) / 2, $3 / 2 }' | sort -n |
    awk -v header="$1" -v goal="$2" '{ row[NR] = $0 } END { split(row[int((NR + 1) / 2)], median, " ")
      printf "| compiling %s: CPU against nlohmann/json.hpp alone | <= %s | %.2f (%.2f s, %.2f s) | |\n",
        header, goal, median[1], median[2], median[3] }'
}

compare clerk/backend.hpp 1.25
compare clerk/backend/users.hpp 1.7
compare clerk/backend/authentication.hpp 1.25
