# SPDX-License-Identifier: Apache-2.0
"""Days enrolled, transfers, rosters: contract sections 2 and 3, rules IN-6, CHR-4."""
from common import PLAIN, ROSTER, a, case, csv, rows, run, school_rows

DATED = 'student_id,grade,birth_date,school,entry_date,exit_date\n'
FIVE = run('2024-10-07', 5)
assert FIVE == ['2024-10-07', '2024-10-08', '2024-10-09', '2024-10-10', '2024-10-11']
assert run('2024-10-01', 6) == ['2024-10-01', '2024-10-02', '2024-10-04', '2024-10-07', '2024-10-08', '2024-10-09']

CASES = [
    case('enrollment-01', 'Entry and exit day are inside, the days around them outside', ['IN-6'],
         csv(PLAIN, rows('S1', ['2024-09-30', '2024-10-01', '2024-10-09', '2024-10-10'], 'AE')),
         {'S1': {'days_enrolled': 6, 'days_absent': 2, 'absence_count': 2, 'absences': [
             a('2024-10-01', ordinal=1), a('2024-10-09', ordinal=2)]}},
         roster=DATED + 'S1,5,2014-07-15,North,2024-10-01,2024-10-09\n',
         expect_problems=[{'kind': 'not_enrolled', 'count': 2}], no_problems=['assumed_enrollment', 'no_roster']),
    case('enrollment-02', 'A day that two enrollments share belongs to the one entered later', ['CHR-4'],
         csv(PLAIN, 'S1,2024-11-01,AE'),
         {'S1': {'days_enrolled': 180, 'days_absent': 1, 'school': 'South', 'enrollments': [
             {'school': 'North', 'days_enrolled': 45, 'days_absent': 0},
             {'school': 'South', 'days_enrolled': 135, 'days_absent': 1}]}},
         roster=DATED + 'S1,5,2014-07-15,North,2024-08-27,2024-11-01\nS1,5,2014-07-15,South,2024-11-01,2025-06-06\n',
         no_problems=['not_enrolled']),
    case('enrollment-03', 'Away for a while: the gap is not enrolled', ['IN-6'],
         csv(PLAIN, 'S1,2024-09-05,AE', 'S1,2024-09-24,AE', 'S1,2024-10-02,AE'),
         {'S1': {'days_enrolled': 11, 'days_absent': 2, 'absence_count': 2}},
         roster=DATED + 'S1,5,2014-07-15,North,2024-08-27,2024-09-06\nS1,5,2014-07-15,North,2024-10-01,2024-10-04\n',
         expect_problems=[{'kind': 'not_enrolled', 'count': 1}]),
    case('enrollment-04', 'A roster without dates: the whole calendar, which is an assumption', ['IN-6'],
         csv(PLAIN, 'S1,2024-10-01,AE'), {'S1': {'days_enrolled': 180}, 'S2': {'days_enrolled': 180, 'days_absent': 0}},
         roster=ROSTER + 'S2,6,2013-07-15\n', expect_problems=[{'kind': 'assumed_enrollment', 'count': 2}],
         no_problems=['no_roster']),
    case('enrollment-05', 'No roster: the students named, the whole calendar', ['IN-6'],
         csv(PLAIN, 'S1,2024-10-01,AE', 'S2,2024-10-09,AE', 'S2,2024-10-16,AE'),
         {'S1': {'days_enrolled': 180, 'days_absent': 1}, 'S2': {'days_enrolled': 180, 'days_absent': 2}}, roster=None,
         expect_problems=[{'kind': 'no_roster'}, {'kind': 'assumed_enrollment', 'count': 2}]),
    case('enrollment-06', 'An entry day without an exit day', ['IN-6'], csv(PLAIN, 'S1,2025-06-02,AE'),
         {'S1': {'days_enrolled': 5, 'days_absent': 1}}, roster=DATED + 'S1,5,2014-07-15,North,2025-06-02,\n'),
    case('enrollment-07', 'Of several roster rows the latest entered decides on grade, school and the year before', ['CHR-4', 'TIER-2'],
         csv(PLAIN, 'S1,2024-10-01,AE'), {'S1': {'grade': '5', 'school': 'South', 'tier': 1, 'days_enrolled': 180}},
         roster='student_id,grade,birth_date,school,entry_date,exit_date,prior_days_enrolled,prior_days_absent\n'
                'S1,5,2014-07-15,South,2024-11-01,2025-06-06,100,0\nS1,4,2014-07-15,North,2024-08-27,2024-10-31,100,20\n'),
    case('enrollment-08', 'A roster of other students', ['IN-6'],
         csv(PLAIN, 'S1,2024-10-01,AE', 'S2,2024-10-09,AE'), {'S1': {'days_absent': 1}},
         roster='student_id,grade\nR1,5\nR2,5\nR3,5\n', expect_problems=[{'kind': 'unmatched_roster'}]),
    case('enrollment-09', 'A daily file: the day with rows of two schools is the later-entered one\'s', ['CHR-4'],
         csv(PLAIN + ',school', ['S1,%s,P,North' % d for d in FIVE[:3]], ['S1,%s,P,South' % d for d in FIVE[2:4]],
             'S1,%s,A,South' % FIVE[4]),
         {'S1': {'days_enrolled': 5, 'days_absent': 1, 'school': 'South', 'enrollments': [
             {'school': 'North', 'days_enrolled': 2, 'days_absent': 0},
             {'school': 'South', 'days_enrolled': 3, 'days_absent': 1}]}}, calendar=school_rows(FIVE), as_of=FIVE[4]),
    case('enrollment-10', 'A daily file: the days enrolled are the days with a row', ['IN-6'],
         csv(PLAIN, rows('S1', FIVE, 'P'), rows('S2', FIVE[1:4], 'P'), rows('S3', FIVE[:2], 'A'), rows('S3', FIVE[2:], 'P')),
         {'S1': {'days_enrolled': 5}, 'S2': {'days_enrolled': 3, 'days_absent': 0}, 'S3': {'days_enrolled': 5, 'days_absent': 2}},
         roster='student_id,grade\nS1,5\nS2,5\nS3,5\n', calendar=school_rows(FIVE), as_of=FIVE[4],
         no_problems=['missing_day', 'assumed_enrollment']),
    case('enrollment-11', 'A day coded not enrolled is no day of membership in a daily file', ['IN-6'],
         csv(PLAIN, rows('S1', FIVE[:4], 'P'), 'S1,%s,NE' % FIVE[4]), {'S1': {'days_enrolled': 4, 'days_absent': 0}},
         calendar=school_rows(FIVE), as_of=FIVE[4], profile={'codes': {'NE': 'not_enrolled'}}),
    case('enrollment-12', 'Entry before the first day and exit after the last: the calendar is the limit', ['IN-6'],
         csv(PLAIN, 'S1,2024-10-01,AE'), {'S1': {'days_enrolled': 180}},
         roster=DATED + 'S1,5,2014-07-15,North,2024-07-01,2025-06-30\n'),
    case('enrollment-13', 'IDs are text: leading zeros make another student', ['IN-6'],
         csv(PLAIN, '042,2024-10-01,AE', '42,2024-10-09,AE', '42,2024-10-16,AE'),
         {'042': {'days_absent': 1}, '42': {'days_absent': 2}}, roster='student_id,grade\n042,5\n42,6\n'),
    case('enrollment-14', 'The roster\'s name and birth date come before those of the rows; a grade comes from either', ['TRU-2'],
         csv(PLAIN + ',name,grade', 'S1,2024-10-01,AE,Row Name,4', 'S2,2024-10-01,AE,Second Name,7'),
         {'S1': {'name': 'Roster Name'}, 'S2': {'name': 'Second Name', 'grade': '7'}},
         roster='student_id,name,birth_date\nS1,Roster Name,2014-07-15\nS2,,2012-07-15\n'),
    case('enrollment-15', 'Absences at the school before count for the ordinal, never for a rate', ['ORD-1', 'CHR-1'],
         csv(PLAIN, 'S1,2024-10-01,AE'), {'S1': {'days_enrolled': 180, 'days_absent': 1, 'absence_rate': 0.0056, 'tier': 1,
                                                 'absences': [a('2024-10-01', ordinal=31, level=2)]}},
         roster='student_id,grade,birth_date,transfer_absences\nS1,5,2014-07-15,30\n'),
    case('enrollment-16', 'A short stay elsewhere that is over: the days to come at the first school count', ['CHR-1'],
         csv(PLAIN, 'S1,2024-10-01,AE'), {'S1': {'school': 'South', 'days_absent': 1, 'outlook': {
             'absences_left': 16, 'present_days_to_recover': None}}}, as_of='2024-12-02',
         roster=DATED + 'S1,5,2014-07-15,North,2024-08-27,\nS1,5,2014-07-15,South,2024-10-01,2024-10-31\n'),
    case('enrollment-17', 'Between two schools: the days to come at the next one count, it is no enrollment yet', ['CHR-1', 'CHR-4'],
         csv(PLAIN, 'S1,2024-10-01,AE'), {'S1': {'school': 'North', 'days_absent': 1, 'outlook': {
             'absences_left': 16, 'present_days_to_recover': None}}, 'S2': {'school': 'North', 'outlook': {
                 'absences_left': 17, 'present_days_to_recover': None}}}, as_of='2024-12-01',
         roster=DATED + 'S1,5,2014-07-15,North,2024-08-27,2024-12-01\nS1,5,2014-07-15,South,2024-12-02,\n'
                'S2,5,2014-07-15,North,2024-08-27,\nS3,5,2014-07-15,South,2025-01-06,\n'),
    case('enrollment-18', 'What rows after the as-of day say of a student is not read', ['IN-6'],
         csv(PLAIN + ',name,grade', 'S1,2024-10-16,AE,Later Name,PK', 'S2,2024-10-01,AE,,5'),
         {'S1': {'name': None, 'grade': None, 'days_absent': 0}, 'S2': {'grade': '5', 'days_absent': 1}},
         roster='student_id,birth_date\nS1,2014-07-15\nS2,2014-07-15\n', as_of='2024-10-09'),
    case('enrollment-19', 'A roster that names no school: the rows say which, each next one from its first row', ['CHR-4'],
         csv(PLAIN + ',school', 'S1,2024-10-01,AE,North', 'S1,2024-11-12,AE,South', 'S1,2024-11-20,AE,South'),
         {'S1': {'days_enrolled': 180, 'days_absent': 3, 'school': 'South', 'enrollments': [
             {'school': 'North', 'days_absent': 1}, {'school': 'South', 'days_absent': 2}]}},
         roster='student_id,grade,birth_date\nS1,5,2014-07-15\n'),
]
