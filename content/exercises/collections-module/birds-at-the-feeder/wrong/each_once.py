"""Fails task 1.

Every bird counts 1. The notes went through a set first, and a set holds each bird once. Count the list itself.
"""

from collections import Counter, defaultdict


def tally(birds):
    return Counter(set(birds))


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
        hours[hour].append(bird)
    return dict(hours)
