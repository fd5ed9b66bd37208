"""Fails task 2.

A thing with another price is listed as gone and new at once. This compares name and price together.
Here only the names count.
"""


def changed(before, after):
    result = []
    for name, old in sorted(before.items()):
        if name in after and after[name] != old:
            result.append((name, old, after[name]))
    return result


def gone_and_new(before, after):
    gone = []
    new = []
    for name, price in sorted(before.items()):
        if after.get(name) != price:
            gone.append(name)
    for name, price in sorted(after.items()):
        if before.get(name) != price:
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
