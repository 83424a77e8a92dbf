# SPDX-License-Identifier: Apache-2.0
"""Truancy: rules TRU, options A17, A18."""
from common import DOC, PLAIN, a, after, case, csv, rows, two_years

TWO = 'student_id,grade,birth_date\nS1,5,2014-07-15\nS2,5,2014-07-15\n'
THREE = TWO + 'S3,5,2014-07-15\n'
CALENDAR = {'truancy.month': 'calendar'}
ROLLING = {'truancy.month': 'rolling30'}
OCTOBER = ['2024-10-07', '2024-10-15', '2024-10-23', '2024-10-29', '2024-10-31']
YEAR = ['2024-08-27', '2024-09-23', '2024-10-21', '2024-11-15', '2024-12-13', '2025-01-21', '2025-02-19', '2025-03-17',
        '2025-04-10', '2025-05-13', '2025-05-27']
ACROSS = ['2024-09-24', '2024-10-02', '2024-10-09']
assert after('2024-10-29', 10) == '2024-11-13' and after('2024-10-22', 10) == '2024-11-06'
assert after('2024-10-23', 10) == '2024-11-07' and after('2024-10-31', 10) == '2024-11-15'
assert after('2025-05-13', 10) == '2025-05-28' and after('2024-10-10', 10) == '2024-10-25'
assert after('2024-11-22', 10) == '2024-12-10' and after('2024-11-01', 10) == '2024-11-18'
assert after('2025-05-22', 10) == '2025-06-06' and after('2025-05-28', 7) == '2025-06-06'


def au(sid, days):
    return rows(sid, days, 'AU')


def trigger(rule, date, meeting_by, **more):
    return dict({'rule': rule, 'date': date, 'meeting_by': meeting_by}, **more)


NONE = {'truant': False, 'triggers': []}
PENDING = csv(DOC, rows('S1', ['2024-10-01', '2024-10-04', '2024-10-08', '2024-10-10', '2024-10-15'], 'AU,,'))
ONE_DAY = csv(DOC, 'S1,2024-10-01,A,,')
SIX = ['2024-10-23', '2024-10-25', '2024-10-29', '2024-11-01', '2024-11-06', '2024-11-08']
TWO_MONTHS = OCTOBER[:4] + ['2024-11-01', '2024-11-12', '2024-11-18', '2024-11-22']

CASES = [
    case('truancy-01', 'Three, four and five unexcused in a calendar month', ['TRU-1', 'TRU-4', 'TRU-5'],
         csv(PLAIN, au('S1', OCTOBER[:3]), au('S2', OCTOBER[:4]), au('S3', OCTOBER)),
         {'S1': {'truancy': dict(NONE, unexcused=3, certain=3, as_keyed=3)},
          'S2': {'truancy': {'truant': True, 'unexcused': 4, 'certain': 4,
                             'triggers': [trigger('calendar_month', '2024-10-29', '2024-11-13', provisional=False)]}},
          'S3': {'truancy': {'truant': True, 'unexcused': 5, 'certain': 5,
                             'triggers': [trigger('calendar_month', '2024-10-29', '2024-11-13', provisional=False)]}}},
         roster=THREE, options=CALENDAR),
    case('truancy-01b', 'Four in a calendar month and within thirty days: both are named', ['TRU-3'],
         csv(PLAIN, au('S1', OCTOBER[:4])),
         {'S1': {'truancy': {'truant': True, 'triggers': [trigger('calendar_month', '2024-10-29', '2024-11-13'),
                                                          trigger('rolling_30', '2024-10-29', '2024-11-13')]}}}),
    case('truancy-02', 'The fourth on the 29th, 30th and 31st day from the first, over two months', ['TRU-3'],
         csv(PLAIN, au('S1', ACROSS + ['2024-10-22']), au('S2', ACROSS + ['2024-10-23']), au('S3', ACROSS + ['2024-10-24'])),
         {'S1': {'truancy': {'truant': True, 'triggers': [trigger('rolling_30', '2024-10-22', '2024-11-06')]}},
          'S2': {'truancy': {'truant': True, 'triggers': [trigger('rolling_30', '2024-10-23', '2024-11-07')]}},
          'S3': {'truancy': dict(NONE, unexcused=4)}}, roster=THREE),
    case('truancy-02b', 'Four within thirty days over two months where a month is a calendar month', ['TRU-3'],
         csv(PLAIN, au('S1', ACROSS + ['2024-10-23'])), {'S1': {'truancy': dict(NONE, unexcused=4)}}, options=CALENDAR),
    case('truancy-02c', 'Four within thirty days over two months where a month is thirty days', ['TRU-3'],
         csv(PLAIN, au('S1', ACROSS + ['2024-10-23'])),
         {'S1': {'truancy': {'truant': True, 'triggers': [trigger('rolling_30', '2024-10-23', '2024-11-07')]}}},
         options=ROLLING),
    case('truancy-03', 'The first and the last of October: a calendar month, but 31 days', ['TRU-3'],
         csv(PLAIN, au('S1', ['2024-10-01', '2024-10-10', '2024-10-21', '2024-10-31'])),
         {'S1': {'truancy': {'truant': True, 'triggers': [trigger('calendar_month', '2024-10-31', '2024-11-15')]}}}),
    case('truancy-03b', 'The first and the last of October where a month is thirty days', ['TRU-3'],
         csv(PLAIN, au('S1', ['2024-10-01', '2024-10-10', '2024-10-21', '2024-10-31'])),
         {'S1': {'truancy': dict(NONE, unexcused=4)}}, options=ROLLING),
    case('truancy-04', 'Nine, ten and eleven unexcused in a school year', ['TRU-1', 'TRU-4', 'TRU-5'],
         csv(PLAIN, au('S1', YEAR[:9]), au('S2', YEAR[:10]), au('S3', YEAR)),
         {'S1': {'truancy': dict(NONE, unexcused=9)},
          'S2': {'truancy': {'truant': True, 'unexcused': 10, 'triggers': [trigger('year', '2025-05-13', '2025-05-28')]}},
          'S3': {'truancy': {'truant': True, 'unexcused': 11, 'triggers': [trigger('year', '2025-05-13', '2025-05-28')]}}},
         roster=THREE),
    case('truancy-05', 'The eve, the day and the morrow of the fifth and of the nineteenth birthday', ['TRU-2'],
         csv(PLAIN, *[au(s, ['2024-10-01', '2024-10-02', '2024-10-04']) for s in ('S1', 'S2')]),
         {'S1': {'truancy': dict(NONE, unexcused=2), 'absences': [
             a('2024-10-01', category='unexcused', truancy=False), a('2024-10-02', category='unexcused', truancy=True),
             a('2024-10-04', truancy=True)]},
          'S2': {'truancy': dict(NONE, unexcused=1), 'absences': [
              a('2024-10-01', category='unexcused', truancy=True), a('2024-10-02', category='unexcused', truancy=False),
              a('2024-10-04', truancy=False)]}},
         roster='student_id,grade,birth_date\nS1,K,2019-10-02\nS2,12,2005-10-02\n'),
    case('truancy-05b', 'No birth date: of school age from kindergarten on, younger in PreK', ['TRU-2'],
         csv(PLAIN, *[au(s, ['2024-10-01']) for s in ('S1', 'S2', 'S3', 'S4', 'S5')]),
         {'S1': {'truancy': {'unexcused': 0}, 'absences': [a('2024-10-01', category='unexcused', truancy=False)]},
          'S2': {'truancy': {'unexcused': 1}}, 'S3': {'truancy': {'unexcused': 1}}, 'S4': {'truancy': {'unexcused': 0}},
          'S5': {'truancy': {'unexcused': 1}}},
         roster='student_id,grade,birth_date\nS1,PK,\nS2,5,\nS3,PK,2019-10-01\nS4,PK,2019-10-02\nS5,K,\n'),
    case('truancy-06', 'A day that a note can still cure counts at once', ['TRU-8', 'EXC-10'], ONE_DAY,
         {'S1': {'truancy': {'unexcused': 1, 'certain': 0}, 'absences': [a('2024-10-01', truancy=True, provisional=True)]}},
         as_of='2024-10-18'),
    case('truancy-06b', 'A day that a note can still cure waits by option', ['TRU-8'], ONE_DAY,
         {'S1': {'truancy': {'unexcused': 0, 'certain': 0}, 'absences': [
             a('2024-10-01', category='unexcused', truancy=False, provisional=True)]}},
         as_of='2024-10-18', options={'truancy.pending_counts': False}),
    case('truancy-06c', 'A day that waited counts when its window is over', ['TRU-8'], ONE_DAY,
         {'S1': {'truancy': {'unexcused': 1, 'certain': 1}, 'absences': [a('2024-10-01', truancy=True, provisional=False)]}},
         as_of='2024-10-21', options={'truancy.pending_counts': False}),
    case('truancy-06d', 'Four days that wait are no trigger by option', ['TRU-8', 'TRU-1'], PENDING,
         {'S1': {'truancy': dict(NONE, unexcused=3, certain=3)}}, as_of='2024-10-28',
         options={'truancy.pending_counts': False}),
    case('truancy-07', 'Five in a month, three of them settled: the trigger is provisional', ['TRU-8'], PENDING,
         {'S1': {'truancy': {'truant': True, 'unexcused': 5, 'certain': 3, 'triggers': [
             trigger('calendar_month', '2024-10-10', '2024-10-25', provisional=True)]}}}, as_of='2024-10-28', options=CALENDAR),
    case('truancy-07b', 'Five in a month, four of them settled: the trigger stands', ['TRU-8'], PENDING,
         {'S1': {'truancy': {'truant': True, 'unexcused': 5, 'certain': 4, 'triggers': [
             trigger('calendar_month', '2024-10-10', '2024-10-25', provisional=False)]}}}, as_of='2024-10-29',
         options=CALENDAR),
    case('truancy-07c', 'Four settled days in one month leave the trigger of another month provisional', ['TRU-8'],
         csv(PLAIN, au('S1', OCTOBER[:4]), rows('S1', ['2024-12-02', '2024-12-05', '2024-12-10', '2024-12-16'], 'A')),
         {'S1': {'truancy': {'truant': True, 'unexcused': 8, 'certain': 4, 'triggers': [
             trigger('calendar_month', '2024-10-29', '2024-11-13', provisional=False),
             trigger('calendar_month', '2024-12-16', '2025-01-09', provisional=True)]}}}, options=CALENDAR),
    case('truancy-07d', 'The tenth in the year: ten open; nine settled, one open; of eleven nine settled', ['TRU-8'],
         csv(PLAIN, rows('S1', YEAR[:10], 'A'), au('S2', YEAR[:9]), 'S2,2025-05-13,A', 'S3,2024-08-27,A', au('S3', YEAR[1:])),
         {'S1': {'truancy': {'unexcused': 10, 'certain': 0, 'triggers': [
             trigger('year', '2025-05-13', '2025-05-28', provisional=True)]}},
          'S2': {'truancy': {'unexcused': 10, 'certain': 9, 'triggers': [
              trigger('year', '2025-05-13', '2025-05-28', provisional=True)]}},
          'S3': {'truancy': {'unexcused': 11, 'certain': 9, 'triggers': [
              trigger('year', '2025-05-13', '2025-05-28', provisional=True)]}}}, roster=THREE),
    case('truancy-07e', 'Eleven in the year, the first of them open: the ten settled ones reach the rule alone', ['TRU-8'],
         csv(PLAIN, 'S1,2024-08-30,A', au('S1', YEAR[:10])),
         {'S1': {'truancy': {'truant': True, 'unexcused': 11, 'certain': 10, 'triggers': [
             trigger('year', '2025-04-10', '2025-05-01', provisional=False)]}}}),
    case('truancy-08', 'Four in October and four in November: each month has its trigger', ['TRU-5'],
         csv(PLAIN, au('S1', TWO_MONTHS)),
         {'S1': {'truancy': {'unexcused': 8, 'triggers': [trigger('calendar_month', '2024-10-29', '2024-11-13'),
                                                          trigger('calendar_month', '2024-11-22', '2024-12-10')]}}},
         options=CALENDAR),
    case('truancy-08b', 'Eight in two months: thirty days are reached once', ['TRU-5'], csv(PLAIN, au('S1', TWO_MONTHS)),
         {'S1': {'truancy': {'unexcused': 8, 'triggers': [trigger('rolling_30', '2024-10-29', '2024-11-13')]}}},
         options=ROLLING),
    case('truancy-09', 'Three at the end of October and three at the start of November', ['TRU-3'], csv(PLAIN, au('S1', SIX)),
         {'S1': {'truancy': {'truant': True, 'unexcused': 6, 'triggers': [
             trigger('rolling_30', '2024-11-01', '2024-11-18')]}}}),
    case('truancy-09b', 'Three and three, where a month is a calendar month', ['TRU-3'], csv(PLAIN, au('S1', SIX)),
         {'S1': {'truancy': dict(NONE, unexcused=6)}}, options=CALENDAR),
    case('truancy-10', 'Suspensions, wellness days without permission and excused days do not count', ['TRU-1', 'MHW-6', 'DISC-2'],
         csv(DOC, rows('S1', ['2024-10-01', '2024-10-07', '2024-10-15'], 'AU,,'), 'S1,2024-10-04,OSS,,', 'S1,2024-10-09,MHW,,',
             'S1,2024-10-17,ILL,parent,', 'S1,2024-10-21,QUA,,', 'S1,2024-10-23,MIL,,'),
         {'S1': {'days_absent': 8, 'truancy': dict(NONE, unexcused=3, certain=3, as_keyed=3)}}),
    case('truancy-11', 'No code of the file is keyed either way', ['EXC-10'],
         csv(PLAIN, 'S1,2024-10-01,A', 'S1,2024-10-09,ILL'), {'S1': {'truancy': {'as_keyed': None}}}),
    case('truancy-11b', 'Keyed excused alone: as keyed there is none', ['EXC-10'],
         csv(PLAIN, 'S1,2024-10-01,A', 'S1,2024-10-09,AE'), {'S1': {'truancy': {'as_keyed': 0}}}),
    case('truancy-12', 'The meeting is due on the last day of school', ['TRU-5'],
         csv(PLAIN, au('S1', ['2025-05-13', '2025-05-16', '2025-05-20', '2025-05-22'])),
         {'S1': {'truancy': {'triggers': [trigger('calendar_month', '2025-05-22', '2025-06-06')]}}}, options=CALENDAR),
    case('truancy-12b', 'The year ends before the meeting is due: no date', ['TRU-5'],
         csv(PLAIN, au('S1', ['2025-05-13', '2025-05-16', '2025-05-20', '2025-05-28'])),
         {'S1': {'truancy': {'truant': True, 'triggers': [trigger('calendar_month', '2025-05-28', None)]}}}, options=CALENDAR),
    case('truancy-12c', 'The meeting is due in the next year where its calendar is known', ['TRU-5'],
         csv(PLAIN, au('S1', ['2025-05-13', '2025-05-16', '2025-05-20', '2025-05-28'])),
         {'S1@2024-25': {'truancy': {'triggers': [trigger('calendar_month', '2025-05-28', '2025-08-28')]}}},
         options=CALENDAR, calendar=two_years()),
    case('truancy-13', 'Two at one school and two at the next, within a month', ['TRU-1', 'ORD-5'],
         csv(PLAIN + ',school', 'S1,2024-10-07,AU,North', 'S1,2024-10-15,AU,North', 'S1,2024-10-23,AU,South',
             'S1,2024-10-29,AU,South'),
         {'S1': {'truancy': {'truant': True, 'unexcused': 4,
                             'triggers': [trigger('calendar_month', '2024-10-29', '2024-11-13')]}}},
         roster='student_id,grade,birth_date,school,entry_date,exit_date\nS1,5,2014-07-15,North,2024-08-27,2024-10-21\n'
                'S1,5,2014-07-15,South,2024-10-22,2025-06-06\n', options=CALENDAR),
    case('truancy-14', 'Absences at a school outside the files are no unexcused absences here', ['ORD-5'],
         csv(PLAIN, au('S1', YEAR[:3])), {'S1': {'truancy': dict(NONE, unexcused=3)}},
         roster='student_id,grade,birth_date,transfer_absences\nS1,5,2014-07-15,12\n'),
    case('truancy-15', 'A new school year starts at none', ['TRU-1'],
         csv(PLAIN, au('S1', ['2025-06-03', '2025-06-04', '2025-06-05', '2025-08-26'])),
         {'S1@2024-25': {'truancy': dict(NONE, unexcused=3)}, 'S1@2025-26': {'truancy': dict(NONE, unexcused=1)}},
         calendar=two_years(), as_of='2025-09-30'),
]
assert after('2024-12-16', 10) == '2025-01-09' and after('2025-04-10', 10) == '2025-05-01'
assert after('2024-08-27', 3) == '2024-08-30'
