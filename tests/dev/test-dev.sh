#!/bin/sh
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test-dev.sh TREE: tests of ./dev that need neither the network nor a root of
# their own. Writes TAP.

set -u

tree=$1
aux=$tree/build-aux
data=$tree/tests/dev/data
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
number=0

# shellcheck source=build-aux/dev-common.sh
. "$aux/dev-common.sh"

# check NAME COMMAND…: one test case, good if the command is
check ()
{
  name=$1
  shift
  number=$((number + 1))
  if "$@" >"$work/words" 2>&1
  then
    echo "ok $number - $name"
  else
    echo "not ok $number - $name"
    sed 's/^/# /' "$work/words"
  fi
}

skip ()
{
  number=$((number + 1))
  echo "ok $number - $1 # SKIP $2"
}

equals ()
{
  [ "$1" = "$2" ] ||
    {
      printf 'expected: %s\nfound:    %s\n' "$2" "$1"
      return 1
    }
}

fails ()
{
  ! "$@"
}

scripts_parse ()
{
  for script in "$tree/dev" "$tree/.ci/run" "$aux"/dev-*.sh
  do
    sh -n "$script" || return 1
  done
}

scripts_are_clean ()
{
  (cd "$tree" && shellcheck -x dev .ci/run build-aux/dev-*.sh tests/dev/*.sh)
}

# The verbs of the case statement that ends the script, one a line.
list_verbs ()
{
  sed -n '/^case \$verb in/,$p' "$tree/dev" | sed -n 's/^  \([a-z][a-z |-]*\)).*/\1/p' |
    tr '|' '\n' | tr -d ' ' | grep -v '^-' | sort
}

list_help ()
{
  "$tree/dev" help | sed -n 's/^  \([a-z-]*\) .*/\1/p' | sort
}

unknown_verb ()
{
  status=0
  "$tree/dev" no-such-verb >"$work/out" 2>"$work/err" || status=$?
  equals "$status" 2 && equals "$(cat "$work/out")" '' &&
    grep -q "no verb 'no-such-verb'" "$work/err" && grep -q Usage "$work/err"
}

# mirrors_of NAME: of the sources in tests/dev/data/NAME, and of no others
mirrors_of ()
{
  mkdir -p "$work/none"
  list=$data/$1.list
  parts=$work/none
  if [ -e "$data/$1.sources" ]
  then
    list=/dev/null
    parts=$work/parts
    rm -rf "$parts"
    mkdir -p "$parts"
    cp "$data/$1.sources" "$parts"
  fi
  list_mirrors -o "Dir::Etc::sourcelist=$list" -o "Dir::Etc::sourceparts=$parts" |
    tr '\n' ' '
}

settings_of ()
{
  # shellcheck disable=SC2119 # no options
  APT_CONFIG=$data/apt.conf list_apt_settings
}

same_packages ()
{
  printf '# a comment\nb\na # why\n\n' >"$work/one"
  printf 'a\nb\na\n' >"$work/two"
  equals "$(hash_packages "$work/one")" "$(hash_packages "$work/two")"
}

other_packages ()
{
  printf 'a\nb\nc\n' >"$work/three"
  fails equals "$(hash_packages "$work/one")" "$(hash_packages "$work/three")"
}

reasons ()
{
  echo 'dpkg: error: failed to write: No space left on device' >"$work/full"
  echo "E: Could not resolve 'mirror.example'" >"$work/network"
  echo 'something else' >"$work/other"
  why_it_failed "$work/full" / | grep -q 'is full' &&
    why_it_failed "$work/network" / | grep -q 'cannot be reached' &&
    why_it_failed "$work/other" / | grep -q 'last lines of the log'
}

removes_trees ()
{
  mkdir -p "$work/gone/deep" && remove_tree "$work/gone" && [ ! -e "$work/gone" ]
}

refuses_proc ()
{
  (remove_tree /proc)
}

# A folder that is a mount point nearly everywhere.
keeps_mounts ()
{
  has_mounts /proc && fails has_mounts "$work" && fails refuses_proc && [ -e /proc/self ]
}

# count NAME STATUS: the last line of count-tests.py for a recorded run
count ()
{
  python3 "$aux/count-tests.py" "$data/$1" "$2" | tail -n 1
}

good_format ()
{
  format_of good.c
}

bad_format ()
{
  fails format_of bad.c
}

# format_of FILE: what the check says if all lines of the sample were new
format_of ()
{
  cp "$tree/.clang-format" "$data/$1.txt" "$work" && mv "$work/$1.txt" "$work/$1" &&
    printf -- '--- /dev/null\n+++ b/%s\n@@ -0,0 +1,%s @@\n' "$1" "$(wc -l <"$work/$1")" |
    (cd "$work" && python3 "$aux/check-format.py")
}

check 'the scripts parse' scripts_parse
if have shellcheck
then
  check 'the scripts are clean' scripts_are_clean
else
  skip 'the scripts are clean' 'there is no shellcheck'
fi
check 'help lists the verbs there are' equals "$(list_help)" "$(list_verbs)"
check 'an unknown verb' unknown_verb

check 'versions: equal' version_at_least 4.18 4.18
check 'versions: newer' version_at_least 4.18.6 4.18
check 'versions: not as text' version_at_least 4.100 4.18
check 'versions: older' fails version_at_least 4.8.3 4.18

check 'packages: order and comments do not count' same_packages
check 'packages: one more counts' other_packages
check 'packages: the list is read' test "$(read_packages "$aux/dev-packages.txt" | grep -c '^libgtk-4-dev$')" = 1
check 'quoting' equals "$(eval "printf %s $(quote "it's \$HOME")")" "it's \$HOME"

if have apt-get
then
  check 'mirrors: one-line entries' equals "$(mirrors_of plain)" \
    'http://mirror.example/debian http://vendor.example/packages '
  check 'mirrors: deb822 entries' equals "$(mirrors_of deb822)" \
    'https://first.example/debian http://second.example/debian '
  check 'mirrors: none' equals "$(mirrors_of empty)" ''
  check 'the proxy is taken over' equals "$(settings_of | grep Proxy)" \
    'Acquire::http::Proxy "http://proxy.example:3142";'
else
  skip 'mirrors' 'there is no apt'
fi

check 'reasons for a failure' reasons
check 'folders are removed' removes_trees
if [ -e /proc/self/mountinfo ]
then
  check 'mounts are never removed' keeps_mounts
else
  skip 'mounts are never removed' 'there is no /proc'
fi

check 'counting: passed and skipped' equals "$(count run-good 0)" '4 passed, 0 failed, 2 skipped'
check 'counting: failed and crashed' equals "$(count run-bad 1)" '3 passed, 3 failed, 0 skipped'
check 'counting: nothing run' equals "$(count run-none 0)" '0 passed, 0 failed, 0 skipped'
check 'counting: nothing run is no success' fails python3 "$aux/count-tests.py" "$data/run-none" 0
check 'counting: a failure of meson itself' equals "$(count run-good 125)" \
  '4 passed, 1 failed, 2 skipped'

if have clang-format && version_at_least "$(clang-format --version | grep -o '[0-9.]*' | head -n 1)" 19
then
  check 'format: what is right' good_format
  check 'format: what is wrong' bad_format
else
  skip 'format' 'there is no clang-format'
fi

echo "1..$number"
