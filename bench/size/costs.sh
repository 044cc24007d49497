#!/bin/sh
# What one more field, model and operation costs in bytes and in the compiler's CPU time: the difference between two
# sources, the one with twice as many. Run by scripts/bench.sh, from the project's root, once the release is built.
set -eu
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

flags="-std=c++17 -O2 -fPIC -fvisibility=hidden -fvisibility-inlines-hidden -Isrc -Iinclude -Ibuild/release/src/include"
flags="$flags -DCLERK_BACKEND_STATIC_DEFINE"

# The headers, compiled once: they are none of what is measured.
awk -v kind=headers -f "$here/sources.awk" >"$work/headers.hpp"
# shellcheck disable=SC2086  # a list of words
"${CXX:-g++}" $flags -x c++-header "$work/headers.hpp" -o "$work/headers.hpp.gch"

# CPU seconds of the compiler, all that it starts included.
compile() {
  # shellcheck disable=SC2086  # a list of words
  ("${CXX:-g++}" $flags -include "$work/headers.hpp" -c "$1.cpp" -o "$1.o" && times) |
    tail -n 1 | tr 'ms' '  ' | awk '{ print $1 * 60 + $2 + $3 * 60 + $4 }'
}

# As in the shared library: code, data, relocations and unwinding tables of a stripped object that exports nothing.
bytes() {
  "${CXX:-g++}" -shared -s -nostdlib -Wl,--version-script="$work/exports" -o "$1.so" "$1.o"
  size "$1.so" | awk 'NR == 2 { print $1 + $2 + $3 }'
}

# difference <kind> <count>: bytes and CPU milliseconds of one
difference() {
  for times in 1 2; do
    awk -v kind="$1" -v count=$(($2 * times)) -f "$here/sources.awk" >"$work/$times.cpp"
    compile "$work/$times" >/dev/null
  done
  for _ in 1 2 3; do
    echo "$(compile "$work/1") $(compile "$work/2")"
  done | awk '{ print $2 - $1 }' | sort -n |
    awk -v count="$2" -v bytes=$(($(bytes "$work/2") - $(bytes "$work/1"))) '{ row[NR] = $0 }
      END { printf "%.0f %.1f\n", bytes / count, row[int((NR + 1) / 2)] / count * 1000 }'
}

# line <words> <kind> <count> <first stage>
line() {
  difference "$2" "$3" | awk -v words="$1" -v first="$4" '{ printf "| %s | | %d bytes, %s ms | %s |\n", words, $1, $2, first }'
}

echo '{ local: *; };' >"$work/exports"
line "a field" fields 60 ""
line "a model of 10 fields" models10 20 ""
line "a model of 46 fields" models46 10 "98 KB for reading it"
line "an operation's row" rows 100 ""
line "an operation: request, response, row, method" operations 50 "40 to 55 KB, 3900 ms"
line "a call of it in a program" calls 20 ""
