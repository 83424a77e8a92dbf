#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A second, slow reading of the rules: attendance files in, the report out.

Written from the contract and the rulebook alone, to be read beside the rulebook: one function a rule,
whole numbers, no cleverness.  compare.py holds the engine to it.  It is no second product: it reads
clean files alone.

Left out: everything about dirty files (encodings, delimiters, header synonyms, date orders, malformed
rows), the grid shape, the `files` section, the wording and order of `problems` (only some kinds are
counted), every output format but the report, the profile's shown parts (contacts, steps, resources),
and `--profile` columns.  Of `can_tell`, an answer is left out (None) where unknown codes bear on it.
"""
import csv
import datetime
import functools
import json
import sys

ONE_DAY = datetime.timedelta(days=1)

# ------------------------------------------------------------------ section 5: kinds and reasons

PRESENT_KINDS = {'present', 'tardy', 'early_dismissal', 'school_activity', 'remote_present',
                 'in_school_suspension'}
NO_MEMBERSHIP = {'not_enrolled', 'no_school'}
DISCIPLINARY = {'suspension', 'expulsion'}
# kind: (its own reason, the documentation assumed where the file has no documentation column)
ABSENT_KINDS = {
    'absent_unverified': ('unknown', 'none'), 'remote_absent': ('unknown', 'none'),
    'absent_excused': ('unknown', 'parent'), 'absent_unexcused': ('unknown', 'none'),
    'illness': ('illness', 'parent'), 'vacation': ('vacation', 'parent'),
    'home_visit': ('home_visit', 'parent'), 'religious': ('religious', 'parent'),
    'bereavement': ('bereavement', 'parent'), 'emergency': ('emergency', 'parent'),
    'family': ('family', 'parent'), 'medical': ('illness', 'medical'), 'court': ('court', 'court'),
    'transportation': ('transportation', 'none'), 'educational': ('educational', 'preapproved'),
    'military': ('military', 'none'), 'exclusion_210': ('exclusion_210', 'none'),
    'health_requirement': ('health_requirement', 'none'), 'mhw': ('mhw', 'parent'),
    'suspension': ('disciplinary', 'none'), 'expulsion': ('disciplinary', 'none')}
REASONS = {'illness', 'vacation', 'home_visit', 'religious', 'bereavement', 'emergency', 'family',
           'court', 'transportation', 'educational', 'military', 'exclusion_210',
           'health_requirement', 'mhw', 'disciplinary'}

# PSIS-3: the starter map.  S, HB, HOM and a blank are 'ask': not known.
STARTER = {}
for _codes, _kind in (
        ('P', 'present'), ('T TE TU L', 'tardy'), ('D ED EDU', 'early_dismissal'),
        ('A ABS UNK UNV NC', 'absent_unverified'), ('AE E EX EXC', 'absent_excused'),
        ('AU U UA UNX', 'absent_unexcused'), ('M MED DR', 'medical'), ('ILL SICK', 'illness'),
        ('REL RH', 'religious'), ('BER DTH FUN', 'bereavement'), ('CRT', 'court'),
        ('TRN', 'transportation'), ('EEO', 'educational'), ('MIL', 'military'),
        ('MHW MH MHD', 'mhw'), ('OSS SUS', 'suspension'), ('EXP', 'expulsion'),
        ('ISS', 'in_school_suspension'), ('FT SA ACT', 'school_activity'),
        ('DLP', 'remote_present'), ('DLA', 'remote_absent'), ('QUA 210', 'exclusion_210'),
        ('NP', 'health_requirement'), ('VHC', 'home_visit'), ('VAC FAM', 'family')):
    for _code in _codes.split():
        STARTER[_code] = _kind
STARTER['VAC'] = 'vacation'

DOCUMENTATION = ['medical', 'court', 'preapproved', 'school_official', 'parent', 'none']  # best first

# Section 4: the options in the table's order, defaults.
OPTIONS = {
    'mhw.permission_required': True, 'mhw.unpermitted': 'keep', 'mhw.in_ordinal': True,
    'mhw.adjacent_to': 'accepted', 'ordinal.disciplinary': False, 'ordinal.military': False,
    'iss.absent': False, 'alternative_education.present_from': '2022-09-07',
    'documentation.days': 10, 'documentation.anchor': 'return',
    'documentation.return_day_counts': False, 'health_requirement.excused': False,
    'keyed.level2': 'derive', 'mhw.closed_between': 'consecutive',
    'mhw.invalid_counts_for_truancy': True, 'truancy.month': 'either',
    'truancy.pending_counts': True, 'chronic.minimum_days': 0, 'tier.use_prior_year': True,
    'tier.five_percent_is': 'at_risk', 'rates.include_prek': False,
    'suppression.minimum_students': 20, 'suppression.minimum_count': 6}

NEEDS = ['documentation', 'medical', 'court', 'preapproval', 'reason', 'permission', 'calendar']
FIRST_YEAR, LAST_YEAR = 2020, 2026          # the school years with rules, by their first half
MHW_LIMIT = 2                               # MHW-3
LEVEL_2_FROM = 10                           # ORD-2
MILITARY_DAYS = 10                          # EXC-8


# ------------------------------------------------------------------ small things

def a_date(text):
    try:
        day = datetime.date.fromisoformat((text or '').strip())
    except ValueError:
        return None
    return day if 2000 <= day.year <= 2100 else None


def a_number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return None


def yes_no(text):
    return {'y': True, 'yes': True, 'true': True, '1': True,
            'n': False, 'no': False, 'false': False, '0': False}.get((text or '').strip().lower())


def school_year(day):
    """July 1 to June 30 (C.G.S. 10-259), named by its first half."""
    return day.year if day.month >= 7 else day.year - 1


def year_name(year):
    return '%d-%02d' % (year, (year + 1) % 100)


def year_number(name):
    return int(name[:4])


def rate(part, whole):
    """CHR-10: rounded half up to four places from whole numbers, for reading alone."""
    return None if not whole else (part * 20000 + whole) // (2 * whole) / 10000


def byte_order(text):
    return (text or '').encode('utf-8')


def grade_class(text):
    """PK, K, a number 1 to 12, or None: an unknown grade counts as K-12."""
    g = (text or '').strip().upper()
    if g in ('PK', 'PREK', 'P3', 'P4', 'PK3', 'PK4', '-1'):
        return 'PK'
    if g in ('K', 'KG', 'KF', 'KH', '0', '00'):
        return 'K'
    return int(g) if g.isdigit() and 1 <= int(g) <= 12 else None


def is_prek(grade):
    return grade_class(grade) == 'PK'


# ------------------------------------------------------------------ section 2: reading

def read_table(path):
    with open(path, encoding='utf-8', newline='') as f:
        rows = list(csv.reader(f))
    head = [h.strip() for h in rows[0]]
    return head, [dict(zip(head, [c.strip() for c in r])) for r in rows[1:] if any(r)]


def role_of(head):
    if 'type' in head and 'date' in head:
        return 'calendar'
    if 'days_enrolled' in head:
        return 'totals'
    if any(a_date(h) for h in head):
        return 'grid'
    return 'attendance' if 'date' in head else 'roster'


def grid_rows(head, rows):
    """A grid as daily rows: a column a date; an empty cell stays, for a profile may map it."""
    plain = [h for h in head if not a_date(h)]
    for r in rows:
        for h in head:
            if a_date(h):
                yield dict({p: r[p] for p in plain}, date=h, code=r.get(h) or '')


class District:
    """Everything read: rows, rosters, calendar, options, and what the profile says."""

    def __init__(self, paths, profile=None, as_of=None, only_year=None, shape=None):
        self.profile = profile or {}
        self.options = dict(OPTIONS, **self.profile.get('options', {}))
        self.rows, self.roster, self.calendar_rows, self.totals = [], [], [], []
        self.any_documentation = False
        self.counts = {}                        # problems, kind to count
        for path in paths:
            head, rows = read_table(path)
            role = role_of(head)
            if role == 'grid':
                rows = [r for r in grid_rows(head, rows)
                        if r['code'] or '' in self.profile.get('codes', {})]
                head = [h for h in head if not a_date(h)] + ['date', 'code']
                shape, role = shape or 'grid', 'attendance'
            if role == 'attendance':
                self.any_documentation |= 'documentation' in head
                self.rows += [self.attendance_row(r, head) for r in rows]
            elif role == 'roster':
                self.roster += rows
            elif role == 'calendar':
                self.calendar_rows += rows
            else:
                self.totals += rows
        if not self.calendar_rows:
            self.calendar_rows = [dict(r, date=str(r['date']))
                                  for r in self.profile.get('calendar', [])]
        self.group_names = [g for g in self.all_group_columns()]
        self.rows = [r for r in self.rows if r['student_id'] and r['date']
                     and FIRST_YEAR <= school_year(r['date']) <= LAST_YEAR]
        self.rows = self.identical_once(self.rows)
        self.shape = shape or self.recognise_shape()
        self.rows_of, self.roster_of = {}, {}
        self.codes_present = {r['code'] for r in self.rows}
        self.kinds_present = {r['kind'] for r in self.rows}
        self.has_calendar = bool(self.calendar_rows)
        self.assumed_calendar = not self.has_calendar and self.shape == 'exceptions'
        self.calendars = {}
        self.as_of = a_date(as_of) if as_of else self.latest_date()
        self.only_year = only_year
        if self.as_of:
            self.rows = [r for r in self.rows if r['date'] <= self.as_of]
        for r in self.rows:
            self.rows_of.setdefault(r['student_id'], []).append(r)

    def all_group_columns(self):
        names = ['el', 'swd', 'frl', 'homeless', 'race', 'gender']
        return names + [g for g in self.profile.get('groups', []) if g not in names]

    # ---- one attendance row, understood

    def meaning(self, code):
        """PSIS-3 and the profile's codes: (kind, own reason, assumed documentation, portion)."""
        meant = self.profile.get('codes', {}).get(code, STARTER.get(code))
        if meant is None or meant == 'ask':
            return 'unknown_code', 'unknown', 'none', None
        if isinstance(meant, str):
            meant = {'kind': meant}
        kind = meant['kind']
        reason, documentation = ABSENT_KINDS.get(kind, ('unknown', 'none'))
        if kind == 'half_day' and 'reason' in meant:
            reason, documentation = meant['reason'], ABSENT_KINDS.get(
                meant['reason'], (None, 'none'))[1]
        return (kind, meant.get('reason', reason), meant.get('documentation', documentation),
                meant.get('portion_absent'))

    def attendance_row(self, cells, head):
        row = {name: cells.get(name) or '' for name in head}
        row['cells'] = tuple(sorted((k, v) for k, v in cells.items() if v))
        row['has'] = set(head)
        row['date'] = a_date(cells.get('date'))
        code = cells.get('code') or ''
        row['code'] = code
        kind, reason, documentation, portion = self.meaning(code)
        if not code and '' not in self.profile.get('codes', {}) and 'sis_absent' in head:
            absent, excused = yes_no(cells.get('sis_absent')), yes_no(cells.get('sis_excused'))
            if absent is not None:
                kind = ('absent_excused' if absent and excused else
                        'absent_unverified' if absent else 'present')
                reason, documentation = ABSENT_KINDS.get(kind, ('unknown', 'none'))
        if reason == 'unknown' and cells.get('reason'):
            given = self.profile.get('reasons', {}).get(cells['reason'], cells['reason'])
            reason = given if given in REASONS else 'unknown'
        if 'documentation' in head:
            given = cells.get('documentation') or 'none'
            documentation = given if given in DOCUMENTATION else 'none'
        row.update(kind=kind, reason_id=reason, doc=documentation, code_portion=portion,
                   doc_date=a_date(cells.get('documented_on')),
                   approval_date=a_date(cells.get('approved_on')))
        return row

    def identical_once(self, rows):
        """Rows are identical, and one, when every understood column is equal."""
        seen, kept = set(), []
        for r in rows:
            if r['cells'] not in seen:
                seen.add(r['cells'])
                kept.append(r)
        return kept

    def recognise_shape(self):
        if not self.rows:
            return 'totals' if self.totals else 'exceptions'
        present = sum(r['kind'] in ('present', 'remote_present') for r in self.rows)
        return 'daily' if 2 * present >= len(self.rows) else 'exceptions'

    def latest_date(self):
        days = [r['date'] for r in self.rows]
        if self.has_calendar:
            days = [r['date'] for r in self.rows
                    if self.is_school_day(r['date'], r.get('school') or self.roster_value(
                        r['student_id'], 'school'), r.get('grade') or self.roster_value(
                            r['student_id'], 'grade'))]
        return max(days) if days else None

    def roster_rows(self, student):
        """Latest-entered last, of a tie the smallest in byte order last."""
        if not self.roster_of:
            for r in self.roster:
                self.roster_of.setdefault(r['student_id'], []).append(r)
        mine = sorted(self.roster_of.get(student, []),
                      key=lambda r: [byte_order(v) for v in r.values()], reverse=True)
        return sorted(mine, key=lambda r: a_date(r.get('entry_date')) or datetime.date.min)

    def roster_value(self, student, column):
        rows = self.roster_rows(student)
        begun = [r for r in rows if (a_date(r.get('entry_date')) or self.as_of) <= self.as_of] \
            if getattr(self, 'as_of', None) else []
        values = [r[column] for r in begun or rows if r.get(column)]
        return values[-1] if values else None

    # ---- the calendar

    def calendar(self, school, grade, year):
        """(school days of that school and grade in that year, their minutes, own minutes, closed)."""
        key = (school, grade_class(grade), year)
        if key not in self.calendars:
            self.calendars[key] = self.make_calendar(school, grade_class(grade), year)
        return self.calendars[key]

    def make_calendar(self, school, grade, year):
        if not self.has_calendar:
            if self.assumed_calendar:
                return self.assumed_days(year), {}, {}, set()
            return {r['date'] for r in self.rows if school_year(r['date']) == year and school == (
                r.get('school') or self.roster_value(r['student_id'], 'school'))}, {}, {}, set()
        mine = [dict(r, day=a_date(r['date'])) for r in self.calendar_rows]
        mine = [r for r in mine if school_year(r['day']) == year
                and (r.get('school') or '') in ('', school)
                and (not r.get('grade') or grade_class(r['grade']) == grade)]
        # Applied in the order base, school, grade, school and grade.
        first = last = None
        exact, added, removed, closed, minutes, own = set(), set(), set(), set(), {}, {}
        for scope in range(4):
            rows = [r for r in mine if bool(r.get('school')) + 2 * bool(r.get('grade')) == scope]
            for r in rows:
                if r['type'] == 'first_day':
                    first = r['day']
                    exact = {d for d in exact if not scope or d >= first}
                    added = {d for d in added if not scope or d >= first}
                elif r['type'] == 'last_day':
                    last = r['day']
                    exact = {d for d in exact if not scope or d <= last}
                    added = {d for d in added if not scope or d <= last}
            for r in rows:
                kind, day = r['type'], r['day']
                if kind == 'school':
                    exact.add(day)
                elif kind == 'early':
                    added.add(day)
                elif kind in ('no_school', 'closed'):
                    removed.add(day)
                    if kind == 'closed':
                        closed.add(day)
                if r.get('minutes') and kind in ('school', 'early'):
                    (own if scope >= 2 else minutes)[day] = float(r['minutes'])
        days = set(exact)
        if not exact and first and last:
            day = first
            while day <= last:
                if day.weekday() < 5:
                    days.add(day)
                day += ONE_DAY
        return (days | added) - removed, minutes, own, closed

    def assumed_days(self, year):
        """No calendar, exceptions: Monday to Friday, first row to the as-of day, less C.G.S. 1-4."""
        rows = [r['date'] for r in self.rows if school_year(r['date']) == year]
        days, day = set(), min(rows) if rows else None
        # A year gone by ends with its last row.
        end = None if not rows else self.as_of if year == school_year(self.as_of) else max(rows)
        while day and day <= end:
            if day.weekday() < 5 and day not in legal_holidays(day.year) \
                    and day not in legal_holidays(day.year + 1):
                days.add(day)
            day += ONE_DAY
        return days

    def last_day(self):
        """The last day that the calendar, or without one the rows, know of."""
        if not hasattr(self, 'the_last_day'):
            self.the_last_day = max([a_date(r['date']) for r in self.calendar_rows]
                                    or [r['date'] for r in self.rows])
        return self.the_last_day

    def last_row(self, school, year):
        """The last day of that year with a row of a student of that school."""
        if not hasattr(self, 'last_rows'):
            self.last_rows = {}
            for s in self.students:
                for x in s.by_day:
                    key = (s.school_of(x), school_year(x))
                    self.last_rows[key] = max(x, self.last_rows.get(key, x))
        return self.last_rows.get((school, year))

    def is_school_day(self, day, school, grade):
        return day in self.calendar(school, grade, school_year(day))[0]


def easter(year):
    """Western Easter (Meeus): two days before it is Good Friday, which the Governor proclaims."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    n = h + k - 7 * m + 114
    return datetime.date(year, n // 31, n % 31 + 1)


def legal_holidays(year):
    """C.G.S. 1-4, each moved to the Friday or Monday when it falls on a weekend."""
    def nth(month, weekday, n):
        day = datetime.date(year, month, 1)
        while day.weekday() != weekday:
            day += ONE_DAY
        return day + 7 * (n - 1) * ONE_DAY
    last_monday = max(datetime.date(year, 5, d) for d in range(25, 32)
                      if datetime.date(year, 5, d).weekday() == 0)
    fixed = [(1, 1), (2, 12), (7, 4), (11, 11), (12, 25)] + ([(6, 19)] if year >= 2023 else [])
    days = {nth(1, 0, 3), nth(2, 0, 3), last_monday, easter(year) - 2 * ONE_DAY, nth(9, 0, 1), nth(10, 0, 2), nth(11, 3, 4)}
    for month, day in fixed:
        d = datetime.date(year, month, day)
        days.add(d - ONE_DAY if d.weekday() == 5 else d + ONE_DAY if d.weekday() == 6 else d)
    return days


# ------------------------------------------------------------------ section 3: the governing row

def governing(rows, district):
    """Of several different rows of one student and day, the one that decides the reason."""
    if len(rows) == 1:
        return rows[0]

    def rank(r):
        if r['kind'] in DISCIPLINARY or r['kind'] in ABSENT_KINDS \
                and r['reason_id'] == 'disciplinary' or r['kind'] == 'in_school_suspension' \
                and district.options['iss.absent']:
            first = 0
        elif r['reason_id'] == 'mhw' and r['kind'] in ABSENT_KINDS:
            first = 1
        elif r['kind'] in ABSENT_KINDS or r['kind'] == 'half_day' \
                or r['kind'] == 'remote_present' and yes_no(r.get('remote_authorized')) is False:
            first = 2                       # IN-4: remote time without authority does not count
        else:
            first = 3 if r['kind'] == 'unknown_code' else 4 if r['kind'] in PRESENT_KINDS else 5
        others = ['name', 'school', 'grade', 'birth_date', 'minutes_present', 'minutes_absent',
                  'minutes_day', 'portion_absent', 'period', 'section', 'remote_authorized',
                  'alternative_education', 'sis_absent', 'sis_excused', 'sis_tardy']
        return (first, DOCUMENTATION.index(r['doc']), r['reason_id'] == 'unknown',
                [byte_order(r.get(c) if isinstance(r.get(c), str) else '') for c in
                 ['code', 'reason', 'documented_on', 'approved_on', 'school'] + others])
    return min(rows, key=rank)


# ------------------------------------------------------------------ IN: present or absent that day

def code_says_absent(row, day, district):
    """IN-1 to IN-5, DISC-1, DISC-3 by the code alone: True, False, or None where it is not known."""
    kind = row['kind']
    if kind == 'unknown_code':
        return None
    if kind in DISCIPLINARY or kind in ABSENT_KINDS and row['reason_id'] == 'disciplinary':
        return not alternative_education(row, day, district)
    if kind == 'remote_present':            # IN-4
        return yes_no(row.get('remote_authorized')) is False
    if kind == 'half_day':
        return row['code_portion'] is not None and row['code_portion'] > 0.5
    return kind in ABSENT_KINDS


def alternative_education(row, day, district):
    """DISC-1: alternative education for half the day is present, from the option's date."""
    since = district.options['alternative_education.present_from']
    return since != 'never' and yes_no(row.get('alternative_education')) is True \
        and day >= a_date(since)


def share_attended(rows, day, school, grade, district):
    """The part of the day attended by minutes, portion or periods: (part, whole); None: not told;
    'open': minutes without a day's minutes that may be used (a half-day session)."""
    _, base, own, _ = district.calendar(school, grade, school_year(day))
    timed = [r for r in rows if a_number(r.get('minutes_present')) is not None] or \
            [r for r in rows if a_number(r.get('minutes_absent')) is not None]
    if timed:
        key = 'minutes_present' if a_number(timed[0].get('minutes_present')) is not None \
            else 'minutes_absent'
        minutes = sum(a_number(r[key]) for r in timed)
        whole = max([a_number(r.get('minutes_day')) or 0 for r in rows]) or own.get(day)
        if not whole and minutes and base.get(day) and (is_prek(grade) or (grade or '').upper() == 'KH'):
            district.counts['half_day_session'] = district.counts.get('half_day_session', 0) + 1
            return 'open'
        whole = whole or base.get(day)
        if whole:
            return (minutes if key == 'minutes_present' else max(0, whole - minutes), whole)
    portions = [a_number(r.get('portion_absent')) for r in rows]
    portions = [p for p in portions if p is not None]
    if portions:
        return (1 - max(portions), 1)
    slots = {}
    for r in rows:
        if r.get('period'):
            slots.setdefault((r.get('period'), r.get('section')), []).append(r)
    if len(slots) >= 2:
        says = [code_says_absent(governing(slot, district), day, district)
                for slot in slots.values()]
        present, unknown = says.count(False), says.count(None)
        if 2 * present < len(says) <= 2 * (present + unknown):      # never guessed
            return 'open'
        return (present, len(slots))
    return None


def decide_day(rows, day, school, grade, district):
    """What one student's day is: status present, absent, open or none, and how it came to that."""
    row = governing(rows, district)
    kind = row['kind']
    out = {'date': day, 'row': row, 'kind': kind, 'reason': row['reason_id'], 'doc': row['doc'],
           'doc_date': row['doc_date'], 'approval_date': row['approval_date'], 'front': [],
           'school': school, 'tardy': False, 'over_mhw': False,
           'remote': kind in ('remote_present', 'remote_absent')}
    if kind in NO_MEMBERSHIP:
        return dict(out, status='none')
    out['over_mhw'] = row['reason_id'] == 'disciplinary' and any(r['kind'] == 'mhw' for r in rows)
    if kind == 'in_school_suspension' and district.options['iss.absent']:    # DISC-3
        return dict(out, status='absent', reason='disciplinary', front=['DISC-3'],
                    over_mhw=any(r['kind'] == 'mhw' for r in rows))
    says = code_says_absent(row, day, district)
    share = share_attended(rows, day, school, grade, district)
    if share == 'open':
        return dict(out, status='open')
    if share is not None:
        present = 2 * share[0] >= share[1]              # IN-1: at least half
        if kind == 'remote_present' and says and len(rows) == 1:
            present = False                             # IN-4: remote time without authority
        if present:
            says = False
        elif kind == 'unknown_code':
            return dict(out, status='open')
        else:
            if (says is False or kind == 'half_day') and kind not in DISCIPLINARY:
                out.update(front=['IN-1'])
                if kind != 'half_day':
                    out.update(unverified(row))
            elif some_periods_present(rows, district):
                out.update(front=['IN-1'])
            elif kind == 'remote_present':
                out.update(front=['IN-4'], kind='remote_absent')
            says = True
    elif kind == 'half_day' and says:
        out.update(front=['IN-1'])
    elif kind == 'remote_present' and says:
        out.update(front=['IN-4'], kind='remote_absent')
    if says is None:
        return dict(out, status='open')
    out['tardy'] = not says and any(r['kind'] == 'tardy' for r in rows)
    return dict(out, status='absent' if says else 'present')


def some_periods_present(rows, district):
    """Whether periods that differ made the day absent."""
    says = {code_says_absent(r, r['date'], district) for r in rows if r.get('period')}
    return True in says and False in says


def unverified(row):
    """A present code that turned out absent: a reason or documentation column still governs."""
    out = {'kind': 'absent_unverified', 'reason': 'unknown'}
    if 'documentation' not in row['has']:
        out['doc'] = 'none'
    if row.get('reason') and row['reason_id'] != 'unknown':
        out['reason'] = row['reason_id']
    return out


# ------------------------------------------------------------------ a student's days

def remembered(method):
    """The answer is worked out once for each object and argument: nothing changes meanwhile."""
    @functools.wraps(method)
    def ask(self, *args):
        key = (method.__name__,) + args
        if key not in self.answers:
            self.answers[key] = method(self, *args)
        return self.answers[key]
    return ask


class Student:
    """One student: where enrolled when, on which calendar, and what each day was."""

    def __init__(self, student_id, district):
        self.id, self.district, self.answers = student_id, district, {}
        self.rows = district.rows_of.get(student_id, [])
        self.roster = district.roster_rows(student_id)
        self.by_day = {}
        for r in self.rows:
            self.by_day.setdefault(r['date'], []).append(r)
        self.record_grade = {}
        self.find_enrollments()
        self.find_days()

    @remembered
    def latest(self, column, year):
        """Of the governing row of the latest day that has it; else of the roster."""
        for day in sorted(self.by_day, reverse=True):
            if school_year(day) == year:
                value = governing(self.by_day[day], self.district).get(column)
                if value:
                    return value
        return None

    @remembered
    def grade(self, year):
        return self.latest('grade', year) or self.district.roster_value(self.id, 'grade')

    def name(self, year):
        return self.district.roster_value(self.id, 'name') or self.latest('name', year)

    @remembered
    def birth_date(self, year):
        return a_date(self.district.roster_value(self.id, 'birth_date')
                      or self.latest('birth_date', year))

    def group(self, name, year):
        return self.latest(name, year) or self.district.roster_value(self.id, name)

    def find_enrollments(self):
        """(school, entry, exit): the roster's dates; none: the whole calendar."""
        self.enrollments = []
        for r in self.roster:
            self.enrollments.append((r.get('school') or None, a_date(r.get('entry_date')),
                                     a_date(r.get('exit_date'))))

    @remembered
    def years(self):
        """The years the student has a record in."""
        years = {school_year(r['date']) for r in self.rows}
        if self.district.shape == 'exceptions' and self.enrollments \
                and all(entry or leave for _, entry, leave in self.enrollments):
            years = set()                       # the roster's dates alone say where a student is
        if self.district.as_of and self.district.shape == 'exceptions':
            now = school_year(self.district.as_of)
            for _, entry, leave in self.enrollments:
                if not entry and not leave:
                    years.add(now)
                elif not entry or entry <= self.district.as_of:
                    first = school_year(entry or leave)
                    years |= set(range(first, min(now, school_year(leave) if leave else now) + 1))
        return sorted(years)

    def school_by_rows(self, day):
        """Where the roster names no school: that of the last row so far, or of the first to come."""
        named = [d for d in sorted(self.by_day) if governing(self.by_day[d], self.district).get(
            'school') and school_year(d) == school_year(day)]
        before = [d for d in named if d <= day]
        return governing(self.by_day[(before or named[:1])[-1]], self.district)['school'] \
            if named else None

    @remembered
    def enrolled_at(self, day):
        """The school on that day, on a shared day the later-entered one's; False: enrolled nowhere.
        In an exceptions file the roster's dates say it, in a daily file the rows do."""
        year = school_year(day)
        if self.district.shape in ('daily', 'grid'):
            if day not in self.by_day:
                return False
            return self.day_school(day) or self.district.roster_value(self.id, 'school')
        if not self.roster:
            return self.school_by_rows(day) if year in self.years() else False
        found = False
        for school, entry, leave in self.enrollments:       # latest-entered last
            if not entry and not leave:
                inside = year in self.years()
            else:
                inside = (not entry or entry <= day) and (not leave or day <= leave)
            if inside:
                found = school or self.school_by_rows(day)
        return found

    @remembered
    def school_of(self, day):
        """The school whose calendar is the student's on that day, enrolled or not."""
        at = self.enrolled_at(day)
        if at is not False:
            return at
        if self.district.shape in ('daily', 'grid'):
            before = [d for d in self.by_day if d <= day]
            near = max(before) if before else min(self.by_day) if self.by_day else None
            return self.enrolled_at(near) if near else None
        past = [e for e in self.enrollments if not e[1] or e[1] <= day]
        return (past or self.enrollments or [(None,)])[-1][0] or \
            self.school_by_rows(day)

    @remembered
    def first_days(self):
        first = {}
        for d in sorted(self.by_day):
            for r in self.by_day[d]:
                first.setdefault(r.get('school') or None, d)
        return first

    def day_school(self, day):
        """Daily: a day with rows of two schools is the later-entered one's, ties by byte order."""
        first = self.first_days()
        schools = {r.get('school') or None for r in self.by_day[day]}
        return max(schools, key=lambda s: (first[s], s is not None, byte_order(s)))

    @remembered
    def is_school_day(self, day):
        year = school_year(day)
        return self.district.is_school_day(day, self.school_of(day), self.grade(year))

    def find_days(self):
        """Every membership day up to the as-of day, in order, decided."""
        d = self.district
        self.days, self.missing = [], set()
        days = set(self.by_day)
        years = self.years()
        if d.shape == 'exceptions':
            for year in years:
                day = datetime.date(year, 7, 1)
                while day <= min(d.as_of, datetime.date(year + 1, 6, 30)):
                    days.add(day)
                    day += ONE_DAY
        for day in sorted(days):
            if school_year(day) not in years:
                continue
            at = self.enrolled_at(day)
            school = self.school_of(day)
            if not self.is_school_day(day):
                if day in self.by_day:
                    count(d, 'not_a_school_day', len(self.by_day[day]))
                continue
            if at is False:
                if day in self.by_day:
                    count(d, 'not_enrolled', len(self.by_day[day]))
                continue
            if day in self.by_day:
                if len(self.by_day[day]) > 1 and not all(r.get('period') for r in self.by_day[day]):
                    count(d, 'conflicting_rows', 1)
                made = decide_day(self.by_day[day], day, school, self.grade(school_year(day)), d)
                if made['kind'] == 'unknown_code':
                    count(d, 'unknown_code', 1)
                if made['status'] == 'none':
                    continue
            else:
                made = {'date': day, 'status': 'present', 'school': school, 'tardy': False,
                        'remote': False, 'kind': 'present', 'row': None}
            self.days.append(made)

    def school_days_after(self, day, year=None):
        """The student's school days after a day, over every year the calendar knows."""
        end = self.district.last_day()
        day += ONE_DAY
        while day <= end:
            if self.is_school_day(day):
                yield day
            day += ONE_DAY


def count(district, kind, n):
    district.counts[kind] = district.counts.get(kind, 0) + n


# ------------------------------------------------------------------ DOC: documentation

def nth_school_day_after(student, day, n):
    """TRU-5, DOC-2: the n-th school day after a day (the next one is 1); None: calendar too short."""
    if n == 0:
        return day
    for k, d in enumerate(student.school_days_after(day), 1):
        if k == n:
            return d
    return None


def return_day(student, days, i):
    """DOC-1: the first day back after the run of days that holds absence i; None: not yet."""
    for later in days[i + 1:]:
        if later['status'] == 'present':
            return later['date']
    return None


def window_end(student, days, i):
    """DOC-2, DOC-4: the last timely day for absence i; None: open, not known."""
    o = student.district.options
    if student.district.assumed_calendar:
        return None
    if o['documentation.anchor'] == 'absence':
        start = days[i]['date']
    else:
        start = return_day(student, days, i)
    if start is None:
        return None
    n = int(o['documentation.days'])
    if o['documentation.return_day_counts'] and o['documentation.anchor'] == 'return':
        n = max(0, n - 1)
    return nth_school_day_after(student, start, n)


def timely_documentation(student, days, i, end):
    """The documentation that is there at the as-of day and was in time, and whether one was late."""
    day = days[i]
    kind, when = day['doc'], day['doc_date']
    if kind == 'none' or when and when > student.district.as_of:
        return 'none', False
    if when and end and when > end:
        return 'none', True
    return kind, False


# ------------------------------------------------------------------ MHW: mental health wellness days

def mhw_claims(student, days, year, o, grade):
    """MHW-1 to MHW-5 in date order: day index to (valid, reason), accepted days."""
    d = student.district
    found, accepted, claimed = {}, [], set()
    used = int(float(student.transfer('transfer_mhw', year)))
    for i, day in enumerate(days):
        if day['status'] != 'absent' or day['reason'] != 'mhw' \
                or school_year(day['date']) != year:
            continue
        claimed.add(day['date'])
        why = None
        if year < 2021:
            why = 'not_in_force'                                            # MHW-1
        elif is_prek(day['row'].get('grade') or grade):
            why = 'grade'                                                   # MHW-2
        elif used + len(accepted) >= MHW_LIMIT:
            why = 'limit'                                                   # MHW-3
        elif any(next_to(student, day['date'], other, o) for other in
                 (accepted if o['mhw.adjacent_to'] == 'accepted' else
                  [c for c in claimed if c < day['date']])):
            why = 'consecutive'                                             # MHW-4
        elif o['mhw.unpermitted'] == 'invalid' and not permitted(student, days, i, o):
            why = 'permission'                                              # MHW-5
        if why is None:
            accepted.append(day['date'])
        found[i] = why
    return found, accepted


def next_to(student, one, other, o):
    """MHW-4: no school day lies between; weekends, holidays and closures do not break it."""
    early, late = min(one, other), max(one, other)
    day, closed, planned = early + ONE_DAY, False, False
    while day < late:
        if student.is_school_day(day):
            return False
        if day in student.district.calendar(student.school_of(day), student.grade(
                school_year(day)), school_year(day))[3]:
            closed = True
        elif day.weekday() < 5:
            planned = True
        day += ONE_DAY
    return not (o['mhw.closed_between'] == 'allow' and closed and not planned)


def permitted(student, days, i, o):
    """MHW-5: timely permission of a parent; at 18 the student's own; none where not required."""
    if not o['mhw.permission_required'] or of_age(student, days[i]['date']):
        return True
    end = window_end(student, days, i)
    return timely_documentation(student, days, i, end)[0] != 'none'


def age_on(birth, day):
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def of_age(student, day):
    birth = student.birth_date(school_year(day))
    return birth is not None and age_on(birth, day) >= 18


# ------------------------------------------------------------------ EXC: excused or not

LISTED = {'illness': ('EXC-1', 'medical'), 'religious': ('EXC-2', None),
          'bereavement': ('EXC-3', None), 'emergency': ('EXC-3', None),
          'court': ('EXC-4', 'court'), 'educational': ('EXC-6', 'preapproved')}
NAMED_BY_DOCUMENT = {'medical': 'EXC-1', 'court': 'EXC-4', 'preapproved': 'EXC-6'}
NEED_WORD = {None: 'documentation', 'medical': 'medical', 'court': 'court', 'preapproved': 'preapproval'}


def ordinary(student, days, i, ordinal, fallback, o, a):
    """EXC steps 5 to 7 for an absence with an ordinal: category, provisional, needs, because, end."""
    day = days[i]
    d = student.district
    end = window_end(student, days, i)
    doc, late = timely_documentation(student, days, i, end)
    waiting = end is None or d.as_of <= end
    reason = 'illness' if fallback else day['reason']
    blind = not d.any_documentation and day['reason'] == 'unknown' \
        and day['kind'] != 'absent_unexcused'
    nothing = ['ORD-2', 'DOC-2' if late else 'DOC-1']
    if ordinal < LEVEL_2_FROM:                                  # Level 1: any timely note
        if doc != 'none':
            return 'excused', False, [], ['ORD-2', 'DOC-1'], end
        open_ = waiting or blind
        return 'unexcused', open_, ['documentation'] if open_ else [], nothing, end
    if reason == 'unknown':                                     # Level 2, EXC-10
        if doc in NAMED_BY_DOCUMENT and not (doc == 'preapproved' and approved_late(student, day)):
            a['reason'] = {'medical': 'illness', 'preapproved': 'educational'}.get(doc, doc)
            return 'excused', False, [], ['ORD-2', NAMED_BY_DOCUMENT[doc], 'DOC-1'], end
        if doc != 'none' and day['kind'] == 'absent_excused' and o['keyed.level2'] == 'trust':
            return 'excused', False, [], ['ORD-2', 'KEYED'], end
        if doc != 'none':               # a note is there, the reason is not: needed and not known
            open_ = waiting or day['kind'] != 'absent_unexcused'
            return 'unexcused', open_, ['reason'] if open_ else [], ['ORD-2', 'EXC-10'], end
        open_ = waiting or blind
        return 'unexcused', open_, ['documentation', 'reason'] if open_ else [], nothing, end
    if fallback and doc in NAMED_BY_DOCUMENT and not (
            doc == 'preapproved' and approved_late(student, day)):     # MHW-7: another listed reason
        return 'excused', False, [], ['ORD-2', NAMED_BY_DOCUMENT[doc], 'DOC-1'], end
    if reason not in LISTED:                                    # EXC-7
        return 'unexcused', False, [], ['ORD-2', 'EXC-7'], end
    rule, paper = LISTED[reason]
    if paper == doc == 'preapproved' and approved_late(student, day):
        open_ = waiting and day['approval_date'] is None
        return 'unexcused', open_, ['preapproval'] if open_ else [], ['ORD-2', 'EXC-6'], end
    if doc == paper or paper is None and doc != 'none':
        return 'excused', False, [], ['ORD-2', rule, 'DOC-1'], end
    return ('unexcused', waiting, [NEED_WORD[paper]] if waiting else [],
            nothing if doc == 'none' else ['ORD-2', rule], end)


def approved_late(student, day):
    """EXC-6a: approved after the first day of the run of educational days."""
    approved = day['approval_date'] or day['doc_date']
    return approved is not None and day['run_start'] < approved <= student.district.as_of


def age_for_truancy(student, day, grade):
    """TRU-2: 5 to 18 on the day; a birth date not known: 5 to 18, in PreK younger."""
    birth = student.birth_date(school_year(day))
    return 5 <= age_on(birth, day) <= 18 if birth else not is_prek(grade)


def classify(student, days, year, o):
    """All absences of one year, in date order: ordinal, level, category and why."""
    grade = student.grade(year)
    mark_runs(days)
    claims, accepted = mhw_claims(student, days, year, o, grade)
    number = int(float(student.transfer('transfer_absences', year)))
    military = 0
    absences = []
    for i, day in enumerate(days):
        if day['status'] != 'absent' or school_year(day['date']) != year:
            continue
        reason = day['reason']
        a = {'date': str(day['date']), 'code': day['row']['code'], 'reason': reason,
             'ordinal': None, 'level': None, 'category': None, 'provisional': False, 'needs': [],
             'curable_until': None, 'mhw': None, 'mhw_reason': None, 'truancy': False,
             'keyed_differs': False, 'because': list(day['front'])}
        absences.append((day, a))
        disciplinary = reason == 'disciplinary'
        if reason == 'military':
            military += 1
        leave = reason == 'military' and military <= MILITARY_DAYS
        valid = i in claims and claims[i] is None
        # ORD-1, ORD-3, ORD-4: who takes a number
        if not (disciplinary and not o['ordinal.disciplinary']
                or leave and not o['ordinal.military'] or valid and not o['mhw.in_ordinal']):
            number += 1
            a['ordinal'], a['level'] = number, 1 if number < LEVEL_2_FROM else 2
        if disciplinary:                                                    # DISC-1, DISC-2
            a['category'] = 'disciplinary'
            a['because'] += ['DISC-1', 'DISC-2'] + (['DISC-4'] if day['over_mhw'] else [])
            continue
        end = None
        if valid:
            a['mhw'] = 'valid'
            if permitted(student, days, i, o):                              # MHW-6
                a['category'] = 'excused'
                a['because'] += ['MHW-3', 'MHW-4', 'MHW-6']
            else:                                                           # MHW-5
                end = window_end(student, days, i)
                open_ = end is None or student.district.as_of <= end
                a.update(category='unexcused', provisional=open_,
                         needs=['permission'] if open_ else [])
                a['because'] += ['MHW-5', 'MHW-6']
            if student.district.assumed_calendar and near_without_rows(
                    student, day['date'], accepted):
                a['provisional'] = True
                a['needs'] = a['needs'] + ['calendar']
        else:
            if i in claims:
                a['mhw'], a['mhw_reason'] = 'invalid', claims[i]
                a['because'] += [{'not_in_force': 'MHW-1', 'grade': 'MHW-2', 'limit': 'MHW-3',
                                  'consecutive': 'MHW-4', 'permission': 'MHW-5'}[claims[i]],
                                 'MHW-7']
            if reason == 'exclusion_210':                                   # EXC step 2
                a['category'] = 'excused'
                a['because'].append('EXC-210')
            elif reason == 'transportation':
                a['category'] = 'excused'
                a['because'].append('EXC-5')
            elif leave:
                a['category'] = 'excused'
                a['because'].append('EXC-8')
            elif reason == 'health_requirement' and o['health_requirement.excused']:
                a['category'] = 'excused'
                a['because'].append('EXC-9')
            else:
                if reason == 'health_requirement':
                    a['because'].append('EXC-9')
                a['category'], a['provisional'], a['needs'], why, end = ordinary(
                    student, days, i, number, i in claims, o, a)
                a['because'] += why
                if a['mhw_reason'] == 'permission' and a['needs']:
                    a['needs'] = ['permission']
        if a['provisional'] and end and student.district.as_of <= end:
            a['curable_until'] = str(end)
        keyed = {'absent_excused': 'excused', 'absent_unexcused': 'unexcused'}.get(day['kind'])
        a['keyed_differs'] = keyed is not None and keyed != a['category']
        a['truancy'] = counts_for_truancy(student, day, a, grade, o)
    return absences, claims, accepted


def mark_runs(days):
    """EXC-6: the first day of each run of educational days, named so by code, reason or paper."""
    start = None
    for day in days:
        if day['status'] == 'absent' and (day['reason'] == 'educational' or
                                          day['reason'] == 'unknown' and day['doc'] == 'preapproved'):
            start = start or day['date']
            day['run_start'] = start
        else:
            start = None
            day['run_start'] = day['date']


def near_without_rows(student, day, accepted):
    """Assumed calendar: another accepted day with no day between on which anyone has a row."""
    for other in accepted:
        if other != day:
            low, high = min(day, other), max(day, other)
            if not any(low < r['date'] < high for r in student.district.rows):
                return True
    return False


# ------------------------------------------------------------------ TRU: truancy

def counts_for_truancy(student, day, a, grade, o):
    """TRU-1: unexcused, no wellness day that is valid, aged 5 to 18."""
    if a['category'] != 'unexcused' or a['mhw'] == 'valid':
        return False
    if a['mhw'] == 'invalid' and not o['mhw.invalid_counts_for_truancy']:       # A33
        return False
    if a['provisional'] and not o['truancy.pending_counts']:                    # A17
        return False
    return age_for_truancy(student, day['date'], day['row'].get('grade') or grade)


def month_dates(dates):
    """TRU-3, C.G.S. 1-1(i): the fourth in each calendar month, month to date."""
    by_month = {}
    for d in dates:
        by_month.setdefault((d.year, d.month), []).append(d)
    return {m: ds[3] for m, ds in by_month.items() if len(ds) >= 4}


def rolling_date(dates):
    """TRU-3: the first day that is the fourth within itself and the 29 days before it."""
    for k in range(3, len(dates)):
        if (dates[k] - dates[k - 3]).days <= 29:
            return dates[k]
    return None


def triggers(student, counted, o):
    """TRU-1, TRU-3 to TRU-5: counted is [(date, provisional)] in order."""
    every = [d for d, _ in counted]
    sure = [d for d, p in counted if not p]
    found = []
    if o['truancy.month'] in ('either', 'calendar'):
        sure_months = month_dates(sure)
        for month, date in month_dates(every).items():
            found.append((date, 0, 'calendar_month', month not in sure_months))
    if o['truancy.month'] in ('either', 'rolling30') and rolling_date(every):
        found.append((rolling_date(every), 1, 'rolling_30', rolling_date(sure) is None))
    if len(every) >= 10:
        found.append((every[9], 2, 'year', len(sure) < 10))
    out = []
    for date, _, rule, provisional in sorted(found):
        meeting = None if student.district.assumed_calendar else \
            nth_school_day_after(student, date, 10)
        out.append({'rule': rule, 'date': str(date), 'meeting_by': str(meeting) if meeting else None})
        if provisional:
            out[-1]['provisional'] = True
    return out


# ------------------------------------------------------------------ CHR, TIER

def chronic(absent, enrolled):
    """CHR-1: ten times the absences reach the days enrolled; no day enrolled: not defined."""
    return None if not enrolled else 10 * absent >= enrolled


def chronic_first(days):
    """The first day on which the rate so far was 10 % with at least 20 days enrolled."""
    absent = 0
    for n, day in enumerate(days, 1):
        absent += day['status'] == 'absent'
        if n >= 20 and 10 * absent >= n:
            return str(day['date'])
    return None


def band(absent, enrolled, o):
    """TIER-1: 5, 10 and 20 percent."""
    if not enrolled:
        return None
    if 5 * absent >= enrolled:
        return 'severe_chronic'
    if 10 * absent >= enrolled:
        return 'moderate_chronic'
    if 20 * absent > enrolled or 20 * absent == enrolled and o['tier.five_percent_is'] == 'at_risk':
        return 'at_risk'
    return 'satisfactory'


def own_tier(absent, enrolled):
    """TIER-2 by one year alone."""
    if not enrolled:
        return None
    return 3 if 5 * absent >= enrolled else 2 if 10 * absent >= enrolled else 1


def absences_left(absent, whole_year):
    """How many more absences stay below 10 % of the whole year's days."""
    return max(0, (whole_year - 1) // 10 - absent)


# ------------------------------------------------------------------ a record

def transfer(self, column, year):
    """ORD-5, MHW-3: this year's absences and wellness days at a school outside the files."""
    if not self.district.as_of or year != school_year(self.district.as_of):
        return 0
    return self.district.roster_value(self.id, column) or 0


Student.transfer = transfer


def stays(student, year):
    """In a daily file a student seen on the last day with rows of the school is taken to stay."""
    d = student.district
    if d.shape not in ('daily', 'grid'):
        return True
    mine = [x for x in student.by_day if school_year(x) == year]
    return bool(mine) and max(mine) == d.last_row(student.school_of(max(mine)), year)


def whole_year_days(student, year, days):
    """Days enrolled by the end of the year's calendar; None: its end is not known."""
    d = student.district
    so_far = len(days)
    if not d.has_calendar:
        if not d.profile.get('year_days'):
            return None
        held = len([x for x in d.calendar(student.school_of(d.as_of), student.grade(year), year)[0]
                    if x <= d.as_of])
        to_come = max(0, int(d.profile['year_days']) - held)
        end = min(d.as_of, datetime.date(year + 1, 6, 30))
        there = stays(student, year) if d.shape in ('daily', 'grid') else \
            not student.enrollments or any(
                (not leave or leave >= end) and (not entry or school_year(entry) <= year)
                for _, entry, leave in student.enrollments)
        return so_far + (to_come if there else 0)
    to_come = 0
    day = d.as_of + ONE_DAY
    while stays(student, year) and day <= datetime.date(year + 1, 6, 30):
        if student.is_school_day(day) and (
                d.shape in ('daily', 'grid') or student.enrolled_at(day) is not False):
            to_come += 1
        day += ONE_DAY
    return so_far + to_come


def record(student, year, reading, prior):
    """One student in one school year, with unknown days read as present or as absent."""
    d, o = student.district, student.district.options
    timeline = []
    for day in student.days:
        if day['status'] == 'open':
            day = dict(day, status=reading, was_open=True)
            if reading == 'absent' and day['kind'] != 'unknown_code':
                day['was_open'] = True
        timeline.append(day)
    days = [x for x in timeline if school_year(x['date']) == year]
    grade = student.grade(year)
    absences, claims, accepted = classify(student, with_later(timeline, year), year, o)
    absent = len([x for x in days if x['status'] == 'absent'])
    enrolled = len(days)
    counted = [(datetime.date.fromisoformat(a['date']), a['provisional'])
               for _, a in absences if a['truancy']]
    fired = triggers(student, counted, o)
    per_school = {}
    if not days:
        per_school[student.school_of(min(d.as_of, datetime.date(year + 1, 6, 30)))] = [0, 0]
    if d.shape == 'exceptions':             # an enrollment stands there with no day in it, too
        for school, entry, leave in student.enrollments:
            if entry and school and entry <= min(d.as_of, datetime.date(year + 1, 6, 30)) \
                    and (not leave or leave >= datetime.date(year, 7, 1)):
                per_school.setdefault(school, [0, 0])
    for x in days:
        one = per_school.setdefault(x['school'], [0, 0])
        one[0] += 1
        one[1] += x['status'] == 'absent'
    keyed_any = d.kinds_present & {'absent_excused', 'absent_unexcused'}
    is_chronic = chronic(absent, enrolled)
    tier = own_tier(absent, enrolled)
    if o['tier.use_prior_year'] and prior is not None and tier is not None:
        tier = max(tier, prior)
    whole = whole_year_days(student, year, days)
    used = int(float(student.transfer('transfer_mhw', year)))
    claimed = sum(1 for i in claims)
    valid = len(accepted)
    enrollments = [{'school': s, 'days_enrolled': n, 'days_absent': k, 'chronic': chronic(k, n)}
                   for s, (n, k) in per_school.items()]
    review = []
    if any(a['reason'] == 'health_requirement' for _, a in absences):
        review.append('health_requirement')
    if long_absence(days):
        review.append('long_absence')
    if enrolled < 10:
        review.append('short_enrollment')
    if any(a['keyed_differs'] for _, a in absences):
        review.append('keyed_differs')
    open_days = sum(x.get('was_open', False) for x in days)
    return {
        'student_id': student.id, 'name': student.name(year),
        'school': days[-1]['school'] if days else student.school_of(d.as_of), 'grade': grade,
        'school_year': year_name(year), 'days_enrolled': enrolled, 'days_absent': absent,
        'absence_rate': rate(absent, enrolled), 'chronic': is_chronic,
        'days_tardy': sum(x['tardy'] for x in days),
        'days_disciplinary': sum(a['category'] == 'disciplinary' for _, a in absences),
        'chronic_first': chronic_first(days), 'band': band(absent, enrolled, o), 'tier': tier,
        'enrollments': enrollments,
        'mhw': {'claimed': claimed, 'valid': valid,
                'remaining': 0 if year < 2021 or is_prek(grade) else max(0, MHW_LIMIT - valid - used)},
        'truancy': {'truant': bool(fired), 'unexcused': len(counted),
                    'certain': sum(not p for _, p in counted),
                    'as_keyed': sum(x['kind'] == 'absent_unexcused' for x, _ in absences)
                    if keyed_any else None,
                    'triggers': fired},
        'outlook': {'absences_left': absences_left(absent, whole) if whole is not None else None,
                    'present_days_to_recover': 10 * absent - enrolled + 1 if is_chronic else None},
        'absences': [a for x, a in absences if not x.get('was_open')],
        'open_days': open_days, 'review': review}


def with_later(timeline, year):
    """The days of a year and of those after it: a return may lie in the next year."""
    return [dict(x) for x in timeline if school_year(x['date']) >= year]


def long_absence(days):
    """PSIS-5: ten enrolled school days in a row, unknown reason, undocumented, not keyed unexcused."""
    run = 0
    for x in days:
        mute = x['status'] == 'absent' and x['reason'] == 'unknown' and x['doc'] == 'none' \
            and x['kind'] != 'absent_unexcused'
        run = run + 1 if mute else 0
        if run >= 10:
            return True
    return False


def merge(a, b):
    """Unknown codes: what differs between the two readings is null; a list is null whole."""
    if isinstance(a, dict) and isinstance(b, dict) and a.keys() == b.keys():
        return {k: merge(a[k], b[k]) for k in a}
    return a if a == b else None


def both_readings(student, year, prior):
    low = record(student, year, 'present', prior)
    if not any(x['status'] == 'open' and school_year(x['date']) >= year for x in student.days):
        return low, low, low
    high = record(student, year, 'absent', prior)
    out = merge(low, high)
    out['absences'] = [merge(x, y) for x, y in zip(low['absences'], high['absences'])]
    out['enrollments'] = [merge(x, y) for x, y in zip(low['enrollments'], high['enrollments'])]
    out['review'] = [r for r in low['review'] if r in high['review']]
    if any(x['status'] == 'open' and school_year(x['date']) == year and
           any(r['kind'] == 'unknown_code' for r in student.by_day[x['date']]) for x in student.days):
        out['review'].append('unknown_code')
    return out, low, high


# ------------------------------------------------------------------ schools, district, groups, months

def rates(rows, o, known):
    """CHR-7 for [(chronic, enrolled, absent)] of the students in the rate."""
    n = len(rows)
    k = sum(c for c, _, _ in rows)
    enrolled, absent = sum(e for _, e, _ in rows), sum(a for _, _, a in rows)
    return {'students': n, 'chronic': k, 'rate': rate(k, n) if known else None,
            'attendance_rate': rate(enrolled - absent, enrolled) if known else None}


def hidden(row, o):
    """SUP-1."""
    return row['students'] < o['suppression.minimum_students'] or \
        row['chronic'] is None or row['chronic'] < o['suppression.minimum_count']


def complement(rows, name):
    """SUP-1: a row hidden alone, surely or perhaps, takes the one with fewest students with it."""
    if sum(r['suppressed'] is not False for r in rows) == 1:
        rest = [r for r in rows if r['suppressed'] is False]
        if rest:
            min(rest, key=lambda r: (r['students'], byte_order(r[name])))['suppressed'] = True
    return rows


def in_rates(rec, o):
    """CHR-6: K-12 unless the option says otherwise."""
    return o['rates.include_prek'] or not is_prek(rec['grade'])


def aggregate(records, year, o, known, district):
    mine = [r for r in records if r['school_year'] == year_name(year) and in_rates(r, o)]
    least = max(1, int(o['chronic.minimum_days']))
    schools = {}
    for r in mine:
        for e in r['enrollments']:
            if e['days_enrolled'] >= least:
                schools.setdefault(e['school'], []).append(
                    (e['chronic'], e['days_enrolled'], e['days_absent']))
    school_rows = []
    for name in sorted(schools, key=byte_order):
        row = rates(schools[name], o, known)
        team, high = 20 * row['chronic'] >= 3 * row['students'], 5 * row['chronic'] >= row['students']
        school_rows.append({
            'school': name, 'school_year': year_name(year), 'students': row['students'],
            'chronic': row['chronic'], 'rate': row['rate'],
            'attendance_rate': row['attendance_rate'], 'review_team': team if known else None,
            'high': high if known else None, 'suppressed': False})
    for row in school_rows:
        row['suppressed'] = hidden(row, o)
    whole = [r for r in mine if r['days_enrolled'] >= least]
    row = rates([(r['chronic'], r['days_enrolled'], r['days_absent']) for r in whole], o, known)
    teams = sum(bool(s['review_team']) for s in school_rows)
    ten = row['students'] > 0 and 10 * row['chronic'] >= row['students']
    district_row = {'school_year': year_name(year), 'students': row['students'],
                    'chronic': row['chronic'], 'rate': row['rate'],
                    'requirement': requirement(ten, teams) if known and whole else None}
    group_rows = []
    for name in district.group_names:
        values = {}
        for r in whole:
            value = r['groups'].get(name)
            if value:
                values.setdefault(value, []).append(r)
        rows = []
        for value in sorted(values, key=byte_order):
            one = rates([(r['chronic'], r['days_enrolled'], r['days_absent'])
                         for r in values[value]], o, known)
            rows.append(dict({'group': name, 'value': value, 'school_year': year_name(year)},
                             **one, suppressed=False))
        for row in rows:
            row['suppressed'] = hidden(row, o)
        group_rows += rows
    return school_rows, district_row, group_rows


def requirement(ten_percent, schools):
    """CHR-8."""
    if schools == 0:
        return 'district_team' if ten_percent else 'none'
    return 'school_team' if schools == 1 and not ten_percent else 'district_or_school_teams'


def months(students, reading, only, known):
    """Every student's days by month: of all schools, then of each."""
    sums = {}
    for s in students:
        for x in s.days:
            if only is not None and school_year(x['date']) != only:
                continue
            status = reading if x['status'] == 'open' else x['status']
            for school in {None, x['school']}:
                row = sums.setdefault((str(x['date'])[:7], school), [0, 0, 0, 0])
                row[0] += 1
                row[1] += status == 'absent'
                if x['remote']:
                    row[2] += 1
                    row[3] += status == 'absent'
    return [{'month': m, 'school': s, 'days_enrolled': n, 'days_absent': k,
             'attendance_rate': rate(n - k, n) if known else None, 'remote_days_enrolled': rn,
             'remote_days_absent': rk}
            for (m, s), (n, k, rn, rk) in sorted(
                sums.items(), key=lambda i: (i[0][0], i[0][1] is not None, byte_order(i[0][1])))]


# ------------------------------------------------------------------ can_tell

def can_tell(d, year, district_years):
    """What the files of that year can tell; an answer is None where it is left out."""
    out = []

    def say(about, answer, lacks=()):
        out.append({'school_year': year_name(year), 'about': about, 'answer': answer,
                    'lacks': list(lacks)})
    lacks = (['calendar'] if d.assumed_calendar else []) + \
        (['roster'] if d.shape == 'exceptions' and not d.roster else [])
    carried = ('assumed', ['calendar']) if d.assumed_calendar else ('yes', [])
    say('chronic', 'assumed' if lacks else 'yes', lacks)
    say('mhw', *(('no', ['codes']) if 'mhw' not in d.kinds_present else carried))
    absent = [x for s in d.students for x in s.days
              if school_year(x['date']) == year and x['status'] == 'absent']
    mute = absent and not d.any_documentation and all(
        x['reason'] == 'unknown' and x['kind'] not in ('absent_excused', 'absent_unexcused')
        for x in absent)
    for about in ('excused', 'truancy'):
        say(about, *(('no', ['documentation', 'reason']) if mute else carried))
    before = year - 1 in district_years or year == school_year(d.as_of) and any(
        r.get('prior_days_enrolled') and r.get('prior_days_absent') for r in d.roster)
    if not d.options['tier.use_prior_year']:
        before = True
    say('tier', *(('yes', []) if before else ('assumed', ['prior_year'])))
    if d.has_calendar:
        say('outlook', 'yes')
    elif d.profile.get('year_days'):
        say('outlook', 'assumed', ['calendar'])
    else:
        say('outlook', 'no', ['calendar'])
    return out


# ------------------------------------------------------------------ totals

def totals_report(d, only_year):
    o = d.options
    records = []
    for r in sorted(d.totals, key=lambda r: byte_order(r['student_id'])):
        year = r.get('school_year') or only_year or year_name(school_year(d.as_of))
        n, k = int(r['days_enrolled']), int(r['days_absent'])
        records.append({'student_id': r['student_id'], 'school': r.get('school') or None,
                        'grade': r.get('grade') or None, 'school_year': year,
                        'days_enrolled': n, 'days_absent': k, 'absence_rate': rate(k, n),
                        'absences': [],
                        'chronic': chronic(k, n), 'band': band(k, n, o), 'tier': own_tier(k, n),
                        'enrollments': [{'school': r.get('school') or None, 'days_enrolled': n,
                                         'days_absent': k, 'chronic': chronic(k, n)}],
                        'groups': {g: r.get(g) for g in d.group_names}})
    years = sorted({year_number(r['school_year']) for r in records})
    return records, years


# ------------------------------------------------------------------ the report

def evaluate(paths, profile=None, as_of=None, only_year=None, shape=None):
    """The report as the contract's section 6 has it, less what the file's head leaves out."""
    d = District(paths, profile, as_of, only_year, shape)
    o = d.options
    only = year_number(only_year) if only_year else None
    report = {'as_of': str(d.as_of) if d.as_of else None, 'options': o}
    students, lows, highs, shown = [], [], [], []
    if d.shape == 'totals':
        shown, years = totals_report(d, only_year)
        lows = highs = shown
    else:
        ids = {r['student_id'] for r in d.rows}
        if d.shape == 'exceptions':
            ids |= {r['student_id'] for r in d.roster}
        students = d.students = [Student(i, d) for i in sorted(ids, key=byte_order)]
        for s in students:
            tiers = {}
            for year in s.years():
                if only is not None and year > only:
                    continue
                out, low, high = both_readings(s, year, None)
                for which, rec in (('low', low), ('high', high)):
                    tiers[which, year] = own_tier(rec['days_absent'], rec['days_enrolled'])
                prior = [tiers[w, year - 1] if (w, year - 1) in tiers else prior_tier(s, year)
                         for w in ('low', 'high')]
                if o['tier.use_prior_year'] and out['days_enrolled'] != 0:
                    tier = [max(tiers['low', year], prior[0] or 1),
                            max(tiers['high', year], prior[1] or 1)]
                    out['tier'] = tier[0] if tier[0] == tier[1] else None
                if only is not None and year != only:
                    continue
                groups = {g: s.group(g, year) for g in d.group_names}
                for rec, store in ((out, shown), (dict(low), lows), (dict(high), highs)):
                    rec['groups'] = groups
                    store.append(rec)
        years = sorted({year_number(r['school_year']) for r in shown})
        for store in (shown, lows, highs):
            store.sort(key=lambda r: (r['school_year'], byte_order(r['student_id'])))
    known = not (d.shape == 'exceptions' and not d.roster)
    report['students'] = shown
    report['can_tell'], report['schools'], report['districts'], report['groups'] = [], [], [], []
    for year in years:
        low, high = aggregate(lows, year, o, known, d), aggregate(highs, year, o, known, d)
        schools = [merge(a, b) for a, b in zip(low[0], high[0])]
        report['schools'] += complement(schools, 'school')
        report['districts'].append(merge(low[1], high[1]))
        for name in d.group_names:
            rows = [merge(a, b) for a, b in zip(low[2], high[2]) if a['group'] == name]
            report['groups'] += complement(rows, 'value')
        if d.shape != 'totals':
            report['can_tell'] += can_tell(d, year, {school_year(r['date']) for r in d.rows})
    report['district'] = report['districts'][-1] if report['districts'] else None
    report['months'] = [merge(a, b) for a, b in zip(months(students, 'present', only, known),
                                                    months(students, 'absent', only, known))]
    report['problem_counts'] = d.counts
    return report


def prior_tier(student, year):
    """TIER-2: the year before, where the data have none, from the roster for the as-of day's year."""
    d = student.district
    if year != school_year(d.as_of):
        return None
    n = d.roster_value(student.id, 'prior_days_enrolled')
    k = d.roster_value(student.id, 'prior_days_absent')
    return own_tier(int(k), int(n)) if n and k else None


def main():
    import argparse
    p = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    p.add_argument('--profile')
    p.add_argument('--as-of')
    p.add_argument('--year')
    p.add_argument('--shape')
    p.add_argument('files', nargs='+')
    a = p.parse_args()
    profile = None
    if a.profile:
        with open(a.profile, encoding='utf-8') as f:
            profile = json.load(f)
    json.dump(evaluate(a.files, profile, a.as_of, a.year, a.shape), sys.stdout, indent=2)


if __name__ == '__main__':
    main()
