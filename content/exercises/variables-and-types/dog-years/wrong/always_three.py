"""Fails task 1.

This is right for a dog of 3 and for no other. `age` holds the age of whichever dog comes. Use the label instead
of the number.
"""


def in_dog_years(age):
    years = 3 * 7
    return years


def typed_age(text):
    years = int(in_dog_years(float(text)))
    return years


def tag(name, text):
    line = name + ": " + str(typed_age(text)) + " dog years"
    return line
