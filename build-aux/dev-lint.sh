# shellcheck shell=sh
# shellcheck disable=SC2154 # ./dev sets the variables that come from outside
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev lint: clang-format on the lines that were changed. git runs on the host,
# which has the whole repository; clang-format where the compilers are, so that
# everybody uses the same version.

# lint [BASE]
lint ()
{
  prepare_place
  have git || die "git is needed for lint"
  cd "$tree" || exit 1
  base=${1:-$(find_base)}
  git rev-parse --quiet --verify "$base^{tree}" >/dev/null ||
    die "there is no revision '$base' to compare with"
  changes=$(mktemp)
  trap 'rm -f "$changes"' EXIT
  list_changes "$base" >"$changes"
  status=0
  (in_place "$tree" python3 "$aux/check-format.py") <"$changes" || status=$?
  case $status in
    0) return 0 ;;
    1) say "clang-format would change lines that differ from $base, see above" ;;
    *) say "clang-format could not be run" ;;
  esac
  exit "$status"
}

# Where the branch left the one it will be merged into; the last commit where
# that is not known; nothing at all before the first commit.
find_base ()
{
  for upstream in '@{upstream}' origin/HEAD origin/main
  do
    git merge-base HEAD "$upstream" 2>/dev/null && return 0
  done
  git rev-parse --quiet --verify HEAD || git hash-object -t tree /dev/null
}

# A diff without context of all C files, new ones that git does not know yet
# included.
list_changes ()
{
  git diff -U0 --no-color --no-ext-diff --src-prefix=a/ --dst-prefix=b/ "$1" -- '*.c' '*.h'
  git ls-files --others --exclude-standard -- '*.c' '*.h' | while IFS= read -r file
  do
    git diff -U0 --no-color --no-ext-diff --src-prefix=a/ --dst-prefix=b/ \
      --no-index -- /dev/null "$file"
  done
}
