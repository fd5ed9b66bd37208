"""Fails task 3.

A `code` of five digits finds nobody. The first three digits of a number can't equal a text of five.
How long a piece should be cut off?
"""


def callers(contacts):
    return {number: name for name, number in contacts.items()}


def codes(contacts):
    return {number[:3] for number in contacts.values()}


def people_in(contacts, code):
    return {name: number for name, number in contacts.items() if number[:3] == code}
