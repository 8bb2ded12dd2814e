# shellcheck shell=sh
# shellcheck disable=SC2154 # ./dev sets the variables that come from outside
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Decides where ./dev works: on the host itself when its libraries are new
# enough, else in a private Debian root. Needs dev-common.sh.

# The lowest versions the project builds with, as pkg-config modules. meson.build
# checks them again.
floor='gtk4 4.18
libadwaita-1 1.7
json-glib-1.0 1.10
glib-2.0 2.84
pango 1.56
cairo 1.18'

# A package of the distribution whose version says whether the whole release is
# new enough, and the version.
floor_package='libgtk-4-dev 4.18'

# Written into a root when it is made. Its presence means: we are inside.
root_marker=/etc/rostrum-root

inside_root ()
{
  [ -e "$root_marker" ]
}

# Whether the host can build Rostrum as it is.
host_is_ready ()
{
  for tool in meson ninja pkg-config cc msgfmt glib-compile-resources
  do
    have "$tool" || return 1
  done
  version_at_least "$(meson --version)" 1.7 || return 1
  printf '%s\n' "$floor" | while read -r module version
  do
    pkg-config --atleast-version="$version" "$module" 2>/dev/null || exit 1
  done
}

# The checks above and below take a second together, which is too much for each
# call of a small tool. Their result holds until a package or the list changes.
host_was_ready ()
{
  [ -n "$(find "$cache/host-is-ready" -newer /var/lib/dpkg/status 2>/dev/null)" ] &&
    [ "$(cat "$cache/host-is-ready" 2>/dev/null)" = "$(hash_packages "$packages_file")" ]
}

remember_host ()
{
  [ -e /var/lib/dpkg/status ] || return 0
  mkdir -p "$cache" && hash_packages "$packages_file" >"$cache/host-is-ready"
}

# Whether the host's distribution has the libraries, installed or not.
host_is_new_enough ()
{
  have apt-cache && have dpkg-query || return 1
  candidate=$(apt-cache policy "${floor_package% *}" 2>/dev/null |
              sed -n 's/^ *Candidate: *//p')
  case $candidate in
    '' | '(none)')
      # No package lists yet: the release's number has to do.
      release_is_new_enough ;;
    *)
      version_at_least "${candidate#*:}" "${floor_package#* }" ;;
  esac
}

release_is_new_enough ()
{
  [ -r /etc/os-release ] || return 1
  # shellcheck source=/dev/null
  release=$(. /etc/os-release && printf '%s %s' "${ID:-}" "${VERSION_ID:-0}")
  case $release in
    'debian 0') return 0 ;; # testing and unstable have no number
    'debian '*) version_at_least "${release#* }" 13 ;;
    'ubuntu '*) version_at_least "${release#* }" 25.04 ;;
    *) return 1 ;;
  esac
}

list_missing_on_host ()
{
  {
    dpkg-query -W -f '${Package} ${db:Status-Status}\n'
    read_packages "$packages_file"
  } | awk '$2 == "installed" { here[$1] = 1 } NF == 1 && !($1 in here)'
}

# Installs what the distribution has; only called where it is new enough.
prepare_host ()
{
  missing=$(list_missing_on_host | tr '\n' ' ')
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]
  then
    host_is_ready && return 0
    die "packages are missing; install them once with: sudo apt-get install --no-install-recommends $missing"
  fi
  say "installing what is missing, once, a minute or two"
  host_apt update || true
  # shellcheck disable=SC2086 # a list of words
  host_apt install --no-install-recommends $missing ||
    host_is_ready ||
    die "installing failed: $(why_it_failed "$log" /); the log is $log"
}

# host_apt ARGS…: apt-get on the host, silent, into the log
host_apt ()
{
  log=$cache/log/host-apt.log
  mkdir -p "$cache/log"
  DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" \
    >"$log" 2>&1 </dev/null
}

# need_host_tool COMMAND PACKAGE: a program the script itself uses
need_host_tool ()
{
  have "$1" && return 0
  have apt-get || die "$1 is needed; install it and run the same command again"
  [ "$(id -u)" -eq 0 ] ||
    die "$1 is needed; an administrator can install it with: apt-get install $2"
  say "installing $2"
  if ! host_apt install --no-install-recommends "$2"
  then
    host_apt update || true
    host_apt install --no-install-recommends "$2" ||
      die "$2 could not be installed: $(why_it_failed "$log" /); the log is $log"
  fi
}

# Sets $place to native or root.
choose_place ()
{
  case ${ROSTRUM_DEV_MODE:-} in
    native | root)
      place=$ROSTRUM_DEV_MODE ;;
    '')
      # A root that is there answers the question that apt takes a second for.
      if inside_root || host_was_ready || host_is_ready
      then
        place=native
      elif [ -e "$cache/$suite$root_marker" ]
      then
        place=root
      elif host_is_new_enough
      then
        place=native
      else
        place=root
      fi ;;
    *)
      die "ROSTRUM_DEV_MODE is '$ROSTRUM_DEV_MODE'; it can be native or root" ;;
  esac
}

# Makes the chosen place usable. Takes no noticeable time when it is.
prepare_place ()
{
  choose_place
  if [ "$place" = root ]
  then
    ! inside_root || die "ROSTRUM_DEV_MODE=root makes no sense inside the root"
    prepare_root
  elif inside_root || host_was_ready
  then
    return 0
  elif host_is_new_enough
  then
    prepare_host
  elif ! host_is_ready
  then
    die "this system's libraries are older than Rostrum needs; leave ROSTRUM_DEV_MODE unset"
  fi
  [ "$place" = root ] || remember_host
}

# in_place FOLDER COMMAND ARGS…: replaces this process by the command, run in
# the folder, on the host or in the root.
in_place ()
{
  if [ "$place" = root ]
  then
    enter_root "$@"
  else
    cd "$1" || exit 1
    shift
    exec "$@"
  fi
}
