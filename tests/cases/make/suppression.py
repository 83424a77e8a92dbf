# SPDX-License-Identifier: Apache-2.0
"""Which rows must be hidden in what is shared: rule SUP-1, option A26."""
from common import TOTALS, block, csv, totals


def schools(id, title, blocks, hidden, options=None):
    """`blocks`: school, students, chronic; `hidden`: the schools that must be."""
    return totals('suppression-' + id, title, ['SUP-1'], csv(TOTALS, *[block(*b) for b in blocks]),
                  options=options or {}, expect_schools=[
                      {'school': b[0], 'students': b[1], 'chronic': b[2], 'suppressed': b[0] in hidden} for b in blocks])


def groups(id, title, name, blocks, hidden):
    """`blocks`: value, students, chronic; all of one school."""
    return totals('suppression-' + id, title, ['SUP-1'],
                  csv(TOTALS + ',' + name, *[block('A', b[1], b[2], prefix=b[0], tail=',' + b[0]) for b in blocks]),
                  expect_groups=[{'group': name, 'value': b[0], 'students': b[1], 'chronic': b[2],
                                  'suppressed': b[0] in hidden} for b in blocks])


CASES = [
    schools('01', 'A school of nineteen is hidden', [('A', 19, 6)], 'A'),
    schools('01b', 'A school of twenty is not', [('A', 20, 6)], ''),
    schools('01c', 'A school of twenty-one is not', [('A', 21, 7)], ''),
    schools('02', 'Five chronically absent are hidden', [('A', 20, 5)], 'A'),
    schools('02b', 'None chronically absent is hidden', [('A', 20, 0)], 'A'),
    schools('03', 'One school hidden alone: the one with fewest students of the rest is hidden too',
            [('A', 19, 6), ('B', 30, 6), ('C', 25, 6)], 'AC'),
    schools('03b', 'Of two with fewest students the first by name is hidden', [('A', 25, 6), ('B', 19, 6), ('C', 25, 6)], 'AB'),
    schools('03c', 'Two schools hidden: nothing more is', [('A', 19, 6), ('B', 30, 5), ('C', 25, 6)], 'AB'),
    schools('03d', 'No school hidden: nothing is', [('A', 20, 6), ('B', 30, 6), ('C', 25, 6)], ''),
    schools('04', 'Hidden below ten students by option: nine', [('A', 9, 6)], 'A', {'suppression.minimum_students': 10}),
    schools('04b', 'Hidden below ten students by option: ten', [('A', 10, 6)], '', {'suppression.minimum_students': 10}),
    schools('05', 'Hidden below one chronically absent by option: none', [('A', 20, 0)], 'A', {'suppression.minimum_count': 1}),
    schools('05b', 'Hidden below one chronically absent by option: one', [('A', 20, 1)], '', {'suppression.minimum_count': 1}),
    groups('06', 'A group value of nineteen is hidden, and the other with it', 'el', [('N', 25, 6), ('Y', 19, 6)], 'NY'),
    groups('06b', 'Both values of a group are large enough', 'el', [('N', 25, 6), ('Y', 20, 6)], ''),
    groups('06c', 'Five and six chronically absent of three values of a group', 'race',
           [('X', 30, 6), ('Y', 25, 6), ('Z', 40, 5)], 'YZ'),
]
