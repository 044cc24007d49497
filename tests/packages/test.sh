#!/bin/sh
# Installs the packages of the folder $1 on a bare Debian, uses them as their users do, and removes them again.
# Run as root on a system that may be spoilt, as scripts/package.sh --test does.
set -eu
consumer=$(cd "$(dirname "$0")/../consumer" && pwd)
strict='-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Werror'
work=$(mktemp -d)

apt() { env DEBIAN_FRONTEND=noninteractive apt-get -o Dpkg::Use-Pty=0 -qq -y --no-install-recommends "$@"; }
installed() { dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }
fail() {
  echo "packages: $1" >&2
  exit 1
}

apt update

# The library alone brings what it is linked with, and no development file.
apt install "$1"/libclerk-backend0.*.deb
ldd /usr/lib/*/libclerk-backend.so.0.* | grep 'not found' && fail 'the library lacks what it is linked with'
if installed nlohmann-json3-dev || [ -e /usr/include/clerk ]; then fail 'the runtime brings development files'; fi

# A program of the library needs its development package and a compiler, and neither libcurl's headers nor CMake.
apt install "$1"/libclerk-backend-dev_*.deb g++ pkg-config
# shellcheck disable=SC2046,SC2086  # lists of words
g++ -std=c++17 $strict "$consumer/program.cpp" -o "$work/program" $(pkg-config --cflags --libs clerk-backend)
"$work/program"
if [ -e /usr/include/clerk/backend/testing ] || [ -e /usr/include/x86_64-linux-gnu/curl/curl.h ]; then
  fail 'the development package brings more than it needs'
fi

# With the testing packages, by CMake and by pkg-config, on the embedded mock; and the mock as a program.
apt install "$1"/*.deb cmake make
# shellcheck disable=SC2046,SC2086
g++ -std=c++17 $strict "$consumer/with_mock.cpp" -o "$work/with_mock" $(pkg-config --cflags --libs clerk-backend-testing)
"$work/with_mock"
for testing in OFF ON; do
  cmake -S "$consumer/find_package" -B "$work/$testing" "-DCMAKE_CXX_FLAGS=$strict" -DTESTING=$testing
  cmake --build "$work/$testing"
  for program in "$work/$testing"/*_cxx[0-9][0-9]; do "$program"; done
done
clerk-mock-server --help
clerk-mock-server --host 0.0.0.0 --port 18080 --user user_1 --log &
mock=$!
answer=$(perl -MIO::Socket::INET -e '
  my $server;
  for (1 .. 100) { last if $server = IO::Socket::INET->new("127.0.0.1:18080"); select(undef, undef, undef, 0.1); }
  print $server "GET /v1/users/user_1 HTTP/1.0\r\nAuthorization: Bearer sk_fake\r\n\r\n";
  print <$server>;')
kill "$mock"
wait "$mock" || fail 'the mock did not end in order'
case $answer in
  *'"id":"user_1"'*) ;;
  *) fail 'the mock as a program does not serve' ;;
esac

# A program that is there finds the library after the development files are gone.
apt purge libclerk-backend-dev libclerk-backend-testing-dev clerk-mock-server
"$work/program"
"$work/with_mock"
apt purge 'libclerk-backend*'
left=$(find /usr -name '*clerk*')
[ -z "$left" ] || fail "left behind: $left"

echo 'packages: passed'
