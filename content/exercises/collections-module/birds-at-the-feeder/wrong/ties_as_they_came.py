"""Fails task 2.

Birds that were seen equally often stand in the order in which they were noted. `.most_common` keeps that order.
The task wants the alphabet there.
"""

from collections import Counter, defaultdict


def tally(birds):
    return Counter(birds)


def top(birds, places):
    names = []
    for bird, count in Counter(birds).most_common(places):
        names.append(bird)
    return names


def more_than(now, before):
    return Counter(now) - Counter(before)


def by_hour(sightings):
    hours = defaultdict(list)
    for hour, bird in sightings:
        hours[hour].append(bird)
    return dict(hours)
