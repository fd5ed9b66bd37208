"""Fails task 2.

The names come in the order of the price list, not of the alphabet. What puts them in order?
"""


def changed(before, after):
    result = []
    for name, old in sorted(before.items()):
        if name in after and after[name] != old:
            result.append((name, old, after[name]))
    return result


def gone_and_new(before, after):
    gone = []
    for name in before:
        if name not in after:
            gone.append(name)
    new = []
    for name in after:
        if name not in before:
            new.append(name)
    return gone, new


def dearer(before, after):
    falls = []
    for name, old, new in changed(before, after):
        falls.append((old - new, name))
    result = []
    for fall, name in sorted(falls):
        if fall < 0:
            result.append((-fall, name))
    return result
