#!/bin/sh
# How large a program is that is linked with the static library and --gc-sections, and what is in it. Run by
# scripts/bench.sh, from the project's root, once the release is built.
set -eu
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# link <name> [<flag>]: the bytes of the program; its map is kept
link() {
  "${CXX:-g++}" -std=c++17 -O2 -Iinclude -Ibuild/release/src/include -DCLERK_BACKEND_STATIC_DEFINE "$here/$1.cpp" \
    -o "$work/$1" build/release/src/libclerk-backend.a -lcurl -lsimdjson -lcrypto -lz -pthread "-Wl,-Map=$work/$1.map" ${2+"$2"}
  strip "$work/$1"
  stat -c %s "$work/$1"
}

# lines <name> <words> <goal> <first stage>
lines() {
  whole=$(link "$1")
  size=$(link "$1" -Wl,--gc-sections)
  awk -v words="$2" -v size="$size" -v goal="$3" -v first="$4" -v whole="$whole" 'BEGIN {
    printf "| %s, KB | <= %d | %.0f | %d |\n", words, goal, size / 1000, first
    printf "| the same without --gc-sections, KB | | %.0f | |\n", whole / 1000 }'
  { ls src/*/*.cpp && cat "$work/$1.map"; } | awk -f "$here/rooms.awk"
}

lines client "a static program that makes a client" 330 384
lines revoke "a static program that creates and revokes" 400 495
# The goals of the others are above a client alone.
client=$(($(link client -Wl,--gc-sections) / 1000))
lines users "a static program that gets a user and revokes a session" $((client + 100)) 0
lines authenticate "a static program that verifies a session token, without a network" $((client + 200)) 0
