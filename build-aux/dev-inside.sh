#!/bin/sh
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dev-inside.sh [--await-ids | --as-user UID GID | --admin]
#               ROOT TREE FOLDER COMMAND ARGS…
#
# Runs in a mount namespace of its own: puts the host's folders at their own
# paths into the root, changes into it and becomes the command. The mounts go
# with the last process of the namespace.

set -u

# shellcheck source=build-aux/dev-variables.sh
. "${0%/*}/dev-variables.sh"

kind=work
case $1 in
  --await-ids)
    # Until the ids are written down this process may not do a thing.
    until read -r _ </proc/self/gid_map
    do
      sleep 0.01
    done
    shift ;;
  --as-user)
    kind=user
    user=$2
    group=$3
    shift 3
    # What is to become the root folder of the namespace must be a mount.
    mount --rbind "$1" "$1" || exit 125 ;;
  --admin)
    kind=setup
    shift ;;
esac
root=$1
tree=$2
folder=$3
shift 3

fail ()
{
  printf 'rostrum: %s\n' "$*" >&2
  exit 125
}

# bind PATH: makes a folder of the host appear at its own path
bind ()
{
  if ! mkdir -p "$root$1" || ! mount --rbind "$1" "$root$1"
  then
    fail "$1 could not be made visible inside the Debian root"
  fi
}

# The folders at the top that are the system's own, and the root's inside.
is_system ()
{
  case $1 in
    /bin | /boot | /dev | /etc | /lib | /lib?? | /lib??? | /lost+found | /proc | /run | /sbin | /sys | /usr | /var)
      return 0 ;;
  esac
  return 1
}

# All other folders are bound, so that an argument can name any file in them.
bind_folders ()
{
  for top in /*
  do
    if is_system "$top" || [ ! -d "$top" ] || [ ! -x "$top" ]
    then
      continue
    elif [ -L "$top" ]
    then
      [ -e "$root$top" ] || ln -s "$(readlink "$top")" "$root$top"
    else
      bind "$top"
    fi
  done
  bind /var/tmp
}

# bind_inside_system PATH: a folder of the user's below one of the system's,
# unless the root has that folder too
bind_inside_system ()
{
  case $1 in
    / | '') return 0 ;;
  esac
  top=${1#/}
  top=/${top%%/*}
  is_system "$top" || return 0
  case $top in
    /dev | /proc | /sys) return 0 ;;
  esac
  [ -d "$root$1" ] || bind "$1"
}

# The sockets of display, session bus and accessibility bus live there, or in
# /tmp, which is shared anyway.
bind_sockets ()
{
  mount -t tmpfs -o mode=755 tmpfs "$root/run" || fail "/run could not be made"
  if [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ]
  then
    case $XDG_RUNTIME_DIR in
      /run/*) bind "$XDG_RUNTIME_DIR" ;;
    esac
  fi
  if [ -n "${XAUTHORITY:-}" ] && [ -r "$XAUTHORITY" ] && [ ! -e "$root$XAUTHORITY" ]
  then
    mkdir -p "$root${XAUTHORITY%/*}" && : >"$root$XAUTHORITY" &&
      mount --bind "$XAUTHORITY" "$root$XAUTHORITY"
  fi
}

bind_kernel ()
{
  for kernel in /proc /sys /dev
  do
    mount --rbind "$kernel" "$root$kernel" ||
      fail "$kernel could not be made visible inside the Debian root"
  done
}

# Mounting took a user namespace in which the caller is root. The session bus
# and files' owners know the caller by another number, hence one more namespace;
# from within a chroot that is not allowed, so the root folder is changed.
become_user ()
{
  if ! cd "$root" || ! pivot_root . mnt || ! umount -l /mnt
  then
    fail "the root folder could not be changed"
  fi
  exec unshare --user --map-user="$user" --map-group="$group" \
    /usr/bin/env -C "$folder" "$@"
}

become ()
{
  if [ "$kind" = setup ]
  then
    exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
      LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
  fi
  keep_variables
  export PATH="$inside_path"
  [ "$kind" = work ] || become_user "$@"
  exec chroot "$root" /usr/bin/env -C "$folder" "$@"
}

if [ "$kind" != setup ]
then
  bind_folders
  bind_sockets
  bind_inside_system "$tree"
  bind_inside_system "$folder"
else
  mount -t tmpfs tmpfs "$root/run"
fi
bind_kernel
become "$@"
