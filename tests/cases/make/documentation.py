# SPDX-License-Identifier: Apache-2.0
"""When a note is in time: contract sections 2 and 5, rules DOC."""
from common import JUNE, DOC, NINE, PLAIN, a, after, case, csv, nine, rows, run, two_years

TWO = 'student_id,grade,birth_date\nS1,5,2014-07-15\nS2,5,2014-07-15\n'
THREE = TWO + 'S3,5,2014-07-15\n'
TIMELY = dict(category='excused', provisional=False, needs=[], curable_until=None, truancy=False, because=['ORD-2', 'DOC-1'])
LATE = dict(category='unexcused', provisional=False, needs=[], curable_until=None, truancy=True, because=['ORD-2', 'DOC-2'])
CLOSED = dict(category='unexcused', provisional=False, needs=[], curable_until=None, truancy=True, because=['ORD-2', 'DOC-1'])


def open_until(day):
    return dict(category='unexcused', provisional=True, needs=['documentation'], curable_until=day, truancy=True,
                because=['ORD-2', 'DOC-1'])


# The days that the cases write out, held to the calendar.
assert after('2024-10-01', 1) == '2024-10-02' and after('2024-10-02', 10) == '2024-10-18'
assert after('2024-10-18', 1) == '2024-10-21' and after('2024-10-02', 9) == '2024-10-17'
assert after('2024-10-01', 10) == '2024-10-17' and after('2024-10-02', 5) == '2024-10-10'
assert after('2024-10-04', 1) == '2024-10-07' and after('2024-10-07', 10) == '2024-10-22'
assert after('2025-05-21', 1) == '2025-05-22' and after('2025-05-22', 10) == JUNE
assert after('2025-05-28', 1) == '2025-05-29' and after('2025-05-29', 6) == JUNE

CASES = [
    case('documentation-01', 'A note the day before, on, and the day after the tenth school day after the return',
         ['DOC-1', 'DOC-2'],
         csv(DOC, 'S1,2024-10-01,A,parent,2024-10-17', 'S2,2024-10-01,A,parent,2024-10-18',
             'S3,2024-10-01,A,parent,2024-10-21'),
         {'S1': {'absences': [a('2024-10-01', **TIMELY)]}, 'S2': {'absences': [a('2024-10-01', **TIMELY)]},
          'S3': {'absences': [a('2024-10-01', **LATE)], 'truancy': {'unexcused': 1, 'certain': 1}}}, roster=THREE),
    case('documentation-02', 'Where the return day is the first, the window ends a day earlier', ['DOC-2'],
         csv(DOC, 'S1,2024-10-01,A,parent,2024-10-17', 'S2,2024-10-01,A,parent,2024-10-18'),
         {'S1': {'absences': [a('2024-10-01', **TIMELY)]}, 'S2': {'absences': [a('2024-10-01', **LATE)]}}, roster=TWO,
         options={'documentation.return_day_counts': True}),
    case('documentation-03', 'Where the window runs from the absence', ['DOC-4'],
         csv(DOC, 'S1,2024-10-01,A,parent,2024-10-17', 'S2,2024-10-01,A,parent,2024-10-18'),
         {'S1': {'absences': [a('2024-10-01', **TIMELY)]}, 'S2': {'absences': [a('2024-10-01', **LATE)]}}, roster=TWO,
         options={'documentation.anchor': 'absence'}),
    case('documentation-04', 'A window of five days', ['DOC-4'],
         csv(DOC, 'S1,2024-10-01,A,parent,2024-10-10', 'S2,2024-10-01,A,parent,2024-10-11'),
         {'S1': {'absences': [a('2024-10-01', **TIMELY)]}, 'S2': {'absences': [a('2024-10-01', **LATE)]}}, roster=TWO,
         options={'documentation.days': 5}),
    case('documentation-05', 'Three days in a row: the window of each runs from the one return', ['DOC-1', 'DOC-2'],
         csv(DOC, rows('S1', run('2024-10-01', 3), 'A,parent,2024-10-22'),
             rows('S2', run('2024-10-01', 3), 'A,parent,2024-10-23')),
         {'S1': {'absences': [a(d, **TIMELY) for d in ('2024-10-01', '2024-10-02', '2024-10-04')], 'absence_count': 3},
          'S2': {'absences': [a(d, **LATE) for d in ('2024-10-01', '2024-10-02', '2024-10-04')], 'absence_count': 3}},
         roster=TWO),
    case('documentation-05b', 'Three days in a row where the window runs from each absence', ['DOC-4'],
         csv(DOC, rows('S1', run('2024-10-01', 3), 'A,parent,2024-10-18')),
         {'S1': {'absences': [a('2024-10-01', **LATE), a('2024-10-02', **TIMELY), a('2024-10-04', **TIMELY)]}},
         options={'documentation.anchor': 'absence'}),
    case('documentation-06', 'Not yet back: the window is open and has no end', ['DOC-2'],
         csv(DOC, rows('S1', run('2024-10-16', 3), 'A,,')),
         {'S1': {'truancy': {'unexcused': 3, 'certain': 0},
                 'absences': [a(d, **open_until(None)) for d in ('2024-10-16', '2024-10-17', '2024-10-18')]}},
         as_of='2024-10-18'),
    case('documentation-06b', 'Back the next day: the window has an end', ['DOC-2'],
         csv(DOC, rows('S1', run('2024-10-16', 3), 'A,,')),
         {'S1': {'absences': [a(d, **open_until('2024-11-04')) for d in ('2024-10-16', '2024-10-17', '2024-10-18')]}},
         as_of='2024-10-21'),
]
assert after('2024-10-18', 1) == '2024-10-21' and after('2024-10-21', 10) == '2024-11-04'

for id, option, last in (('07', {'documentation.return_day_counts': True}, '2024-10-17'),
                         ('08', {'documentation.anchor': 'absence'}, '2024-10-17'),
                         ('09', {'documentation.days': 5}, '2024-10-10')):
    for letter, day, want, words in (('a', after(last, -1), open_until(last), 'the eve of the last day'),
                                     ('b', last, open_until(last), 'the last day'),
                                     ('c', after(last, 1), CLOSED, 'the morrow of the last day')):
        CASES.append(case('documentation-%s%s' % (id, letter), 'No note, %s, with %s' % (words, list(option)[0]),
                          ['DOC-2', 'DOC-4'], csv(DOC, 'S1,2024-10-01,A,,'),
                          {'S1': {'absences': [a('2024-10-01', **want)],
                                  'truancy': {'unexcused': 1, 'certain': 1 if letter == 'c' else 0}}},
                          options=option, as_of=day))

CASES += [
    case('documentation-10', 'A note dated after the as-of day is not there yet', ['DOC-1'],
         csv(DOC, 'S1,2024-10-01,A,parent,2024-10-15'), {'S1': {'absences': [a('2024-10-01', **open_until('2024-10-18'))]}},
         as_of='2024-10-11'),
    case('documentation-10b', 'On the day of the note it is there', ['DOC-1'],
         csv(DOC, 'S1,2024-10-01,A,parent,2024-10-15'), {'S1': {'absences': [a('2024-10-01', **TIMELY)]}},
         as_of='2024-10-15'),
    case('documentation-11', 'At Level 1 any paper excuses, undated is in time; the word none and nothing do not', ['DOC-1'],
         csv(DOC, 'S1,2024-10-01,A,parent,', 'S1,2024-10-04,A,medical,', 'S1,2024-10-08,A,court,',
             'S1,2024-10-10,A,preapproved,', 'S1,2024-10-15,A,school_official,', 'S1,2024-11-12,A,none,', 'S1,2024-11-20,A,,'),
         {'S1': {'absences': [
             a('2024-10-01', ordinal=1, **TIMELY), a('2024-10-04', ordinal=2, **TIMELY), a('2024-10-08', ordinal=3, **TIMELY),
             a('2024-10-10', ordinal=4, **TIMELY), a('2024-10-15', ordinal=5, **TIMELY), a('2024-11-12', ordinal=6, **CLOSED),
             a('2024-11-20', ordinal=7, **CLOSED)]}}, no_problems=['unknown_documentation']),
    case('documentation-12', 'A word that is no kind of documentation counts as none', ['DOC-1'],
         csv(DOC, 'S1,2024-10-01,A,phone call,2024-10-02', 'S1,2024-11-12,A,phone call,2024-11-12', 'S1,2024-11-20,A,parent,'),
         {'S1': {'absences': [a('2024-10-01', **CLOSED), a('2024-11-12', **CLOSED), a('2024-11-20', **TIMELY)]}},
         expect_problems=[{'kind': 'unknown_documentation', 'value': 'phone call', 'count': 2}]),
    case('documentation-13', 'With a documentation column a blank means none, whatever the code implies', ['DOC-1'],
         csv(DOC, 'S1,2024-10-01,AE,,', 'S1,2024-11-12,ILL,,', 'S1,2024-12-03,M,,'),
         {'S1': {'review': ['keyed_differs'], 'truancy': {'unexcused': 3, 'certain': 3, 'as_keyed': 0}, 'absences': [
             a('2024-10-01', reason='unknown', keyed_differs=True, **CLOSED),
             a('2024-11-12', reason='illness', keyed_differs=False, **CLOSED),
             a('2024-12-03', reason='illness', keyed_differs=False, **CLOSED)]}}),
    case('documentation-14', 'Keyed unexcused with a timely note is excused', ['DOC-1', 'TRU-8'],
         csv(DOC, 'S1,2024-10-01,AU,parent,2024-10-02'),
         {'S1': {'review': ['keyed_differs'], 'truancy': {'truant': False, 'unexcused': 0, 'certain': 0, 'as_keyed': 1},
                 'absences': [a('2024-10-01', keyed_differs=True, **TIMELY)]}}),
    case('documentation-15', 'Without a documentation column the code implies it; the unknown stays open, keyed unexcused does not',
         ['EXC-10', 'DOC-1'],
         csv(PLAIN, 'S1,2024-10-01,A', 'S1,2024-10-04,AU', 'S1,2024-10-08,ILL', 'S1,2024-10-10,M', 'S1,2024-10-15,REL',
             'S1,2024-10-17,NC'),
         {'S1': {'truancy': {'unexcused': 3, 'certain': 1, 'as_keyed': 1}, 'absences': [
             a('2024-10-01', **open_until(None)), a('2024-10-04', **CLOSED),
             a('2024-10-08', reason='illness', **TIMELY), a('2024-10-10', reason='illness', **TIMELY),
             a('2024-10-15', reason='religious', **TIMELY), a('2024-10-17', **open_until(None))]}}),
    case('documentation-15b', 'Without a documentation column a day keyed unexcused is open while its window is', ['DOC-1'],
         csv(PLAIN, 'S1,2024-10-01,AU'),
         {'S1': {'truancy': {'unexcused': 1, 'certain': 0}, 'absences': [a('2024-10-01', **open_until('2024-10-18'))]}},
         as_of='2024-10-18'),
    case('documentation-16', 'The window ends on the last day of school', ['DOC-2'], csv(DOC, 'S1,2025-05-21,A,,'),
         {'S1': {'absences': [a('2025-05-21', **open_until('2025-06-06'))]}}),
    case('documentation-16b', 'The year ends before the window: open, its end not known', ['DOC-2'],
         csv(DOC, 'S1,2025-05-28,A,,'), {'S1': {'absences': [a('2025-05-28', **open_until(None))]}}),
    case('documentation-16c', 'The window runs on into the next year where its calendar is known', ['DOC-2'],
         csv(DOC, 'S1,2025-05-28,A,,'), {'S1@2024-25': {'absences': [a('2025-05-28', **open_until('2025-08-29'))]}},
         calendar=two_years()),
    case('documentation-16d', 'The last day of a window in the next year', ['DOC-2'],
         csv(DOC, 'S1,2025-05-28,A,,'), {'S1@2024-25': {'absences': [a('2025-05-28', **open_until('2025-08-29'))]}},
         calendar=two_years(), as_of='2025-08-29'),
    case('documentation-16e', 'The morrow of a window in the next year', ['DOC-2'],
         csv(DOC, 'S1,2025-05-28,A,,'), {'S1@2024-25': {'absences': [a('2025-05-28', **CLOSED)]}},
         calendar=two_years(), as_of='2025-09-02'),
    case('documentation-17', 'An educational opportunity approved on the first of its days, and on the second', ['EXC-6'],
         csv(DOC + ',approved_on', nine(tail=','), 'S1,2025-03-11,EEO,preapproved,,2025-03-11',
             'S1,2025-03-12,EEO,preapproved,,2025-03-11', nine('S2', tail=','),
             'S2,2025-03-11,EEO,preapproved,,2025-03-12', 'S2,2025-03-12,EEO,preapproved,,2025-03-12'),
         {'S1': {'absences': [
             a('2025-03-11', ordinal=10, category='excused', truancy=False, because=['ORD-2', 'EXC-6', 'DOC-1']),
             a('2025-03-12', ordinal=11, category='excused', truancy=False, because=['ORD-2', 'EXC-6', 'DOC-1'])]},
          'S2': {'absences': [a('2025-03-11', ordinal=10, category='unexcused', truancy=True),
                              a('2025-03-12', ordinal=11, category='unexcused', truancy=True)]}}, roster=TWO),
    case('documentation-18', 'A religious holiday on the tenth absence still needs its note in time', ['EXC-2', 'DOC-5'],
         csv(DOC, nine(), 'S1,2025-03-12,REL,parent,2025-03-27', nine('S2'), 'S2,2025-03-12,REL,parent,2025-03-28',
             nine('S3'), 'S3,2025-03-12,REL,,'),
         {'S1': {'absences': [a('2025-03-12', ordinal=10, category='excused', because=['ORD-2', 'EXC-2', 'DOC-1'])]},
          'S2': {'absences': [a('2025-03-12', ordinal=10, category='unexcused', because=['ORD-2', 'DOC-2'])]},
          'S3': {'absences': [a('2025-03-12', ordinal=10, category='unexcused', because=['ORD-2', 'DOC-1'])]}},
         roster=THREE),
    case('documentation-19', 'Ten undocumented days in a row of unknown reason are a long absence, nine are not', ['PSIS-5'],
         csv(DOC, rows('S1', run('2024-09-03', 10), 'A,,'), rows('S2', run('2024-09-03', 9), 'A,,'),
             rows('S3', run('2024-09-03', 11), 'A,,')),
         {'S1': {'review': ['long_absence'], 'absence_count': 10}, 'S2': {'review': [], 'absence_count': 9},
          'S3': {'review': ['long_absence'], 'absence_count': 11}}, roster=THREE),
    case('documentation-19b', 'Ten days keyed unexcused, or with a note or a reason among them, are no long absence', ['PSIS-5'],
         csv(DOC, rows('S1', run('2024-09-03', 10), 'AU,,'), rows('S2', run('2024-09-03', 5), 'A,,'),
             'S2,2024-09-10,A,parent,2024-09-18', rows('S2', run('2024-09-11', 5), 'A,,'),
             rows('S3', run('2024-09-03', 9), 'A,,'), 'S3,2024-09-16,VAC,,'),
         {'S1': {'review': []}, 'S2': {'review': []}, 'S3': {'review': []}}, roster=THREE),
]
assert after('2025-03-13', 10) == '2025-03-27' and len(NINE) == 9
assert run('2024-09-03', 10)[-1] == '2024-09-16' and run('2024-09-03', 6)[-1] == '2024-09-10'
