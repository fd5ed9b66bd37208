"""Fails task 3.

For `"56"` this finds Ben, whose number only has it in the middle. `in` looks anywhere in a text.
Compare with the beginning.
"""


def callers(contacts):
    return {number: name for name, number in contacts.items()}


def codes(contacts):
    return {number[:3] for number in contacts.values()}


def people_in(contacts, code):
    return {name: number for name, number in contacts.items() if code in number}
