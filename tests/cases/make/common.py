# SPDX-License-Identifier: Apache-2.0
"""What the case scripts share: CSV texts and calendar arithmetic.  Nothing here decides anything:
every expected outcome is written by hand in the scripts.
"""
import datetime
import os

HERE = os.path.dirname(os.path.abspath(__file__))
CAL_A_FILE = os.path.join(HERE, '..', '..', 'vectors', 'CAL-A.csv')
JUNE = '2025-06-06'                     # the last day of CAL-A
ROSTER = 'student_id,grade,birth_date\nS1,5,2014-07-15\n'
PLAIN = 'student_id,date,code'
DOC = 'student_id,date,code,documentation,documented_on'
MINUTES = 'student_id,date,code,minutes_present,minutes_day'
TOTALS = 'student_id,school,grade,days_enrolled,days_absent'
# Nine days of CAL-A, none next to another, four in no month of unexcused ones: they are always excused.
NINE = ['2024-08-27', '2024-09-04', '2024-09-11', '2024-09-18', '2024-09-25', '2024-10-02', '2024-10-10',
        '2024-10-18', '2024-10-25']
# The calendar of the year after CAL-A.
NEXT_YEAR = ('2025-08-26,first_day\n2025-09-01,no_school\n2025-09-23,no_school\n2025-10-13,no_school\n'
             '2025-11-04,no_school\n2025-11-27,no_school\n2025-11-28,no_school\n2025-12-24,no_school\n'
             '2025-12-25,no_school\n2025-12-26,no_school\n2026-06-05,last_day\n')


def csv(header, *lines):
    """A CSV text; a line is a text or a list of lines."""
    out = [header]
    for line in lines:
        out += line if isinstance(line, list) else [line]
    return '\n'.join(out) + '\n'


def cal_a():
    with open(CAL_A_FILE, encoding='utf-8') as f:
        return f.read()


def two_years():
    return cal_a() + NEXT_YEAR


def weekdays(first, last):
    day, last = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    while day <= last:
        if day.weekday() < 5:
            yield day.isoformat()
        day += datetime.timedelta(1)


def base_days(text):
    """The school days of a calendar's base rows (rows without school and grade), in order."""
    lines = text.strip().split('\n')
    header = lines[0].split(',')
    rows = [dict(zip(header, line.split(','))) for line in lines[1:]]
    rows = [r for r in rows if not r.get('school') and not r.get('grade')]
    exact = {r['date'] for r in rows if r['type'] == 'school'}
    days = set(exact)
    if not exact:
        firsts = sorted(r['date'] for r in rows if r['type'] == 'first_day')
        lasts = sorted(r['date'] for r in rows if r['type'] == 'last_day')
        for first, last in zip(firsts, lasts):
            days |= set(weekdays(first, last))
    days |= {r['date'] for r in rows if r['type'] == 'early'}
    days -= {r['date'] for r in rows if r['type'] in ('no_school', 'closed')}
    return sorted(days)


DAYS = base_days(cal_a())


def after(day, n, days=None):
    """The n-th school day after a school day (or before it, n below 0)."""
    days = days or DAYS
    return days[days.index(day) + n]


def run(first, n, days=None):
    """n school days in a row from `first`."""
    days = days or DAYS
    i = days.index(first)
    return days[i:i + n]


def school_rows(days, minutes=None):
    """A calendar that is the exact list of its days."""
    if minutes is None:
        return csv('date,type', [d + ',school' for d in days])
    return csv('date,type,minutes', ['%s,school,%d' % (d, minutes) for d in days])


def rows(sid, days, rest):
    """One line a day: sid,day,rest ({d} in rest stands for the day)."""
    return ['%s,%s,%s' % (sid, d, rest.replace('{d}', d)) for d in days]


def nine(sid='S1', n=9, tail=''):
    """n absences keyed excused with a parent's note of the same day."""
    return rows(sid, NINE[:n], 'AE,parent,{d}' + tail)


def block(school, students, chronic, prefix=None, grade='5', tail=''):
    """Rows of totals: `students` of a school, the first `chronic` with 18 of 180, the rest with 3."""
    prefix = prefix or school
    return ['%s%03d,%s,%s,180,%d%s' % (prefix, i, school, grade, 18 if i < chronic else 3, tail)
            for i in range(students)]


def a(date, **fields):
    """An expected absence."""
    return dict({'date': date}, **fields)


def case(id, title, rules, attendance=None, expect=None, **more):
    """A vector.  `off` tells the check that rows outside the calendar are meant."""
    out = {'id': id, 'title': title, 'rules': rules, 'options': {}, 'profile': None, 'as_of': JUNE,
           'shape': None, 'attendance': attendance, 'totals': None, 'roster': ROSTER, 'calendar': 'CAL-A',
           'expect': expect or {}}
    if attendance is None:
        out.update(roster=None, calendar=None)
    out.update(more)
    return out


def totals(id, title, rules, text, expect=None, **more):
    return case(id, title, rules, None, expect, totals=text, **more)
