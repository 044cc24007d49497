#!/bin/sh
# Builds the impersonation example and runs it on a mock of the API. Arguments are the example's: --help, --live, ...
set -eu
cd "$(dirname "$0")/.."

sh scripts/setup.sh demo
cmake -S . -B build/demo -G Ninja -DCMAKE_BUILD_TYPE=Release -DCLERK_BACKEND_TESTS=OFF
cmake --build build/demo --target clerk-backend-example-impersonation
echo
exec build/demo/examples/impersonation "$@"
