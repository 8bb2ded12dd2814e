#!/usr/bin/env python3
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What rostrum-cli draws, read back and compared with the model."""

import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.environ['G_TEST_SRCDIR'], 'house'))
import tap

CLI = os.environ['ROSTRUM_CLI']
MODEL = os.path.join(os.environ['ROSTRUM_DATA_DIR'], 'models', 'xue-lan-2024.rostrum.json')
FOLDER = tempfile.mkdtemp(prefix='rostrum-render-')
LANGUAGES = {'en': ['en'], 'zh': ['zh-Hans'], 'both': ['en', 'zh-Hans']}
UNVERIFIED = {'en': 'unverified', 'zh': '未核实', 'both': 'unverified'}

with open(MODEL, encoding='utf-8') as file:
    model = json.load(file)


def squeeze(text):
    """Wrapped or not, hyphenated at a line's end or not: the same letters."""
    return re.sub(r'\s+', '', text)


def items(view):
    """What the view has to show."""
    if view == 'risks':
        return model['risks'] + model['layers']
    if view == 'speech':
        return model['statements'] + model['risks']
    if view == 'glossary':
        return [{**term, 'title': term['text']} for term in model['terms']]
    return [event for event in model['events']
            if event.get('phases') or event.get('said', {}).get('date')] + model['lanes']


def render(view, lang, ending, *more):
    path = os.path.join(FOLDER, f'{view}-{lang}{ending}')
    result = subprocess.run([CLI, 'render', f'--view={view}', f'--lang={lang}', f'--output={path}',
                             *more, MODEL], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    return path


def assert_titles(view, lang, text, what):
    plain = squeeze(text)
    for item in items(view):
        for language in LANGUAGES[lang]:
            title = item['title'][language]
            assert squeeze(title) in plain, f'{what}: “{title}” of {item["id"]} is missing'


def check_scene(view, lang):
    def case():
        with open(render(view, lang, '.scene.json'), encoding='utf-8') as file:
            scene = json.load(file)
        nodes = {node['id']: node for node in scene['nodes']}
        assert len(nodes) == len(scene['nodes']), 'two nodes of one id'
        for item in items(view):
            assert item['id'] in nodes, f'no node of {item["id"]}'
        by_group = {}
        for node in scene['nodes']:
            text = ' '.join(line['text'] for line in node.get('lines', []))
            by_group[node['group']] = by_group.get(node['group'], '') + ' ' + text
        for item in items(view):
            for language in LANGUAGES[lang]:
                assert squeeze(item['title'][language]) in squeeze(by_group[item['id']]), item['id']
            if item.get('confidence') == 'low':
                assert UNVERIFIED[lang] in by_group[item['id']], f'{item["id"]} is not marked'
    return case


def check_pdf(view, lang):
    def case():
        path = render(view, lang, '.pdf')
        # With -raw, lines come in the order they were drawn in.
        text = subprocess.run(['pdftotext', '-raw', path, '-'], check=True, capture_output=True,
                              text=True).stdout
        assert_titles(view, lang, text, 'PDF')
        fonts = subprocess.run(['pdffonts', path], check=True, capture_output=True, text=True).stdout
        rows = fonts.splitlines()[2:]
        assert rows, 'no fonts'
        for row in rows:
            assert re.search(r'\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$', row), f'not embedded: {row}'
    return case


def read_png_size(path):
    with open(path, 'rb') as file:
        head = file.read(24)
    assert head[:8] == b'\x89PNG\r\n\x1a\n'
    return struct.unpack('>II', head[16:24])


def check_png(view, lang):
    def case():
        width, height = read_png_size(render(view, lang, '.png', '--size=1000x700'))
        assert width == 1000 and height >= 700, f'{width}×{height}'
    return case


def check_themes():
    light, dark = (render('risks', 'en', f'-{theme}.png', f'--theme={theme}') for theme in ('light', 'dark'))
    with open(light, 'rb') as a, open(dark, 'rb') as b:
        assert a.read() != b.read(), 'both themes look the same'


def check_mistakes():
    for words in (['--view=nothing', '--output=a.pdf'], ['--view=risks'],
                  ['--view=risks', '--output=a.doc'], ['--view=risks', '--output=a.pdf', '--lang=xx'],
                  ['--view=risks', '--output=a.png', '--size=0x3'],
                  ['--view=risks', '--output=a.png', '--theme=none'],
                  ['--view=risks', '--output=/nowhere/a.pdf'],
                  ['--view=risks', '--output=a.pdf', '/nowhere/model.rostrum.json']):
        result = subprocess.run([CLI, 'render', *words], capture_output=True, text=True, cwd=FOLDER)
        assert result.returncode == 2, f'{words}: {result.returncode}'
        assert result.stderr.strip(), f'{words}: nothing said'
        assert not os.path.exists(os.path.join(FOLDER, 'a.pdf'))


cases = [(f'/render/{view}/{lang}/{name}', check(view, lang))
         for view in ('timeline', 'risks', 'speech', 'glossary') for lang in LANGUAGES
         for name, check in (('scene', check_scene), ('pdf', check_pdf), ('png', check_png))]
try:
    tap.run(cases + [('/render/themes', check_themes), ('/render/mistakes', check_mistakes)])
finally:
    shutil.rmtree(FOLDER, ignore_errors=True)
