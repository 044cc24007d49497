#!/bin/sh
# Builds the Debian packages, for the system that this runs on, into build/packages.
# sh scripts/package.sh --test    also tests them on a bare Debian of the same release, as scripts/debian.sh does
set -eu
cd "$(dirname "$0")/.."

sh scripts/setup.sh package

rm -rf build/packages
cmake -S . -B build/package -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX=/usr \
  -DCMAKE_SKIP_INSTALL_RPATH=ON -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$PWD=." -DCLERK_BACKEND_SHARED=ON \
  -DCLERK_BACKEND_TESTS=OFF -DCLERK_BACKEND_EXAMPLES=OFF
cmake --build build/package
(cd build/package && cpack -B ../packages)
rm -rf build/packages/_CPack_Packages
ls build/packages

case ${1:-} in
  '') ;;
  --test)
    # shellcheck source=/dev/null
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
    sh scripts/debian.sh "$suite" 'sh tests/packages/test.sh /packages'
    ;;
  *)
    echo "usage: sh $0 [--test]" >&2
    exit 2
    ;;
esac
