"""Fails task 1.

The answer is right, but this year's list is shorter afterwards. `pop` gives you the price and takes the entry out.
With square brackets you only look.
"""


def changed(before, after):
    result = []
    for name, old in sorted(before.items()):
        new = after.pop(name, old)
        if new != old:
            result.append((name, old, new))
    return result


def gone_and_new(before, after):
    gone = set(before) - set(after)
    new = set(after) - set(before)
    return sorted(gone), sorted(new)


def dearer(before, after):
    falls = []
    for name, old in before.items():
        if name in after and after[name] > old:
            falls.append((old - after[name], name))
    result = []
    for fall, name in sorted(falls):
        result.append((-fall, name))
    return result
