"""Fails task 1.

The counts are right, but asking for a bird that isn't there stops with a KeyError. A plain dictionary comes
back. The task wants a Counter, which says 0.
"""

from collections import Counter, defaultdict


def tally(birds):
    counts = {}
    for bird in birds:
        counts[bird] = counts.get(bird, 0) + 1
    return counts


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
