# shellcheck shell=sh
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Small helpers of ./dev that change nothing: words to the user, versions,
# package lists and what apt says about its mirrors. Sourced, never run; the
# tests source it too.

# What the script itself has to say never mixes with the output of a command.
say ()
{
  printf 'rostrum: %s\n' "$*" >&2
}

die ()
{
  say "$*"
  exit 1
}

have ()
{
  command -v "$1" >/dev/null 2>&1
}

# version_at_least HAVE WANTED
version_at_least ()
{
  printf '%s\n%s\n' "$2" "$1" | sort -V -C
}

# one_word TEXT: the text in single quotes, for a command line to be shown or
# written into a script
quote ()
{
  printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"
}

# read_packages FILE: the names in it, one a line, sorted
read_packages ()
{
  sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$1" | LC_ALL=C sort -u
}

# hash_packages FILE: the same for the same packages, whatever their order and
# the comments between them
hash_packages ()
{
  read_packages "$1" | sha256sum | cut -d ' ' -f 1
}

# list_mirrors [APT-OPTION…]: the archives that apt is set to use and that may
# hold a Debian release, the most likely first. apt reads its own lists, so
# both formats, disabled entries and options are understood as apt does.
list_mirrors ()
{
  # shellcheck disable=SC2016 # the dollar signs are for apt
  apt-get "$@" indextargets --no-release-info \
    --format '$(CREATED_BY) $(COMPONENT) $(RELEASE) $(REPO_URI)' 2>/dev/null |
    awk '$1 == "Packages" && $2 == "main" && $3 !~ /-security$/ \
           && $3 !~ /\/updates$/ {
           sub ("/$", "", $4)
           if (!($4 in seen))
             seen[$4] = ++n
           # a plain release name before "…-updates" and "…-backports",
           # an archive called "debian" before those of other vendors
           rank = ($3 ~ /-/ ? 2 : 0) + ($4 ~ /\/debian$/ ? 0 : 1)
           if (!($4 in best) || rank < best[$4])
             best[$4] = rank
         }
         END { for (uri in seen) print best[uri], seen[uri], uri }' |
    sort -n -k 1,1 -k 2,2 | cut -d ' ' -f 3-
}

# list_apt_settings [APT-OPTION…]: how apt reaches its mirrors (proxies,
# certificates, time-outs, checks of dates), as a file of settings. A program
# that finds the proxy would not be there inside the root, hence not that.
list_apt_settings ()
{
  apt-config "$@" dump 2>/dev/null |
    grep -E '^Acquire::(http|https|ftp|Retries|Check-|ForceIPv|Max-FutureTime|AllowInsecure)' |
    grep -v -i -E 'Proxy-?Auto-?Detect|^[^ ]*::Mirror' || true
}

# why_it_failed LOG FOLDER: one sentence on what went wrong, from what the
# programs wrote
why_it_failed ()
{
  if [ "$(free_megabytes "$2")" -lt 50 ] || grep -q -i 'no space left' "$1"
  then
    echo "the disk that holds $2 is full; free about 2 GB and run the same command again"
  elif grep -q -i -E 'could not (resolve|connect)|temporary failure|network is unreachable|failed to fetch|unable to connect|connection (timed out|refused|failed)|failed getting release|couldn.t (retrieve|download)|some index files failed' "$1"
  then
    echo "the Debian mirror cannot be reached; check the network and run the same command again"
  elif grep -q -i -E 'could not get lock|is another process using it' "$1"
  then
    echo "another program is using apt; wait for it to end and run the same command again"
  else
    echo "the last lines of the log say why; running the same command again goes on from here"
  fi
}

free_megabytes ()
{
  df -P -k "$1" 2>/dev/null | awk 'NR == 2 { print int ($4 / 1024); n = 1 } END { if (!n) print 0 }'
}

# has_mounts FOLDER: whether something is mounted below it, where this process
# can see it. Such a folder must not be removed.
has_mounts ()
{
  awk -v folder="$1" '
    BEGIN { status = 1 }
    { point = $5; gsub (/\\040/, " ", point) }
    point == folder || index (point, folder "/") == 1 { status = 0 }
    END { exit status }' /proc/self/mountinfo
}

# remove_tree FOLDER: removes it, but never what is mounted there
remove_tree ()
{
  [ -e "$1" ] || return 0
  if has_mounts "$1"
  then
    die "$1 has something mounted inside; unmount it, then run the same command again"
  fi
  rm -rf --one-file-system -- "$1"
}
