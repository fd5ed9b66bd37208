"""Fails task 1.

When two people share a number, the first is named here. The task names the later one.
A comprehension does that by itself: a key that comes up again gets the new value.
"""


def callers(contacts):
    result = {}
    for name, number in contacts.items():
        if number not in result:
            result[number] = name
    return result


def codes(contacts):
    return {number[:3] for number in contacts.values()}


def people_in(contacts, code):
    return {name: number for name, number in contacts.items() if number[: len(code)] == code}
