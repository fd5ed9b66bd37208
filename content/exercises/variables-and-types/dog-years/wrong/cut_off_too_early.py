"""Fails task 2.

A dog of 2.5 is treated as a dog of 2: the half year is cut off before it's multiplied. Multiply first, cut off
last.
"""


def in_dog_years(age):
    years = age * 7
    return years


def typed_age(text):
    years = int(float(text)) * 7
    return years


def tag(name, text):
    line = name + ": " + str(typed_age(text)) + " dog years"
    return line
