# shellcheck shell=sh
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The environment that a command inside the root gets. Sourced.

# shellcheck disable=SC2034 # read by those who source this
inside_path=/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin

# Variables that point into the host's system (search paths of libraries,
# compilers, schemas) would mislead programs of the root, so only those on this
# list pass.
keep_variables ()
{
  for name in $(env | sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)=.*/\1/p')
  do
    case $name in
      HOME | USER | LOGNAME | TERM | COLORTERM | NO_COLOR | CI | TZ | PWD | \
      LANG | LANGUAGE | LC_* | DISPLAY | WAYLAND_DISPLAY | XAUTHORITY | \
      XDG_RUNTIME_DIR | XDG_CURRENT_DESKTOP | XDG_SESSION_TYPE | \
      XDG_CONFIG_HOME | XDG_CACHE_HOME | XDG_DATA_HOME | XDG_STATE_HOME | \
      DBUS_SESSION_BUS_ADDRESS | AT_SPI_BUS_ADDRESS | NO_AT_BRIDGE | \
      G_* | GTK_* | GSK_* | GDK_* | ADW_* | GSETTINGS_* | PANGO* | CAIRO_* | \
      LIBGL_* | MESA_* | GALLIUM_* | ROSTRUM_* | ASAN_OPTIONS | LSAN_OPTIONS | \
      UBSAN_OPTIONS | MALLOC_* | MESON_TESTTHREADS | MESON_TEST_* | NINJA_STATUS | \
      CFLAGS | LDFLAGS | SOURCE_DATE_EPOCH | http_proxy | https_proxy | no_proxy)
        ;;
      *)
        unset "$name" ;;
    esac
  done
}
