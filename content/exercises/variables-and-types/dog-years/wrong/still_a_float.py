"""Fails task 2.

The number still has its point. The task asks for a whole number. Which type cuts off what stands behind the
point?
"""


def in_dog_years(age):
    years = age * 7
    return years


def typed_age(text):
    years = float(text) * 7
    return years


def tag(name, text):
    line = name + ": " + str(typed_age(text)) + " dog years"
    return line
