#!/usr/bin/env python3
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""count-tests.py BUILD-FOLDER STATUS-OF-MESON

Counts the results of a "meson test" run over test cases: each line of a program
that speaks TAP is one, any other program is one. Prints the log of what failed
and, as the last line, the total. The exit status is 0 only if something passed
and nothing failed.
"""

import json
import re
import sys
from pathlib import Path

TAP_LINE = re.compile(r'^(?P<bad>not )?ok\b[^#]*(?:#\s*(?P<directive>skip|todo)\b)?',
                      re.IGNORECASE)
GOOD = {'OK', 'EXPECTEDFAIL'}
SKIPPED = {'SKIP', 'IGNORED'}
LOG_LINES = 400


def count_cases(text):
    """The passed, failed and skipped lines of a TAP stream."""
    passed = failed = skipped = 0
    for line in text.splitlines():
        match = TAP_LINE.match(line)
        if match is None:
            continue
        directive = (match['directive'] or '').lower()
        if directive == 'skip':
            skipped += 1
        elif directive == 'todo':
            # A known defect is no failure; one that is gone unnoticed is.
            if match['bad']:
                skipped += 1
            else:
                failed += 1
        elif match['bad']:
            failed += 1
        else:
            passed += 1
    return passed, failed, skipped


def count_program(run, speaks_tap):
    """The same for one test program."""
    result = run['result']
    counts = count_cases(run.get('stdout') or '') if speaks_tap else (0, 0, 0)
    passed, failed, skipped = counts
    if result in GOOD or result in SKIPPED:
        if sum(counts) == 0:
            return (0, 0, 1) if result in SKIPPED else (1, 0, 0)
        return counts
    # Crashed, timed out, stopped early: a failure even if all lines are good.
    return passed, max(failed, 1), skipped


def read_protocols(build):
    """The protocol of each test by name."""
    text = (build / 'meson-info' / 'intro-tests.json').read_text(encoding='utf-8')
    return {test['name']: test.get('protocol', 'exitcode') for test in json.loads(text)}


def read_runs(build):
    """The programs that were run; an interrupted run may end in half a line."""
    path = build / 'meson-logs' / 'testlog.json'
    if not path.exists():
        return []
    runs = []
    for line in path.read_text(encoding='utf-8', errors='replace').splitlines():
        try:
            runs.append(json.loads(line))
        except ValueError:
            continue
    return runs


def print_log(run):
    print(f"\n=== {run['name']}: {run['result']} (status {run.get('returncode')})")
    print('command:', ' '.join(run.get('command') or []))
    for stream in 'stdout', 'stderr':
        lines = (run.get(stream) or '').splitlines()
        if not lines:
            continue
        print(f'--- {stream}')
        if len(lines) > LOG_LINES:
            print(f'… {len(lines) - LOG_LINES} lines left out …')
        print('\n'.join(lines[-LOG_LINES:]))


def main(build, status):
    protocols = read_protocols(build)
    total = [0, 0, 0]
    for run in read_runs(build):
        # meson puts the suite before the name in some versions.
        name = run['name'].split(' / ')[-1]
        protocol = protocols.get(run['name'], protocols.get(name, 'exitcode'))
        counts = count_program(run, protocol == 'tap')
        if counts[1] > 0:
            print_log(run)
        total = [a + b for a, b in zip(total, counts)]
    passed, failed, skipped = total
    if status != 0 and failed == 0:
        # meson itself gave up; no program can be blamed.
        print(f'meson test ended with status {status}')
        failed = 1
    print(f'\n{passed} passed, {failed} failed, {skipped} skipped', flush=True)
    return 0 if passed > 0 and failed == 0 else 1


if __name__ == '__main__':
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
