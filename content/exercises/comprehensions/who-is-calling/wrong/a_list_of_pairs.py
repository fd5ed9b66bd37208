"""Fails task 1.

This is a list of tuples. To find a name in it, somebody would have to go through all of it.
Which brackets, and which sign between the two, make a dictionary?
"""


def callers(contacts):
    return [(number, name) for name, number in contacts.items()]


def codes(contacts):
    return {number[:3] for number in contacts.values()}


def people_in(contacts, code):
    return {name: number for name, number in contacts.items() if number[: len(code)] == code}
