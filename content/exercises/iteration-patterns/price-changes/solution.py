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
    for name, old, new in changed(before, after):
        falls.append((old - new, name))
    result = []
    for fall, name in sorted(falls):
        if fall < 0:
            result.append((-fall, name))
    return result
