"""Fails task 4.

The hours are right, but a defaultdict comes back. It grows when somebody looks up an hour without birds. The
task wants a plain dictionary.
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
        hours[hour].append(bird)
    return hours
