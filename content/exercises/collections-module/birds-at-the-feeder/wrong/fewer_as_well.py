"""Fails task 3.

Birds that became fewer are in it, with 0 or a negative number. `.subtract` keeps them. There is another way to
subtract two Counters, and that one keeps what is left over.
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
    counts = Counter(now)
    counts.subtract(Counter(before))
    return counts


def by_hour(sightings):
    hours = defaultdict(list)
    for hour, bird in sightings:
        hours[hour].append(bird)
    return dict(hours)
