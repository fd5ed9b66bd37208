"""Fails task 4.

Each hour has only its last bird. The line stores a new list over the old one. Append to the list that is there.
"""

from collections import Counter, defaultdict


def tally(birds):
    return Counter(birds)


def top(birds, places):
    pairs = []
    for bird, count in Counter(birds).items():
        pairs.append((-count, bird))
    names = []
    for negative, bird in sorted(pairs)[:places]:
        names.append(bird)
    return names


def more_than(now, before):
    return Counter(now) - Counter(before)


def by_hour(sightings):
    hours = defaultdict(list)
    for hour, bird in sightings:
        hours[hour] = [bird]
    return dict(hours)
