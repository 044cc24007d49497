#!/bin/sh
# Runs each fuzz target for some seconds, from the corpus in the tree: sh scripts/fuzz.sh [<seconds> [<target>...]]
# What it finds is left in build/fuzz/findings, new inputs in build/fuzz/corpus.
set -eu
cd "$(dirname "$0")/.."

seconds=${1:-60}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- $(ls tests/fuzz/corpus)

sh scripts/setup.sh test
cmake --preset fuzz
cmake --build --preset fuzz
mkdir -p build/fuzz/findings

for target in "$@"; do
  case $target in
    headerFields) dictionary=header ;;
    serverUrls | ids) dictionary=url ;;
    tokens | keySets | requestFields | webhooks) dictionary=authentication ;;
    *) dictionary=json ;;
  esac
  printf '\n== %s\n' "$target"
  mkdir -p "build/fuzz/corpus/$target"
  "build/fuzz/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -verbosity=0 -dict="tests/fuzz/$dictionary.dict" -artifact_prefix="build/fuzz/findings/$target-" \
    "build/fuzz/corpus/$target" "tests/fuzz/corpus/$target"
done
