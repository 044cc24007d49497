#!/bin/sh
# Installs the Debian packages that are missing: sh scripts/setup.sh [demo|test|matrix|package]
# Where nothing is missing it needs neither root nor a network.
set -eu

missing=
wished=

# need <package> <command that succeeds where it is there>...
need() {
  package=$1
  shift
  "$@" >/dev/null 2>&1 || missing="$missing $package"
}

# The same for one that not every Debian has; it comes along where others are missing.
wish() {
  package=$1
  shift
  "$@" >/dev/null 2>&1 || wished="$wished $package"
}

runtime_of_sanitizers() {
  for sanitizer in address undefined thread; do
    echo 'int main() {}' | clang++ -x c++ "-fsanitize=$sanitizer" -o /dev/null - || return 1
  done
}

uses_libcxx() { echo 'int main() {}' | clang++ -stdlib=libc++ -x c++ -o /dev/null -; }

need g++ command -v g++
need cmake command -v cmake
need ninja-build command -v ninja
need pkg-config command -v pkg-config
need libcurl4-openssl-dev pkg-config --exists 'libcurl >= 7.87'
need nlohmann-json3-dev pkg-config --exists 'nlohmann_json >= 3.11'
need libssl-dev pkg-config --exists 'openssl >= 3'
need libsimdjson-dev pkg-config --exists simdjson
need zlib1g-dev pkg-config --exists zlib
need libcpp-httplib-dev pkg-config --exists cpp-httplib

case ${1:-demo} in
  demo) ;;
  test | matrix)
    need libnghttp2-dev pkg-config --exists libnghttp2
    need prometheus-cpp-dev pkg-config --exists prometheus-cpp-core
    need libasio-dev test -e /usr/include/asio.hpp
    wish opentelemetry-cpp-dev test -e /usr/include/opentelemetry/version.h
    need libgtest-dev pkg-config --exists gtest
    need libgmock-dev pkg-config --exists gmock_main
    need clang command -v clang++
    need libclang-rt-dev runtime_of_sanitizers
    need llvm command -v llvm-symbolizer  # without names, no suppression of a sanitizer applies
    need clang-format command -v clang-format
    need python3-yaml python3 -c "import yaml"
    need clang-tidy command -v clang-tidy
    need cppcheck command -v cppcheck
    need doxygen command -v doxygen
    if [ "$1" = matrix ]; then
      need libc++-dev uses_libcxx
      need libc++abi-dev uses_libcxx
    fi
    ;;
  package)
    need dpkg-dev command -v dpkg-shlibdeps
    need file command -v file
    ;;
  *)
    echo "usage: sh $0 [demo|test|matrix|package]" >&2
    exit 2
    ;;
esac

[ -n "$missing" ] || exit 0

give_up() {
  printf 'setup: %s; needed are these Debian packages:\n %s\n' "$1" "$missing" >&2
  exit 1
}

command -v apt-get >/dev/null || give_up 'no apt-get here'
as_root=
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || give_up 'neither root nor sudo to install what is missing'
  as_root=sudo
fi

apt() {
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 -qq "$@"
}
apt update || give_up 'apt-get failed, see above'
for package in $wished; do
  if apt-cache show "$package" >/dev/null 2>&1; then missing="$missing $package"; fi
done
echo "setup: installing Debian packages:$missing"
# shellcheck disable=SC2086  # a list of words
apt install -y --no-install-recommends $missing || give_up 'apt-get failed, see above'
