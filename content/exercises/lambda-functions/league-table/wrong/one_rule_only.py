"""Fails task 3.

Only the first rule is asked. Teams that are level in it stand by the alphabet at once, and the other rules never have a say.
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
    for rule in rules[:1]:
        in_order = sorted(in_order, key=rule, reverse=True)
    names = []
    for team in in_order:
        names.append(team[0])
    return names
