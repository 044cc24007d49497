#!/bin/sh
# Runs a command in a copy of this checkout on a bare Debian: a root folder of its own with nothing but the system's
# base, which is removed afterwards. Needs root, debootstrap and a Debian mirror; takes a few GB while it runs.
# sh scripts/debian.sh trixie                                  the demo and all tests
# sh scripts/debian.sh bookworm 'sh scripts/test.sh dev'       any other command
set -eu
cd "$(dirname "$0")/.."

if [ $# -eq 0 ] || [ $# -gt 2 ] || [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
  echo "usage, as root, with debootstrap installed: sh $0 <suite> [command]" >&2
  exit 2
fi
suite=$1
command=${2:-sh scripts/demo.sh; sh scripts/test.sh}

root=$(mktemp -d "${TMPDIR:-/var/tmp}/clerk-backend-$suite-XXXXXX")
trap 'rm -rf --one-file-system "$root"' EXIT
trap 'exit 130' INT TERM
chmod 755 "$root"
debootstrap --variant=minbase "$suite" "$root" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
# A mirror may have been frozen.
echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/99frozen"
mkdir "$root/checkout"
tar -c --exclude=./build --exclude=./.git . | tar -x --no-same-owner -C "$root/checkout"
# What scripts/package.sh has built goes along.
if [ -d build/packages ]; then cp -R build/packages "$root/packages"; fi

# The mounts, and whatever is left running, end with the command: they are in namespaces of its own.
# shellcheck disable=SC2016  # expanded by the inner shell
unshare --mount --pid --fork --kill-child sh -eu -c '
  mount -t proc proc "$1/proc"
  mount --rbind /dev "$1/dev"
  exec chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    sh -eu -c "cd /checkout; $2"
' sh "$root" "$command" </dev/null

echo "debian.sh: passed on $suite"
