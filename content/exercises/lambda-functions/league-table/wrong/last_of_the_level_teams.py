"""Fails task 1.

When two teams are level, this takes the one that stands last. The task gives it to the first.
Sorting keeps level entries in their order, so at the end of a sorted list stands the later one.
"""


def best(teams, score):
    if len(teams) == 0:
        return None
    return sorted(teams, key=score)[-1][0]


def table(teams):
    in_order = sorted(teams, key=lambda team: [-team[1], team[3] - team[2], -team[2], team[0]])
    names = []
    for team in in_order:
        names.append(team[0])
    return names


def ranked(teams, rules):
    in_order = sorted(teams, key=lambda team: team[0])
    for rule in rules[::-1]:
        in_order = sorted(in_order, key=rule, reverse=True)
    names = []
    for team in in_order:
        names.append(team[0])
    return names
