"""Fails task 3.

Two tits after one are missing from the result. It keeps birds that weren't there at all before. A bird that
became more frequent belongs in it as well.
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
    counts = Counter()
    for bird in now:
        if bird not in before:
            counts[bird] += 1
    return counts


def by_hour(sightings):
    hours = defaultdict(list)
    for hour, bird in sightings:
        hours[hour].append(bird)
    return dict(hours)
