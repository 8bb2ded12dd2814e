#!/bin/sh
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

# with-display.sh COMMAND…: runs a command on a display of its own that nobody
# sees. The server chooses its number, so any number of these run side by side.

set -u

dir=$(mktemp -d) || exit 99
server=

finish () {
  [ -n "$server" ] && kill "$server" 2>/dev/null && wait "$server" 2>/dev/null
  rm -rf "$dir"
}
trap finish EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

if ! command -v Xvfb >/dev/null 2>&1; then
  echo 'Xvfb is missing: skipped' >&2
  exit 77
fi

mkfifo "$dir/number"
Xvfb -displayfd 3 -screen 0 3840x2160x24 -nolisten tcp 3>"$dir/number" 2>"$dir/log" &
server=$!
if ! read -r number <"$dir/number"; then
  cat "$dir/log" >&2
  exit 99
fi

export DISPLAY=":$number" GDK_BACKEND=x11
export GSK_RENDERER="${GSK_RENDERER:-cairo}" GTK_A11Y="${GTK_A11Y:-test}"
export GSETTINGS_BACKEND=memory GIO_USE_VFS=local NO_AT_BRIDGE=1
export XDG_RUNTIME_DIR="$dir" XDG_CACHE_HOME="$dir/cache" XDG_CONFIG_HOME="$dir/config"
export XDG_DATA_HOME="$dir/data"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
"$@"
