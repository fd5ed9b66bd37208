"""Fails task 3.

This puts first what costs most now. The task is about the rise: the new price minus the old one.
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
    prices = []
    for name, old, new in changed(before, after):
        if new > old:
            prices.append((-new, name, new - old))
    result = []
    for price, name, rise in sorted(prices):
        result.append((rise, name))
    return result
