"""Fails task 3.

The bird has its full count of now. The task asks how many more there are: take off what was there before.
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
    for bird, count in Counter(before).items():
        if count >= counts[bird]:
            del counts[bird]
    return counts


def by_hour(sightings):
    hours = defaultdict(list)
    for hour, bird in sightings:
        hours[hour].append(bird)
    return dict(hours)
