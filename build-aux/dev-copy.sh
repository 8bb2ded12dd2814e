# shellcheck shell=sh
# shellcheck disable=SC2154 # ./dev sets the variables that come from outside
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The passage for systems that allow no mount at all: a plain chroot with a copy
# of the source tree at the same path. Before a command the tree and the files
# that its arguments name are copied in, afterwards what is new is copied back.
# Needs dev-common.sh and dev-host.sh.

# What is made inside and only goes out.
outputs='--exclude=/_build* --exclude=/out'

enter_copy ()
{
  folder=$1
  shift
  need_host_tool rsync rsync
  say_once_about_copies
  shadows=
  started=$cache/log/started.$$
  : >"$started"

  push_tree
  push_folder "$folder"
  for argument
  do
    push_argument "$argument"
  done

  run_in_copy "$@"

  pull_tree
  pull_shadows
  rm -f "$started"
  exit "$status"
}

say_once_about_copies ()
{
  [ -z "${ROSTRUM_DEV_COPIES:-}" ] || return 0
  say "nothing can be mounted here, so files are copied to the Debian root and back"
  export ROSTRUM_DEV_COPIES=1
}

push_tree ()
{
  mkdir -p "$root$tree"
  # shellcheck disable=SC2086 # a list of words
  rsync -a --delete $outputs "$tree/" "$root$tree/" ||
    die "the source tree could not be copied: is the disk that holds $cache full?"
}

# Sets aside one more folder whose new files go back: one a line.
add_shadow ()
{
  shadows="$shadows$1
"
}

push_folder ()
{
  is_in_tree "$1" || is_in_system "$1" ||
    {
      mkdir -p "$root$1"
      # Files beside the caller's feet, not the whole of a home folder.
      rsync -dlpt --max-size=100m "$1/" "$root$1/" 2>/dev/null
      add_shadow "$1"
    }
}

# An argument may name a file, alone or after an equals sign, that exists or is
# to be made.
push_argument ()
{
  case $1 in
    --*=*) path=${1#*=} ;;
    *) path=$1 ;;
  esac
  case $path in
    '' | -* | *[[:cntrl:]]*) return 0 ;;
    /*) ;;
    *) path=$folder/$path ;;
  esac
  parent=$(cd "$(dirname -- "$path")" 2>/dev/null && pwd -P) || return 0
  path=${parent%/}/$(basename -- "$path")
  if is_in_tree "$path" || is_in_system "$path"
  then
    return 0
  fi
  mkdir -p "$root$parent"
  add_shadow "$parent"
  if [ -f "$path" ]
  then
    cp -p -- "$path" "$root$path"
  elif [ -d "$path" ]
  then
    mkdir -p "$root$path"
    add_shadow "$path"
  fi
}

is_in_tree ()
{
  case $1/ in
    "$tree"/*) return 0 ;;
  esac
  return 1
}

is_in_system ()
{
  case $1/ in
    / | /bin/* | /boot/* | /dev/* | /etc/* | /lib*/* | /proc/* | /run/* | \
    /sbin/* | /sys/* | /usr/* | /var/lib/* | /var/cache/*)
      return 0 ;;
  esac
  return 1
}

# Sets $status. The command runs in the background, where a signal to this
# script can be passed on to it, but with the caller's standard input and with
# Ctrl+C as usual.
run_in_copy ()
{
  exec 3<&0
  (
    exec 0<&3 3<&-
    # shellcheck source=build-aux/dev-variables.sh
    . "$aux/dev-variables.sh"
    keep_variables
    export PATH="$inside_path"
    exec env --default-signal=INT --default-signal=QUIT \
      chroot "$root" /usr/bin/env -C "$folder" "$@"
  ) &
  child=$!
  exec 3<&-
  trap 'kill -TERM "$child"' TERM
  trap 'kill -HUP "$child"' HUP
  # From a terminal the command has had it already.
  trap 'kill -INT "$child"' INT
  status=0
  wait "$child" || status=$?
  # A trap ends wait early; the command may still be tidying up.
  while kill -0 "$child" 2>/dev/null
  do
    status=0
    wait "$child" || status=$?
  done
  trap - TERM HUP INT
}

pull_tree ()
{
  rsync -a -u --exclude=/.git --exclude='*.p/' "$root$tree/" "$tree/" ||
    say "what was made could not all be copied back to $tree"
}

pull_shadows ()
{
  printf '%s' "$shadows" | sort -u | while IFS= read -r shadow
  do
    (cd "$root$shadow" && find . -xdev -type f -newer "$started" -print0) |
      rsync -a -u --from0 --files-from=- "$root$shadow/" "$shadow/" ||
      say "what was made could not all be copied back to $shadow"
  done
}
