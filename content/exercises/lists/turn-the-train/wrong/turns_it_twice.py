"""Fails task 1.

The train stands as it did before. The loop goes through all the wagons, and in the second half it swaps every pair back.
How many swaps are enough?
"""


def turn_round(train):
    last = len(train) - 1
    for i in range(len(train)):
        wagon = train[i]
        train[i] = train[last - i]
        train[last - i] = wagon
    return train
