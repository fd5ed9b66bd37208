"""Fails task 2.

An area code that two people share is there twice, because this is a list. The task asks for a set.
"""


def callers(contacts):
    return {number: name for name, number in contacts.items()}


def codes(contacts):
    return [number[:3] for number in contacts.values()]


def people_in(contacts, code):
    return {name: number for name, number in contacts.items() if number[: len(code)] == code}
