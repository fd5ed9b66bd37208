"""Fails task 1.

Some wagons are there twice and others are gone. The first line of the swap writes over a wagon that nobody has kept.
Which line keeps it, and when must it run?
"""


def turn_round(train):
    last = len(train) - 1
    for i in range(len(train) // 2):
        train[i] = train[last - i]
        wagon = train[i]
        train[last - i] = wagon
    return train
