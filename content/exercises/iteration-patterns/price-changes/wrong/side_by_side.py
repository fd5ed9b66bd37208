"""Fails task 1.

This compares the first thing of one list with the first of the other, whatever they are. `zip` pairs by place.
A dictionary's pairs belong together by their key.
"""


def changed(before, after):
    result = []
    for (name, old), (other, new) in zip(sorted(before.items()), sorted(after.items())):
        if old != new:
            result.append((name, old, new))
    return result


def gone_and_new(before, after):
    gone = set(before) - set(after)
    new = set(after) - set(before)
    return sorted(gone), sorted(new)


def dearer(before, after):
    falls = []
    for name, old, new in changed(before, after):
        falls.append((old - new, name))
    result = []
    for fall, name in sorted(falls):
        if fall < 0:
            result.append((-fall, name))
    return result
