# shellcheck shell=sh
# shellcheck disable=SC2154 # ./dev sets the variables that come from outside
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The ways into the private root, called passages here, best first:
#   mount   a mount namespace; needs the right to mount
#   user    the same inside a user namespace, where that is allowed
#   copy    a plain chroot; the source tree is copied in and results back
# ROSTRUM_DEV_PASSAGE names one to take instead. Needs dev-common.sh and
# dev-copy.sh.

# Sets $passage. The tries take a few milliseconds.
choose_passage ()
{
  if [ -n "${ROSTRUM_DEV_PASSAGE:-}" ]
  then
    passage=$ROSTRUM_DEV_PASSAGE
  elif unshare --mount true 2>/dev/null
  then
    passage=mount
  elif user_namespace_works
  then
    passage=user
  elif [ "$(id -u)" -eq 0 ]
  then
    passage=copy
  else
    die "this system lets ordinary users neither mount nor make a user namespace; an administrator can allow it with: sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000"
  fi
}

# Some systems allow the namespace but nothing in it, so something is mounted.
user_namespace_works ()
{
  unshare --user --map-root-user --mount mount --bind "$cache" "$cache" 2>/dev/null
}

# The words to put before a command that mounts things, if it may.
mount_wrapper ()
{
  [ "$passage" != mount ] || printf 'unshare --mount'
}

# enter_root FOLDER COMMAND ARGS…: replaces this process by the command.
# Nothing stays between the caller and the command, hence its standard streams,
# signals and exit status are the caller's.
enter_root ()
{
  [ -n "${passage:-}" ] || choose_passage
  case $passage in
    mount)
      exec unshare --mount sh "$aux/dev-inside.sh" "$root" "$tree" "$@" ;;
    user)
      enter_user_namespace "$@" ;;
    copy)
      enter_copy "$@" ;;
  esac
}

enter_user_namespace ()
{
  if [ "$(id -u)" -ne 0 ]
  then
    exec unshare --user --map-root-user --mount \
      sh "$aux/dev-inside.sh" --as-user "$(id -u)" "$(id -g)" "$root" "$tree" "$@"
  fi
  # Root keeps every user's files accessible by mapping all ids to themselves,
  # which only a process outside can write down. It is nobody's child, so that
  # the command never meets a child it did not start.
  ( map_all_ids $$ & )
  exec unshare --user --mount sh "$aux/dev-inside.sh" --await-ids "$root" "$tree" "$@"
}

map_all_ids ()
{
  ours=$(readlink /proc/self/ns/user)
  while theirs=$(readlink "/proc/$1/ns/user") && [ "$theirs" = "$ours" ]
  do
    sleep 0.01
  done
  for map in uid_map gid_map
  do
    # The ids that exist here: all of them, or those of a container.
    awk '{ print $1, $1, $3 }' "/proc/self/$map" >"$cache/log/$map.$1"
    cat "$cache/log/$map.$1" >"/proc/$1/$map"
    rm -f "$cache/log/$map.$1"
  done
}

# in_root_as_admin COMMAND ARGS…: for setting the root up. Sees nothing of the
# host but its devices.
in_root_as_admin ()
{
  [ -n "${passage:-}" ] || choose_passage
  case $passage in
    mount)
      unshare --mount sh "$aux/dev-inside.sh" --admin "$root" / / "$@" ;;
    user)
      if [ "$(id -u)" -ne 0 ]
      then
        unshare --user --map-root-user --map-auto --mount \
          sh "$aux/dev-inside.sh" --admin "$root" / / "$@"
      else
        chroot_as_admin "$@"
      fi ;;
    copy)
      chroot_as_admin "$@" ;;
  esac
}

chroot_as_admin ()
{
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
    LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
