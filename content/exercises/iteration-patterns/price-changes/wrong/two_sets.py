"""Fails task 2.

The names are right, but they come in sets. A set has no order, and the task asks for lists in the order of the alphabet.
What makes such a list of a set?
"""


def changed(before, after):
    result = []
    for name, old in sorted(before.items()):
        if name in after and after[name] != old:
            result.append((name, old, after[name]))
    return result


def gone_and_new(before, after):
    return set(before) - set(after), set(after) - set(before)


def dearer(before, after):
    falls = []
    for name, old, new in changed(before, after):
        falls.append((old - new, name))
    result = []
    for fall, name in sorted(falls):
        if fall < 0:
            result.append((-fall, name))
    return result
