# SPDX-License-Identifier: Apache-2.0
"""Several files, schools, years and shapes together; calendars with grades and closed days; which row governs."""
from common import DOC, JUNE, PLAIN, ROSTER, a, cal_a, case, csv, rows, run, school_rows, two_years

FIVE = run('2024-10-07', 5)
DAY = '2024-10-01'
ALL = {'S%d' % i: 0 for i in range(1, 11)}
PEOPLE = 'student_id,grade\n' + ''.join('%s,5\n' % s for s in ALL)
GRADED = 'student_id,grade,school\nS1,K,North\nS2,12,North\nS3,5,North\nS4,K,South\nS5,12,South\n'


def layers(*lines):
    """CAL-A with columns for school and grade."""
    out = [line + ',,' for line in cal_a().strip().split('\n')[1:]]
    return csv('date,type,school,grade', out, list(lines))


def several(id, title, text, expect, **more):
    return case('several_files-' + id, title, more.pop('rules', ['IN-6']), text, expect, **more)


PAIRS = [('OSS', 'MHW'), ('OSS', 'A'), ('OSS', 'ZZ'), ('OSS', 'P'), ('MHW', 'A'), ('MHW', 'ZZ'), ('MHW', 'P'), ('A', 'ZZ'),
         ('A', 'P')]

CASES = [
    several('01', 'Two files of absences of different students', csv(PLAIN, 'S1,%s,AE' % DAY), {
        'S1': {'days_enrolled': 180, 'days_absent': 1}, 'S2': {'days_enrolled': 180, 'days_absent': 2}},
        totals=csv('SASID,Absence Date,Attendance Code', 'S2,10/21/2024,AE', 'S2,10/23/2024,A'), roster=PEOPLE, off=True,
        no_problems=['mixed_shapes', 'conflicting_rows']),
    several('01b', 'The same row in two files is one', csv(PLAIN, 'S1,%s,AU' % DAY, 'S1,2024-10-09,AU'),
            {'S1': {'days_absent': 2, 'absence_count': 2, 'truancy': {'unexcused': 2}}},
            totals=csv(PLAIN, 'S1,%s,AU' % DAY), no_problems=['conflicting_rows']),
    several('01c', 'Different rows of one day in two files: the stronger governs, whichever file has it',
            csv(PLAIN, 'S1,%s,P' % DAY, 'S2,%s,OSS' % DAY), {'S1': {'absences': [a(DAY, code='MHW')]},
                                                             'S2': {'absences': [a(DAY, code='OSS', category='disciplinary')]}},
            totals=csv(PLAIN, 'S1,%s,MHW' % DAY, 'S2,%s,MHW' % DAY), roster=PEOPLE, shape='exceptions',
            expect_problems=[{'kind': 'conflicting_rows', 'count': 2}]),
    several('02', 'Absences in one file, a row a day in another: just under half are present, so exceptions',
            csv(PLAIN, rows('S1', FIVE, 'AE'), 'S1,2024-10-15,AE'),
            {'S1': {'days_enrolled': 180, 'days_absent': 6}, 'S2': {'days_enrolled': 180, 'days_absent': 0}},
            totals=csv(PLAIN, rows('S2', FIVE, 'P')), roster=PEOPLE, expect_problems=[{'kind': 'mixed_shapes'}]),
    several('02b', 'The same with half of all rows present: daily', csv(PLAIN, rows('S1', FIVE, 'AE')),
            {'S1': {'days_enrolled': 5, 'days_absent': 5}, 'S2': {'days_enrolled': 5, 'days_absent': 0}},
            totals=csv(PLAIN, rows('S2', FIVE, 'P')), roster=PEOPLE, calendar=school_rows(FIVE), as_of=FIVE[4],
            expect_problems=[{'kind': 'mixed_shapes'}]),
    several('02c', 'The shape is that of all rows, before the as-of day cuts',
            csv(PLAIN, rows('S1', FIVE, 'P'), rows('S1', ['2024-10-15', '2024-10-16', '2024-10-17', '2024-10-18', '2024-10-21',
                                                          '2024-10-22'], 'AE')),
            {'S1': {'days_enrolled': 32, 'days_absent': 0}}, as_of=FIVE[4], no_problems=['mixed_shapes']),
    several('02d', 'Remote days that are present count as present for the shape', csv(PLAIN, rows('S1', FIVE[:3], 'DLP'),
                                                                                     rows('S1', FIVE[3:], 'AE')),
            {'S1': {'days_enrolled': 5, 'days_absent': 2}}, calendar=school_rows(FIVE), as_of=FIVE[4]),
    several('02e', 'Late rows do not count as present for the shape', csv(PLAIN, rows('S1', FIVE[:3], 'T'), rows('S1', FIVE[3:], 'AE')),
            {'S1': {'days_enrolled': 180, 'days_absent': 2, 'days_tardy': 3}}),
    several('03', 'Two years in one file, each with its own count and its own two wellness days',
            csv(DOC, 'S1,2025-06-03,MHW,parent,', 'S1,2025-06-05,MHW,parent,', 'S1,2025-08-26,MHW,parent,',
                'S1,2025-08-28,MHW,parent,'),
            {'S1@2024-25': {'days_enrolled': 180, 'mhw': {'claimed': 2, 'valid': 2, 'remaining': 0}},
             'S1@2025-26': {'days_enrolled': 4, 'mhw': {'claimed': 2, 'valid': 2, 'remaining': 0}}}, calendar=two_years(),
            as_of='2025-08-29', rules=['MHW-3'], no_problems=['no_rules']),
    several('03b', 'Years without rules before and after: left out by name, each with its count',
            csv(PLAIN, 'S1,2019-10-01,AE', 'S1,2019-10-02,AE', 'S1,%s,AE' % DAY, 'S1,2027-10-01,AE'),
            {'S1': {'school_year': '2024-25', 'days_absent': 1}}, off=True,
            expect_problems=[{'kind': 'no_rules', 'value': '2019-20', 'count': 2},
                             {'kind': 'no_rules', 'value': '2027-28', 'count': 1}], no_problems=['not_a_school_day']),
    several('03c', 'Only the year that has rows of the student is there without a roster',
            csv(PLAIN, 'S1,2025-06-03,AE', 'S2,2025-08-26,AE'),
            {'S1@2024-25': {'days_absent': 1}, 'S2@2025-26': {'days_absent': 1}}, roster=None, calendar=two_years(),
            as_of='2025-08-29', expect_problems=[{'kind': 'no_roster'}]),
    several('04', 'Schools with days of their own: a day off of one is a school day of the other',
            csv(PLAIN + ',school', 'S1,2024-10-08,AE,North', 'S2,2024-10-08,AE,South'),
            {'S1': {'days_enrolled': 4, 'days_absent': 0}, 'S2': {'days_enrolled': 5, 'days_absent': 1}},
            roster='student_id,grade,school\nS1,5,North\nS2,5,South\n', as_of=FIVE[4], shape='exceptions',
            calendar=csv('date,type,school', ['%s,school,' % d for d in FIVE], '2024-10-08,closed,North'),
            expect_problems=[{'kind': 'not_a_school_day', 'count': 1}]),
    several('04b', 'Each school\'s own figures', csv(PLAIN, 'S1,2024-10-07,AE', 'S3,2024-10-08,AE'),
            {'S1': {'school': 'North'}, 'S3': {'school': 'South'}},
            roster='student_id,grade,school\nS1,5,North\nS2,5,North\nS3,5,South\n', calendar=school_rows(FIVE), as_of=FIVE[4],
            expect_schools=[{'school': 'North', 'students': 2, 'chronic': 1, 'rate': 0.5, 'attendance_rate': 0.9},
                            {'school': 'South', 'students': 1, 'chronic': 1, 'rate': 1.0, 'attendance_rate': 0.8}]),
    several('05', 'Kindergarten starts later, seniors leave earlier', csv(PLAIN, 'S3,%s,AE' % DAY),
            {'S1': {'days_enrolled': 176}, 'S2': {'days_enrolled': 175}, 'S3': {'days_enrolled': 180},
             'S4': {'days_enrolled': 176}, 'S5': {'days_enrolled': 175}}, roster=GRADED,
            calendar=layers('2024-09-03,first_day,,K', '2025-05-30,last_day,,12')),
    several('05b', 'The same for one school alone', csv(PLAIN, 'S3,%s,AE' % DAY),
            {'S1': {'days_enrolled': 176}, 'S2': {'days_enrolled': 175}, 'S3': {'days_enrolled': 180},
             'S4': {'days_enrolled': 180}, 'S5': {'days_enrolled': 180}}, roster=GRADED,
            calendar=layers('2024-09-03,first_day,North,K', '2025-05-30,last_day,North,12')),
    several('05c', 'A day off of a grade, of a school, of a grade of a school', csv(PLAIN, 'S3,%s,AE' % DAY),
            {'S1': {'days_enrolled': 178}, 'S2': {'days_enrolled': 178}, 'S3': {'days_enrolled': 179},
             'S4': {'days_enrolled': 179}, 'S5': {'days_enrolled': 180}}, roster=GRADED,
            calendar=layers('2024-10-08,no_school,,K', '2024-10-09,no_school,North,', '2024-10-10,no_school,North,12')),
    several('06', 'A closed day is no school day, and a row on it is left out', csv(PLAIN, 'S1,2024-12-05,AE', 'S1,2024-12-06,AE'),
            {'S1': {'days_enrolled': 179, 'days_absent': 1, 'absences': [a('2024-12-06', ordinal=1)]}},
            calendar=cal_a() + '2024-12-05,closed\n', off=True, expect_problems=[{'kind': 'not_a_school_day', 'count': 1}]),
    several('06b', 'Wellness days on both sides of a closed day are consecutive',
            csv(DOC, 'S1,2024-12-04,MHW,parent,', 'S1,2024-12-06,MHW,parent,'),
            {'S1': {'mhw': {'claimed': 2, 'valid': 1}, 'absences': [
                a('2024-12-04', mhw='valid'), a('2024-12-06', mhw='invalid', mhw_reason='consecutive')]}},
            calendar=cal_a() + '2024-12-05,closed\n', rules=['MHW-4']),
    several('06c', 'An early day adds its Saturday; closing it takes it away again', csv(PLAIN, 'S1,%s,AE' % DAY),
            {'S1': {'days_enrolled': 181}}, calendar=cal_a() + '2024-12-07,early\n2024-12-14,early\n2024-12-14,closed\n'),
    several('07', 'Of two rows of a day: disciplinary, wellness, absence, unknown, present',
            csv(PLAIN, *['S%d,%s,%s' % (i + 1, DAY, c) for i, p in enumerate(PAIRS) for c in reversed(p)]),
            {'S%d' % (i + 1): {'open_days': 0, 'absence_count': 1, 'absences': [a(DAY, code=p[0])]} for i, p in enumerate(PAIRS)},
            roster=PEOPLE, shape='exceptions', rules=['DISC-4'], expect_problems=[{'kind': 'conflicting_rows', 'count': 9}]),
    several('07b', 'An unknown code before a present one', csv(PLAIN, 'S1,%s,P' % DAY, 'S1,%s,ZZ' % DAY),
            {'S1': {'open_days': 1, 'days_absent': None}}, shape='exceptions',
            expect_problems=[{'kind': 'conflicting_rows', 'count': 1}, {'kind': 'unknown_code', 'value': 'ZZ'}]),
    several('07c', 'Among equals the smaller code in byte order', csv(PLAIN, 'S1,%s,EX' % DAY, 'S1,%s,AE' % DAY, 'S2,%s,NC' % DAY,
                                                                     'S2,%s,ABS' % DAY, 'S3,%s,SUS' % DAY, 'S3,%s,OSS' % DAY),
            {'S1': {'absences': [a(DAY, code='AE')]}, 'S2': {'absences': [a(DAY, code='ABS')]},
             'S3': {'absences': [a(DAY, code='OSS')]}}, roster=PEOPLE,
            expect_problems=[{'kind': 'conflicting_rows', 'count': 3}]),
    several('07d', 'Documentation comes before reason, reason before the code', csv(
        DOC + ',reason', 'S1,%s,A,parent,,illness' % DAY, 'S1,%s,UNV,medical,,' % DAY, 'S2,%s,A,parent,,' % DAY,
        'S2,%s,UNV,parent,,illness' % DAY, 'S3,%s,UNV,court,,' % DAY, 'S3,%s,A,preapproved,,' % DAY),
            {'S1': {'absences': [a(DAY, code='UNV')]}, 'S2': {'absences': [a(DAY, code='UNV', reason='illness')]},
             'S3': {'absences': [a(DAY, code='UNV')]}}, roster=PEOPLE,
            expect_problems=[{'kind': 'conflicting_rows', 'count': 3}]),
    several('07e', 'The earlier paper, where all else is equal', csv(DOC, 'S1,%s,A,parent,2024-11-20' % DAY,
                                                                     'S1,%s,A,parent,2024-10-02' % DAY),
            {'S1': {'absences': [a(DAY, category='excused')]}}, rules=['DOC-2'],
            expect_problems=[{'kind': 'conflicting_rows', 'count': 1}]),
    several('07f', 'In-school suspension is present, unless the district counts it as absent', csv(
        PLAIN, 'S1,%s,ISS' % DAY, 'S1,%s,A' % DAY), {'S1': {'absences': [a(DAY, code='A')]}}, shape='exceptions',
        rules=['DISC-3']),
    several('08', 'The later school of two roster rows; a row outside both is left out', csv(
        PLAIN, 'S1,2024-10-01,AE', 'S1,2024-11-13,AE', 'S1,2024-12-03,AE'),
            {'S1': {'school': 'South', 'days_absent': 2, 'enrollments': [
                {'school': 'North', 'days_absent': 1}, {'school': 'South', 'days_absent': 1}]}},
            roster='student_id,grade,birth_date,school,entry_date,exit_date\nS1,5,2014-07-15,North,2024-08-27,2024-11-01\n'
                   'S1,5,2014-07-15,South,2024-12-02,2025-06-06\n', rules=['CHR-4'],
            expect_problems=[{'kind': 'not_enrolled', 'count': 1}]),
    several('09', 'Totals beside rows of other students: each by what its file tells', csv(PLAIN, 'S1,%s,AE' % DAY),
            {'S1': {'days_enrolled': 180, 'days_absent': 1}, 'T1': {'days_enrolled': 180, 'days_absent': 18, 'chronic': True}},
            totals=csv('student_id,school_year,days_enrolled,days_absent', 'T1,2024-25,180,18'), as_of=JUNE),
    several('10', 'Day first in one file, month first in the other, each told by its own days',
            csv(PLAIN, 'S1,13/09/2024,AE', 'S1,01/10/2024,AE'), {'S1': {'days_absent': 4, 'absences': [
                a('2024-09-13'), a('2024-10-01'), a('2024-10-09'), a('2024-10-21')]}},
            totals=csv(PLAIN, 'S1,10/21/2024,AE', 'S1,10/09/2024,AE'), off=True,
            no_problems=['date_order_assumed', 'bad_date']),
]
assert ROSTER.startswith('student_id')
