"""Fails task 2.

The names are right, but the list that came in stands in another order now. `.sort` changes it in its place.
Which function makes a new list?
"""


def best(teams, score):
    if len(teams) == 0:
        return None
    return max(teams, key=score)[0]


def table(teams):
    teams.sort(key=lambda team: [-team[1], team[3] - team[2], -team[2], team[0]])
    in_order = teams
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
