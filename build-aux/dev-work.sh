#!/bin/sh
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dev-work.sh VERB TREE ARGS…
#
# The part of ./dev that runs where the libraries are, in the caller's folder:
# configures, builds, tests and starts programs.

set -u

verb=$1
tree=$2
shift 2
aux=$tree/build-aux

# shellcheck source=build-aux/dev-common.sh
. "$aux/dev-common.sh"

plain=$tree/_build
sanitized=$tree/_build-test
prefix=$plain/prefix

# configure FOLDER OPTIONS…: once, and again only if the options or the place
# where it is built have changed. meson itself sees changed meson.build files.
configure ()
{
  build=$1
  shift
  key="$(describe_place) $*"
  if [ -e "$build/build.ninja" ] && [ "$(cat "$build/.configured" 2>/dev/null)" = "$key" ]
  then
    return 0
  fi
  say "configuring ${build##*/}"
  # Whatever an interrupted or different configuration left is not worth keeping.
  find "$build" -mindepth 1 -maxdepth 1 ! -name .lock -exec rm -rf {} +
  if ! meson setup "$@" "$build" "$tree" >"$build/setup.log" 2>&1 </dev/null
  then
    tail -n 30 "$build/setup.log" >&2
    die "meson could not configure the build; all it said is in $build/setup.log"
  fi
  printf '%s\n' "$key" >"$build/.configured"
}

# A copy of the tree, known by the absence of /proc, has objects of its own.
describe_place ()
{
  if [ ! -e /etc/rostrum-root ]
  then
    echo host
  elif [ -e /proc/self/maps ]
  then
    cut -d ' ' -f 1,2 /etc/rostrum-root
  else
    echo copy
  fi
}

# compile FOLDER: silent but for what the compiler has to say
compile ()
{
  ninja -C "$1" -n 2>/dev/null </dev/null | grep -q 'no work to do' && return 0
  say "building ${1##*/}"
  quiet=--quiet
  [ ! -t 2 ] || quiet=
  # shellcheck disable=SC2086 # an option or none
  ninja -C "$1" $quiet >&2 </dev/null || die "the build failed"
}

# with_lock FOLDER COMMAND…: two calls at once do not build in one folder
with_lock ()
{
  mkdir -p "$1" || die "$1 cannot be made"
  (
    if ! flock -n 9
    then
      say "waiting for another ./dev that is building"
      flock 9
    fi
    shift
    "$@" 9>&-
  ) 9>"$1/.lock"
}

build_plain ()
{
  configure "$plain" "--prefix=$prefix" --libdir=lib --buildtype=debugoptimized
  compile "$plain"
  install_plain
}

# Programs are run from a prefix inside the build folder: what is tried is what
# will be installed, found data and all.
install_plain ()
{
  if [ -e "$plain/.installed" ] &&
     [ -z "$(find "$plain" "$tree/data" -name prefix -prune -o -name meson-logs -prune -o \
               -type f ! -name '.ninja_*' ! -name .lock -newer "$plain/.installed" -print | head -n 1)" ]
  then
    return 0
  fi
  meson install -C "$plain" --quiet --no-rebuild >"$plain/install.log" 2>&1 </dev/null ||
    {
      cat "$plain/install.log" >&2
      die "installing into the build folder failed"
    }
  : >"$plain/.installed"
}

ensure_plain ()
{
  with_lock "$plain" build_plain || exit 1
}

run_program ()
{
  program=$prefix/bin/$1
  shift
  [ -x "$program" ] || die "the build made no ${program##*/}"
  export XDG_DATA_DIRS="$prefix/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
  exec "$program" "$@"
}

run_rostrum ()
{
  ensure_plain
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
  then
    run_program rostrum "$@"
  fi
  say "there is no display here, so every view of the speech goes as PDF and PNG into ${tree}/out"
  render_views || exit 1
}

render_views ()
{
  mkdir -p "$tree/out"
  for view in timeline risks speech glossary
  do
    for language in en zh both
    do
      for format in pdf png
      do
        file=$tree/out/$view-$language.$format
        "$prefix/bin/rostrum-cli" render "--view=$view" "--lang=$language" "--output=$file" ||
          die "$file could not be rendered"
      done
    done
  done
}

# The sanitizers learn about their own process, even their options, from /proc,
# which a chroot that can mount nothing does not have.
choose_sanitizers ()
{
  sanitizers=-Db_sanitize=address,undefined
  if [ ! -e /proc/self/maps ]
  then
    say "there is no /proc here, so the tests run without sanitizers"
    sanitizers=-Db_sanitize=none
  fi
}

test_sanitized ()
{
  choose_sanitizers
  configure "$sanitized" --buildtype=debug --optimization=1 --werror "$sanitizers"
  compile "$sanitized"
  # Results of an earlier run must never be taken for those of this one.
  rm -f "$sanitized/meson-logs/testlog.json"
  status=0
  meson test -C "$sanitized" --no-rebuild "$@" || status=$?
  python3 "$aux/count-tests.py" "$sanitized" "$status"
}

# Pictures of the window need a display of their own, so that neither a real one
# nor another call disturbs them.
take_shots ()
{
  ensure_plain
  shots=$plain/tests/ui/rostrum-shots
  [ -x "$shots" ] || die "the build made no rostrum-shots"
  mkdir -p "$tree/out/shots"
  start_display
  status=0
  GDK_BACKEND=x11 GSK_RENDERER=cairo GSETTINGS_BACKEND=memory \
    GTK_A11Y="${GTK_A11Y:-test}" \
    XDG_DATA_DIRS="$prefix/share:/usr/local/share:/usr/share" \
    dbus-run-session -- "$shots" "$tree/out/shots" "$@" || status=$?
  exit "$status"
}

# Sets DISPLAY to that of a new server that ends with this script.
start_display ()
{
  display_file=$(mktemp)
  Xvfb -screen 0 3840x2160x24 -nolisten tcp -noreset -displayfd 3 \
    3>"$display_file" >/dev/null 2>&1 </dev/null &
  server=$!
  trap 'kill "$server" 2>/dev/null; rm -f "$display_file"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  until [ -s "$display_file" ]
  do
    kill -0 "$server" 2>/dev/null || die "Xvfb did not start"
    sleep 0.05
  done
  DISPLAY=:$(cat "$display_file")
  export DISPLAY
  unset WAYLAND_DISPLAY
}

case $verb in
  build) ensure_plain ;;
  run) run_rostrum "$@" ;;
  cli) ensure_plain; run_program rostrum-cli "$@" ;;
  test) with_lock "$sanitized" test_sanitized "$@" ;;
  shots) take_shots "$@" ;;
esac
