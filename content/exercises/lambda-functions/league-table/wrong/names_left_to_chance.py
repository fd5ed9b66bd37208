"""Fails task 3.

Teams that are level in all rules stand as they came in. The task wants them by the alphabet.
What could be sorted before all rules?
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
    in_order = teams
    for rule in rules[::-1]:
        in_order = sorted(in_order, key=rule, reverse=True)
    names = []
    for team in in_order:
        names.append(team[0])
    return names
