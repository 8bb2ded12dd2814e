#!/usr/bin/env python3
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every word of ours has its translation, and the Chinese keeps its marks."""

import glob
import os
import re
import subprocess
import tempfile

import tap

PO = os.path.join(tap.SOURCE_ROOT, 'po')
HAN = '\u3400-\u9fff\uf900-\ufaff'
KEYWORDS = ['ROSTRUM_N_', 'ROSTRUM_NC_:1c,2', 'rostrum_text:2', 'rostrum_text_context:2c,3',
            'rostrum_text_plural:2,3']
# Latin marks that have a Chinese form. A colon or comma inside FILE:LINE:COLUMN
# or JSON is no mark of the sentence.
ASCII_MARK = re.compile(rf'[{HAN}][,;:?!()"\'][ ]?|[,;:?!()"\'][{HAN}]')
TYPED_SPACE = re.compile(rf'[{HAN}] [A-Za-z0-9%]|[A-Za-z0-9%] [{HAN}]')


def potfiles():
    with open(os.path.join(PO, 'POTFILES.in'), encoding='utf-8') as file:
        lines = [line.strip() for line in file]
    return [line for line in lines if line and not line.startswith('#')]


def linguas():
    with open(os.path.join(PO, 'LINGUAS'), encoding='utf-8') as file:
        return file.read().split()


def unquote(text):
    return (text.replace('\\"', '"').replace('\\n', '\n').replace('\\t', '\t')
            .replace('\\\\', '\\'))


def read_po(path):
    """(flags, context, msgid, plural, [msgstr …]) of each entry."""
    entries, fields, flags, current = [], {}, [], None

    def finish():
        if 'msgid' in fields:
            strings = [fields[key] for key in sorted(fields) if key.startswith('msgstr')]
            entries.append((list(flags), fields.get('msgctxt'), fields['msgid'],
                            fields.get('msgid_plural'), strings))
        fields.clear()
        flags.clear()

    with open(path, encoding='utf-8') as file:
        for line in file:
            line = line.rstrip('\n')
            if line.startswith('#~'):
                continue
            if not line.strip():
                finish()
            elif line.startswith('#,'):
                flags.extend(word.strip() for word in line[2:].split(','))
            elif line.startswith('#'):
                continue
            elif line.startswith('"'):
                fields[current] += unquote(line[1:-1])
            else:
                current, value = line.split(' ', 1)
                fields[current] = unquote(value[1:-1])
    finish()
    return entries


def metainfo_rules():
    """gettext's rules for AppStream's files."""
    paths = glob.glob('/usr/share/gettext*/its/metainfo.its')
    assert paths, 'gettext has no rules for metainfo files'
    return paths[0]


def extract():
    """The catalogue that the sources want now."""
    kinds = {
        '.c': ['--language=C'] + [f'--keyword={keyword}' for keyword in KEYWORDS],
        '.desktop.in': ['--language=Desktop'],
        '.metainfo.xml.in': ['--its=' + metainfo_rules()],
    }
    entries = []
    with tempfile.TemporaryDirectory() as folder:
        pot = os.path.join(folder, 'rostrum.pot')
        for ending, options in kinds.items():
            names = [name for name in potfiles() if name.endswith(ending)]
            assert names, f'POTFILES.in names no file *{ending}'
            subprocess.run(['xgettext', '--from-code=UTF-8', '--output', pot,
                            '--directory', tap.SOURCE_ROOT] + options + names, check=True)
            entries += read_po(pot)
    return entries


def check_potfiles():
    listed = set(potfiles())
    for name in listed:
        assert os.path.exists(os.path.join(tap.SOURCE_ROOT, name)), f'no such file: {name}'
    for top in ('app', 'ui'):
        for path in glob.glob(os.path.join(tap.SOURCE_ROOT, top, '**', '*.c'), recursive=True):
            name = os.path.relpath(path, tap.SOURCE_ROOT)
            with open(path, encoding='utf-8') as file:
                text = file.read()
            speaks = re.search(r'\b(ROSTRUM_NC?_|rostrum_text(_context|_plural)?) \(\s*[^,)]*"', text) \
                or re.search(r'\brostrum_text(_context|_plural)? \([^;]*"', text)
            if speaks:
                assert name in listed, f'{name} has strings but is not in POTFILES.in'


def check_complete(language):
    def case():
        wanted = extract()
        have = {(context, msgid): (flags, strings)
                for flags, context, msgid, _, strings in read_po(os.path.join(PO, language + '.po'))}
        assert len(wanted) > 50, 'hardly anything was extracted'
        for _, context, msgid, _, _ in wanted:
            if msgid == '':
                continue
            assert (context, msgid) in have, f'missing: {context or ""} {msgid!r}'
            flags, strings = have[(context, msgid)]
            assert 'fuzzy' not in flags, f'fuzzy: {msgid!r}'
            assert strings and all(strings), f'untranslated: {msgid!r}'
    return case


def check_format(language):
    def case():
        result = subprocess.run(['msgfmt', '--check', '--statistics', '-o', os.devnull,
                                 os.path.join(PO, language + '.po')],
                                capture_output=True, text=True, env={**os.environ, 'LC_ALL': 'C'})
        assert result.returncode == 0, result.stderr
        assert 'fuzzy' not in result.stderr and 'untranslated' not in result.stderr, result.stderr
    return case


def find_wrong_marks(text):
    # What programs read is no sentence: paths, options, JSON, %-directives.
    plain = re.sub(r'%[-+0-9.$]*[a-z]+', 'x', text)
    plain = re.sub(r'--[a-z-]+(=[A-Za-z|]+)?|FILE:LINE:COLUMN', 'x', plain)
    return ASCII_MARK.search(plain), TYPED_SPACE.search(plain)


def check_marks():
    for _, _, msgid, _, strings in read_po(os.path.join(PO, 'zh_CN.po')):
        # A list of a desktop file has its own separator.
        if msgid == '' or msgid.endswith(';'):
            continue
        for text in strings:
            mark, space = find_wrong_marks(text)
            assert mark is None, f'ASCII mark beside Han: {text!r}'
            assert space is None, f'typed space beside Han: {text!r}'


def check_marks_can_fail():
    assert find_wrong_marks('打开,关闭')[0]
    assert find_wrong_marks('打开"文件"')[0]
    assert find_wrong_marks('共 3 项')[1]
    assert not any(find_wrong_marks('打开“%s”，第%d段。'))


tap.run([('/catalogue/potfiles', check_potfiles)]
        + [(f'/catalogue/complete/{language}', check_complete(language)) for language in linguas()]
        + [(f'/catalogue/format/{language}', check_format(language)) for language in linguas()]
        + [('/catalogue/chinese-marks', check_marks),
           ('/catalogue/chinese-marks-can-fail', check_marks_can_fail)])
