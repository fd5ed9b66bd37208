"""Fails task 1.

Python stops with an IndexError. With four wagons, the last has the index 3. What does `last` hold here?
"""


def turn_round(train):
    last = len(train)
    for i in range(len(train) // 2):
        wagon = train[i]
        train[i] = train[last - i]
        train[last - i] = wagon
    return train
