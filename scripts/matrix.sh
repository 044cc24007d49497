#!/bin/sh
# Uses the library in all the ways that its users do, with warnings as errors: {find_package, pkg-config,
# add_subdirectory, FetchContent from a folder} x {static, shared} x {C++17, 20, 23} x {gcc, clang}; with link-time
# optimisation by gcc; and with libc++, without the testing library, as Debian's cpp-httplib is compiled for libstdc++.
# sh scripts/matrix.sh            all of it, into build/matrix
# sh scripts/matrix.sh --cover    the builds of the tests, in which each of these occurs
set -eu
cd "$(dirname "$0")/.."

sh scripts/setup.sh matrix

case ${1:-} in
  '') ;;
  --cover)
    cmake --preset dev
    cmake --build --preset dev
    exec ctest --preset dev --label-regex consumer
    ;;
  *)
    echo "usage: sh $0 [--cover]" >&2
    exit 2
    ;;
esac

version=$(sed -n 's/.*VERSION_STRING "\(.*\)".*/\1/p' include/clerk/backend/version.hpp)
failed=

# cell <name> <script> [-D<variable>=<value>...]
cell() {
  name=$1
  script=$2
  shift 2
  mkdir -p build/matrix
  if cmake -DSOURCE_DIR="$PWD" -DWORK_DIR="$PWD/build/matrix/$name" -DGENERATOR=Ninja -DNM=nm -DVERSION="$version" \
    "$@" -P "tests/consumer/$script.cmake" >"build/matrix/$name.log" 2>&1; then
    echo "passed  $name"
  else
    tail -n 40 "build/matrix/$name.log"
    echo "FAILED  $name, see build/matrix/$name.log"
    failed="$failed $name"
  fi
}

for compiler in g++ clang++; do
  for kind in static shared; do
    shared=OFF
    if [ $kind = shared ]; then shared=ON; fi
    set -- -DCXX_COMPILER=$compiler -DSHARED=$shared -DINSTALLED="$PWD/build/matrix/$compiler-$kind-install"
    cell $compiler-$kind-install install "$@"
    cell $compiler-$kind-find_package find_package "$@"
    cell $compiler-$kind-pkg_config pkg_config "$@"
    if [ $kind = shared ]; then cell $compiler-$kind-exports exports "$@"; fi
    for standard in 17 20 23; do
      for way in add_subdirectory FetchContent; do
        cell $compiler-$kind-cxx$standard-$way source "$@" -DWAY=$way -DSTANDARD=$standard
      done
      if [ $kind = static ]; then
        cell $compiler-$kind-cxx$standard-unused_code unused_code "$@" -DSTANDARD=$standard \
          -DBUILT="$PWD/build/matrix/$compiler-$kind-cxx$standard-FetchContent/build"
      fi
    done
  done
done

set -- -DSHARED=OFF -DWAY=add_subdirectory -DUNITY=12
# libstdc++'s std::variant is written otherwise for C++20 than for C++17, which the linker sees.
cell g++-lto source "$@" -DCXX_COMPILER=g++ -DSTANDARD=17 -DLTO=ON -DFLAGS=-Wno-odr
for standard in 17 20 23; do
  cell clang++-libc++-cxx$standard source "$@" -DCXX_COMPILER=clang++ -DSTANDARD=$standard \
    -DFLAGS=-stdlib=libc++ -DTESTING=OFF
done

[ -z "$failed" ] || {
  echo "matrix.sh: FAILED:$failed" >&2
  exit 1
}
echo 'matrix.sh: passed'
