# Copyright 2026 The Rostrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Ways to break a model, each with the report that it deserves.

A way is a method of Breaker that changes the document and returns the
problems, [(code, pointer)], or None where it does not fit. No item is broken
twice, so that one breakage cannot change what another one deserves.
"""

import collections
import json

ARRAYS = {
    'sources': 'source', 'lanes': 'lane', 'actors': 'actor', 'events': 'event',
    'layers': 'layer', 'risks': 'risk', 'statements': 'statement', 'technologies': 'technology',
    'terms': 'term', 'corrections': 'correction', 'lessons': 'lesson', 'questions': 'question',
}
ENUMS = {
    'kind', 'force', 'cause', 'placement', 'cause-placement', 'basis', 'confidence', 'status',
}
TEXTS = {'title', 'name', 'summary', 'text', 'definition', 'note', 'said', 'record', 'prompt',
         'explanation', 'answer'}
BAD_DATES = ['2024-13', '2024-02-30', 'March 2024', '2024/2023', '20X4', '2024-3', '../..',
             '2024-21-01', '2023-02-29', '13.3.2024', '2024-03-13T25:00:00']
TWICE = '@twice@'


def wrong_value(value, rng):
    """A value of another JSON type."""
    choices = [7, 'x', True, None, [], {}]
    kinds = {bool: bool, int: (int, float), float: (int, float), str: str, list: list, dict: dict}
    wrong = [choice for choice in choices
             if not isinstance(choice, kinds[type(value)]) or
             (isinstance(choice, bool) and not isinstance(value, bool))]
    return rng.choice(wrong)


class Breaker:
    def __init__(self, model, schema, rng):
        self.model = model
        self.schema = schema['$defs']
        self.rng = rng
        self.taken = set()
        self.expected = collections.Counter()
        self.log = []

    def mutate(self):
        """Breaks one more thing; which one is up to chance."""
        for _ in range(1000):
            kind = self.rng.choice(KINDS)
            problems = getattr(self, kind.replace('-', '_'))()
            if problems is not None:
                self.expected.update(problems)
                self.log.append((kind, problems[0][1]))
                return
        raise AssertionError('nothing is left to break')

    def to_text(self):
        return json.dumps(self.model, ensure_ascii=False, indent=2).replace(TWICE, '')

    # What to break

    def pick(self, arrays, wanted=lambda item: True):
        """An item that nothing has broken yet: (item, pointer), or (None, None)."""
        arrays = [name for name in arrays if self.model.get(name)]
        places = [(name, i) for name in arrays for i, item in enumerate(self.model[name])
                  if (name, i) not in self.taken and wanted(item)]
        if not places:
            return None, None
        name, i = self.rng.choice(places)
        self.taken.add((name, i))
        return self.model[name][i], f'/{name}/{i}'

    def pick_any(self, wanted=lambda item: True):
        return self.pick([self.rng.choice(list(ARRAYS) + ['relations'])], wanted)

    def pick_text(self):
        item, pointer = self.pick_any()
        if item is None:
            return None, None
        names = [name for name in item if name in TEXTS and isinstance(item[name], dict)
                 and 'en' in item[name]]
        if not names:
            return None, None
        name = self.rng.choice(names)
        return item[name], f'{pointer}/{name}'

    def add_relation(self, begin, kind, end):
        self.model['relations'].append(
            {'from': begin, 'type': kind, 'to': end, 'refs': {}, 'basis': 'editor'})
        n = len(self.model['relations']) - 1
        self.taken.add(('relations', n))
        return f'/relations/{n}'

    def unlinked(self, array, kind):
        """Ids of items that no relation of a kind joins."""
        joined = {id for relation in self.model['relations'] if relation.get('type') == kind
                  for id in (relation.get('from'), relation.get('to')) if isinstance(id, str)}
        return [item['id'] for i, item in enumerate(self.model[array])
                if (array, i) not in self.taken
                and not joined & {item['id'], *item.get('aliases', [])}]

    # Ways to break it

    def remove_required(self):
        array = self.rng.choice(list(ARRAYS) + ['relations'])
        definition = self.schema[ARRAYS.get(array, 'relation')]
        item, pointer = self.pick([array], lambda item: 'standing' not in item)
        if item is None:
            return None
        name = self.rng.choice([name for name in definition['required'] if name != 'id'])
        if name == 'answer' or name not in item:
            return None
        del item[name]
        return [('missing', pointer)]

    def remove_of_phase(self):
        event, pointer = self.pick(['events'], lambda event: event.get('phases'))
        if event is None:
            return None
        i = self.rng.randrange(len(event['phases']))
        del event['phases'][i][self.rng.choice(['stage', 'date'])]
        return [('missing', f'{pointer}/phases/{i}')]

    def remove_document_member(self):
        name = self.rng.choice(['license', 'version', 'title', 'id'])
        if ('document', name) in self.taken or name not in self.model:
            return None
        self.taken.add(('document', name))
        del self.model[name]
        return [('missing', '')]

    def wrong_type(self):
        item, pointer = self.pick_any(lambda item: 'standing' not in item)
        if item is None:
            return None
        # An id would leave references behind that lead nowhere.
        names = [name for name in item
                 if name not in ('id', 'aliases', 'issued', 'author', 'from', 'choices',
                                 'answer') and self.is_known(pointer, name)]
        name = self.rng.choice(names)
        item[name] = wrong_value(item[name], self.rng)
        return [('type', f'{pointer}/{name}')]

    def is_known(self, pointer, name):
        array = pointer.split('/')[1]
        return name in self.schema[ARRAYS.get(array, 'relation')]['properties']

    def unknown_word(self):
        item, pointer = self.pick_any(lambda item: 'standing' not in item)
        if item is None or pointer.startswith('/sources'):
            return None
        names = [name for name in item if name in ENUMS]
        if pointer.startswith(('/relations', '/statements')):
            names.append('type')
        if not names:
            return None
        name = self.rng.choice(names)
        item[name] = self.rng.choice(['unheard-of', 'Speaker', 'x y', 'über'])
        return [('type', f'{pointer}/{name}')]

    def unknown_stage(self):
        event, pointer = self.pick(['events'], lambda event: event.get('phases'))
        if event is None:
            return None
        i = self.rng.randrange(len(event['phases']))
        event['phases'][i]['stage'] = 'planned'
        return [('type', f'{pointer}/phases/{i}/stage')]

    def dangling_reference(self):
        array, name = self.rng.choice([
            ('risks', 'layer'), ('relations', 'from'), ('relations', 'to'), ('events', 'lanes'),
            ('corrections', 'about')])
        item, pointer = self.pick([array], lambda item: item.get(name))
        if item is None:
            return None
        if isinstance(item[name], list):
            i = self.rng.randrange(len(item[name]))
            item[name][i] = 'no-such-item'
            return [('reference', f'{pointer}/{name}/{i}')]
        item[name] = 'no-such-item'
        return [('reference', f'{pointer}/{name}')]

    def reference_to_other_kind(self):
        array, name, other = self.rng.choice([
            ('risks', 'layer', 'lanes'), ('events', 'lanes', 'layers')])
        item, pointer = self.pick([array], lambda item: item.get(name))
        if item is None:
            return None
        id = self.rng.choice(self.model[other])['id']
        if isinstance(item[name], list):
            item[name].append(id)
            return [('reference', f'{pointer}/{name}/{len(item[name]) - 1}')]
        item[name] = id
        return [('reference', f'{pointer}/{name}')]

    def dangling_source(self):
        item, pointer = self.pick_any(lambda item: isinstance(item.get('refs'), dict))
        if item is None:
            return None
        sources = item['refs'].setdefault('sources', [])
        sources.append('no-such-source')
        return [('reference', f'{pointer}/refs/sources/{len(sources) - 1}')]

    def no_such_paragraph(self):
        item, pointer = self.pick_any(lambda item: isinstance(item.get('refs'), dict))
        if item is None:
            return None
        paragraphs = item['refs'].setdefault('paragraphs', [])
        paragraphs.append(self.rng.choice([0, self.model['speech']['paragraphs'] + 1, 40000]))
        return [('reference', f'{pointer}/refs/paragraphs/{len(paragraphs) - 1}')]

    def bad_date(self):
        event, pointer = self.pick(['events'], lambda event: event.get('phases'))
        if event is None:
            return None
        i = self.rng.randrange(len(event['phases']))
        event['phases'][i]['date'] = self.rng.choice(BAD_DATES)
        return [('date', f'{pointer}/phases/{i}/date')]

    def bad_said_date(self):
        event, pointer = self.pick(['events'])
        if event is None:
            return None
        if not isinstance(event.get('said'), dict):
            event['said'] = {}
        event['said']['date'] = self.rng.choice(BAD_DATES)
        return [('date', f'{pointer}/said/date')]

    def duplicate_id(self):
        owner, _ = self.pick(['sources', 'lanes'])
        item, pointer = self.pick(['events', 'risks', 'terms', 'statements'])
        if owner is None or item is None:
            return None
        aliases = item.setdefault('aliases', [])
        aliases.append(owner['id'])
        return [('duplicate-id', f'{pointer}/aliases/{len(aliases) - 1}')]

    def bad_id(self):
        item, pointer = self.pick_any()
        if item is None or pointer.startswith('/relations'):
            return None
        aliases = item.setdefault('aliases', [])
        aliases.append(self.rng.choice(['Upper-Case', 'two words', 'under_score', '-x', 'x--y', '中']))
        return [('type', f'{pointer}/aliases/{len(aliases) - 1}')]

    def no_primary_language(self):
        text, pointer = self.pick_text()
        if text is None:
            return None
        del text['en']
        return [('language', pointer)]

    def no_other_language(self):
        text, pointer = self.pick_text()
        if text is None or 'zh-Hans' not in text:
            return None
        del text['zh-Hans']
        return [('language', pointer)]

    def undeclared_language(self):
        text, pointer = self.pick_text()
        if text is None:
            return None
        text['fr'] = 'texte'
        return [('language', f'{pointer}/fr')]

    def empty_text(self):
        text, pointer = self.pick_text()
        if text is None:
            return None
        text['en'] = ''
        return [('type', f'{pointer}/en')]

    def unknown_member(self):
        item, pointer = self.pick_any()
        if item is None:
            return None
        name = self.rng.choice(['colour', 'a/b', 'tilde~', '颜色', 'Title'])
        item[name] = {'x': 1}
        return [('unknown', pointer + '/' + name.replace('~', '~0').replace('/', '~1'))]

    def duplicate_key(self):
        item, pointer = self.pick_any()
        if item is None:
            return None
        name = self.rng.choice(list(item))
        item[TWICE + name] = item[name]
        return [('duplicate-key', f'{pointer}/{name}')]

    def number_out_of_range(self):
        event, pointer = self.pick(['events'])
        if event is None:
            return None
        name, value = self.rng.choice([
            ('importance', 0), ('importance', 6), ('importance', 2.5), ('importance', -3),
            ('plot', len(event.get('phases', [])) + 1), ('plot', -1)])
        event[name] = value
        return [('type', f'{pointer}/{name}')]

    def stage_without_label(self):
        event, pointer = self.pick(['events'], lambda event: event.get('phases'))
        if event is None:
            return None
        phases = event['phases']
        phases.append({'stage': self.rng.choice(phases)['stage'], 'date': '2025'})
        return [('missing', f'{pointer}/phases/{i}') for i, phase in enumerate(phases)
                if phase['stage'] == phases[-1]['stage'] and 'label' not in phase]

    def circle_of_one(self):
        array, kind = self.rng.choice([('risks', 'leads-to'), ('terms', 'part-of')])
        free = self.unlinked(array, kind)
        if not free:
            return None
        id = self.rng.choice(free)
        return [('circle', self.add_relation(id, kind, id))]

    def circle_of_three(self):
        free = self.unlinked('statements', 'leads-to')
        if len(free) < 3:
            return None
        a, b, c = self.rng.sample(free, 3)
        self.add_relation(a, 'leads-to', b)
        self.add_relation(b, 'leads-to', c)
        return [('circle', self.add_relation(c, 'leads-to', a))]

    def wrong_beginning(self):
        kind, begin, end = self.rng.choice([
            ('amends', 'risks', 'events'), ('leads-to', 'actors', 'risks'),
            ('mitigates', 'terms', 'risks'), ('related', 'lanes', 'risks')])
        return [('reference', self.add_relation(
            self.model[begin][0]['id'], kind, self.model[end][0]['id']) + '/from')]

    def wrong_end(self):
        kind, begin, end = self.rng.choice([
            ('uses-term', 'risks', 'statements'), ('part-of', 'terms', 'risks'),
            ('repeals', 'events', 'actors'), ('about', 'statements', 'lanes')])
        return [('reference', self.add_relation(
            self.model[begin][0]['id'], kind, self.model[end][0]['id']) + '/to')]

    def standing_without_source(self):
        risk, pointer = self.pick(['risks'], lambda risk: risk.get('basis') != 'editor'
                                  and 'standing' not in risk)
        if risk is None:
            return None
        risk['standing'] = 'plausible'
        return [('conflict', f'{pointer}/standing')]

    def bad_source_language(self):
        source, pointer = self.pick(['sources'])
        if source is None:
            return None
        source['language'] = self.rng.choice(['English language', 'e', 'en_GB', '中文'])
        return [('language', f'{pointer}/language')]

    def overlapping_sections(self):
        sections = self.model['speech']['sections']
        i = self.rng.randrange(1, len(sections))
        if ('sections', 0) in self.taken:
            return None
        self.taken.add(('sections', 0))
        sections[i]['from'] = sections[i - 1]['to']
        return [('conflict', f'/speech/sections/{i}/from')]


# The ways, by their names.
KINDS = [
    'remove-required', 'remove-of-phase', 'remove-document-member', 'wrong-type', 'unknown-word',
    'unknown-stage', 'dangling-reference', 'reference-to-other-kind', 'dangling-source',
    'no-such-paragraph', 'bad-date', 'bad-said-date', 'duplicate-id', 'bad-id',
    'no-primary-language', 'no-other-language', 'undeclared-language', 'empty-text',
    'unknown-member', 'duplicate-key', 'number-out-of-range', 'stage-without-label',
    'circle-of-one', 'circle-of-three', 'wrong-beginning', 'wrong-end',
    'standing-without-source', 'bad-source-language', 'overlapping-sections',
]
