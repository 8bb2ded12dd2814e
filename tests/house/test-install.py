#!/usr/bin/env python3
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""An installed Rostrum works wherever its prefix is moved to."""

import json
import os
import shutil
import subprocess
import tempfile

import tap

ID = 'io.github.rostrum_app.Rostrum'
FOLDER = tempfile.mkdtemp(prefix='rostrum-install-')
MOVED = os.path.join(FOLDER, 'somewhere else', 'rostrum')


def clean_environment(**more):
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith(('ROSTRUM_', 'LC_', 'LANG'))}
    return {**kept, 'LANG': 'C', **more}


def run(program, *words, **more):
    return subprocess.run([os.path.join(MOVED, 'bin', program), *words], capture_output=True,
                          text=True, env=clean_environment(**more), timeout=120)


def install():
    """Installs into a staging folder and moves the prefix elsewhere."""
    stage = os.path.join(FOLDER, 'stage')
    result = subprocess.run(['meson', 'install', '-C', tap.BUILD_ROOT, '--no-rebuild',
                             '--destdir', stage], capture_output=True, text=True,
                            env={**os.environ, 'DESTDIR': ''})
    assert result.returncode == 0, result.stdout + result.stderr
    prefix = os.environ['ROSTRUM_PREFIX'].lstrip('/')
    os.makedirs(os.path.dirname(MOVED))
    shutil.move(os.path.join(stage, prefix), MOVED)


def check_files():
    for name in [f'share/applications/{ID}.desktop', f'share/metainfo/{ID}.metainfo.xml',
                 f'share/icons/hicolor/scalable/apps/{ID}.svg',
                 f'share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg',
                 f'share/mime/packages/{ID}.xml',
                 'share/rostrum/models/xue-lan-2024.rostrum.json',
                 'share/locale/zh_CN/LC_MESSAGES/rostrum.mo']:
        assert os.path.exists(os.path.join(MOVED, name)), f'not installed: {name}'


def check_desktop_speaks_chinese():
    with open(os.path.join(MOVED, f'share/applications/{ID}.desktop'), encoding='utf-8') as file:
        assert 'Name[zh_CN]=讲坛' in file.read()


def check_cli():
    result = run('rostrum-cli', 'list', '--what=risks', '--format=json', '--lang=zh')
    assert result.returncode == 0, result.stderr
    assert len(json.loads(result.stdout)) == 22


def check_cli_catalogue():
    result = run('rostrum-cli', 'check', '--lang=zh',
                 os.path.join(MOVED, 'share/rostrum/models/xue-lan-2024.rostrum.json'))
    assert result.returncode == 0, result.stdout + result.stderr
    assert '个问题' in result.stdout or '没有' in result.stdout, result.stdout


def check_window():
    dump = os.path.join(FOLDER, 'live.scene.json')
    result = run('rostrum', '--view=risks', '--lang=zh', f'--dump-scene={dump}',
                 GDK_BACKEND='x11', GSK_RENDERER='cairo', GTK_A11Y='none',
                 GSETTINGS_BACKEND='memory', ASAN_OPTIONS='detect_leaks=0')
    assert result.returncode == 0, result.stderr
    with open(dump, encoding='utf-8') as file:
        scene = json.load(file)
    lines = [line['text'] for node in scene['nodes'] for line in node.get('lines', [])]
    assert '深度伪造' in ''.join(lines), lines


try:
    tap.run([('/install/moved', install),
             ('/install/files', check_files),
             ('/install/desktop-file', check_desktop_speaks_chinese),
             ('/install/cli', check_cli),
             ('/install/cli-catalogue', check_cli_catalogue),
             ('/install/window', check_window)])
finally:
    shutil.rmtree(FOLDER, ignore_errors=True)
