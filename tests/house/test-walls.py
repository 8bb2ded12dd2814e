#!/usr/bin/env python3
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The walls between the layers: an include upwards does not compile.

Each layer's own compiler command is taken from the build and given a file that
includes a header of another layer.
"""

import glob
import json
import os
import re
import shlex
import subprocess
import tempfile

import tap

# Lowest first. A layer sees those before it, as far as they are listed.
LAYERS = {
    'app/text': [],
    'app/model': ['app/text'],
    'app/layout': ['app/text', 'app/model'],
    'app/paint': ['app/text', 'app/model', 'app/layout'],
    'app/export': ['app/text', 'app/model', 'app/layout', 'app/paint'],
    'app/cli': ['app/text', 'app/model', 'app/layout', 'app/paint', 'app/export'],
    'ui': ['app/text', 'app/model', 'app/layout', 'app/paint'],
}
TOOLKITS = ['gtk/gtk.h', 'gdk/gdk.h', 'adwaita.h']


def layer_of(path):
    folder = os.path.dirname(os.path.relpath(path, tap.SOURCE_ROOT))
    return folder if folder in LAYERS else None


def read_commands():
    """One compiler command of each layer, without input and output."""
    commands = {}
    with open(os.path.join(tap.BUILD_ROOT, 'compile_commands.json'), encoding='utf-8') as file:
        for entry in json.load(file):
            path = os.path.join(entry['directory'], entry['file'])
            layer = layer_of(path)
            if layer is None or layer in commands:
                continue
            words = shlex.split(entry['command'])
            kept, skip = [], False
            for word in words:
                if skip:
                    skip = False
                elif word in ('-o', '-MF', '-MQ', '-c'):
                    skip = True
                elif word not in ('-MD', entry['file']):
                    kept.append(word)
            commands[layer] = (entry['directory'], kept)
    return commands


COMMANDS = read_commands()


def compiles(layer, header):
    folder, words = COMMANDS[layer]
    with tempfile.NamedTemporaryFile('w', suffix='.c') as file:
        mark = '<>' if header in TOOLKITS else '""'
        file.write(f'#include {mark[0]}{header}{mark[1]}\nint rostrum_wall;\n')
        file.flush()
        result = subprocess.run(words + ['-fsyntax-only', '-w', file.name], cwd=folder,
                                capture_output=True, text=True)
    refused = 'No such file' in result.stderr or 'file not found' in result.stderr
    assert result.returncode == 0 or refused, result.stderr
    return result.returncode == 0


def public_headers(layer):
    paths = sorted(glob.glob(os.path.join(tap.SOURCE_ROOT, layer, '*.h')))
    return [os.path.basename(path) for path in paths if not path.endswith('-private.h')]


def check_layer(layer):
    def case():
        assert layer in COMMANDS, f'nothing is compiled in {layer}'
        for other in LAYERS:
            headers = public_headers(other)
            if not headers:
                continue
            allowed = other == layer or other in LAYERS[layer]
            got = compiles(layer, headers[0])
            verb = 'may' if allowed else 'must not'
            assert got == allowed, f'{layer} {verb} include {headers[0]} of {other}'
    return case


def check_toolkit():
    for layer in LAYERS:
        for header in TOOLKITS:
            allowed = layer == 'ui'
            assert compiles(layer, header) == allowed, f'{layer}: <{header}>'


def check_relative():
    wrong = []
    for top in ('app', 'ui', 'tests'):
        for folder, _, names in os.walk(os.path.join(tap.SOURCE_ROOT, top)):
            for name in names:
                if name.endswith(('.c', '.h')):
                    path = os.path.join(folder, name)
                    with open(path, encoding='utf-8') as file:
                        if re.search(r'#\s*include\s*"\.\./', file.read()):
                            wrong.append(path)
    assert not wrong, 'includes through "../": ' + ', '.join(wrong)


def check_roots():
    for layer, (folder, words) in COMMANDS.items():
        roots = {os.path.realpath(tap.SOURCE_ROOT), os.path.realpath(tap.BUILD_ROOT)}
        for word in words:
            if word.startswith('-I'):
                path = os.path.realpath(os.path.join(folder, word[2:]))
                assert path not in roots, f'{layer} has a root on its include path: {word}'


tap.run([(f'/walls/{layer}', check_layer(layer)) for layer in LAYERS]
        + [('/walls/toolkit', check_toolkit),
           ('/walls/relative-includes', check_relative),
           ('/walls/roots', check_roots)])
