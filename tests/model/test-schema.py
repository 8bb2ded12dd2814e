#!/usr/bin/env python3
# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The schema and rostrum-cli check agree on all that a schema can express.

A schema cannot express: syntax, encoding and limit (there is no document to
look at), duplicate-key, duplicate-id, reference, circle, language (which texts
must be there depends on "languages"), unknown (a warning), date beyond its
pattern, and the rules of BEYOND below, which compare members.
"""

import glob
import json
import os
import re
import subprocess
import tempfile

import jsonschema
import tap

SOURCE_ROOT = os.environ['ROSTRUM_SOURCE_ROOT']
CLI = os.environ['ROSTRUM_CLI']
SCHEMA = os.path.join(SOURCE_ROOT, 'data', 'schema', 'rostrum-1.schema.json')
MODELS = os.path.join(SOURCE_ROOT, 'tests', 'data', 'models')

EXPRESSIBLE = {'type', 'missing', 'version', 'conflict'}

# (code, pointer, expected): what depends on a number or member elsewhere.
BEYOND = [
    ('type', r'/events/\d+/plot$', r'0 to '),
    ('type', r'/speech/sections/\d+/(from|to)$', r'\d+ to '),
    ('conflict', r'/speech/sections/\d+/from$', r''),
    ('missing', r'/events/\d+/phases/\d+$', r'label$'),
]


def load_schema():
    with open(SCHEMA, encoding='utf-8') as file:
        return json.load(file)


def validator():
    return jsonschema.Draft202012Validator(load_schema())


def pointer_of(path):
    return ''.join('/' + str(part).replace('~', '~0').replace('/', '~1') for part in path)


def files(folder):
    names = sorted(glob.glob(os.path.join(MODELS, folder, '*.json')))
    assert names, folder
    return names


def bundled():
    return sorted(glob.glob(os.path.join(SOURCE_ROOT, 'data', 'models', '*.rostrum.json')))


def check(paths):
    """{path: [problem …]} as the checker reports them."""
    result = subprocess.run([CLI, 'check', '--format=json', *paths], stdout=subprocess.PIPE,
                            check=False)
    assert result.returncode in (0, 1), result.returncode
    found = {path: [] for path in paths}
    for problem in json.loads(result.stdout):
        found[problem['file']].append(problem)
    return found


def is_beyond(problem):
    return any(problem['code'] == code and re.search(pointer, problem['pointer'])
               and re.match(expected, problem['expected'] or '')
               for code, pointer, expected in BEYOND)


def compare(schema, path, problems):
    """What the two disagree about, as lines."""
    codes = {problem['code'] for problem in problems}
    if codes & {'syntax', 'encoding', 'limit'}:
        return []
    with open(path, encoding='utf-8') as file:
        document = json.load(file)

    errors = [problem for problem in problems if problem['severity'] == 'error']
    refused = {pointer_of(error.absolute_path) for error in schema.iter_errors(document)}
    reported = {problem['pointer'] for problem in errors}
    expressible = {problem['pointer'] for problem in errors
                   if problem['code'] in EXPRESSIBLE and not is_beyond(problem)}

    # Of another version nothing else is said, and of no object nothing can be.
    if 'version' in codes or not isinstance(document, dict):
        return [] if refused else [f'{path}: the schema accepts the version']
    lines = [f'{path}: only the schema refuses {pointer}' for pointer in refused - reported]
    lines += [f'{path}: only the checker refuses {pointer}' for pointer in expressible - refused]
    return lines


def agree(paths):
    schema = validator()
    found = check(paths)
    lines = [line for path in paths for line in compare(schema, path, found[path])]
    assert not lines, '\n'.join(lines)


def test_valid():
    jsonschema.Draft202012Validator.check_schema(load_schema())


def test_no_remote_references():
    def walk(node):
        if isinstance(node, dict):
            reference = node.get('$ref', '#')
            assert reference.startswith('#'), reference
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)
    walk(load_schema())


def test_good():
    schema = validator()
    found = check(files('good'))
    for path, problems in found.items():
        with open(path, encoding='utf-8') as file:
            errors = [error.message for error in schema.iter_errors(json.load(file))]
        assert not errors and not problems, (path, errors, problems)


def test_bad():
    agree(files('bad'))


def test_bundled():
    assert bundled()
    agree(bundled())


def members(node, names):
    """All (definition, member) pairs of the schema."""
    for name, definition in node['$defs'].items():
        for member in definition.get('properties', {}):
            names.add((name, member))
    return names


def used(schema, node, definition, seen):
    """Walks a document along the schema and notes every member that it has."""
    if '$ref' in definition:
        name = definition['$ref'].rsplit('/', 1)[1]
        walk_definition(schema, node, name, schema['$defs'][name], seen)
        return
    walk_definition(schema, node, None, definition, seen)


def walk_definition(schema, node, name, definition, seen):
    if isinstance(node, dict):
        for member, value in node.items():
            if member in definition.get('properties', {}):
                seen.add((name, member))
                used(schema, value, definition['properties'][member], seen)
    elif isinstance(node, list) and 'items' in definition:
        for value in node:
            used(schema, value, definition['items'], seen)


def test_good_models_have_every_member():
    schema = load_schema()
    seen = set()
    for path in files('good'):
        with open(path, encoding='utf-8') as file:
            document = json.load(file)
        root = 'lessonFile' if 'rostrum-lesson' in document else 'model'
        walk_definition(schema, document, root, schema['$defs'][root], seen)
    absent = members(schema, set()) - seen
    assert not absent, sorted(absent)
    assert len(files('good')) >= 10


def test_bad_models_have_every_code():
    codes = {problem['code'] for problems in check(files('bad')).values()
             for problem in problems}
    assert codes >= {'syntax', 'encoding', 'limit', 'duplicate-key', 'version', 'type', 'missing',
                     'unknown', 'duplicate-id', 'reference', 'circle', 'date', 'language',
                     'conflict'}, codes
    assert len(files('bad')) >= 100


def pages():
    for name in ['format.md', 'format.zh.md']:
        with open(os.path.join(SOURCE_ROOT, 'docs', name), encoding='utf-8') as file:
            yield name, file.read()


def test_pages_name_every_member():
    schema = load_schema()
    names = {member for _, member in members(schema, set())}
    for definition in schema['$defs'].values():
        names.update(definition.get('enum', []))
    for page, text in pages():
        words = set(re.findall(r'[\w$-]+', text))
        assert not names - words, (page, sorted(names - words))


def test_pages_name_every_code():
    codes = {problem['code'] for problems in check(files('bad')).values()
             for problem in problems} | {'more'}
    for page, text in pages():
        absent = [code for code in codes if f'| `{code}` |' not in text]
        assert not absent, (page, absent)


def test_examples_of_the_pages():
    examples = {page: re.findall(r'```json\n(.*?)```', text, re.S) for page, text in pages()}
    assert len(examples['format.md']) == 2
    assert examples['format.md'] == examples['format.zh.md']
    for example in examples['format.md']:
        with tempfile.NamedTemporaryFile('w', suffix='.json', encoding='utf-8') as file:
            file.write(example)
            file.flush()
            assert check([file.name]) == {file.name: []}, check([file.name])


if __name__ == '__main__':
    tap.run([
        ('the schema is one', test_valid),
        ('it stands alone', test_no_remote_references),
        ('good models', test_good),
        ('bad models', test_bad),
        ('bundled models', test_bundled),
        ('the good models have every member', test_good_models_have_every_member),
        ('the bad models have every code', test_bad_models_have_every_code),
        ('the pages name every member', test_pages_name_every_member),
        ('the pages name every code', test_pages_name_every_code),
        ('the examples of the pages', test_examples_of_the_pages),
    ])
