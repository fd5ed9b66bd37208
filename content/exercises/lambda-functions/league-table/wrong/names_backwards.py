"""Fails task 2.

Teams that are level in everything stand from Z to A. `reverse=True` turns all rules round, the name as well.
A minus turns round one number at a time.
"""


def best(teams, score):
    if len(teams) == 0:
        return None
    return max(teams, key=score)[0]


def table(teams):
    in_order = sorted(teams, key=lambda team: [team[1], team[2] - team[3], team[2], team[0]], reverse=True)
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
