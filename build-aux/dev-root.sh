# shellcheck shell=sh
# shellcheck disable=SC2154 # ./dev sets the variables that come from outside
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the private Debian root and keeps it complete. It is made in two steps,
# each of which can be interrupted: a minimal system under a temporary name,
# renamed when it is whole, and then the packages, which apt can take up again
# at any point. Needs dev-common.sh, dev-host.sh and dev-enter.sh.

suite=trixie

# Raised when the root must be made anew for another reason than a package.
root_format=1

# What a complete root carries in its marker.
wanted_stamp ()
{
  printf '%s %s %s\n' "$root_format" "$suite" "$(hash_packages "$packages_file")"
}

root_is_complete ()
{
  [ "$(cat "$root$root_marker" 2>/dev/null)" = "$(wanted_stamp)" ]
}

# Sets $root and makes sure that there is a complete one.
prepare_root ()
{
  root=$cache/$suite
  root_is_complete && return 0

  mkdir -p "$cache/log" || die "$cache cannot be written; set XDG_CACHE_HOME to a folder that can"
  # One at a time. The lock goes with this subshell, however it ends.
  (
    if ! flock -n 9
    then
      say "waiting for another ./dev that is preparing the Debian root"
      flock 9
    fi
    root_is_complete || complete_root
  ) 9>"$cache/lock" || exit 1
}

complete_root ()
{
  remove_leftovers
  choose_passage
  need_space
  if root_is_sound
  then
    say "bringing the Debian root up to date"
  else
    remove_tree "$root"
    say "preparing a Debian 13 root in $root, once, a few minutes and about 2 GB"
    make_base
  fi
  install_packages
  finish_root
  say "the Debian root is ready"
}

# Half-made roots of calls that were killed; nobody else makes one while we
# hold the lock.
remove_leftovers ()
{
  for leftover in "$cache/$suite".new.*
  do
    [ ! -e "$leftover" ] || remove_tree "$leftover"
  done
}

need_space ()
{
  # What a new root takes; one that only lacks a package needs far less.
  wanted=2500
  [ ! -e "$root" ] || wanted=300
  free=$(free_megabytes "$cache")
  [ "$free" -ge "$wanted" ] ||
    die "the disk that holds $cache has $free MB free, $wanted MB are needed; free some or set XDG_CACHE_HOME to a larger disk"
}

# Whether apt can go on from the root that is there: a power cut or a full disk
# may have left it beyond repair.
root_is_sound ()
{
  [ -e "$root$root_marker" ] || return 1
  [ "$(cut -d ' ' -f 1,2 "$root$root_marker")" = "$root_format $suite" ] || return 1
  in_root_as_admin sh -c 'dpkg --configure -a && apt-get check' \
    >"$cache/log/check.log" 2>&1 </dev/null && return 0
  # Unpacked but not yet configurable is the usual state after an interruption.
  in_root_as_admin apt-get -y --fix-broken install --no-download --no-remove \
    >>"$cache/log/check.log" 2>&1 </dev/null && return 0
  # Packages that cannot be found offline are no damage.
  in_root_as_admin dpkg --audit >/dev/null 2>&1 &&
    ! grep -q -E 'unrecoverable fatal error|parsing file|No such file' "$cache/log/check.log"
}

make_base ()
{
  new=$root.new.$$
  log=$cache/log/base.log
  : >"$log"
  find_mirror
  if [ "$(id -u)" -eq 0 ]
  then
    base_with_debootstrap
  else
    base_with_mmdebstrap
  fi ||
    {
      reason=$(why_it_failed "$log" "$cache")
      remove_tree "$new"
      die "the Debian root could not be made: $reason; the log is $log"
    }
  settle_base "$new"
  sync -f "$new"
  mv "$new" "$root" || die "$new could not be renamed"
}

# Sets $mirror to the first of apt's archives that has our release. Empty on a
# system without Debian mirrors: debootstrap knows one itself.
find_mirror ()
{
  mirror=
  candidates=$(list_mirrors)
  [ -n "$candidates" ] || return 0
  probe=$cache/log/release.$$
  for mirror in $candidates
  do
    rm -f "$probe"
    /usr/lib/apt/apt-helper download-file "$mirror/dists/$suite/InRelease" "$probe" \
      >>"$log" 2>&1 </dev/null || continue
    if grep -q '^Origin: Debian$' "$probe"
    then
      rm -f "$probe"
      return 0
    fi
  done
  rm -f "$probe"
  # On a derivative none of the mirrors is Debian's.
  if grep -q '^ID=debian$' /etc/os-release
  then
    die "no Debian mirror that apt is set to use answers; check the network and run the same command again; the log is $log"
  fi
  mirror=
}

base_with_debootstrap ()
{
  need_host_tool debootstrap debootstrap
  script=
  # An old debootstrap knows the release only by the recipe they all share.
  [ -e "/usr/share/debootstrap/scripts/$suite" ] ||
    script=/usr/share/debootstrap/scripts/sid
  (
    export_proxy
    # In a mount namespace of its own nothing it mounts outlives it.
    # shellcheck disable=SC2046,SC2086 # lists of words, some of them empty
    $(mount_wrapper) debootstrap --variant=minbase --include=ca-certificates \
      "$suite" "$new" $mirror $script >>"$log" 2>&1 </dev/null
  )
}

base_with_mmdebstrap ()
{
  if ! have mmdebstrap || ! have newuidmap || ! user_namespace_works
  then
    die "making the Debian root without administrator rights needs mmdebstrap; an administrator can install it with: apt-get install mmdebstrap uidmap"
  fi
  mkdir -p "$new"
  # By way of an archive: unpacked by a user namespace in which the caller is
  # root, so that the tree belongs to the caller.
  # shellcheck disable=SC2086
  mmdebstrap --mode=unshare --variant=minbase --include=ca-certificates --format=tar \
    "$suite" - $mirror 2>>"$log" </dev/null |
    unshare --user --map-root-user --map-auto \
      tar -x -C "$new" --exclude='./dev/*' >>"$log" 2>&1 &&
    [ -x "$new/usr/bin/apt-get" ]
}

# debootstrap downloads with wget, which knows nothing of apt's settings.
export_proxy ()
{
  for scheme in http https
  do
    proxy=
    eval "$(apt-config shell proxy "Acquire::$scheme::Proxy" 2>/dev/null)"
    case $proxy in
      '' | DIRECT) ;;
      *) export "${scheme}_proxy=$proxy" ;;
    esac
  done
}

# What a fresh system needs before apt runs in it.
settle_base ()
{
  mkdir -p "$1/etc/apt/apt.conf.d" "$1/etc/dpkg/dpkg.cfg.d"
  list_apt_settings >"$1/etc/apt/apt.conf.d/80host"
  printf '%s\n' 'Acquire::Languages "none";' 'APT::Install-Recommends "false";' \
    'DPkg::Use-Pty "false";' >"$1/etc/apt/apt.conf.d/90rostrum"
  # No manual is read in there; translations are.
  printf '%s\n' 'path-exclude=/usr/share/doc/*' 'path-include=/usr/share/doc/*/copyright' \
    'path-exclude=/usr/share/man/*' 'path-exclude=/usr/share/info/*' \
    'force-unsafe-io' >"$1/etc/dpkg/dpkg.cfg.d/rostrum"
  # No service is ever started in there.
  printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d"
  chmod 755 "$1/usr/sbin/policy-rc.d"
  copy_host_files "$1"
  printf '%s %s incomplete\n' "$root_format" "$suite" >"$1$root_marker"
}

# What the root shares with the host to reach the same places: names, the
# mirror's password, certificates of our own.
copy_host_files ()
{
  for file in /etc/resolv.conf /etc/hosts /etc/apt/auth.conf /etc/localtime \
              /etc/ssl/certs/ca-certificates.crt
  do
    if [ -r "$file" ]
    then
      rm -f "$1$file"
      cat "$file" >"$1$file"
    fi
  done
  if [ -e "$1/etc/apt/auth.conf" ]
  then
    chmod 600 "$1/etc/apt/auth.conf"
  fi
  for file in /etc/apt/auth.conf.d/*.conf
  do
    [ ! -r "$file" ] || cp "$file" "$1/etc/apt/auth.conf.d/"
  done
}

install_packages ()
{
  log=$cache/log/packages.log
  : >"$log"
  copy_host_files "$root"
  # shellcheck disable=SC2046 # a list of words
  set -- $(read_packages "$packages_file")
  say "installing compilers, GTK and fonts in it"
  {
    in_root_as_admin apt-get -q update &&
      in_root_as_admin dpkg --configure -a &&
      in_root_as_admin apt-get -q -y --fix-broken install &&
      install_with_progress "$@"
  } 5>&2 >>"$log" 2>&1 </dev/null ||
    die "installing packages in the Debian root failed: $(why_it_failed "$log" "$cache"); the log is $log"
}

# apt reports how far it is on a descriptor of its own; a line for each quarter
# is enough to see that it lives. Descriptor 5 is the caller's standard error.
install_with_progress ()
{
  failed=$cache/log/packages.failed
  : >"$failed"
  {
    in_root_as_admin apt-get -q -y -o APT::Status-Fd=3 install "$@" 3>&1 >&4 &&
      rm -f "$failed"
  } 4>&1 | awk -F : '
      BEGIN { last = -1 }
      $1 == "dlstatus" { what = "downloading"; phase = 0 }
      $1 == "pmstatus" { what = "installing"; phase = 1 }
      { step = phase * 4 + int ($3 / 25)
        if (what == "" || step <= last || $3 >= 100)
          next
        last = step
        printf "rostrum: … %s, %d %%\n", what, step % 4 * 25
        fflush () }' >&5
  [ ! -e "$failed" ]
}

# GTK asks for Adwaita Sans, which this release of Debian does not have; it is
# made from Inter.
name_fonts ()
{
  cat >"$root/etc/fonts/local.conf" <<END
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <alias binding="same">
    <family>Adwaita Sans</family>
    <prefer><family>Inter</family></prefer>
  </alias>
</fontconfig>
END
}

finish_root ()
{
  name_fonts || die "the disk that holds $cache is full; free about 2 GB and run the same command again"
  # shellcheck disable=SC2016 # for the shell inside
  in_root_as_admin sh -c '
    for locale in en_US zh_CN
    do
      localedef -i "$locale" -f UTF-8 "$locale.UTF-8" || exit 1
    done
    [ -s /etc/machine-id ] || dbus-uuidgen >/etc/machine-id
    apt-get clean' >>"$cache/log/packages.log" 2>&1 </dev/null ||
    die "the Debian root could not be finished: $(why_it_failed "$cache/log/packages.log" "$cache"); the log is $cache/log/packages.log"
  if ! wanted_stamp >"$root$root_marker.new" ||
     ! mv "$root$root_marker.new" "$root$root_marker"
  then
    die "the disk that holds $cache is full; free about 2 GB and run the same command again"
  fi
}
