"""Fails task 3.

The rises are in the right order, but where two are equal, the names run backwards through the alphabet.
`reverse=True` turns the whole comparison round, names included.
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
    return sorted(rises, reverse=True)
