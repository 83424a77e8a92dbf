# SPDX-License-Identifier: Apache-2.0
"""The monthly file for the state (PSIS-2), read as totals."""
from common import csv, totals

HEAD = ('Reporting District,SASID,Date of Birth,Month of Membership,Year of Membership,Days In-Person Membership,'
        'Days In-Person Attendance,Days Remote Membership,Days Remote Attendance')
BORN = '07152014'


def nine(sid, month, membership, attendance, remote=(0, 0), born=BORN):
    """A line of nine fields; `month` is '2024-09'."""
    return '045,%s,%s,%s,%s,%02d,%02d,%02d,%02d' % (sid, born, month[5:], month[:4], membership, attendance, *remote)


def fixed(*args, **more):
    """The same as 35 characters."""
    fields = nine(*args, **more).split(',')
    line = ''.join(f.rjust(n) for f, n in zip(fields, (3, 10, 8, 2, 4, 2, 2, 2, 2)))
    assert len(line) == 35
    return line


def lines(*texts):
    return '\n'.join(texts) + '\n'


def psis(id, title, text, expect=None, **more):
    return totals('psis-' + id, title, ['PSIS-2'], text, expect, **more)


TWO = [('1234567890', '2024-09', 20, 18), ('1234567890', '2024-10', 22, 20), ('0000000042', '2024-09', 20, 20),
       ('0000000042', '2024-10', 22, 22)]
TWO_SAY = {'1234567890': {'school_year': '2024-25', 'days_enrolled': 42, 'days_absent': 4, 'absence_rate': 0.0952,
                          'chronic': False, 'band': 'at_risk', 'absence_count': 0},
           '0000000042': {'days_enrolled': 42, 'days_absent': 0, 'band': 'satisfactory'}}
MONTHS = ['2024-09', '2024-10', '2024-11', '2024-12', '2025-01', '2025-02', '2025-03', '2025-04', '2025-05']


def year(sid, absent, extra=0):
    """Nine months of twenty days, the first with `extra` more; the absences at two a month."""
    out = []
    for i, month in enumerate(MONTHS):
        gone = min(2, absent - 2 * i) if absent > 2 * i else 0
        days = 20 + (extra if i == 0 else 0)
        out.append(nine(sid, month, days, days - gone))
    return out


assert sum(int(x.split(',')[5]) - int(x.split(',')[6]) for x in year('1', 17)) == 17

CASES = [
    psis('01', 'Nine fields without a header: the months of a student are added up', lines(*[nine(*t) for t in TWO]), TWO_SAY,
         no_problems=['malformed_row', 'conflicting_rows', 'bad_date']),
    psis('01b', 'Thirty-five characters a line', lines(*[fixed(*t) for t in TWO]), TWO_SAY,
         no_problems=['malformed_row', 'conflicting_rows', 'bad_date']),
    psis('01c', 'Nine fields with a header', csv(HEAD, [nine(*t) for t in TWO]), TWO_SAY,
         no_problems=['malformed_row', 'conflicting_rows', 'bad_date']),
    psis('01d', 'Tabs between the nine fields', lines(*[nine(*t).replace(',', '\t') for t in TWO]), TWO_SAY),
    psis('01e', 'An ID set right with blanks, a birth date of blanks, no final newline',
         lines(fixed('42', '2024-09', 20, 18), fixed('42', '2024-10', 22, 22, born='        ')).rstrip('\n'),
         {'42': {'days_enrolled': 42, 'days_absent': 2}}, no_problems=['malformed_row']),
    psis('02', 'Days in person and remote are days; the month tells them apart',
         lines(nine('1', '2024-09', 10, 9, (10, 8)), nine('2', '2024-09', 20, 20)),
         {'1': {'days_enrolled': 20, 'days_absent': 3, 'chronic': True}, '2': {'days_enrolled': 20, 'days_absent': 0}},
         expect_months=[{'month': '2024-09', 'school': None, 'days_enrolled': 40, 'days_absent': 3, 'attendance_rate': 0.925,
                         'remote_days_enrolled': 10, 'remote_days_absent': 2}]),
    psis('02b', 'Every month is there', lines(*[nine(*t) for t in TWO]),
         expect_months=[{'month': '2024-09', 'school': None, 'days_enrolled': 40, 'days_absent': 2, 'attendance_rate': 0.95,
                         'remote_days_enrolled': 0, 'remote_days_absent': 0},
                        {'month': '2024-10', 'school': None, 'days_enrolled': 44, 'days_absent': 2, 'attendance_rate': 0.9545}]),
    psis('03', 'Chronic at 18 of 180 days, not at 17, not at 18 of 181', lines(*year('18', 18), *year('17', 17), *year('181', 18, 1)),
         {'18': {'days_enrolled': 180, 'days_absent': 18, 'chronic': True, 'absence_rate': 0.1, 'band': 'moderate_chronic'},
          '17': {'days_enrolled': 180, 'days_absent': 17, 'chronic': False, 'absence_rate': 0.0944},
          '181': {'days_enrolled': 181, 'days_absent': 18, 'chronic': False, 'absence_rate': 0.0994}}),
    psis('04', 'Equal rows are one', lines(nine('1', '2024-09', 20, 18), nine('1', '2024-09', 20, 18), nine('1', '2024-10', 20, 20)),
         {'1': {'days_enrolled': 40, 'days_absent': 2}}, no_problems=['conflicting_rows']),
    psis('05', 'Two different rows of a month: the one with more membership',
         lines(nine('1', '2024-09', 19, 10), nine('1', '2024-09', 20, 20), nine('1', '2024-10', 20, 20)),
         {'1': {'days_enrolled': 40, 'days_absent': 0}}, expect_problems=[{'kind': 'conflicting_rows'}]),
    psis('05b', 'Two different rows of equal membership: the one with fewer days in attendance',
         lines(nine('1', '2024-09', 20, 19), nine('1', '2024-09', 20, 17), nine('1', '2024-10', 20, 20)),
         {'1': {'days_enrolled': 40, 'days_absent': 3}}, expect_problems=[{'kind': 'conflicting_rows'}]),
    psis('05c', 'Two different rows of a school year and school are not added up; those of two schools are',
         'student_id,school_year,school,days_enrolled,days_absent\n1,2024-25,North,90,30\n1,2024-25,North,100,9\n'
         '2,2024-25,North,100,9\n2,2024-25,South,80,9\n',
         {'1': {'days_enrolled': 100, 'days_absent': 9, 'chronic': False},
          '2': {'days_enrolled': 180, 'days_absent': 18, 'chronic': True}},
         expect_problems=[{'kind': 'conflicting_rows', 'count': 1, 'value': '2024-25'}]),
    psis('06', 'More days in attendance than in membership: the row is left out',
         lines(nine('1', '2024-09', 20, 21), nine('1', '2024-10', 20, 19)), {'1': {'days_enrolled': 20, 'days_absent': 1}},
         expect_problems=[{'kind': 'malformed_row', 'count': 1}]),
    psis('06b', 'As many days in attendance as in membership', lines(nine('1', '2024-09', 20, 20), nine('1', '2024-10', 20, 19)),
         {'1': {'days_enrolled': 40, 'days_absent': 1}}, no_problems=['malformed_row']),
    psis('06c', 'More remote days in attendance than in membership: the row is left out',
         lines(nine('1', '2024-09', 15, 15, (5, 6)), nine('1', '2024-10', 20, 19)), {'1': {'days_enrolled': 20, 'days_absent': 1}},
         expect_problems=[{'kind': 'malformed_row', 'count': 1}]),
    psis('07', 'More days than the month has: thirty-one in September, twenty-nine in February 2025',
         lines(nine('1', '2024-09', 31, 20), nine('1', '2025-02', 29, 20), nine('1', '2024-10', 20, 19)),
         {'1': {'days_enrolled': 20, 'days_absent': 1}}, expect_problems=[{'kind': 'malformed_row', 'count': 2}]),
    psis('07b', 'As many days as the month has: thirty in September, twenty-nine in February 2024',
         lines(nine('1', '2024-09', 30, 20), nine('2', '2024-02', 29, 20)),
         {'1': {'days_enrolled': 30, 'days_absent': 10}, '2': {'school_year': '2023-24', 'days_enrolled': 29, 'days_absent': 9}},
         no_problems=['malformed_row']),
    psis('08', 'More membership than the calendar has school days that month: said, and kept',
         lines(nine('1', '2024-09', 21, 20), nine('1', '2024-10', 21, 21)), {'1': {'days_enrolled': 42, 'days_absent': 1}},
         calendar='CAL-A', expect_problems=[{'kind': 'malformed_row', 'count': 1}]),
    psis('08b', 'As much membership as the calendar has school days that month, in person and remote',
         lines(nine('1', '2024-09', 15, 15, (5, 5)), nine('1', '2024-10', 21, 21)), {'1': {'days_enrolled': 41, 'days_absent': 0}},
         calendar='CAL-A', no_problems=['malformed_row']),
    psis('09', 'Without an as-of day it is the last day of the latest month',
         lines(nine('1', '2024-10', 20, 20), nine('1', '2024-09', 20, 18), nine('2', '2024-09', 20, 20)),
         {'1': {'days_enrolled': 40}}, as_of=None, expect_as_of='2024-10-31'),
    psis('09b', 'The last day of a February', lines(nine('1', '2024-02', 18, 18)), {'1': {'school_year': '2023-24'}}, as_of=None,
         expect_as_of='2024-02-29'),
    psis('10', 'June and July are two school years', lines(nine('1', '2024-06', 10, 8), nine('1', '2024-07', 10, 10),
                                                          nine('1', '2024-09', 20, 20)),
         {'1@2023-24': {'days_enrolled': 10, 'days_absent': 2, 'chronic': True},
          '1@2024-25': {'days_enrolled': 30, 'days_absent': 0, 'chronic': False, 'tier': 3}}),
    psis('10b', 'Months of a year without rules are left out', lines(nine('1', '2019-09', 20, 2), nine('1', '2024-09', 20, 19)),
         {'1': {'school_year': '2024-25', 'days_enrolled': 20, 'days_absent': 1}},
         expect_problems=[{'kind': 'no_rules', 'value': '2019-20', 'count': 1}]),
    psis('11', 'A month that does not exist: that line is left out, the rest goes on',
         lines(nine('1', '2024-09', 20, 19), nine('1', '2024-13', 20, 2), nine('2', '2024-09', 20, 20)),
         {'1': {'days_enrolled': 20, 'days_absent': 1}, '2': {'days_enrolled': 20, 'days_absent': 0}}),
]
