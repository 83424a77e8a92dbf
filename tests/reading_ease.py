#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How easily the page's sentences read, by an index of each language's own, and which of them read hardest.

reading_ease.py           compares with docs/reading_ease.md; the last line is 'N passed, N failed'
reading_ease.py --write   writes docs/reading_ease.md anew
"""
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DOC = os.path.join(ROOT, 'docs', 'reading_ease.md')
AIM = 6            # the grade that the sentences of a family are to have, all together
OUTLIER = {'en': 9, 'es': 6}  # a single sentence above this grade is listed; Crawford's grades end about there
FEWEST_WORDS = 6   # an index says nothing of a label
PARTS = (('What a family reads', re.compile(r'^(family-|door-|wall-|leaflet-poster|letter-|foot-|privacy$|support-|rule-)')),
         ('What a school reads', re.compile(r'')))

# What stands for a value where a sentence is read.
DATES = {'en': 'Friday, March 7', 'es': 'viernes 7 de marzo'}
DATE_NAMES = re.compile(r'date|until|deadline|first$|last$|back$|before$|after$|^by$|^day$')
NUMBER_NAMES = re.compile(r'count|days|number|ordinal|absent|enrolled|level|percent|rate|age|year|total|rows|at_risk|severe|chronic|next|mhw')


def messages(path):
    """The messages of a Fluent file: key to pattern, comments left out."""
    found, key = {}, None
    with open(path, encoding='utf-8') as f:
        for line in f.read().split('\n'):
            begins = re.match(r'^([\w-]+) =\s*(.*)$', line)
            if begins:
                key = begins.group(1)
                found[key] = begins.group(2)
            elif line.startswith('#'):
                key = None
            elif key is not None:
                found[key] += '\n' + line.strip()
    return {k: v for k, v in found.items() if not k.startswith('language-')}


def default_variant(pattern):
    """A pattern with each selector replaced by its default variant."""
    while True:
        inner = re.search(r'\{\s*\$\w+\s*->((?:[^{}]|\{[^{}>]*\})*)\}', pattern)
        if inner is None:
            return pattern
        variant = re.search(r'\*\[[^\]]+\]((?:[^\[\n]|\{[^{}]*\})*)', inner.group(1))
        pattern = pattern[:inner.start()] + (variant.group(1).strip() if variant else '') + pattern[inner.end():]


def read_aloud(pattern, language):
    def value(match):
        name = match.group(1)
        if DATE_NAMES.search(name) and not name.startswith('level'):
            return DATES[language]
        if name == 'days' and re.search(r'(\b(on|el|del)|[:(]) ?$', match.string[:match.start()]):
            return DATES[language]
        return '4' if NUMBER_NAMES.search(name) else 'Maya'
    text = re.sub(r'\{\s*\$(\w+)\s*\}', value, default_variant(pattern))
    return re.sub(r'\s+', ' ', re.sub(r'\{\s*"([^"]*)"\s*\}', r'\1', text)).strip()


def syllables_en(word):
    word = re.sub(r"[^a-z]", '', word.lower())
    if not word:
        return 1
    groups = len(re.findall(r'[aeiouy]+', word))
    if re.search(r'[^aeiouy]e$|[^aeiouydt]ed$|[^aeiouyscxz]es$', word) and not re.search(r'[^aeiouy]le$', word):
        groups -= 1
    return max(groups, 1)


def syllables_es(word):
    word = re.sub(r'[^a-záéíóúüñ]', '', word.lower())
    if not word:
        return 1
    word = re.sub(r'(?<=[gq])u(?=[eéií])', '', word)
    word = re.sub(r'y$', 'i', word)
    # Two strong vowels, and a strong one beside an accented weak one, are two syllables.
    word = re.sub(r'(?<=[aeoáéó])(?=[aeoáéóíú])|(?<=[íú])(?=[aeoáéó])', '-', word)
    return max(len(re.findall(r'[aeiouáéíóúü]+', word)), 1)


def counts(text, language):
    sentences = [s for s in re.split(r'(?<=[.?!:;])\s+', text) if re.search(r'\w', s)]
    words = re.findall(r"[\w’'.%@/-]*\w[\w’'%/-]*", text)
    each = syllables_en if language == 'en' else syllables_es
    return len(sentences), len(words), sum(each(word) for word in words)


def grade(sentences, words, syllables, language):
    """English: Flesch-Kincaid (Kincaid and others, 1975). Spanish: Crawford (1985), years of school."""
    if language == 'en':
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59
    return -0.205 * 100 * sentences / words + 0.049 * 100 * syllables / words - 3.407


def ease(sentences, words, syllables, language):
    """English: Flesch (1948). Spanish: Fernandez Huerta (1959). 100 is very easy, 0 very hard."""
    if language == 'en':
        return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words
    return 206.84 - 60 * syllables / words - 1.02 * words / sentences


def measure(language):
    """For each part: (sentences measured, grade, ease, [(grade, key, text)] above the outlier's grade)."""
    path = os.path.join(ROOT, 'web', 'text', language + '.ftl')
    parts = [[[0, 0, 0], 0, []] for _ in PARTS]
    for key, pattern in messages(path).items():
        text = read_aloud(pattern, language)
        sentences, words, syllables = counts(text, language)
        if words < FEWEST_WORDS or not re.search(r'[.?!:]["”»)]*$', text):
            continue
        part = parts[next(i for i, (_, keys) in enumerate(PARTS) if keys.search(key))]
        for i, n in enumerate((sentences, words, syllables)):
            part[0][i] += n
        part[1] += 1
        own = grade(sentences, words, syllables, language)
        if own > OUTLIER[language]:
            part[2].append((own, key, text))
    return [(number, grade(*total, language), ease(*total, language), sorted(outliers, reverse=True))
            for total, number, outliers in parts]


def document():
    measured = {language: measure(language) for language in ('en', 'es')}
    lines = [
        '# Reading ease', '',
        'Measured by `tests/reading_ease.py` from [web/text](../web/text), and written by it (`--write`). English: grade by',
        'Flesch-Kincaid, ease by Flesch. Spanish: grade by Crawford, ease by Fernández Huerta. Both know the length of words and',
        'sentences and nothing else: not whether a word is known, nor whether a sentence is true. Values stand as a date, a number',
        f'or a name. Labels and anything shorter than {FEWEST_WORDS} words are left out: an index says nothing of them.', '',
        f'The aim is grade {AIM} for what a family reads, all together; the gate fails above it. The state’s own terms (excused,',
        'unexcused, kindergarten, documentation) are long words that a family meets at school and has to know, so single sentences',
        f'go above. Those above grade {OUTLIER["en"]} in English and {OUTLIER["es"]} in Spanish are listed (Crawford’s index was made for the',
        'grades of primary school and hardly goes higher). A colon or a semicolon ends a sentence here, as Flesch counted.', '',
        '| | language | sentences | grade | ease | listed |', '|---|---|---|---|---|---|']
    for i, (part, _) in enumerate(PARTS):
        for language, name in (('en', 'English'), ('es', 'Spanish')):
            number, own, easy, outliers = measured[language][i]
            lines.append('| %s | %s | %d | %.1f | %.0f | %d |' % (part, name, number, own, easy, len(outliers)))
    for i, (part, _) in enumerate(PARTS):
        for language, name in (('en', 'English'), ('es', 'Spanish')):
            outliers = measured[language][i][3]
            lines += ['', f'## {part}: {name}', '']
            if not outliers:
                lines.append('None.')
            elif i == 0:
                lines += ['| grade | key | as it is read |', '|---|---|---|']
                lines += ['| %.0f | %s | %s |' % (own, key, text.replace('|', '/')) for own, key, text in outliers]
            else:
                lines.append('; '.join('%s (%.0f)' % (key, own) for own, key, _ in outliers) + '.')
    return '\n'.join(lines) + '\n', measured


def main():
    text, measured = document()
    if sys.argv[1:] == ['--write']:
        with open(DOC, 'w', encoding='utf-8') as f:
            f.write(text)
    passed = failed = 0
    for language, parts in measured.items():
        number, own, easy, _ = parts[0]
        print('%s, what a family reads: %d sentences, grade %.1f, ease %.0f' % (language, number, own, easy))
        if number >= 100 and own <= AIM:
            passed += 1
        else:
            failed += 1
            print('FAIL %s: grade %.1f of %d sentences; the aim is grade %d' % (language, own, number, AIM))
    with open(DOC, encoding='utf-8') as f:
        if f.read() == text:
            passed += 1
        else:
            failed += 1
            print('FAIL docs/reading_ease.md is not of these sentences: tests/reading_ease.py --write')
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
