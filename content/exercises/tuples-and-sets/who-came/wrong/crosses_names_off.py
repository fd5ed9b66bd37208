"""Fails task 2.

The three groups are right, but afterwards names are missing from the list that came in. `remove` and `pop` take them out of it.
Make your own sets, and the lists stay whole.
"""


def people(names):
    return len(set(names))


def compare(invited, came):
    both = set()
    away = set()
    extra = set(came) - set(invited)
    while invited:
        name = invited.pop()
        if name in came:
            both.add(name)
        else:
            away.add(name)
    return both, away, extra
