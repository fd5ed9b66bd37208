"""Fails task 2.

The names stand in the order of the alphabet, and the counts are forgotten. The count decides first. The
alphabet only decides among equals.
"""

from collections import Counter, defaultdict


def tally(birds):
    return Counter(birds)


def top(birds, places):
    pairs = []
    for bird, count in Counter(birds).items():
        pairs.append((0, bird))
    names = []
    for negative, bird in sorted(pairs)[:places]:
        names.append(bird)
    return names


def more_than(now, before):
    return Counter(now) - Counter(before)


def by_hour(sightings):
    hours = defaultdict(list)
    for hour, bird in sightings:
        hours[hour].append(bird)
    return dict(hours)
