#!/bin/sh
# Compiles for arm64 with Debian's cross compiler, and runs the unit tests and the simulation under QEMU. It installs
# packages of a second architecture, so it is best run in a root of its own:
# sh scripts/debian.sh bookworm 'sh scripts/arm64.sh'
set -eu
cd "$(dirname "$0")/.."

if [ "$(id -u)" -ne 0 ] || [ "$(dpkg --print-architecture)" = arm64 ]; then
  echo "usage, as root, on another architecture than arm64: sh $0" >&2
  exit 2
fi

apt() { DEBIAN_FRONTEND=noninteractive apt-get -o Dpkg::Use-Pty=0 -qq "$@"; }
dpkg --add-architecture arm64
apt update
apt install -y --no-install-recommends cmake ninja-build pkg-config python3-yaml g++-aarch64-linux-gnu qemu-user \
  libc6:arm64 libstdc++6:arm64 libcurl4-openssl-dev:arm64 libssl-dev:arm64 libsimdjson-dev:arm64 nlohmann-json3-dev \
  libcpp-httplib-dev:arm64 zlib1g-dev:arm64 libgtest-dev:arm64 libgmock-dev:arm64

export PKG_CONFIG_LIBDIR=/usr/lib/aarch64-linux-gnu/pkgconfig:/usr/share/pkgconfig
cmake --preset dev -B build/arm64 -DCMAKE_CXX_FLAGS_DEBUG='-g0 -O1 -D_GLIBCXX_ASSERTIONS' \
  -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64 -DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++ \
  -DCMAKE_CROSSCOMPILING_EMULATOR=qemu-aarch64 -DCLERK_BACKEND_BENCH=OFF -DCLERK_BACKEND_EXAMPLES=OFF \
  -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12
cmake --build build/arm64 --target unit_tests coroutine_tests clerk-backend-simulation

# QEMU 7.2 fails to start a thread in the child of a process that had threads.
qemu-aarch64 build/arm64/tests/unit/unit_tests --gtest_brief=1 --gtest_filter=-*.AForkedChild*
qemu-aarch64 build/arm64/tests/unit/coroutine_tests --gtest_brief=1
qemu-aarch64 build/arm64/tests/simulation/clerk-backend-simulation 10000
echo 'arm64.sh: passed'
