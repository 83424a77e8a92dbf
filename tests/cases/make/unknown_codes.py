# SPDX-License-Identifier: Apache-2.0
"""Codes that nobody explained: both readings, null where they differ (contract sections 5 and 6)."""
from common import DAYS, DOC, PLAIN, a, after, case, csv, nine, rows, run, school_rows

SCHOOL = 'student_id,grade,birth_date,school\nS1,5,2014-07-15,North\n'
SEVENTEEN = [DAYS[i] for i in range(4, 174, 10)]
OCTOBER = ['2024-10-07', '2024-10-15', '2024-10-23', '2024-10-29']
TEN = run('2024-10-07', 10)
assert len(SEVENTEEN) == 17 and after('2024-10-29', 10) == '2024-11-13'

CASES = [
    case('unknown_codes-01', 'One unknown day before an excused one: what differs is null, what agrees is kept', ['PSIS-3'],
         csv(PLAIN, 'S1,2024-10-01,ZZ', 'S1,2024-10-09,AE'),
         {'S1': {'days_enrolled': 180, 'days_absent': None, 'absence_rate': None, 'chronic': False, 'band': 'satisfactory',
                 'tier': 1, 'open_days': 1, 'review': ['unknown_code'], 'absence_count': 1,
                 'mhw': {'claimed': 0, 'valid': 0, 'remaining': 2}, 'absences': [
                     a('2024-10-09', ordinal=None, level=1, category='excused', truancy=False, because=['ORD-2', 'DOC-1'])]}},
         expect_problems=[{'kind': 'unknown_code', 'value': 'ZZ', 'count': 1}]),
    case('unknown_codes-02', 'Seventeen absences and one unknown day of 180: chronic or not is open', ['PSIS-3', 'CHR-1'],
         csv(PLAIN, rows('S1', SEVENTEEN, 'AE'), 'S1,2025-06-05,ZZ'),
         {'S1': {'days_enrolled': 180, 'days_absent': None, 'absence_rate': None, 'chronic': None, 'band': None, 'tier': None,
                 'outlook': {'absences_left': 0, 'present_days_to_recover': None}, 'open_days': 1}}, roster=SCHOOL,
         expect_schools=[{'school': 'North', 'students': 1, 'chronic': None, 'rate': None, 'review_team': None, 'high': None}],
         expect_district={'students': 1, 'chronic': None, 'rate': None, 'requirement': None}),
    case('unknown_codes-02b', 'Sixteen absences and two unknown days: all of them absent is the other reading', ['PSIS-3'],
         csv(PLAIN, rows('S1', SEVENTEEN[:16], 'AE'), 'S1,2025-06-03,ZZ', 'S1,2025-06-05,XX'),
         {'S1': {'chronic': None, 'tier': None, 'open_days': 2}},
         expect_problems=[{'kind': 'unknown_code', 'value': 'ZZ', 'count': 1},
                          {'kind': 'unknown_code', 'value': 'XX', 'count': 1}]),
    case('unknown_codes-02c', 'Sixteen absences and one unknown day: not chronic in either reading', ['PSIS-3'],
         csv(PLAIN, rows('S1', SEVENTEEN[:16], 'AE'), 'S1,2025-06-05,ZZ'),
         {'S1': {'days_absent': None, 'chronic': False, 'band': 'at_risk', 'tier': 1, 'open_days': 1}}, roster=SCHOOL,
         expect_schools=[{'school': 'North', 'students': 1, 'chronic': 0, 'rate': 0.0, 'review_team': False, 'high': False}]),
    case('unknown_codes-02d', 'Eighteen absences and one unknown day: chronic in both readings', ['PSIS-3'],
         csv(PLAIN, rows('S1', SEVENTEEN + ['2025-05-27'], 'AE'), 'S1,2025-06-05,ZZ'),
         {'S1': {'days_absent': None, 'chronic': True, 'band': 'moderate_chronic', 'tier': 2}}),
    case('unknown_codes-03', 'An unknown day makes a vacation the ninth absence or the tenth', ['PSIS-3', 'ORD-2'],
         csv(DOC, nine(n=8), 'S1,2024-10-28,ZZ,,', 'S1,2024-11-12,VAC,parent,'),
         {'S1': {'open_days': 1, 'truancy': {'unexcused': None}, 'absences': [
             a('2024-10-18', ordinal=8, level=1, category='excused'),
             a('2024-11-12', ordinal=None, level=None, category=None, truancy=None, because=None)]}}),
    case('unknown_codes-04', 'An unknown day after the absences leaves them as they are', ['PSIS-3'],
         csv(DOC, 'S1,2024-10-01,ILL,parent,', 'S1,2024-10-09,ZZ,,'),
         {'S1': {'absence_count': 1, 'absences': [a('2024-10-01', ordinal=1, level=1, category='excused', provisional=False,
                                                    needs=[], because=['ORD-2', 'DOC-1'])]}}),
    case('unknown_codes-05', 'An unknown day between two wellness days is a school day in either reading', ['MHW-4', 'PSIS-3'],
         csv(DOC, 'S1,2024-10-07,MHW,parent,', 'S1,2024-10-08,ZZ,,', 'S1,2024-10-09,MHW,parent,'),
         {'S1': {'mhw': {'claimed': 2, 'valid': 2, 'remaining': 0}, 'absences': [
             a('2024-10-07', ordinal=1, mhw='valid', category='excused'),
             a('2024-10-09', ordinal=None, level=1, mhw='valid', category='excused')]}}),
    case('unknown_codes-06', 'Codes that the starter map asks about are not guessed', ['PSIS-3'],
         csv(PLAIN, 'S1,2024-10-01,S', 'S1,2024-10-09,S', 'S1,2024-10-16,HB', 'S1,2024-10-22,HOM'),
         {'S1': {'open_days': 4, 'days_absent': None, 'absence_count': 0}},
         expect_problems=[{'kind': 'unknown_code', 'value': 'S', 'count': 2}, {'kind': 'unknown_code', 'value': 'HB', 'count': 1},
                          {'kind': 'unknown_code', 'value': 'HOM', 'count': 1}]),
    case('unknown_codes-07', 'A profile that explains the codes closes the days', ['PSIS-3'],
         csv(PLAIN, 'S1,2024-10-01,S', 'S1,2024-10-09,ZZ', 'S1,2024-10-16,DRX'),
         {'S1': {'open_days': 0, 'days_absent': 2, 'absence_count': 2, 'review': [], 'absences': [
             a('2024-10-01', reason='illness', category='excused', ordinal=1),
             a('2024-10-16', reason='illness', category='excused', ordinal=2)]}},
         profile={'codes': {'S': 'illness', 'ZZ': 'present', 'DRX': {'kind': 'illness', 'documentation': 'medical'}}},
         shape='exceptions', no_problems=['unknown_code']),
    case('unknown_codes-08', 'A review reason that only one reading has is left out', ['PSIS-3', 'EXC-10'],
         csv(DOC, nine(n=8), 'S1,2024-10-28,ZZ,,', 'S1,2024-11-12,AE,parent,'),
         {'S1': {'review': ['unknown_code'], 'absences': [
             a('2024-11-12', ordinal=None, level=None, category=None, provisional=None, needs=None, keyed_differs=None,
               because=None)]}}),
    case('unknown_codes-09', 'Four unexcused in October and an unknown day in December: the trigger is the same', ['PSIS-3', 'TRU-1'],
         csv(DOC, rows('S1', OCTOBER, 'AU,,'), 'S1,2024-12-03,ZZ,,'),
         {'S1': {'truancy': {'truant': True, 'as_keyed': 4, 'triggers': [
             {'rule': 'calendar_month', 'date': '2024-10-29', 'meeting_by': '2024-11-13'}]}}},
         options={'truancy.month': 'calendar'}),
    case('unknown_codes-09b', 'Three unexcused in October and an unknown day: an undocumented fourth, or none', ['PSIS-3', 'TRU-1'],
         csv(DOC, rows('S1', OCTOBER[:3], 'AU,,'), 'S1,2024-10-29,ZZ,,'),
         {'S1': {'truancy': {'truant': None, 'unexcused': None, 'triggers': None, 'as_keyed': 3}}},
         options={'truancy.month': 'calendar'}),
    case('unknown_codes-10', 'A daily file: an unknown code is a day enrolled', ['PSIS-3'],
         csv(PLAIN, rows('S1', TEN[:9], 'P'), 'S1,%s,ZZ' % TEN[9]),
         {'S1': {'days_enrolled': 10, 'days_absent': None, 'chronic': None, 'open_days': 1}}, calendar=school_rows(TEN),
         as_of=TEN[9]),
    case('unknown_codes-11', 'An unknown day next to an absence leaves the end of its window open', ['PSIS-3', 'DOC-2'],
         csv(DOC, 'S1,2024-10-07,A,,', 'S1,2024-10-08,ZZ,,'),
         {'S1': {'absences': [a('2024-10-07', ordinal=1, category='unexcused', provisional=True, needs=['documentation'],
                                curable_until=None)]}}, as_of='2024-10-15'),
    case('unknown_codes-12', 'Months: the one with the unknown day is open, the one before is not', ['PSIS-3'],
         csv(PLAIN, 'S1,2024-09-03,AE', 'S1,2024-10-01,ZZ'), {'S1': {'open_days': 1}},
         expect_months=[{'month': '2024-09', 'school': None, 'days_enrolled': 20, 'days_absent': 1, 'attendance_rate': 0.95},
                        {'month': '2024-10', 'school': None, 'days_enrolled': 21, 'days_absent': None,
                         'attendance_rate': None}]),
    case('unknown_codes-13', 'A known absence on the same day governs an unknown code; an unknown code governs a present one',
         ['PSIS-3'], csv(PLAIN, 'S1,2024-10-01,ZZ', 'S1,2024-10-01,A', 'S1,2024-10-09,ZZ', 'S1,2024-10-09,P'),
         {'S1': {'open_days': 1, 'absence_count': 1, 'absences': [a('2024-10-01', code='A', ordinal=1)]}},
         shape='exceptions', expect_problems=[{'kind': 'conflicting_rows', 'count': 2}]),
]
