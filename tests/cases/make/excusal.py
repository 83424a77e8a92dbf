# SPDX-License-Identifier: Apache-2.0
"""Excused, unexcused, disciplinary, each with the rules that decided: the table of `because`, rules EXC and DISC."""
from common import DOC, PLAIN, NINE, a, after, case, csv, nine, rows

TWO = 'student_id,grade,birth_date\nS1,5,2014-07-15\nS2,5,2014-07-15\n'
THREE = TWO + 'S3,5,2014-07-15\n'
TENTH = '2025-03-12'
EXCUSED = dict(category='excused', truancy=False)
UNEXCUSED = dict(category='unexcused', truancy=True)
# Eleven days, no two next to each other.
ELEVEN = ['2024-11-01', '2024-11-06', '2024-11-12', '2024-11-18', '2024-11-22', '2024-12-03', '2024-12-09',
          '2024-12-13', '2025-01-06', '2025-01-10', '2025-01-16']
assert after('2025-03-13', 10) == '2025-03-27' and after('2025-03-27', 1) == '2025-03-28' and len(NINE) == 9


def tenth(id, title, rules, row, header=DOC, **more):
    """Nine excused absences and a tenth on 12 March: `row` is its code, documentation and the rest."""
    want = more.pop('want')
    tail = ',' * (header.count(',') - DOC.count(','))
    return case('excusal-' + id, title, rules, csv(header, nine(tail=tail), 'S1,%s,%s' % (TENTH, row)),
                {'S1': {'absence_count': 10, 'absences': [a(TENTH, **want)]}}, **more)


def level2(category, *because, **more):
    return dict(EXCUSED if category == 'excused' else UNEXCUSED, ordinal=10, level=2, because=list(because), **more)


REASON = DOC + ',reason'
APPROVED = DOC + ',approved_on'

CASES = [
    case('excusal-01', 'Out-of-school suspension and expulsion are neither excused nor unexcused', ['DISC-1', 'DISC-2'],
         csv(PLAIN, 'S1,2024-10-01,OSS', 'S1,2024-10-09,EXP', 'S1,2024-10-16,SUS'),
         {'S1': {'days_absent': 3, 'days_disciplinary': 3, 'truancy': {'unexcused': 0}, 'absences': [
             a(d, reason='disciplinary', category='disciplinary', ordinal=None, level=None, truancy=False, mhw=None,
               provisional=False, needs=[], because=['DISC-1', 'DISC-2'])
             for d in ('2024-10-01', '2024-10-09', '2024-10-16')]}}),
    case('excusal-02', 'A suspension on a day that also has a wellness code', ['DISC-4'],
         csv(DOC, 'S1,2024-10-01,MHW,parent,', 'S1,2024-10-01,OSS,,', 'S1,2024-10-08,MHW,parent,'),
         {'S1': {'days_absent': 2, 'mhw': {'valid': 1, 'remaining': 1}, 'absence_count': 2, 'absences': [
             a('2024-10-01', code='OSS', category='disciplinary', mhw=None, ordinal=None,
               because=['DISC-1', 'DISC-2', 'DISC-4']),
             a('2024-10-08', mhw='valid')]}}, expect_problems=[{'kind': 'conflicting_rows', 'count': 1}]),
    case('excusal-02b', 'A suspension on a day that also has an ill code', ['DISC-4'],
         csv(DOC, 'S1,2024-10-01,ILL,medical,', 'S1,2024-10-01,OSS,,'),
         {'S1': {'absence_count': 1, 'absences': [a('2024-10-01', code='OSS', category='disciplinary',
                                                    because=['DISC-1', 'DISC-2'])]}},
         expect_problems=[{'kind': 'conflicting_rows', 'count': 1}]),
    case('excusal-03', 'Excluded under 10-210 at Level 1, without any paper', ['EXC-210'], csv(DOC, 'S1,2024-10-01,QUA,,'),
         {'S1': {'absences': [a('2024-10-01', ordinal=1, level=1, reason='exclusion_210', because=['EXC-210'], **EXCUSED)]}}),
    tenth('03b', 'Excluded under 10-210 at Level 2', ['EXC-210'], 'QUA,,', want=level2('excused', 'EXC-210')),
    case('excusal-04', 'No transportation at Level 1, without any paper', ['EXC-5'], csv(DOC, 'S1,2024-10-01,TRN,,'),
         {'S1': {'absences': [a('2024-10-01', ordinal=1, level=1, reason='transportation', because=['EXC-5'], **EXCUSED)]}}),
    tenth('04b', 'No transportation at Level 2', ['EXC-5'], 'TRN,,', want=level2('excused', 'EXC-5')),
    case('excusal-05', 'Ten military days are excused, the eleventh is an ordinary absence and has a note', ['EXC-8'],
         csv(DOC, rows('S1', ELEVEN[:10], 'MIL,,'), 'S1,2025-01-16,MIL,parent,2025-01-17'),
         {'S1': {'days_absent': 11, 'truancy': {'unexcused': 0}, 'absences': [
             a('2024-11-01', reason='military', ordinal=None, level=None, because=['EXC-8'], **EXCUSED),
             a('2025-01-06', ordinal=None, because=['EXC-8'], **EXCUSED),
             a('2025-01-10', ordinal=None, because=['EXC-8'], **EXCUSED),
             a('2025-01-16', ordinal=1, level=1, because=['ORD-2', 'DOC-1'], **EXCUSED)]}}),
    case('excusal-05b', 'The eleventh military day without a note', ['EXC-8'], csv(DOC, rows('S1', ELEVEN, 'MIL,,')),
         {'S1': {'truancy': {'unexcused': 1}, 'absences': [
             a('2025-01-10', because=['EXC-8'], **EXCUSED),
             a('2025-01-16', ordinal=1, level=1, because=['ORD-2', 'DOC-1'], **UNEXCUSED)]}}),
    case('excusal-05c', 'The eleventh military day at Level 2: its reason is not on the list', ['EXC-8', 'EXC-7'],
         csv(DOC, nine(), rows('S1', ELEVEN[:10], 'MIL,,'), 'S1,2025-01-16,MIL,parent,2025-01-17'),
         {'S1': {'days_absent': 20, 'absences': [
             a('2025-01-10', ordinal=None, because=['EXC-8'], **EXCUSED),
             a('2025-01-16', ordinal=10, level=2, because=['ORD-2', 'EXC-7'], **UNEXCUSED)]}}),
    case('excusal-06', 'At Level 1 every reason is excused by a parent\'s note', ['DOC-1', 'EXC-7'],
         csv(DOC, 'S1,2024-10-01,VAC,parent,', 'S1,2024-10-04,VHC,parent,', 'S1,2024-10-08,FAM,parent,',
             'S1,2024-10-10,CRT,parent,', 'S1,2024-10-15,EEO,parent,', 'S1,2024-10-17,ILL,parent,',
             'S1,2024-10-21,REL,parent,', 'S1,2024-10-23,FUN,parent,', 'S1,2024-10-25,A,parent,'),
         {'S1': {'absence_count': 9, 'absences': [
             a(d, ordinal=i + 1, level=1, reason=reason, provisional=False, needs=[], because=['ORD-2', 'DOC-1'], **EXCUSED)
             for i, (d, reason) in enumerate([
                 ('2024-10-01', 'vacation'), ('2024-10-04', 'home_visit'), ('2024-10-08', 'family'),
                 ('2024-10-10', 'court'), ('2024-10-15', 'educational'), ('2024-10-17', 'illness'),
                 ('2024-10-21', 'religious'), ('2024-10-23', 'bereavement'), ('2024-10-25', 'unknown')])]}}),
    tenth('07', 'Tenth, illness with a medical verification', ['EXC-1'], 'ILL,medical,', want=level2(
        'excused', 'ORD-2', 'EXC-1', 'DOC-1', reason='illness')),
    tenth('07b', 'Tenth, illness with a parent\'s note', ['EXC-1'], 'ILL,parent,', want=level2(
        'unexcused', 'ORD-2', 'EXC-1', provisional=False, needs=[], curable_until=None)),
    tenth('07c', 'Tenth, illness verified on the last timely day', ['EXC-1', 'DOC-2'], 'ILL,medical,2025-03-27',
          want=level2('excused', 'ORD-2', 'EXC-1', 'DOC-1')),
    tenth('07d', 'Tenth, illness verified a day too late', ['EXC-1', 'DOC-2'], 'ILL,medical,2025-03-28',
          want=dict(UNEXCUSED, ordinal=10, provisional=False)),
    tenth('08', 'Tenth, religious holiday with a parent\'s note', ['EXC-2'], 'RH,parent,', want=level2(
        'excused', 'ORD-2', 'EXC-2', 'DOC-1', reason='religious')),
    tenth('09', 'Tenth, death in the family with a parent\'s note', ['EXC-3'], 'DTH,parent,', want=level2(
        'excused', 'ORD-2', 'EXC-3', 'DOC-1', reason='bereavement')),
    tenth('09b', 'Tenth, an emergency with a parent\'s note', ['EXC-3'], 'EMG,parent,', want=level2(
        'excused', 'ORD-2', 'EXC-3', 'DOC-1', reason='emergency'), profile={'codes': {'EMG': 'emergency'}}),
    tenth('10', 'Tenth, court with the court paper', ['EXC-4'], 'CRT,court,', want=level2(
        'excused', 'ORD-2', 'EXC-4', 'DOC-1', reason='court')),
    tenth('10b', 'Tenth, court with a parent\'s note', ['EXC-4'], 'CRT,parent,', want=level2(
        'unexcused', 'ORD-2', 'EXC-4', provisional=False, needs=[])),
    tenth('11', 'Tenth, educational opportunity approved before', ['EXC-6'], 'EEO,preapproved,,2025-03-03', APPROVED,
          want=level2('excused', 'ORD-2', 'EXC-6', 'DOC-1', reason='educational')),
    tenth('11b', 'Tenth, educational opportunity with a parent\'s note', ['EXC-6'], 'EEO,parent,', want=level2(
        'unexcused', 'ORD-2', 'EXC-6')),
    tenth('12', 'Tenth, vacation with a parent\'s note', ['EXC-7'], 'VAC,parent,', want=level2(
        'unexcused', 'ORD-2', 'EXC-7', reason='vacation', provisional=False, needs=[])),
    tenth('12b', 'Tenth, visit to the home country with a parent\'s note', ['EXC-7'], 'VHC,parent,', want=level2(
        'unexcused', 'ORD-2', 'EXC-7', reason='home_visit')),
    tenth('12c', 'Tenth, family reasons with a parent\'s note', ['EXC-7'], 'FAM,parent,', want=level2(
        'unexcused', 'ORD-2', 'EXC-7', reason='family')),
    tenth('13', 'Tenth, reason not known, a parent\'s note', ['EXC-10'], 'A,parent,', want=level2(
        'unexcused', 'ORD-2', 'EXC-10', reason='unknown', keyed_differs=False)),
    tenth('13b', 'Tenth, keyed excused, reason not known, a parent\'s note', ['EXC-10'], 'AE,parent,', want=level2(
        'unexcused', 'ORD-2', 'EXC-10', provisional=True, needs=['reason'], keyed_differs=True)),
    tenth('14', 'Tenth, reason not known, medical paper: the paper names the reason', ['EXC-1'], 'A,medical,', want=level2(
        'excused', 'ORD-2', 'EXC-1', 'DOC-1', provisional=False, needs=[])),
    tenth('14b', 'Tenth, reason not known, court paper: the paper names the reason', ['EXC-4'], 'A,court,', want=level2(
        'excused', 'ORD-2', 'EXC-4', 'DOC-1')),
    tenth('14c', 'Tenth, reason not known, approved before: the approval names the reason', ['EXC-6'],
          'A,preapproved,2025-03-03,2025-03-03', APPROVED, want=level2('excused', 'ORD-2', 'EXC-6', 'DOC-1')),
    tenth('14d', 'Tenth, keyed excused, medical paper', ['EXC-1'], 'AE,medical,', want=level2(
        'excused', 'ORD-2', 'EXC-1', 'DOC-1', keyed_differs=False)),
    tenth('14e', 'Tenth, keyed unexcused, medical paper', ['EXC-1'], 'AU,medical,', want=level2(
        'excused', 'ORD-2', 'EXC-1', 'DOC-1', keyed_differs=True)),
    tenth('14f', 'Tenth, reason not known, medical paper a day too late', ['DOC-2'], 'A,medical,2025-03-28',
          want=dict(UNEXCUSED, ordinal=10)),
    tenth('14g', 'Tenth, a medical paper does not make a vacation an illness', ['EXC-7'], 'VAC,medical,', want=level2(
        'unexcused', 'ORD-2', 'EXC-7')),
    case('excusal-15', 'A child who needs a physical, Level 1: an ordinary absence, flagged for review', ['EXC-9'],
         csv(DOC, 'S1,2024-10-01,NP,parent,', 'S2,2024-10-01,NP,,'),
         {'S1': {'review': ['health_requirement'], 'absences': [
             a('2024-10-01', reason='health_requirement', because=['EXC-9', 'ORD-2', 'DOC-1'], **EXCUSED)]},
          'S2': {'review': ['health_requirement'], 'absences': [
              a('2024-10-01', reason='health_requirement', because=['EXC-9', 'ORD-2', 'DOC-1'], **UNEXCUSED)]}}, roster=TWO),
    case('excusal-15b', 'A child who needs a physical is excused by option, without any paper', ['EXC-9'],
         csv(DOC, 'S1,2024-10-01,NP,,'), {'S1': {'truancy': {'unexcused': 0}, 'absences': [
             a('2024-10-01', ordinal=1, because=['EXC-9'], provisional=False, **EXCUSED)]}},
         options={'health_requirement.excused': True}),
    tenth('15c', 'Tenth, needs a physical, a parent\'s note', ['EXC-9', 'EXC-7'], 'NP,parent,', want=level2(
        'unexcused', 'EXC-9', 'ORD-2', 'EXC-7')),
    tenth('15d', 'Tenth, needs a physical, excused by option', ['EXC-9'], 'NP,,', want=level2('excused', 'EXC-9'),
          options={'health_requirement.excused': True}),
    tenth('16', 'Tenth, keyed excused, the key trusted', ['KEYED'], 'AE,parent,', want=level2(
        'excused', 'ORD-2', 'KEYED', provisional=False, needs=[], keyed_differs=False), options={'keyed.level2': 'trust'}),
    tenth('16b', 'The key is trusted only with Level 1\'s documentation', ['KEYED'], 'AE,,', want=dict(
        UNEXCUSED, ordinal=10, keyed_differs=True), options={'keyed.level2': 'trust'}),
    tenth('16c', 'The key is not trusted where the reason is known', ['KEYED', 'EXC-7'], 'AE,parent,,vacation', REASON,
          want=level2('unexcused', 'ORD-2', 'EXC-7', reason='vacation'), options={'keyed.level2': 'trust'}),
    tenth('16d', 'There is no key to trust in a plain absence', ['KEYED', 'EXC-10'], 'A,parent,', want=level2(
        'unexcused', 'ORD-2', 'EXC-10'), options={'keyed.level2': 'trust'}),
    case('excusal-16e', 'Keyed excused and no documentation column: the assumed note is Level 1\'s documentation', ['KEYED'],
         csv(PLAIN, rows('S1', NINE, 'AE'), 'S1,2025-03-12,AE'),
         {'S1': {'truancy': {'unexcused': 0}, 'absences': [a(TENTH, **level2('excused', 'ORD-2', 'KEYED'))]}},
         options={'keyed.level2': 'trust'}),
    tenth('17', 'A reason column tells where the code does not', ['EXC-3'], 'AE,parent,,bereavement', REASON, want=level2(
        'excused', 'ORD-2', 'EXC-3', 'DOC-1', reason='bereavement')),
    tenth('17b', 'A reason column does not overrule the code\'s own reason', ['EXC-7'], 'VAC,parent,,bereavement', REASON,
          want=level2('unexcused', 'ORD-2', 'EXC-7', reason='vacation')),
    tenth('17c', 'Free text is matched to a reason by the profile', ['EXC-3'], 'A,parent,,went to funeral', REASON,
          want=level2('excused', 'ORD-2', 'EXC-3', 'DOC-1', reason='bereavement'),
          profile={'reasons': {'went to funeral': 'bereavement'}}),
    case('excusal-18', 'Tenth, no documentation column: what the codes imply', ['EXC-1', 'EXC-4', 'EXC-6'],
         csv(PLAIN, rows('S1', NINE, 'AE'), 'S1,2025-01-06,M', 'S1,2025-01-10,CRT', 'S1,2025-01-16,EEO', 'S1,2025-01-24,REL',
             'S1,2025-02-03,BER', 'S1,2025-02-12,ILL', 'S1,2025-02-21,VAC', 'S1,2025-03-03,QUA', 'S1,2025-03-12,TRN'),
         {'S1': {'days_absent': 18, 'absences': [
             a('2025-01-06', ordinal=10, reason='illness', because=['ORD-2', 'EXC-1', 'DOC-1'], **EXCUSED),
             a('2025-01-10', ordinal=11, reason='court', because=['ORD-2', 'EXC-4', 'DOC-1'], **EXCUSED),
             a('2025-01-16', ordinal=12, reason='educational', because=['ORD-2', 'EXC-6', 'DOC-1'], **EXCUSED),
             a('2025-01-24', ordinal=13, because=['ORD-2', 'EXC-2', 'DOC-1'], **EXCUSED),
             a('2025-02-03', ordinal=14, because=['ORD-2', 'EXC-3', 'DOC-1'], **EXCUSED),
             a('2025-02-12', ordinal=15, because=['ORD-2', 'EXC-1'], **UNEXCUSED),
             a('2025-02-21', ordinal=16, because=['ORD-2', 'EXC-7'], **UNEXCUSED),
             a('2025-03-03', ordinal=17, because=['EXC-210'], **EXCUSED),
             a('2025-03-12', ordinal=18, because=['EXC-5'], **EXCUSED)]}}),
]

for id, day, code, want in (
        ('19', '2025-03-14', 'ILL', dict(provisional=True, needs=['medical'], curable_until='2025-03-27')),
        ('19b', '2025-03-27', 'ILL', dict(provisional=True, needs=['medical'], curable_until='2025-03-27')),
        ('19c', '2025-03-28', 'ILL', dict(provisional=False, needs=[], curable_until=None)),
        ('20', '2025-03-14', 'CRT', dict(provisional=True, needs=['court'], curable_until='2025-03-27')),
        ('20b', '2025-03-28', 'CRT', dict(provisional=False, needs=[], curable_until=None)),
        ('21', '2025-03-14', 'AE', dict(provisional=True, needs=['reason'])),
        ('22', '2025-03-14', 'REL', None)):
    if want:
        CASES.append(tenth(id, 'Tenth, %s with a parent\'s note, as of %s' % (code, day), ['DOC-1', 'EXC-10'],
                           code + ',parent,', want=dict(UNEXCUSED, ordinal=10, **want), as_of=day))
    else:
        CASES.append(tenth(id, 'Tenth, a religious holiday, no note yet, as of %s' % day, ['DOC-1'], code + ',,',
                           want=level2('unexcused', 'ORD-2', 'DOC-1', provisional=True, needs=['documentation'],
                                       curable_until='2025-03-27'), as_of=day))

DEFAULTS = {
    'mhw.permission_required': True, 'mhw.unpermitted': 'keep', 'mhw.in_ordinal': True, 'mhw.adjacent_to': 'accepted',
    'ordinal.disciplinary': False, 'ordinal.military': False, 'iss.absent': False,
    'alternative_education.present_from': '2022-09-07', 'documentation.days': 10, 'documentation.anchor': 'return',
    'documentation.return_day_counts': False, 'health_requirement.excused': False, 'keyed.level2': 'derive',
    'mhw.closed_between': 'consecutive', 'mhw.invalid_counts_for_truancy': True, 'truancy.month': 'either',
    'truancy.pending_counts': True, 'chronic.minimum_days': 0, 'tier.use_prior_year': True,
    'tier.five_percent_is': 'at_risk', 'rates.include_prek': False, 'suppression.minimum_students': 20,
    'suppression.minimum_count': 6}
CASES += [
    tenth('23', 'Every option written out with its default', ['EXC-10'], 'AE,parent,', options=DEFAULTS, want=level2(
        'unexcused', 'ORD-2', 'EXC-10', provisional=True, needs=['reason'], keyed_differs=True)),
    case('excusal-24', 'A note from a school official who spoke with the parent is enough up to the ninth absence', ['DOC-1'],
         csv(DOC, nine(n=8), 'S1,2024-11-12,VAC,school_official,2024-11-13', 'S1,2024-11-20,VAC,school_official,2024-11-21'),
         {'S1': {'absences': [a('2024-11-12', ordinal=9, because=['ORD-2', 'DOC-1'], **EXCUSED),
                              a('2024-11-20', ordinal=10, because=['ORD-2', 'EXC-7'], **UNEXCUSED)]}}),
    case('excusal-25', 'An approval is due by the first educational day: an absence for another reason before it is none', ['EXC-6'],
         csv(DOC, nine(), 'S1,2025-03-11,A,,', 'S1,2025-03-12,AE,preapproved,2025-03-12',
             'S1,2025-03-13,AE,preapproved,2025-03-13'),
         {'S1': {'absences': [a('2025-03-11', ordinal=10, **UNEXCUSED),
                              a('2025-03-12', ordinal=11, reason='educational', because=['ORD-2', 'EXC-6', 'DOC-1'], **EXCUSED),
                              a('2025-03-13', ordinal=12, reason='unknown', because=['ORD-2', 'EXC-10'], **UNEXCUSED)]}}),
]
