#!/bin/sh
# Builds and tests, each with warnings as errors: with gcc, the consumer projects, and with clang under the sanitizers.
# Arguments name some of the presets instead of all: sh scripts/test.sh dev
set -eu
cd "$(dirname "$0")/.."

# asan compiles the same sources as dev-clang, with the same compiler and warnings.
[ $# -gt 0 ] || set -- dev asan tsan

begin=$(date +%s)
step=set-up
trap 'if [ "$step" ]; then echo "test.sh: FAILED in $step after $(($(date +%s) - begin)) s"; fi' EXIT

sh scripts/setup.sh test

step=lint
sh scripts/lint.sh

# The sanitizers' shadow memory can collide with the address space layout of kernels that randomise much of it.
fixed_layout=
if setarch --addr-no-randomize true 2>/dev/null; then fixed_layout='setarch --addr-no-randomize'; fi

for preset in "$@"; do
  step="preset $preset"
  printf '\n== %s\n' "$preset"
  if [ "$preset" = dev ]; then
    # Quicker than for daily work. The analysis compiles each source alone.
    cmake --preset dev '-DCMAKE_CXX_FLAGS_DEBUG=-g0 -D_GLIBCXX_ASSERTIONS' \
      -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12 -DCLERK_BACKEND_SHARDED_TESTS=ON
  else
    cmake --preset "$preset"
  fi
  cmake --build --preset "$preset"
  $fixed_layout ctest --preset "$preset" --parallel "$(nproc)"
  if [ "$preset" = dev ]; then
    step=analysis
    sh scripts/analyze.sh
  fi
done

step=
echo
echo "test.sh: passed: lint $* ($(($(date +%s) - begin)) s)"
