# SPDX-License-Identifier: Apache-2.0
"""Write tests/cases/<stem>.json from the scripts beside this file.

    python3 tests/cases/make            write them
    python3 tests/cases/make --check    exit 1 where a file differs from what its script gives
"""
import importlib
import json
import os
import re
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '..', '..', 'vectors')]
import common  # noqa: E402
import run_vectors  # noqa: E402

FIELDS = {'id', 'title', 'rules', 'options', 'profile', 'as_of', 'shape', 'attendance', 'totals', 'roster', 'calendar',
          'expect', 'expect_schools', 'expect_groups', 'expect_months', 'expect_can_tell', 'expect_district',
          'expect_as_of', 'expect_problems', 'no_problems'}
KINDS = set('''malformed_row bad_date date_order_assumed missing_student_id unknown_code conflicting_rows
conflicting_birth_date code_and_minutes_differ mhw_but_present not_a_school_day not_enrolled missing_day half_day_session
half_day_assumed remote_assumed assumed_enrollment no_roster unmatched_roster no_rules unknown_documentation too_many
assumed_calendar calendar_suggestion as_of_uncertain mixed_shapes no_mhw_code single_code no_rows_that_day
attendance_not_taken'''.split())
STUDENT = set('''student_id name school grade school_year days_enrolled days_absent absence_rate chronic days_tardy
days_disciplinary chronic_first band tier enrollments mhw truancy outlook absences absence_count open_days
review'''.split())
ABSENCE = set('''date code reason ordinal level category provisional needs curable_until mhw mhw_reason truancy
keyed_differs because because_has'''.split())
IDS = re.compile(r'(IN-[14]|DISC-[1234]|MHW-[1-7]|ORD-2|DOC-[12]|EXC-(210|[1-9]|10)|KEYED)$')


def check(vector, off, out):
    """Mistakes of writing, not of law: unknown names, days that are no days of the case's calendar."""
    def bad(text):
        out.append('%s: %s' % (vector['id'], text))
    for name in set(vector) - FIELDS:
        bad('no such field: ' + name)
    for p in vector.get('expect_problems') or []:
        if p['kind'] not in KINDS:
            bad('no such problem: ' + p['kind'])
    for kind in vector.get('no_problems') or []:
        if kind not in KINDS:
            bad('no such problem: ' + kind)
    text = vector['attendance'] or ''
    for sid, want in vector['expect'].items():
        for name in set(want) - STUDENT:
            bad('%s: no such field: %s' % (sid, name))
        for absence in want.get('absences') or []:
            for name in set(absence) - ABSENCE:
                bad('%s: no such field: %s' % (sid, name))
            for rule in (absence.get('because') or []) + (absence.get('because_has') or []):
                if not IDS.match(rule):
                    bad('no such rule: ' + rule)
            if not re.search(r'^%s,%s,' % (sid.split('@')[0], absence['date']), text, re.M) and not off:
                bad('%s has no row on %s' % (sid, absence['date']))
    calendar = vector.get('calendar')
    if calendar and text and not off:
        days = common.base_days(common.cal_a() if calendar == 'CAL-A' else calendar)
        for day in re.findall(r'^[^,\n]+,(\d{4}-\d\d-\d\d),', text, re.M):
            if day not in days:
                bad('%s is no school day' % day)
    with tempfile.TemporaryDirectory() as folder:
        run_vectors.prepare(vector, folder)


def main():
    checking = '--check' in sys.argv[1:]
    mistakes, ids, differing = [], set(), []
    stems = sorted(n[:-3] for n in os.listdir(HERE) if n.endswith('.py') and n not in ('common.py', '__main__.py'))
    for stem in stems:
        vectors = importlib.import_module(stem).CASES
        for vector in vectors:
            off = vector.pop('off', False)
            check(vector, off, mistakes)
            if vector['id'] in ids:
                mistakes.append('%s: twice' % vector['id'])
            ids.add(vector['id'])
        text = json.dumps(vectors, indent=1, ensure_ascii=False) + '\n'
        path = os.path.join(HERE, '..', stem + '.json')
        if checking:
            if not os.path.exists(path) or open(path, encoding='utf-8').read() != text:
                differing.append('%s.json differs from its script' % stem)
        else:
            with open(path, 'w', encoding='utf-8', newline='') as f:
                f.write(text)
    for line in mistakes + differing:
        print(line)
    print('%d cases in %d files, %d mistakes' % (len(ids), len(stems), len(mistakes + differing)))
    return 1 if mistakes + differing else 0


if __name__ == '__main__':
    sys.exit(main())
