"""Fails task 3.

The answers are right, but things have gone from last year's list. `del` and `pop` change the dictionary that came in.
Leave things out of your own list instead.
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
    falls = []
    for name in list(before):
        if name not in after:
            del before[name]
    for name, old in before.items():
        if after[name] > old:
            falls.append((old - after[name], name))
    result = []
    for fall, name in sorted(falls):
        result.append((-fall, name))
    return result
