# SPDX-License-Identifier: Apache-2.0
"""Mental health wellness days: rules MHW, options A7, A8, A10, A11, A33."""
from common import DOC, MINUTES, PLAIN, a, after, cal_a, case, csv, nine, rows, run, school_rows, two_years

TWO = 'student_id,grade,birth_date\nS1,5,2014-07-15\nS2,5,2014-07-15\n'
VALID = dict(mhw='valid', mhw_reason=None, category='excused', truancy=False, because=['MHW-3', 'MHW-4', 'MHW-6'])
NO_PERMISSION = dict(mhw='valid', mhw_reason=None, category='unexcused', truancy=False, because=['MHW-5', 'MHW-6'])
RULE = {'not_in_force': 'MHW-1', 'grade': 'MHW-2', 'limit': 'MHW-3', 'consecutive': 'MHW-4', 'permission': 'MHW-5'}


def invalid(why, category='excused', because=('ORD-2', 'DOC-1')):
    return dict(mhw='invalid', mhw_reason=why, category=category, because=[RULE[why], 'MHW-7'] + list(because))


def claims(*days, sid='S1', paper='parent'):
    return rows(sid, days, 'MHW,%s,{d}' % paper if paper else 'MHW,,')


def replace(text, *changes):
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


assert run('2024-10-07', 3) == ['2024-10-07', '2024-10-08', '2024-10-09']
assert after('2024-10-01', 1) == '2024-10-02' and after('2024-10-02', 10) == '2024-10-18'
OLD_YEARS = ['2021-06-10', '2021-06-11', '2021-08-30', '2021-08-31', '2021-09-01']
CLOSED_MONDAY = replace(cal_a(), ('2024-10-14,no_school', '2024-10-14,closed'))
HOLIDAY_AND_CLOSED = replace(cal_a(), ('2024-11-05,no_school\n', '2024-11-04,closed\n2024-11-05,no_school\n'))
WINTER = replace(cal_a(), ('2025-02-06,no_school', '2025-02-06,closed\n2025-02-07,closed'))

CASES = [
    case('mental_health_day-01', 'Two wellness days far apart, both with permission', ['MHW-3', 'MHW-6'],
         csv(DOC, claims('2024-10-01', '2024-12-03')),
         {'S1': {'days_absent': 2, 'mhw': {'claimed': 2, 'valid': 2, 'remaining': 0},
                 'truancy': {'truant': False, 'unexcused': 0},
                 'absences': [a('2024-10-01', ordinal=1, level=1, reason='mhw', provisional=False, needs=[], **VALID),
                              a('2024-12-03', ordinal=2, level=1, reason='mhw', provisional=False, needs=[], **VALID)]}}),
    case('mental_health_day-01b', 'One wellness day, no documentation column: permission is what the code implies', ['MHW-5'],
         csv(PLAIN, 'S1,2024-10-01,MHW', 'S1,2024-10-09,MH'),
         {'S1': {'mhw': {'claimed': 2, 'valid': 2, 'remaining': 0},
                 'absences': [a('2024-10-01', **VALID), a('2024-10-09', **VALID)]}}),
    case('mental_health_day-02', 'Monday, Tuesday, Wednesday: the first and the third are valid', ['MHW-4'],
         csv(DOC, claims('2024-10-07', '2024-10-08', '2024-10-09')),
         {'S1': {'mhw': {'claimed': 3, 'valid': 2, 'remaining': 0}, 'absences': [
             a('2024-10-07', **VALID), a('2024-10-08', ordinal=2, **invalid('consecutive')), a('2024-10-09', **VALID)]}}),
    case('mental_health_day-02b', 'Monday, Tuesday, Wednesday where any claim the day before bars', ['MHW-4'],
         csv(DOC, claims('2024-10-07', '2024-10-08', '2024-10-09')),
         {'S1': {'mhw': {'claimed': 3, 'valid': 1, 'remaining': 1}, 'absences': [
             a('2024-10-07', **VALID), a('2024-10-08', **invalid('consecutive')), a('2024-10-09', **invalid('consecutive'))]}},
         options={'mhw.adjacent_to': 'claimed'}),
    case('mental_health_day-03', 'A third claim on the day after the second: the limit is the first that applies', ['MHW-3'],
         csv(DOC, claims('2024-10-01', '2024-10-07', '2024-10-08')),
         {'S1': {'mhw': {'claimed': 3, 'valid': 2, 'remaining': 0},
                 'absences': [a('2024-10-08', ordinal=3, **invalid('limit'))]}}),
    case('mental_health_day-04', 'No permission yet, the window open: stays a wellness day, needs permission', ['MHW-5'],
         csv(DOC, claims('2024-10-01', paper='')),
         {'S1': {'mhw': {'claimed': 1, 'valid': 1, 'remaining': 1}, 'truancy': {'unexcused': 0, 'certain': 0}, 'absences': [
             a('2024-10-01', provisional=True, needs=['permission'], curable_until='2024-10-18', **NO_PERMISSION)]}},
         as_of='2024-10-18'),
    case('mental_health_day-04b', 'No permission, the window over: unexcused, one of the two used, never truancy', ['MHW-5'],
         csv(DOC, claims('2024-10-01', paper='')),
         {'S1': {'mhw': {'claimed': 1, 'valid': 1, 'remaining': 1}, 'truancy': {'unexcused': 0, 'certain': 0},
                 'absences': [a('2024-10-01', curable_until=None, **NO_PERMISSION)]}}),
    case('mental_health_day-04c', 'Permission on the last timely day, and a day later', ['MHW-5', 'DOC-2'],
         csv(DOC, 'S1,2024-10-01,MHW,parent,2024-10-18', 'S2,2024-10-01,MHW,parent,2024-10-21'),
         {'S1': {'absences': [a('2024-10-01', **VALID)]}, 'S2': {'absences': [a('2024-10-01', **NO_PERMISSION)]}}, roster=TWO),
    case('mental_health_day-04d', 'A district that asks for no permission', ['MHW-5'], csv(DOC, claims('2024-10-01', paper='')),
         {'S1': {'mhw': {'valid': 1}, 'absences': [a('2024-10-01', provisional=False, needs=[], **VALID)]}},
         options={'mhw.permission_required': False}),
    case('mental_health_day-05', 'Where a day without permission is no wellness day: the next day may be one', ['MHW-5', 'MHW-7'],
         csv(DOC, claims('2024-10-01', paper=''), claims('2024-10-02')),
         {'S1': {'mhw': {'claimed': 2, 'valid': 1, 'remaining': 1}, 'absences': [
             a('2024-10-01', ordinal=1, level=1, **invalid('permission', 'unexcused')),
             a('2024-10-02', ordinal=2, level=1, **VALID)]}}, options={'mhw.unpermitted': 'invalid'}),
    case('mental_health_day-05b', 'Where a day without permission is kept: the next day is consecutive', ['MHW-5', 'MHW-4'],
         csv(DOC, claims('2024-10-01', paper=''), claims('2024-10-02')),
         {'S1': {'mhw': {'claimed': 2, 'valid': 1, 'remaining': 1}, 'absences': [
             a('2024-10-01', **NO_PERMISSION), a('2024-10-02', **invalid('consecutive'))]}}),
    case('mental_health_day-05c', 'Consecutive and without permission: consecutive is the first that applies', ['MHW-4', 'MHW-5'],
         csv(DOC, claims('2024-10-01'), claims('2024-10-02', paper='')),
         {'S1': {'absences': [a('2024-10-02', **invalid('consecutive', 'unexcused'))]}},
         options={'mhw.unpermitted': 'invalid'}),
    case('mental_health_day-06', 'From the eighteenth birthday on no permission is needed', ['MHW-5'],
         csv(DOC, claims('2024-09-30', paper=''), claims('2024-10-01', sid='S2', paper=''),
             claims('2024-10-02', sid='S3', paper='')),
         {'S1': {'absences': [a('2024-09-30', **NO_PERMISSION)]}, 'S2': {'absences': [a('2024-10-01', **VALID)]},
          'S3': {'absences': [a('2024-10-02', **VALID)]}},
         roster='student_id,grade,birth_date\nS1,12,2006-10-01\nS2,12,2006-10-01\nS3,12,2006-10-01\n'),
    case('mental_health_day-07', 'Not in PreK; in kindergarten, grade 12 and an unknown grade yes', ['MHW-2'],
         csv(DOC, *[claims('2024-10-01', sid='S%d' % i) for i in range(1, 7)]),
         {'S1': {'mhw': {'claimed': 1, 'valid': 0}, 'absences': [a('2024-10-01', ordinal=1, **invalid('grade'))]},
          'S2': {'absences': [a('2024-10-01', **VALID)]}, 'S3': {'absences': [a('2024-10-01', **VALID)]},
          'S4': {'absences': [a('2024-10-01', **VALID)]}, 'S5': {'absences': [a('2024-10-01', mhw='invalid')]},
          'S6': {'absences': [a('2024-10-01', **VALID)]}},
         roster='student_id,grade,birth_date\nS1,PK,2020-06-01\nS2,KH,2019-06-01\nS3,12,2007-06-01\nS4,XX,2014-06-01\n'
                'S5,P4,2020-06-01\nS6,0,2019-06-01\n'),
    case('mental_health_day-08', 'In force from the year 2021-22, not on the last day of 2020-21', ['MHW-1'],
         csv(DOC, claims('2021-06-11', '2021-08-30')),
         {'S1@2020-21': {'mhw': {'claimed': 1, 'valid': 0}, 'absences': [a('2021-06-11', ordinal=1, **invalid('not_in_force'))]},
          'S1@2021-22': {'mhw': {'claimed': 1, 'valid': 1, 'remaining': 1},
                         'absences': [a('2021-08-30', ordinal=1, **VALID)]}},
         calendar=school_rows(OLD_YEARS), as_of='2021-09-01'),
    case('mental_health_day-08b', 'PreK before the law: not in force is the first that applies', ['MHW-1'],
         csv(DOC, claims('2021-06-11')), {'S1': {'absences': [a('2021-06-11', **invalid('not_in_force'))]}},
         roster='student_id,grade,birth_date\nS1,PK,2016-06-01\n', calendar=school_rows(OLD_YEARS[:2]), as_of='2021-06-11'),
    case('mental_health_day-09', 'The last day of a year and the first of the next are not consecutive', ['MHW-4'],
         csv(DOC, claims('2025-06-06', '2025-08-26')),
         {'S1@2024-25': {'absences': [a('2025-06-06', **VALID)]}, 'S1@2025-26': {'absences': [a('2025-08-26', **VALID)]}},
         calendar=two_years(), as_of='2025-09-30'),
    case('mental_health_day-10', 'One wellness day taken at the school before: one is left', ['MHW-3'],
         csv(DOC, claims('2024-10-01', '2024-12-03')),
         {'S1': {'mhw': {'valid': 1, 'remaining': 0},
                 'absences': [a('2024-10-01', **VALID), a('2024-12-03', **invalid('limit'))]}},
         roster='student_id,grade,birth_date,transfer_mhw\nS1,5,2014-07-15,1\n'),
    case('mental_health_day-10b', 'Both taken at the school before: none is left', ['MHW-3'], csv(DOC, claims('2024-10-01')),
         {'S1': {'mhw': {'claimed': 1, 'valid': 0, 'remaining': 0}, 'absences': [a('2024-10-01', **invalid('limit'))]}},
         roster='student_id,grade,birth_date,transfer_mhw\nS1,5,2014-07-15,2\n'),
    case('mental_health_day-10c', 'The limit holds across the schools of the district', ['MHW-3'],
         csv(DOC + ',school', rows('S1', ['2024-10-01', '2024-10-09'], 'MHW,parent,,North'),
             'S1,2024-12-03,MHW,parent,,South'),
         {'S1': {'mhw': {'claimed': 3, 'valid': 2, 'remaining': 0}, 'absences': [a('2024-12-03', **invalid('limit'))]}},
         roster='student_id,grade,birth_date,school,entry_date,exit_date\nS1,5,2014-07-15,North,2024-08-27,2024-10-31\n'
                'S1,5,2014-07-15,South,2024-11-01,2025-06-06\n'),
    case('mental_health_day-11', 'A third claim at Level 2 with a medical verification', ['MHW-7', 'EXC-1'],
         csv(DOC, nine(), claims('2025-01-10', '2025-01-24'), claims('2025-03-12', paper='medical')),
         {'S1': {'truancy': {'unexcused': 0}, 'absences': [
             a('2025-01-10', ordinal=10, level=2, **VALID), a('2025-01-24', ordinal=11, level=2, **VALID),
             a('2025-03-12', ordinal=12, level=2, truancy=False,
               **invalid('limit', because=('ORD-2', 'EXC-1', 'DOC-1')))]}}),
    case('mental_health_day-11b', 'A third claim at Level 2 with a parent\'s note', ['MHW-7', 'EXC-1'],
         csv(DOC, nine(), claims('2025-01-10', '2025-01-24', '2025-03-12')),
         {'S1': {'truancy': {'unexcused': 1, 'truant': False}, 'absences': [
             a('2025-03-12', ordinal=12, level=2, mhw='invalid', mhw_reason='limit', category='unexcused', truancy=True,
               because_has=['MHW-3', 'MHW-7', 'EXC-1'])]}}),
    case('mental_health_day-11c', 'A consecutive claim at Level 2 with a parent\'s note', ['MHW-4', 'MHW-7'],
         csv(DOC, nine(), claims('2025-03-11', '2025-03-12')),
         {'S1': {'absences': [a('2025-03-11', ordinal=10, **VALID),
                              a('2025-03-12', ordinal=11, level=2, mhw='invalid', mhw_reason='consecutive',
                                category='unexcused', truancy=True, because_has=['MHW-4', 'MHW-7', 'EXC-1'])]}}),
    case('mental_health_day-11d', 'A claim without permission at Level 2 where that makes it invalid', ['MHW-5', 'MHW-7'],
         csv(DOC, nine(), claims('2025-03-12', paper='')),
         {'S1': {'mhw': {'valid': 0, 'remaining': 2}, 'absences': [
             a('2025-03-12', ordinal=10, level=2, mhw='invalid', mhw_reason='permission', category='unexcused', truancy=True,
               because_has=['MHW-5', 'MHW-7'])]}}, options={'mhw.unpermitted': 'invalid'}),
    case('mental_health_day-12', 'Four invalid claims in a month at Level 2 count for truancy', ['MHW-7', 'TRU-1'],
         csv(DOC, nine(), claims('2025-01-10', '2025-01-24', '2025-03-04', '2025-03-11', '2025-03-18', '2025-03-25')),
         {'S1': {'mhw': {'claimed': 6, 'valid': 2}, 'truancy': {
             'truant': True, 'unexcused': 4,
             'triggers': [{'rule': 'calendar_month', 'date': '2025-03-25', 'meeting_by': '2025-04-08'}]}}},
         options={'truancy.month': 'calendar'}),
    case('mental_health_day-12b', 'Four invalid claims in a month do not count by option', ['MHW-7'],
         csv(DOC, nine(), claims('2025-01-10', '2025-01-24', '2025-03-04', '2025-03-11', '2025-03-18', '2025-03-25')),
         {'S1': {'truancy': {'truant': False, 'unexcused': 0, 'certain': 0, 'triggers': []}, 'absences': [
             a('2025-03-25', mhw='invalid', mhw_reason='limit', category='unexcused', truancy=False)]}},
         options={'mhw.invalid_counts_for_truancy': False}),
    case('mental_health_day-13', 'Friday and Tuesday with a closed Monday between', ['MHW-4'],
         csv(DOC, claims('2024-10-11', '2024-10-15')),
         {'S1': {'absences': [a('2024-10-11', **VALID), a('2024-10-15', **invalid('consecutive'))]}},
         calendar=CLOSED_MONDAY),
    case('mental_health_day-13b', 'Friday and Tuesday with a closed Monday between, closed days let through', ['MHW-4'],
         csv(DOC, claims('2024-10-11', '2024-10-15')),
         {'S1': {'mhw': {'valid': 2}, 'absences': [a('2024-10-11', **VALID), a('2024-10-15', **VALID)]}},
         calendar=CLOSED_MONDAY, options={'mhw.closed_between': 'allow'}),
    case('mental_health_day-13c', 'A closed day and a planned day off between: not closed days alone', ['MHW-4'],
         csv(DOC, claims('2024-11-01', '2024-11-06')),
         {'S1': {'absences': [a('2024-11-01', **VALID), a('2024-11-06', **invalid('consecutive'))]}},
         calendar=HOLIDAY_AND_CLOSED, options={'mhw.closed_between': 'allow'}),
    case('mental_health_day-13d', 'Two closed days and a weekend between', ['MHW-4'],
         csv(DOC, claims('2025-02-05', '2025-02-10')),
         {'S1': {'absences': [a('2025-02-05', **VALID), a('2025-02-10', **VALID)]}}, calendar=WINTER,
         options={'mhw.closed_between': 'allow'}),
    case('mental_health_day-14', 'A wellness day on which the student was there for a third is a whole one', ['MHW-8'],
         csv(MINUTES, 'S1,2024-10-01,MHW,110,330'),
         {'S1': {'days_absent': 1, 'mhw': {'claimed': 1, 'valid': 1, 'remaining': 1},
                 'absences': [a('2024-10-01', mhw='valid', category='excused')]}}, shape='exceptions',
         no_problems=['mhw_but_present']),
    case('mental_health_day-15', 'A day of another absence, and a day present, between two wellness days', ['MHW-4'],
         csv(DOC, claims('2024-10-07'), 'S1,2024-10-08,AU,,', claims('2024-10-09'),
             claims('2024-10-07', '2024-10-09', sid='S2')),
         {'S1': {'mhw': {'valid': 2}, 'absences': [a('2024-10-07', **VALID), a('2024-10-09', **VALID)]},
          'S2': {'mhw': {'valid': 2}, 'absences': [a('2024-10-07', **VALID), a('2024-10-09', **VALID)]}}, roster=TWO),
    case('mental_health_day-16', 'Three claims at Level 1: the third is an ordinary absence, without a note unexcused', ['MHW-3'],
         csv(DOC, claims('2024-10-01', '2024-10-09', '2024-12-03', sid='S1'), claims('2024-10-01', '2024-10-09', sid='S2'),
             claims('2024-12-03', sid='S2', paper='')),
         {'S1': {'truancy': {'unexcused': 0}, 'absences': [a('2024-12-03', ordinal=3, level=1, truancy=False, **invalid('limit'))]},
          'S2': {'truancy': {'unexcused': 1}, 'absences': [
              a('2024-12-03', ordinal=3, level=1, truancy=True, **invalid('limit', 'unexcused'))]}}, roster=TWO),
    case('mental_health_day-17', 'A shortened day of school on the Saturday between: not consecutive', ['MHW-4'],
         csv(DOC, claims('2024-10-11', '2024-10-15')),
         {'S1': {'absences': [a('2024-10-11', **VALID), a('2024-10-15', **VALID)]}},
         calendar=replace(cal_a(), ('2024-10-14,no_school', '2024-10-12,early\n2024-10-14,no_school'))),
]
assert after('2025-03-25', 10) == '2025-04-08'
