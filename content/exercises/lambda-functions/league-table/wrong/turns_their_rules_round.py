"""Fails task 3.

The first call is right, and the second isn't, because the first one changed the list of rules. That list belongs to the caller.
Make a new list that runs backwards.
"""


def best(teams, score):
    if len(teams) == 0:
        return None
    return max(teams, key=score)[0]


def table(teams):
    in_order = sorted(teams, key=lambda team: [-team[1], team[3] - team[2], -team[2], team[0]])
    names = []
    for team in in_order:
        names.append(team[0])
    return names


def ranked(teams, rules):
    in_order = sorted(teams, key=lambda team: team[0])
    rules.reverse()
    for rule in rules:
        in_order = sorted(in_order, key=rule, reverse=True)
    names = []
    for team in in_order:
        names.append(team[0])
    return names
