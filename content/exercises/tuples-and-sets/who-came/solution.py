def people(names):
    return len(set(names))


def compare(invited, came):
    asked = set(invited)
    there = set(came)
    return asked & there, asked - there, there - asked
