# SPDX-License-Identifier: Apache-2.0
"""Codes for half a day: the kind half_day, with and without reason and portion (contract section 5)."""
from common import DOC, MINUTES, PLAIN, a, case, csv

PEOPLE = 'student_id,grade,birth_date\n' + ''.join('S%d,5,2014-07-15\n' % i for i in range(1, 6))
DAY = '2024-10-01'
TENTH = 'student_id,grade,birth_date,transfer_absences\n' + ''.join('S%d,5,2014-07-15,9\n' % i for i in range(1, 6))


def code(reason=None, portion=None, **more):
    out = dict({'kind': 'half_day'}, **more)
    if reason:
        out['reason'] = reason
    if portion is not None:
        out['portion_absent'] = portion
    return out


def half(id, title, text, expect, **more):
    return case('half_days-' + id, title, more.pop('rules', ['IN-1']), text, expect,
                **dict({'roster': PEOPLE, 'shape': 'exceptions'}, **more))


CASES = [
    half('01', 'The code\'s own portion: half, and just over', csv(PLAIN, 'S1,%s,H50' % DAY, 'S2,%s,H51' % DAY),
         {'S1': {'days_absent': 0, 'absence_count': 0},
          'S2': {'days_absent': 1, 'absences': [a(DAY, code='H51', reason='unknown', because=['IN-1', 'ORD-2', 'DOC-1'])]}},
         profile={'codes': {'H50': code(portion=0.5), 'H51': code(portion=0.51)}}, no_problems=['half_day_assumed']),
    half('02', 'The row\'s portion comes before the code\'s', csv('student_id,date,code,portion_absent', 'S1,%s,H6,0.5' % DAY,
                                                                 'S2,%s,H6,' % DAY, 'S3,%s,H4,0.51' % DAY, 'S4,%s,H4,' % DAY),
         {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}, 'S3': {'days_absent': 1}, 'S4': {'days_absent': 0}},
         profile={'codes': {'H6': code(portion=0.6), 'H4': code(portion=0.4)}}, no_problems=['half_day_assumed']),
    half('03', 'Minutes come before the code\'s portion', csv(MINUTES, 'S1,%s,H6,165,330' % DAY, 'S2,%s,H4,164,330' % DAY),
         {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}},
         profile={'codes': {'H6': code(portion=0.6), 'H4': code(portion=0.4)}}, no_problems=['half_day_assumed']),
    half('04', 'Nothing tells how much of the day: present, and said once for each such row',
         csv(PLAIN, 'S1,%s,H' % DAY, 'S2,%s,H' % DAY), {'S1': {'days_absent': 0, 'open_days': 0}, 'S2': {'days_absent': 0}},
         profile={'codes': {'H': 'half_day'}}, expect_problems=[{'kind': 'half_day_assumed', 'count': 2}]),
    half('05', 'A reason that a parent\'s note excuses, on the tenth absence: religious, bereavement, emergency',
         csv(PLAIN, 'S1,%s,HR' % DAY, 'S2,%s,HB' % DAY, 'S3,%s,HE' % DAY),
         {'S1': {'absences': [a(DAY, ordinal=10, level=2, reason='religious', category='excused',
                                because=['IN-1', 'ORD-2', 'EXC-2', 'DOC-1'])]},
          'S2': {'absences': [a(DAY, level=2, reason='bereavement', category='excused',
                                because=['IN-1', 'ORD-2', 'EXC-3', 'DOC-1'])]},
          'S3': {'absences': [a(DAY, level=2, reason='emergency', category='excused',
                                because=['IN-1', 'ORD-2', 'EXC-3', 'DOC-1'])]}}, roster=TENTH,
         profile={'codes': {'HR': code('religious', 0.6), 'HB': code('bereavement', 0.6), 'HE': code('emergency', 0.6)}}),
    half('05b', 'Court has its paper by the code, illness a parent\'s note alone, vacation nothing that helps',
         csv(PLAIN, 'S1,%s,HC' % DAY, 'S2,%s,HI' % DAY, 'S3,%s,HV' % DAY),
         {'S1': {'absences': [a(DAY, level=2, reason='court', category='excused',
                                because=['IN-1', 'ORD-2', 'EXC-4', 'DOC-1'])]},
          'S2': {'absences': [a(DAY, level=2, reason='illness', category='unexcused')]},
          'S3': {'absences': [a(DAY, level=2, reason='vacation', category='unexcused',
                                because=['IN-1', 'ORD-2', 'EXC-7'])]}}, roster=TENTH,
         profile={'codes': {'HC': code('court', 0.6), 'HI': code('illness', 0.6), 'HV': code('vacation', 0.6)}}),
    half('05c', 'At Level 1 the same reasons with the documentation they imply', csv(
        PLAIN, 'S1,%s,HI' % DAY, 'S2,%s,HV' % DAY, 'S3,%s,H6' % DAY),
         {'S1': {'absences': [a(DAY, level=1, reason='illness', category='excused', because=['IN-1', 'ORD-2', 'DOC-1'])]},
          'S2': {'absences': [a(DAY, level=1, reason='vacation', category='excused', because=['IN-1', 'ORD-2', 'DOC-1'])]},
          'S3': {'absences': [a(DAY, level=1, reason='unknown', category='unexcused', provisional=True)]}},
         profile={'codes': {'HI': code('illness', 0.6), 'HV': code('vacation', 0.6), 'H6': code(portion=0.6)}}),
    half('06', 'With a documentation column it governs, and blank means none', csv(
        DOC, 'S1,%s,HI,,' % DAY, 'S2,%s,HI,parent,2024-10-02' % DAY),
         {'S1': {'absences': [a(DAY, reason='illness', category='unexcused', provisional=False)]},
          'S2': {'absences': [a(DAY, reason='illness', category='excused', because=['IN-1', 'ORD-2', 'DOC-1'])]}},
         profile={'codes': {'HI': code('illness', 0.6)}}, rules=['DOC-1']),
    half('07', 'The code\'s own documentation', csv(PLAIN, 'S1,%s,HM' % DAY),
         {'S1': {'absences': [a(DAY, level=2, reason='illness', category='excused',
                                because=['IN-1', 'ORD-2', 'EXC-1', 'DOC-1'])]}}, roster=TENTH,
         profile={'codes': {'HM': code('illness', 0.6, documentation='medical')}}),
    half('08', 'The reason column where the code has none of its own; the code\'s own comes first',
         csv(PLAIN + ',reason', 'S1,%s,H6,bereavement' % DAY, 'S2,%s,HI,bereavement' % DAY),
         {'S1': {'absences': [a(DAY, reason='bereavement')]}, 'S2': {'absences': [a(DAY, reason='illness')]}},
         profile={'codes': {'H6': code(portion=0.6), 'HI': code('illness', 0.6)}}),
    half('09', 'More than half a day gone beside a present code: the half-day code governs', csv(
        PLAIN, 'S1,%s,P' % DAY, 'S1,%s,HI' % DAY),
         {'S1': {'days_absent': 1, 'absences': [a(DAY, code='HI', reason='illness', category='excused')]}},
         profile={'codes': {'HI': code('illness', 0.6)}}, expect_problems=[{'kind': 'conflicting_rows', 'count': 1}]),
    half('10', 'Half days that are absences take numbers; those that are not take none', csv(
        PLAIN, 'S1,2024-10-01,HI', 'S1,2024-10-07,H4', 'S1,2024-10-09,HI'),
         {'S1': {'days_absent': 2, 'absences': [a('2024-10-01', ordinal=1), a('2024-10-09', ordinal=2)]}},
         profile={'codes': {'HI': code('illness', 0.6), 'H4': code('illness', 0.4)}}, rules=['ORD-1']),
]
