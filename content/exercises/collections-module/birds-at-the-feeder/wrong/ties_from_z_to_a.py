"""Fails task 2.

Among equal counts, the end of the alphabet comes first. `reverse=True` turns both around: the counts and the
names. Only the counts should run downwards.
"""

from collections import Counter, defaultdict


def tally(birds):
    return Counter(birds)


def top(birds, places):
    pairs = []
    for bird, count in Counter(birds).items():
        pairs.append((count, bird))
    names = []
    for negative, bird in sorted(pairs, reverse=True)[:places]:
        names.append(bird)
    return names


def more_than(now, before):
    return Counter(now) - Counter(before)


def by_hour(sightings):
    hours = defaultdict(list)
    for hour, bird in sightings:
        hours[hour].append(bird)
    return dict(hours)
