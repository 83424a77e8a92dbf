# SPDX-License-Identifier: Apache-2.0
"""Periods, minutes and portions made into days: IN-1, IN-2, contract section 3."""
from common import MINUTES, PLAIN, a, case, csv, run, school_rows

SEVEN = run('2024-10-07', 5) + ['2024-10-15', '2024-10-16']
PERIOD = 'student_id,date,code,period'
PORTION = 'student_id,date,code,portion_absent'
PEOPLE = 'student_id,grade,birth_date\n' + ''.join('S%d,5,2014-07-15\n' % i for i in range(1, 7))
WEEK = ['2024-10-07', '2024-10-08', '2024-10-09', '2024-10-10', '2024-10-11']


def periods(sid, day, n, absent, code='A', other='P'):
    """n periods of a day, the first `absent` of them missed."""
    return ['%s,%s,%s,%d' % (sid, day, code if p <= absent else other, p) for p in range(1, n + 1)]


def missed(id, absent, days_absent, which):
    """Days of 2 to 8 periods (from as many as are missed), `absent` of them missed each."""
    lengths = [n for n in range(2, 9) if n >= absent]
    days = SEVEN[:len(lengths)]
    return case('periods_and_minutes-' + id, '%d missed of each length of day up to eight periods' % absent, ['IN-1'],
                csv(PERIOD, *[periods('S1', d, n, absent) for d, n in zip(days, lengths)]),
                {'S1': {'days_enrolled': len(days), 'days_absent': days_absent, 'absence_count': days_absent,
                        'absences': [a(days[i]) for i in which]}},
                calendar=school_rows(days), as_of=days[-1], shape='daily', no_problems=['missing_day'])


def small(id, title, text, expect, **more):
    more = dict({'calendar': school_rows(WEEK, 330), 'as_of': WEEK[4], 'shape': 'exceptions', 'roster': PEOPLE}, **more)
    return case('periods_and_minutes-' + id, title, more.pop('rules', ['IN-1']), text, expect, **more)


CASES = [
    missed('01', 1, 0, []),                    # 1 of 2 is half
    missed('01b', 2, 2, [0, 1]),               # of 2, of 3; 2 of 4 is half
    missed('01c', 3, 3, [0, 1, 2]),            # of 3, 4, 5; 3 of 6 is half
    missed('01d', 4, 4, [0, 1, 2, 3]),         # of 4, 5, 6, 7; 4 of 8 is half
    small('02', 'Late to a period is there for it', csv(PERIOD, periods('S1', WEEK[0], 4, 2, 'A', 'T')),
          {'S1': {'days_absent': 0, 'absence_count': 0}}),
    small('02b', 'Periods on a field trip are attended', csv(PERIOD, periods('S1', WEEK[0], 4, 2, 'A', 'FT')),
          {'S1': {'days_absent': 0, 'absence_count': 0}}),
    small('03', 'An equal period row is one period', csv(PERIOD, 'S1,2024-10-07,A,1', 'S1,2024-10-07,A,1', 'S1,2024-10-07,P,2',
                                                         'S2,2024-10-07,A,1', 'S2,2024-10-07,A,2', 'S2,2024-10-07,P,3'),
          {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}}),
    small('03b', 'Period and section together name what a row fills',
          csv(PERIOD + ',section', 'S1,2024-10-07,A,1,a', 'S1,2024-10-07,P,1,b', 'S2,2024-10-07,A,1,a', 'S2,2024-10-07,A,1,b',
              'S2,2024-10-07,P,2,a'), {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}}),
    small('04', 'An unknown code in a period that decides nothing, and in one that decides',
          csv(PERIOD, 'S1,2024-10-07,ZZ,1', 'S1,2024-10-07,P,2', 'S1,2024-10-07,P,3', 'S2,2024-10-07,ZZ,1', 'S2,2024-10-07,P,2',
              'S2,2024-10-07,A,3', 'S2,2024-10-07,A,4'), {'S1': {'days_absent': 0}, 'S2': {'days_absent': None, 'open_days': 1}},
          expect_problems=[{'kind': 'unknown_code', 'value': 'ZZ'}]),
    small('05', 'A day missed by periods: the governing row\'s code and reason',
          csv(PERIOD, 'S1,2024-10-07,ILL,1', 'S1,2024-10-07,A,2', 'S1,2024-10-07,P,3'),
          {'S1': {'days_absent': 1, 'absences': [a('2024-10-07', code='ILL', reason='illness', category='excused')]}}),
    small('06', 'Minutes present: half, one under, one over', csv(MINUTES, 'S1,2024-10-07,P,165,330', 'S2,2024-10-07,P,164,330',
                                                                  'S3,2024-10-07,P,166,330', 'S4,2024-10-07,P,165,331',
                                                                  'S5,2024-10-07,P,166,331'),
          {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}, 'S3': {'days_absent': 0}, 'S4': {'days_absent': 1},
           'S5': {'days_absent': 0}}),
    small('06b', 'Minutes absent: half, one under, one over',
          csv('student_id,date,code,minutes_absent,minutes_day', 'S1,2024-10-07,P,165,330', 'S2,2024-10-07,P,166,330',
              'S3,2024-10-07,P,164,330', 'S4,2024-10-07,P,166,331', 'S5,2024-10-07,P,165,331'),
          {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}, 'S3': {'days_absent': 0}, 'S4': {'days_absent': 1},
           'S5': {'days_absent': 0}}),
    small('06c', 'A present code with too few minutes is an absence nobody verified',
          csv(MINUTES, 'S1,2024-10-07,P,164,330'),
          {'S1': {'days_absent': 1, 'absences': [a('2024-10-07', reason='unknown', category='unexcused',
                                                   because=['IN-1', 'ORD-2', 'DOC-1'])]}}, rules=['IN-1', 'EXC-10']),
    small('07', 'The row\'s own length of the day comes before the calendar\'s', csv(
        MINUTES, 'S1,2024-10-07,A,100,200', 'S2,2024-10-07,A,99,200', 'S3,2024-10-07,A,100,', 'S4,2024-10-07,A,165,',
        'S5,2024-10-07,A,164,'),
          {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}, 'S3': {'days_absent': 1}, 'S4': {'days_absent': 0},
           'S5': {'days_absent': 1}}, expect_problems=[{'kind': 'code_and_minutes_differ', 'count': 2}]),
    small('07b', 'A shortened day is measured by its own minutes', csv('student_id,date,code,minutes_present',
                                                                       'S1,2024-10-08,A,90', 'S2,2024-10-08,A,89',
                                                                       'S3,2024-10-07,A,90'),
          {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}, 'S3': {'days_absent': 1}},
          calendar='date,type,minutes\n2024-10-07,school,330\n2024-10-08,early,180\n2024-10-09,school,330\n',
          as_of='2024-10-09', rules=['IN-2']),
    small('07c', 'Minutes of a day whose length nobody tells decide nothing',
          csv('student_id,date,code,minutes_present', 'S1,2024-10-07,A,300', 'S2,2024-10-07,P,5'),
          {'S1': {'days_absent': 1}, 'S2': {'days_absent': 0}}, calendar=school_rows(WEEK),
          no_problems=['code_and_minutes_differ']),
    small('08', 'Minutes present come before minutes absent',
          csv('student_id,date,code,minutes_present,minutes_absent,minutes_day', 'S1,2024-10-07,A,165,300,330',
              'S2,2024-10-07,A,164,10,330', 'S3,2024-10-07,A,,165,330', 'S4,2024-10-07,A,,166,330'),
          {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}, 'S3': {'days_absent': 0}, 'S4': {'days_absent': 1}}),
    small('09', 'The portion absent: 0.5, one millionth more, 0.51', csv(
        PORTION, 'S1,2024-10-07,A,0.5', 'S2,2024-10-07,A,0.500001', 'S3,2024-10-07,A,0.51', 'S4,2024-10-07,P,0.5',
        'S5,2024-10-07,P,0.51', 'S6,2024-10-07,A,1'),
          {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}, 'S3': {'days_absent': 1}, 'S4': {'days_absent': 0},
           'S5': {'days_absent': 1}, 'S6': {'days_absent': 1}}),
    small('09b', 'A blank portion leaves it to the code', csv(PORTION, 'S1,2024-10-07,A,', 'S2,2024-10-07,P,'),
          {'S1': {'days_absent': 1}, 'S2': {'days_absent': 0}}, no_problems=['code_and_minutes_differ']),
    small('10', 'Minutes come before the portion, the portion before the code',
          csv(MINUTES + ',portion_absent', 'S1,2024-10-07,A,165,330,0.51', 'S2,2024-10-07,A,164,330,0.5',
              'S3,2024-10-07,A,,,0.5', 'S4,2024-10-07,P,,,0.51'),
          {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}, 'S3': {'days_absent': 0}, 'S4': {'days_absent': 1}}),
    small('11', 'An absence code with half of the day: present, and told', csv(
        PORTION, 'S1,2024-10-07,AU,0.5', 'S2,2024-10-07,ILL,0.4', 'S3,2024-10-07,OSS,0.5', 'S4,2024-10-07,AU,0.51'),
          {'S1': {'days_absent': 0, 'truancy': {'unexcused': 0}}, 'S2': {'days_absent': 0},
           'S3': {'days_absent': 0, 'days_disciplinary': 0}, 'S4': {'days_absent': 1}},
          expect_problems=[{'kind': 'code_and_minutes_differ', 'count': 3}], no_problems=['mhw_but_present']),
    small('11b', 'A wellness day with half of the day: nothing is used; with less a whole one is',
          csv(PORTION, 'S1,2024-10-07,MHW,0.5', 'S2,2024-10-07,MHW,0.51'),
          {'S1': {'days_absent': 0, 'absence_count': 0, 'mhw': {'valid': 0, 'remaining': 2}},
           'S2': {'days_absent': 1, 'mhw': {'claimed': 1, 'valid': 1, 'remaining': 1},
                  'absences': [a('2024-10-07', mhw='valid', category='excused')]}}, rules=['MHW-8'],
          expect_problems=[{'kind': 'mhw_but_present', 'count': 1}], no_problems=['code_and_minutes_differ']),
    small('11c', 'Two wellness days, the first one attended for half: the second is not consecutive',
          csv(PORTION, 'S1,2024-10-07,MHW,0.5', 'S1,2024-10-08,MHW,'),
          {'S1': {'days_absent': 1, 'mhw': {'valid': 1, 'remaining': 1}, 'absences': [a('2024-10-08', mhw='valid')]}},
          rules=['MHW-4', 'MHW-8']),
    small('12', 'In-school suspension counted as absent: no minutes change it', csv(MINUTES, 'S1,2024-10-07,ISS,330,330'),
          {'S1': {'days_absent': 1, 'days_disciplinary': 1}}, options={'iss.absent': True}, rules=['DISC-3']),
    small('12b', 'In-school suspension for less than half of the day is an absence', csv(MINUTES, 'S1,2024-10-07,ISS,164,330'),
          {'S1': {'days_absent': 1, 'days_disciplinary': 0}}, rules=['IN-5']),
    small('13', 'Absent by half a day on the tenth absence moves no number',
          csv(PORTION, 'S1,2024-10-07,AE,0.5', 'S1,2024-10-08,AE,0.51'),
          {'S1': {'days_absent': 1, 'absences': [a('2024-10-08', ordinal=9, level=1)]}},
          roster='student_id,grade,birth_date,transfer_absences\nS1,5,2014-07-15,8\n', rules=['ORD-1']),
    small('14', 'A part day of a half-day kindergartner is open, coded present or absent; a whole day is not',
          csv('student_id,date,code,minutes_present,minutes_absent', 'S1,2024-10-07,P,75,', 'S2,2024-10-07,A,75,',
              'S3,2024-10-07,A,,100', 'S4,2024-10-07,A,,', 'S5,2024-10-07,P,,'),
          {'S1': {'days_absent': None, 'open_days': 1}, 'S2': {'days_absent': None, 'open_days': 1},
           'S3': {'days_absent': None, 'open_days': 1}, 'S4': {'days_absent': 1, 'open_days': 0},
           'S5': {'days_absent': 0, 'open_days': 0}},
          roster='student_id,grade\nS1,KH\nS2,KH\nS3,PK\nS4,KH\nS5,PK\n', rules=['IN-2'],
          expect_problems=[{'kind': 'half_day_session', 'count': 3}]),
    small('14b', 'A half-day kindergartner by the row\'s own length of the session, by the portion, by periods',
          csv('student_id,date,code,minutes_present,minutes_day,portion_absent,period', 'S1,2024-10-07,A,75,150,,',
              'S2,2024-10-07,A,74,150,,', 'S3,2024-10-07,A,,,0.5,', 'S4,2024-10-07,A,,,0.51,', 'S5,2024-10-07,A,,,,1',
              'S5,2024-10-07,P,,,,2'),
          {'S1': {'days_absent': 0}, 'S2': {'days_absent': 1}, 'S3': {'days_absent': 0}, 'S4': {'days_absent': 1},
           'S5': {'days_absent': 0}}, roster='student_id,grade\nS1,KH\nS2,KH\nS3,KH\nS4,KH\nS5,KH\n', rules=['IN-2'],
          no_problems=['half_day_session']),
    small('14c', 'Full-day kindergarten is measured against the school day', csv('student_id,date,code,minutes_present',
                                                                                'S1,2024-10-07,A,164', 'S2,2024-10-07,A,165',
                                                                                'S3,2024-10-07,A,165'),
          {'S1': {'days_absent': 1, 'open_days': 0}, 'S2': {'days_absent': 0, 'open_days': 0}, 'S3': {'days_absent': 0}},
          roster='student_id,grade\nS1,K\nS2,KF\nS3,0\n', rules=['IN-2'], no_problems=['half_day_session']),
    small('15', 'No session by the calendar for that grade of that school: another school\'s KH minutes do not count',
          csv('student_id,date,code,minutes_present', 'S1,2024-10-07,A,75', 'S2,2024-10-07,A,75'),
          {'S1': {'days_absent': 0, 'open_days': 0}, 'S2': {'days_absent': None, 'open_days': 1}},
          roster='student_id,grade,school\nS1,KH,North\nS2,KH,South\n',
          calendar=csv('date,type,school,grade,minutes', ['%s,school,,,330' % d for d in WEEK],
                       ['%s,school,North,KH,150' % d for d in WEEK]), rules=['IN-2'],
          expect_problems=[{'kind': 'half_day_session', 'count': 1}]),
]
assert PLAIN == 'student_id,date,code'
