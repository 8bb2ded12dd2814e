#!/usr/bin/env python3
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The bundled model, broken in a thousand known ways: the checker must name
the code and the place of each, and nothing else.

Many breakages go into one file, each into an item of its own. In the
environment ROSTRUM_MUTATIONS sets how many there are, ROSTRUM_SEED where the
random numbers begin.
"""

import collections
import copy
import json
import os
import random
import subprocess
import tempfile

import mutations
import tap

SOURCE_ROOT = os.environ['ROSTRUM_SOURCE_ROOT']
CLI = os.environ['ROSTRUM_CLI']
MODEL = os.path.join(SOURCE_ROOT, 'data', 'models', 'xue-lan-2024.rostrum.json')
SCHEMA = os.path.join(SOURCE_ROOT, 'data', 'schema', 'rostrum-1.schema.json')

WANTED = int(os.environ.get('ROSTRUM_MUTATIONS', '1000'))
SEED = int(os.environ.get('ROSTRUM_SEED', '20241124'))
PER_FILE = 40


def load(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)


def check(paths):
    result = subprocess.run([CLI, 'check', '--format=json', *paths], stdout=subprocess.PIPE,
                            check=False)
    assert result.returncode == 1, result.returncode
    found = {path: collections.Counter() for path in paths}
    for problem in json.loads(result.stdout):
        assert problem['line'] > 0 and problem['column'] > 0, problem
        found[problem['file']][(problem['code'], problem['pointer'])] += 1
    return found


def make_files(folder):
    """[(path, expected, log)], and how many mutations there are of each kind."""
    model, schema = load(MODEL), load(SCHEMA)
    files, kinds = [], collections.Counter()
    seed = SEED
    while sum(kinds.values()) < WANTED:
        breaker = mutations.Breaker(copy.deepcopy(model), schema, random.Random(seed))
        for _ in range(PER_FILE):
            breaker.mutate()
        path = os.path.join(folder, f'seed-{seed}.rostrum.json')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(breaker.to_text())
        files.append((path, breaker.expected, breaker.log))
        kinds.update(kind for kind, _ in breaker.log)
        seed += 1
    return files, kinds


def describe(path, expected, found, log):
    lines = [os.path.basename(path)]
    lines += [f'  not reported: {problem}' for problem in (expected - found).elements()]
    lines += [f'  not expected: {problem}' for problem in (found - expected).elements()]
    wrong = {pointer for _, pointer in (expected - found) + (found - expected)}
    lines += [f'  {kind}: {pointer}' for kind, pointer in log
              if any(other.startswith(pointer) or pointer.startswith(other) for other in wrong)]
    return '\n'.join(lines)


def test_mutations():
    with tempfile.TemporaryDirectory() as folder:
        files, kinds = make_files(folder)
        found = check([path for path, _, _ in files])
    wrong = [describe(path, expected, found[path], log)
             for path, expected, log in files if expected != found[path]]
    print('# ' + ', '.join(f'{kind}: {n}' for kind, n in sorted(kinds.items())))
    assert not wrong, '\n'.join(wrong[:5])
    missing = set(mutations.KINDS) - set(kinds)
    assert not missing, missing
    assert sum(kinds.values()) >= WANTED


if __name__ == '__main__':
    tap.run([('a thousand breakages', test_mutations)])
