"""Fails task 2.

The two lists are right, but both price lists have lost what they had in common. `del` changes the dictionary that came in.
Sets of the names can be taken away from each other without any harm.
"""


def changed(before, after):
    result = []
    for name, old in sorted(before.items()):
        if name in after and after[name] != old:
            result.append((name, old, after[name]))
    return result


def gone_and_new(before, after):
    for name in list(before):
        if name in after:
            del before[name]
            del after[name]
    return sorted(before), sorted(after)


def dearer(before, after):
    falls = []
    for name, old, new in changed(before, after):
        falls.append((old - new, name))
    result = []
    for fall, name in sorted(falls):
        if fall < 0:
            result.append((-fall, name))
    return result
