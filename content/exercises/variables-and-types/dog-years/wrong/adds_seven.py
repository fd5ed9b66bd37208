"""Fails task 1.

A dog of 3 is 10 here. Seven were added once. Each year counts as seven, so the age has to be multiplied.
"""


def in_dog_years(age):
    years = age + 7
    return years


def typed_age(text):
    years = int(in_dog_years(float(text)))
    return years


def tag(name, text):
    line = name + ": " + str(typed_age(text)) + " dog years"
    return line
