#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Random districts, the same for the same seed, and nasty on purpose.

    districts.py SEED [STUDENTS] [FOLDER]      writes the case's files to FOLDER

A case is a dict: attendance (a list of tables), roster and calendar (a table each, or None), profile,
as_of, shape, year.  A table is {'head': [names], 'rows': [[cells]]}.
"""
import csv
import datetime
import json
import os
import random
import sys

# Where engine and reference are known to differ (docs/quality.md, 'The slow reference'); such cases
# are made only when asked for, so that others still show.
KNOWN: set[str] = set()  # none today
AVOID = set(KNOWN)
ONE_DAY = datetime.timedelta(days=1)
CODES = {'A': 14, 'ABS': 2, 'AE': 12, 'EXC': 2, 'AU': 12, 'UNX': 2, 'ILL': 10, 'M': 5, 'VAC': 4,
         'VHC': 3, 'REL': 3, 'BER': 2, 'CRT': 3, 'TRN': 2, 'EEO': 4, 'MIL': 3, 'QUA': 2, 'NP': 3,
         'MHW': 14, 'OSS': 5, 'EXP': 2, 'DLA': 2, 'T': 3, 'ED': 2, 'ISS': 2, 'FT': 1, 'DLP': 1}
REASONS = ['illness', 'vacation', 'home_visit', 'religious', 'bereavement', 'emergency', 'family',
           'court', 'transportation', 'educational', 'military', 'exclusion_210',
           'health_requirement', 'gone fishing', 'funeral']
DOCUMENTS = ['', '', 'none', 'parent', 'parent', 'parent', 'parent', 'medical', 'medical', 'court',
             'preapproved', 'school_official']
PARTS = ['minutes_present', 'minutes_absent', 'portion_absent']
SCHOOLS = ['North', 'South', 'West, Annex']
OPTION_VALUES = {
    'mhw.permission_required': [True, False], 'mhw.unpermitted': ['keep', 'invalid'],
    'mhw.in_ordinal': [True, False], 'mhw.adjacent_to': ['accepted', 'claimed'],
    'ordinal.disciplinary': [False, True], 'ordinal.military': [False, True],
    'iss.absent': [False, True],
    'alternative_education.present_from': ['2022-09-07', '2024-11-01', 'never'],
    'documentation.days': [10, 1, 2, 3, 20], 'documentation.anchor': ['return', 'absence'],
    'documentation.return_day_counts': [False, True], 'health_requirement.excused': [False, True],
    'keyed.level2': ['derive', 'trust'], 'mhw.closed_between': ['consecutive', 'allow'],
    'mhw.invalid_counts_for_truancy': [True, False],
    'truancy.month': ['either', 'calendar', 'rolling30'], 'truancy.pending_counts': [True, False],
    'chronic.minimum_days': [0, 10, 45], 'tier.use_prior_year': [True, False],
    'tier.five_percent_is': ['at_risk', 'satisfactory'], 'rates.include_prek': [False, True],
    'suppression.minimum_students': [20, 5], 'suppression.minimum_count': [6, 1]}


def options(rng):
    """Half of the districts by the defaults; the others with a few, or all, set at random."""
    share = rng.choice([0, 0, 0, 0.15, 0.3, 1])
    return {name: rng.choice(values) for name, values in OPTION_VALUES.items()
            if rng.random() < share}


def between(rng, first, last):
    return first + rng.randrange((last - first).days + 1) * ONE_DAY


def calendar(rng, years, schools):
    """(table or None, weekdays of a school day by year): ranges, exact lists, or none at all."""
    kind = rng.choice(['range', 'range', 'range', 'exact', 'none'])
    scoped = rng.random() < 0.3
    minutes = rng.random() < 0.3
    rows, days = [], {}
    for year in years:
        first = datetime.date(year, 8, 24) + rng.randrange(8) * ONE_DAY
        last = datetime.date(year + 1, 6, 4) + rng.randrange(14) * ONE_DAY
        while first.weekday() > 4:
            first += ONE_DAY
        while last.weekday() > 4:
            last += ONE_DAY
        off = {datetime.date(year, 12, 23) + k * ONE_DAY for k in range(10)}
        off |= {datetime.date(year + 1, 4, 13) + k * ONE_DAY for k in range(5)}
        off |= {between(rng, first + ONE_DAY, last - ONE_DAY) for _ in range(rng.randrange(4, 9))}
        closed = {between(rng, first + ONE_DAY, last - ONE_DAY) for _ in range(rng.randrange(5))}
        week = [first + k * ONE_DAY for k in range((last - first).days + 1)]
        week = [d for d in week if d.weekday() < 5 and d not in off and d not in closed]
        early = set(rng.sample(week, rng.randrange(4)))
        days[year] = week
        off = {d for d in off if d.weekday() < 5}
        if kind == 'range':
            rows += [[first, 'first_day', '', '', ''], [last, 'last_day', '', '', '']]
            rows += [[d, 'no_school', '', '', ''] for d in sorted(off)]
            if rng.random() < 0.2:
                saturday = week[40]
                while saturday.weekday() != 5:
                    saturday += ONE_DAY
                early.add(saturday)
                days[year] = sorted(week + [saturday])
        else:
            rows += [[d, 'school', '', '', '330' if minutes else ''] for d in week
                     if d not in early]
        rows += [[d, 'closed', '', '', ''] for d in sorted(closed)]
        rows += [[d, 'early', '', '', '180' if minutes else ''] for d in sorted(early)]
        if scoped:
            rows.append([rng.choice(week), rng.choice(['no_school', 'closed']), schools[0], '', ''])
            rows.append([rng.choice(week), 'no_school', '', rng.choice(['PK', 'K', '12']), ''])
            if kind == 'range':
                rows.append([first + 7 * ONE_DAY, 'first_day', '', 'K', ''])
                rows.append([last - 3 * ONE_DAY, 'last_day', '', '12', ''])
            else:
                rows.append([rng.choice(week), 'early', '', 'K', '120'])
                rows.append([rng.choice(week), 'closed', schools[-1], '5', ''])
    if kind == 'none':
        return None, days
    rng.shuffle(rows)
    return {'head': ['date', 'type', 'school', 'grade', 'minutes'],
            'rows': [[str(r[0])] + r[1:] for r in rows]}, days


class Maker:
    """One district."""

    def __init__(self, seed, students):
        self.rng = rng = random.Random(seed)
        self.years = [rng.choice([2020, 2021, 2022, 2023, 2024, 2024, 2024, 2025])]
        if rng.random() < 0.3:
            self.years.append(self.years[0] + 1)
        self.schools = SCHOOLS[:rng.choice([1, 2, 2, 3])]
        self.calendar, self.days = calendar(rng, self.years, self.schools)
        self.all_days = [d for y in self.years for d in self.days[y]]
        last = self.days[self.years[-1]]
        self.as_of = rng.choice([last[-1], datetime.date(self.years[-1] + 1, 6, 30),
                                 between(rng, last[3], last[-1]), between(rng, last[20], last[-1]),
                                 last[rng.randrange(len(last))]])
        self.daily = rng.random() < 0.35
        chance = rng.random
        self.has = {'school': chance() < 0.7, 'grade': chance() < 0.2, 'birth_date': chance() < 0.1,
                    'reason': chance() < 0.4, 'documentation': chance() < 0.75}
        self.has['documented_on'] = self.has['documentation'] and chance() < 0.85
        self.has['approved_on'] = self.has['documentation'] and chance() < 0.6
        self.has['minutes_present'] = chance() < 0.2
        self.has['minutes_absent'] = chance() < 0.06
        self.has['sis_absent'] = self.has['sis_excused'] = chance() < 0.08
        self.has['minutes_day'] = self.has['minutes_present'] and chance() < 0.7
        self.has['portion_absent'] = chance() < 0.12
        self.has['remote_authorized'] = chance() < 0.3
        self.has['alternative_education'] = chance() < 0.4
        self.periods = chance() < 0.1 and not self.has['minutes_present'] \
            and not self.has['portion_absent'] and not self.has['minutes_absent']
        self.has['period'] = self.periods
        self.roster_has = {'school': chance() < 0.8, 'grade': chance() < 0.9,
                           'birth_date': chance() < 0.8, 'dates': chance() < 0.7,
                           'prior': chance() < 0.3, 'transfer': chance() < 0.3,
                           'groups': chance() < 0.4}
        self.with_roster = chance() < 0.88
        self.unknown = chance() < 0.3
        self.conflicts = chance() < 0.3
        self.two_schools = self.daily and self.has['school'] and chance() < 0.3
        self.moving_grade = self.has['grade'] and chance() < 0.5
        self.open_periods = self.periods and chance() < 0.5
        self.claims_by_reason = self.has['reason'] and not self.has['sis_absent'] and chance() < 0.3
        self.rows, self.roster = [], []
        for n in range(students):
            self.student('%04d' % (n + 1))

    # ---- one student

    def student(self, sid):
        rng = self.rng
        grade = rng.choice(['5', '5', '9', '12', 'K', 'KH', 'PK', 'P3', '1', '08', ''])
        low = {'PK': 4, 'P3': 3, 'K': 5, 'KH': 5, '1': 6, '5': 10, '08': 13, '9': 14,
               '12': 17}.get(grade, 10)
        low += rng.choice([0, 0, 0, 1, 2])
        birth = datetime.date(self.years[-1] - low, rng.randrange(1, 13), rng.randrange(1, 29))
        if rng.random() < 0.1:
            birth = ''
        school = rng.choice(self.schools)
        start, end = self.all_days[0], self.all_days[-1]
        stays = [[school, '', '']]
        kind = rng.random()
        if kind < 0.12:                                   # comes late, leaves early, or both
            stays = [[school, between(rng, start, end), '']]
            if rng.random() < 0.5:
                stays[0][2] = between(rng, stays[0][1], end)
        elif kind < 0.25:                                 # changes schools, perhaps on a shared day
            last = self.days[self.years[-1]]
            turn = rng.choice(last[5:-5])
            leave = turn - rng.choice([0, 1, 1, 5, 20]) * ONE_DAY
            other = rng.choice(self.schools)
            stays = [[school, last[0], max(leave, last[0])], [other, turn, '']]
        elif kind < 0.6:
            stays = [[school, start, end]]
        if not (self.roster_has['dates'] and self.with_roster):
            stays = [[stays[-1][0], '', '']] if not self.daily else stays
        absences = self.absences(stays)
        self.add_roster(sid, grade, birth, stays)
        self.add_rows(sid, grade, birth, stays, absences)

    def at(self, stays, day):
        school = None
        for s, entry, leave in stays:
            if (not entry or entry <= day) and (not leave or day <= leave):
                school = s
        return school

    def absences(self, stays):
        """day to (code, documentation, documented_on, approved_on, reason)"""
        rng = self.rng
        out = {}
        days = self.all_days if rng.random() < 0.5 else self.days[self.years[-1]]
        amount = rng.choice([0, 1, 3, 6, 12, 20, 40])
        habit = rng.choice([None, None, None, 'MHW', 'AU', 'A', 'AE', 'EEO', 'MIL', 'ILL', 'OSS'])
        while len(out) < min(amount, len(days) // 2):
            here = rng.randrange(len(days))
            length = rng.choice([1, 1, 1, 2, 3, 12 if rng.random() < 0.2 else 4])
            code = rng.choices(list(CODES), CODES.values())[0]
            if habit and rng.random() < 0.5:
                code = habit
            document = rng.choice(DOCUMENTS)
            when = days[min(here + length + rng.choice([-3, 0, 1, 9, 10, 11, 12, 25]),
                            len(days) - 1)] if rng.random() < 0.8 else ''
            for k in range(length):
                if here + k < len(days):
                    if rng.random() < 0.1:
                        code = rng.choices(list(CODES), CODES.values())[0]
                    if self.unknown and rng.random() < 0.02:
                        code = rng.choice(['ZZ', 'S', 'HOM', ''])
                    out[days[here + k]] = (
                        code, document, when,
                        days[min(max(0, here - rng.choice([-1, 0, 0, 3])), len(days) - 1)] if rng.random() < 0.8
                        else '', rng.choice(REASONS) if rng.random() < 0.5 else '')
            if code == 'MHW' and rng.random() < 0.6 and here + 2 < len(days):
                out[days[here + rng.choice([1, 2])]] = (code, document, when, '', '')
        if 'return in the next year' in AVOID:
            for year in self.years[:-1]:
                for day in self.days[year][-6:]:
                    out.pop(day, None)
        if rng.random() < 0.1:                            # a day without school
            out[between(rng, self.all_days[0], self.all_days[-1])] = ('A', '', '', '', '')
        return out

    def add_roster(self, sid, grade, birth, stays):
        rng = self.rng
        if rng.random() < 0.04:
            return
        extra = [str(rng.randrange(90, 181)), str(rng.randrange(0, 45))] \
            if rng.random() < 0.5 else ['', '']
        moved = [str(rng.choice([0, 1, 5, 8, 9, 12])), str(rng.choice([0, 1, 2]))] \
            if rng.random() < 0.3 else ['', '']
        groups = [rng.choice(['Y', 'N', '']), rng.choice(['Asian', 'Black', 'White'])]
        for s, entry, leave in stays:
            self.roster.append({'student_id': sid, 'school': s, 'grade': grade, 'birth_date': birth,
                                'entry_date': entry, 'exit_date': leave, 'prior': extra,
                                'transfer': moved, 'groups': groups})

    def add_rows(self, sid, grade, birth, stays, absences):
        rng = self.rng
        days = sorted(set(absences) | (set(self.all_days) if self.daily else set()))
        for day in days:
            school = self.at(stays, day)
            if school is None:
                if rng.random() < 0.97 or day not in absences or self.years[1:] and \
                        'return in the next year' in AVOID:
                    continue
                school = stays[0][0]
            if day in absences:
                code, document, when, approved, reason = absences[day]
            elif rng.random() < 0.005:
                continue                                   # a missing day
            else:
                code, document, when, approved, reason = 'P', '', '', '', ''
            row = {'student_id': sid, 'date': day, 'code': code, 'documentation': document,
                   'documented_on': when if document not in ('', 'none') else '',
                   'approved_on': approved if document == 'preapproved' else '', 'reason': reason,
                   'school': school, 'grade': grade, 'birth_date': birth}
            if rng.random() < 0.15:
                row['minutes_present'] = str(rng.choice([0, 89, 90, 100, 164, 165, 166, 300]))
                row['minutes_day'] = rng.choice(['330', '330', '180', ''])
            if rng.random() < 0.15:
                row['portion_absent'] = rng.choice(['0.25', '0.5', '0.51', '1'])
            if self.has['minutes_absent'] and rng.random() < 0.1:
                row['minutes_absent'] = str(rng.choice([0, 90, 91, 165, 166, 330]))
            if self.has['sis_absent']:
                if rng.random() < 0.3:
                    row['code'] = ''
                row['sis_absent'] = 'N' if code in ('P', 'T', 'ED') else rng.choice(
                    ['Y', 'Y', 'Y', 'N', ''])
                row['sis_excused'] = rng.choice(['Y', 'N', ''])
            row['remote_authorized'] = rng.choice(['Y', 'N'])
            row['alternative_education'] = rng.choice(['Y', 'N', ''])
            if 'suspension part day' in AVOID and code in ('OSS', 'EXP') \
                    or 'return in the next year' in AVOID and self.year_ends(day):
                for name in PARTS:
                    row.pop(name, None)
            if self.periods and rng.random() < 0.5:
                self.add_periods(row, day in absences)
                continue
            if self.claims_by_reason and code in CODES and not self.periods and rng.random() < 0.02:
                row['reason'] = rng.choice(['mhw', 'disciplinary', 'unknown'])
                if 'suspension part day' in AVOID and row['reason'] == 'disciplinary':
                    for name in PARTS:
                        row.pop(name, None)
            if self.moving_grade and rng.random() < 0.01:
                row['grade'] = rng.choice(['PK', 'K', '4', ''])
            self.rows.append(row)
            if self.two_schools and len(stays) > 1 and day == stays[1][1]:
                self.rows.append(dict(row, school=stays[0][0], code=rng.choice(['P', 'A', 'ILL'])))
            if rng.random() < 0.02:
                self.rows.append(dict(row))                # the same once more
            if self.conflicts and day in absences and rng.random() < 0.1:
                other = dict(row, code=rng.choices(list(CODES), CODES.values())[0],
                             documentation=rng.choice(DOCUMENTS))
                for name in PARTS:
                    other.pop(name, None)
                for name in PARTS:
                    row.pop(name, None)
                if 'suspension with another code' in AVOID:
                    other['alternative_education'] = row['alternative_education'] = 'N'
                self.rows.append(other)

    def year_ends(self, day):
        return any(self.days[year][-6] <= day <= self.days[year][-1] for year in self.years[:-1])

    def add_periods(self, row, absent):
        count = self.rng.choice([2, 4, 5, 7])
        missed = self.rng.choice([count, count, (count + 1) // 2, count // 2]) if absent else 0
        order = list(range(count))
        self.rng.shuffle(order)
        for k in range(count):
            self.rows.append(dict(row, period=str(k + 1),
                                  code='ZZ' if self.open_periods and self.rng.random() < 0.05
                                  else row['code'] if order[k] < missed else 'P'))

    # ---- as tables

    def case(self):
        rng = self.rng
        self_shuffle = rng.random() < 0.5
        if self_shuffle:
            rng.shuffle(self.rows)
        head = ['student_id', 'date', 'code'] + [k for k, there in self.has.items() if there]
        table = [[str(r.get(h) or '') for h in head] for r in self.rows]
        parts = 2 if rng.random() < 0.2 and len(table) > 4 else 1
        cut = len(table) // parts
        tables = [{'head': head, 'rows': table[k * cut:(k + 1) * cut if k < parts - 1 else None]}
                  for k in range(parts)]
        shape = 'daily' if self.daily else 'exceptions'
        if self.daily and not self.periods and not self.conflicts and rng.random() < 0.2:
            tables, shape = [grid(self.rows)], rng.choice([None, 'grid'])
        roster = None
        if self.with_roster and self.roster:
            h = self.roster_has
            head = ['student_id'] + [k for k in ('school', 'grade', 'birth_date') if h[k]]
            head += ['entry_date', 'exit_date'] if h['dates'] else []
            extra = (['prior_days_enrolled', 'prior_days_absent'] if h['prior'] else []) + \
                (['transfer_absences', 'transfer_mhw'] if h['transfer'] else []) + \
                (['el', 'race'] if h['groups'] else [])
            if not {'grade', 'birth_date', 'entry_date'} & set(head):
                head.append('grade')
            rows = []
            for r in self.roster:
                rows.append([str(r[k]) for k in head] + (r['prior'] if h['prior'] else [])
                            + (r['transfer'] if h['transfer'] else [])
                            + (r['groups'] if h['groups'] else []))
            rng.shuffle(rows)
            roster = {'head': head + extra, 'rows': rows}
        profile = {'profile': 1, 'name': 'Random', 'options': options(rng)}
        if rng.random() < 0.2:
            profile['reasons'] = {'funeral': 'bereavement'}
        if rng.random() < 0.2:
            profile['codes'] = {'S': 'illness', 'A': rng.choice(
                ['absent_unverified', 'half_day' if self.has['documentation'] and not self.periods else 'illness',
                 {'kind': 'half_day', 'reason': 'illness', 'portion_absent': 0.6}
                 if not self.periods else 'home_visit',
                 {'kind': 'bereavement', 'documentation': 'school_official'}])}
        if rng.random() < 0.2:
            profile['year_days'] = rng.choice([170, 180])
        return {'attendance': tables, 'roster': roster, 'calendar': self.calendar,
                'profile': profile, 'as_of': str(self.as_of) if rng.random() < 0.95 else None,
                'shape': shape,
                'year': rng.choice([None, None, '%d-%02d' % (self.years[-1], self.years[-1] % 100 + 1)])
                if len(self.years) > 1 else None}


def grid(rows):
    """The daily rows as a grid: a student a line, a date a column, the codes alone."""
    dates = sorted({str(r['date']) for r in rows})
    cells = {}
    for r in rows:
        cells.setdefault((r['student_id'], r['school']), {})[str(r['date'])] = r['code']
    return {'head': ['student_id', 'school'] + dates,
            'rows': [[s, school] + [line.get(d, '') for d in dates]
                     for (s, school), line in sorted(cells.items())]}


def totals(rng, students):
    """Counts alone, of a thousand days' sizes, with rates close to the thresholds."""
    rows = []
    for n in range(students):
        days = rng.choice([0, 1, 9, 10, 20, 99, 100, 179, 180, 181])
        edge = rng.choice([days // 20, days // 10, days // 5]) + rng.choice([-1, 0, 1])
        rows.append(['%04d' % (n + 1), rng.choice(SCHOOLS), rng.choice(['5', 'PK', 'K', '12', '']),
                     str(days), str(min(days, max(0, edge))), rng.choice(['Y', 'N', ''])])
    rng.shuffle(rows)
    return {'attendance': [{'head': ['student_id', 'school', 'grade', 'days_enrolled',
                                     'days_absent', 'el'], 'rows': rows}],
            'roster': None, 'calendar': None, 'as_of': '2025-06-06', 'shape': None, 'year': None,
            'profile': {'profile': 1, 'name': 'Random', 'options': options(rng)}}


def make(seed, students=40):
    rng = random.Random(-seed)
    return totals(rng, students) if rng.random() < 0.04 else Maker(seed, students).case()


def write(case, folder):
    """Writes the case's files; the paths, and the arguments after the paths' command."""
    def put(name, table):
        path = os.path.join(folder, name)
        with open(path, 'w', encoding='utf-8', newline='') as f:
            csv.writer(f, lineterminator='\n').writerows([table['head']] + table['rows'])
        return path
    with open(os.path.join(folder, 'profile.json'), 'w', encoding='utf-8') as f:
        json.dump(case['profile'], f, indent=1)
    paths = [put('attendance%d.csv' % k, t) for k, t in enumerate(case['attendance'], 1)]
    for name in ('roster', 'calendar'):
        if case[name]:
            paths.append(put(name + '.csv', case[name]))
    args = ['--profile', os.path.join(folder, 'profile.json')]
    for key, flag in (('as_of', '--as-of'), ('shape', '--shape'), ('year', '--year')):
        if case[key]:
            args += [flag, case[key]]
    return args, paths


if __name__ == '__main__':
    target = sys.argv[3] if len(sys.argv) > 3 else '.'
    os.makedirs(target, exist_ok=True)
    print(' '.join(sum(write(make(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 40),
                             target), [])))
