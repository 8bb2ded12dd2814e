#!/usr/bin/env python3
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""git diff -U0 … | check-format.py

Runs clang-format on the changed lines of C files and shows where it disagrees
with more than taste. Where a long statement or a list of parameters is broken,
and columns that are lined up by hand, is left to whoever writes: clang-format
knows neither one parameter per line nor columns in the way the code has them.
Indentation, braces, spaces and the length of a line, long strings apart, are
not left. The exit status
is 1 if something is wrong.
"""

import difflib
import re
import subprocess
import sys
from pathlib import Path

LONGEST_LINE = 100
HUNK = re.compile(r'^@@ -\S+ \+(\d+)(?:,(\d+))? @@')
OPENS_LATER = re.compile(r'(?:[,(=+*/&|?<>-]|\belse if)$')
GOES_ON = re.compile(r'^(?:[=?:+*/<>.-]|&&|\|\||G_GNUC_)')
TYPE_ALONE = re.compile(r'^[A-Za-z_][\w *]*$')
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
NO_CODE = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|/\*.*?\*/')


def read_changes(diff):
    """The line ranges that a diff without context adds, by file."""
    changes = {}
    ranges = None
    for line in diff:
        if line.startswith('+++ '):
            name = line[4:].rstrip('\n').split('\t')[0].strip('"')
            ranges = changes.setdefault(name[2:], []) if name.startswith('b/') else None
        match = HUNK.match(line)
        if match and ranges is not None:
            first, count = int(match[1]), int(match[2] or 1)
            if count > 0:
                ranges.append((first, first + count - 1))
    return changes


def is_declared(text, body):
    """Whether a line declares what the type alone on the line before is of."""
    return bool(TYPE_ALONE.match(text) and re.match(r'\s+\w+ \(', body))


def join_statements(lines):
    """The lines of a file with each statement on one, as tuples of the joined
    text, the first and the last line number. Runs of spaces count as one."""
    statements = []
    depth = 0
    in_comment = False
    joinable = False
    for number, line in enumerate(lines, 1):
        continued = line.rstrip().endswith('\\')
        body = re.sub(r'(?<=\S)\s+', ' ', line.rstrip().removesuffix('\\').rstrip())
        code = NO_CODE.sub('""', body).strip()
        goes_on = depth > 0 or (joinable and bool(code))
        if statements and not in_comment and (
                goes_on or GOES_ON.match(code) or is_declared(statements[-1][0], body)):
            text, first, _ = statements.pop()
            glue = '' if text.endswith(('(', '*')) else ' '
            statements.append((text + glue + body.strip(), first, number))
        else:
            statements.append((body, number, number))
        if in_comment or code.startswith('/*'):
            in_comment = '*/' not in code
            joinable = False
            continue
        if code.startswith('#'):
            joinable = continued
            continue
        depth = max(0, depth + code.count('(') - code.count(')'))
        joinable = continued or bool(OPENS_LATER.search(code))
    return statements


def format_lines(path, ranges):
    options = [f'--lines={first}:{last}' for first, last in ranges]
    result = subprocess.run(['clang-format', '--style=file', *options, str(path)],
                            check=True, capture_output=True, text=True)
    return result.stdout.splitlines()


def compare(path, ranges):
    """Prints what is wrong in one file; returns whether anything is."""
    lines = path.read_text(encoding='utf-8').splitlines()
    wanted = format_lines(path, ranges)
    old, new = join_statements(lines), join_statements(wanted)
    matcher = difflib.SequenceMatcher(None, [s[0] for s in old], [s[0] for s in new],
                                      autojunk=False)
    wrong = False
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag == 'equal':
            continue
        wrong = True
        at = old[min(old_from, len(old) - 1)][1]
        print(f'{path}:{at}: would be formatted as')
        for sign, source, part in ('-', lines, old[old_from:old_to]), ('+', wanted, new[new_from:new_to]):
            for _, first, last in part:
                print('\n'.join(sign + text for text in source[first - 1:last]))
    for first, last in ranges:
        for number in range(first, min(last, len(lines)) + 1):
            line = lines[number - 1]
            if len(STRING.sub('""', line)) > LONGEST_LINE:
                wrong = True
                print(f'{path}:{number}: longer than {LONGEST_LINE} columns\n-{line}')
            if '\t' in line:
                wrong = True
                print(f'{path}:{number}: has a tab\n-{line}')
    return wrong


def main():
    wrong = False
    for name, ranges in sorted(read_changes(sys.stdin).items()):
        path = Path(name)
        if ranges and path.suffix in {'.c', '.h'} and path.exists():
            wrong |= compare(path, ranges)
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
