"""Fails task 1.

Python stops with a KeyError at the first thing that is gone. Not all of last year's things are in this year's list.
Ask before you take the price.
"""


def changed(before, after):
    result = []
    for name, old in sorted(before.items()):
        if after[name] != old:
            result.append((name, old, after[name]))
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
