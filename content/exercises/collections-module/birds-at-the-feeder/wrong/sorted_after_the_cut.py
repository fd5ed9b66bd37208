"""Fails task 2.

With one place for two equal birds, the one that was noted first gets it. The list is cut by `.most_common` and
put in order afterwards. Put everything in order before you cut.
"""

from collections import Counter, defaultdict


def tally(birds):
    return Counter(birds)


def top(birds, places):
    pairs = []
    for bird, count in Counter(birds).most_common(places):
        pairs.append((-count, bird))
    names = []
    for negative, bird in sorted(pairs):
        names.append(bird)
    return names


def more_than(now, before):
    return Counter(now) - Counter(before)


def by_hour(sightings):
    hours = defaultdict(list)
    for hour, bird in sightings:
        hours[hour].append(bird)
    return dict(hours)
