"""Fails task 1.

Without teams, `max` stops with a ValueError: it has nothing to choose from. The task wants None then, so ask first.
"""


def best(teams, score):

    return max(teams, key=score)[0]


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
