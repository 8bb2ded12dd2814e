# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Test cases as functions, reported in TAP."""

import os
import sys
import traceback

SOURCE_ROOT = os.environ.get('ROSTRUM_SOURCE_ROOT')
BUILD_ROOT = os.environ.get('ROSTRUM_BUILD_ROOT')


def run(cases):
    """Runs (name, function) pairs; a case fails by raising."""
    failed = 0
    print(f'1..{len(cases)}')
    for number, (name, case) in enumerate(cases, 1):
        try:
            case()
            print(f'ok {number} - {name}', flush=True)
        except Exception as error:
            failed += 1
            text = str(error) if isinstance(error, AssertionError) else traceback.format_exc()
            for line in text.splitlines():
                print(f'# {line}')
            print(f'not ok {number} - {name}', flush=True)
    sys.exit(1 if failed else 0)
