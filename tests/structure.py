#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Hold the tree to its own map: one stem, one address; the law in core/law alone; a core that keeps quiet.

A line per finding, then 'N passed, N failed'.
"""
import glob
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NO_STEM = {'names'}        # core/rules files that decide nothing
MOST_NLOHMANN = 4

passed = failed = 0


def check(ok, message):
    global passed, failed
    if ok:
        passed += 1
    else:
        failed += 1
        print('FAIL ' + message)


def path_of(*parts):
    return os.path.join(ROOT, *parts)


def text_of(name):
    with open(path_of(name), encoding='utf-8', errors='replace') as f:
        return f.read()


def tracked():
    out = subprocess.run(['git', 'ls-files', '-co', '--exclude-standard'], cwd=ROOT, capture_output=True, check=True)
    return [n for n in out.stdout.decode('utf-8').split('\n') if n and os.path.isfile(path_of(n))]


def code_alone(source):
    """C++ without comments, texts and characters; lines stay lines."""
    def blank(match):
        return '\n' * match.group().count('\n') or ' '
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', blank, source, flags=re.S)


def places(pattern, source):
    for match in re.finditer(pattern, source):
        yield source.count('\n', 0, match.start()) + 1, match.group().strip()


def check_stems(files):
    rules = json.loads(text_of('core/law/rules.json'))
    parameters = json.loads(text_of('core/law/parameters.json'))
    law_stems = {rule['stem'] for rule in rules}
    stems = {os.path.splitext(os.path.basename(n))[0] for n in files if re.fullmatch(r'core/rules/[^/]+\.cc', n)} - NO_STEM
    check(len(stems) >= 8, 'only %d rules in core/rules' % len(stems))
    texts = '\n'.join(text_of(n) for n in files if n.startswith('web/text/'))
    for stem in sorted(stems):
        for name in ('core/include/rollcall/%s.h', 'core/rules/%s.cc', 'tests/core/rules/%s_test.cc', 'docs/rules/%s.md'):
            check(name % stem in files, '%s: no %s' % (stem, name % stem))
        check(stem in law_stems, '%s: no rule of core/law/rules.json has this stem' % stem)
        check(re.search(r'\b%s\b' % stem.replace('_', '[-_]'), texts), '%s: no key in web/text' % stem)
    for stem in sorted(law_stems):
        check('docs/rules/%s.md' % stem in files, '%s: rules without docs/rules/%s.md' % (stem, stem))
    ids = {rule['id'] for rule in rules}
    for parameter in parameters:
        check(parameter['stem'] in law_stems and parameter['rule'] in ids,
              'parameter %s: stem or rule is not in rules.json' % parameter['id'])
    for name in files:
        if re.fullmatch(r'docs/rules/[^/]+\.md', name) and not name.endswith('README.md'):
            stem = os.path.splitext(os.path.basename(name))[0]
            check(stem in law_stems, '%s: no rule has this stem' % name)
            for rule in (r['id'] for r in rules if r['stem'] == stem):
                check(re.search(r'\b%s\b' % re.escape(rule), text_of(name)), '%s does not speak of %s' % (name, rule))


def check_law_stays_in_law(files):
    for name in files:
        if re.match(r'core/(rules|evaluate)/.*\.(cc|h)$', name):
            source = code_alone(text_of(name))
            if name.startswith('core/rules/'):
                for line, number in places(r"(?<![\w.'])\d[\d']*(?![\w.'])", source):
                    value = int(number.replace("'", ''))
                    check(value <= 7 or value == 12, '%s:%d: the number %s: does the law set it?' % (name, line, number))
            for line, word in places(r'(?<![\w.])20[0-4]\d(?![\w.])', source):
                check(False, '%s:%d: the year %s' % (name, line, word))


def check_core_keeps_quiet(files):
    forbidden = (r'\bstd::(cout|cerr|clog)\b|\b(printf|fprintf|puts|fopen|abort|exit|getenv|system|time|localtime|gmtime)\s*\('
                 r'|\b(ifstream|ofstream|fstream|system_clock|steady_clock|thread_local)\b|\bthrow\b|\btry\s*\{|\bcatch\s*\(|<filesystem>')
    for name in files:
        if re.match(r'core/(?!cli/).*\.(cc|h)$', name):
            for line, word in places(forbidden, code_alone(text_of(name))):
                check(False, '%s:%d: %s' % (name, line, word))
    for room, needs in (('calendar', 'intake|law|rules|evaluate|report|cli'), ('intake', 'rules|evaluate|report|cli'),
                        ('rules', 'intake|report|cli'), ('evaluate', 'report|cli'), ('report', 'cli')):
        for name in files:
            if name.startswith('core/%s/' % room) and name.endswith(('.cc', '.h')):
                for line, word in places(r'#include "(%s)/' % needs, text_of(name)):
                    check(False, '%s:%d: %s: the walk has one direction' % (name, line, word))


def check_nlohmann(files):
    users = [n for n in files if n.endswith(('.cc', '.h')) and re.search(r'#include [<"]nlohmann/', text_of(n))]
    check(len(users) <= MOST_NLOHMANN, 'nlohmann in %d files: %s' % (len(users), ', '.join(users)))
    for name in users:
        check(name.endswith('.cc') and not name.startswith('tests/'), 'nlohmann in ' + name)


def check_files(files):
    spdx = re.compile(r'\.(cc|h|h\.in|ts|mjs|js|py|sh|css|cmake|ftl)$|(^|/)(run|CMakeLists\.txt)$')
    theirs = re.compile(r'^(tests/vectors/|web/licenses/)')
    # Written apart, so that this file does not find itself.
    machine = re.compile(r'(^|[^A-Za-z0-9_.])/(' + '|'.join(('wo' + 'rk', 'fa' + 'rm', 'ro' + 'ot')) + r')/')
    host = re.compile(r'registry\.npm' + r'js|deb\.deb' + r'ian\.org')
    for name in files:
        if os.path.getsize(path_of(name)) > 1 << 20:
            check(False, '%s: larger than 1 MiB' % name)
        text = text_of(name)
        if spdx.search(name) and not theirs.match(name):
            check('SPDX-License-Identifier: Apache-2.0' in '\n'.join(text.split('\n')[:3]), name + ': no SPDX line')
        for pattern, what in ((machine, 'a path of one machine'), (host, "a registry's host")):
            for line, _ in places(pattern, text):
                check(False, '%s:%d: %s' % (name, line, what))
    check(not [n for n in files if re.match(r'(build|dist|node_modules|\.tools)/', n)], 'built files are tracked')
    versions = [n for n in files if re.search(r'\.(cc|h|ts|cmake)$|^CMakeLists\.txt$', n) and n.startswith(('core', 'wasm', 'web', 'C'))
                and re.search(r'(?<![\d.])%s(?![\d.])' % re.escape(version()), text_of(n))]
    check(versions == ['CMakeLists.txt'], 'the version %s stands in %s' % (version(), ', '.join(versions)))
    check(re.search(r'^## %s\b|^## Unreleased' % re.escape(version()), text_of('CHANGELOG.md'), re.M), 'CHANGELOG.md: no section')


def version():
    return re.search(r'project\(rollcall VERSION ([\d.]+)', text_of('CMakeLists.txt')).group(1)


def check_links(files):
    """Links between the project's own texts lead somewhere."""
    for name in files:
        if name.endswith('.md') and not name.startswith('tests/vectors/'):
            for line, link in places(r'\]\((?!https?:|#|mailto:)[^)\s]+\)', text_of(name)):
                target = os.path.normpath(os.path.join(os.path.dirname(name), link[2:-1].split('#')[0]))
                check(os.path.exists(path_of(target)), '%s:%d: no %s' % (name, line, target))


def check_examples(files):
    stories = sorted({n.split('/')[1] for n in files if re.match(r'examples/[^/]+/expected\.json$', n)})
    check(len(stories) >= 10, 'only %d examples with an expected report' % len(stories))
    for story in stories:
        check(glob.glob(path_of('examples', story, '*.csv')), 'examples/%s: no CSV' % story)


def main():
    files = tracked()
    for part in (check_stems, check_law_stays_in_law, check_core_keeps_quiet, check_nlohmann, check_files, check_links,
                 check_examples):
        part(files)
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
