"""Fails task 2.

`int` can't read a text with a point, so `"2.5"` stops it. `float` can. Cut off the rest with `int` at the end.
"""


def in_dog_years(age):
    years = age * 7
    return years


def typed_age(text):
    years = int(text) * 7
    return years


def tag(name, text):
    line = name + ": " + str(typed_age(text)) + " dog years"
    return line
