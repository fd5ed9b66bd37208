"""Fails task 3.

The smallest rise stands first. `sorted` begins with the smallest, and the task wants the biggest in front.
"""


def changed(before, after):
    result = []
    for name, old in sorted(before.items()):
        if name in after and after[name] != old:
            result.append((name, old, after[name]))
    return result


def gone_and_new(before, after):
    gone = set(before) - set(after)
    new = set(after) - set(before)
    return sorted(gone), sorted(new)


def dearer(before, after):
    rises = []
    for name, old, new in changed(before, after):
        if new > old:
            rises.append((new - old, name))
    return sorted(rises)
