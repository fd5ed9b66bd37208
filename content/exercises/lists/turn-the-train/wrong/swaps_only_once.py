"""Fails task 1.

In a train of four, the engine has gone and the last wagon is there twice. The line that puts the kept wagon back
stands outside the loop, so it runs only once, for the last pair.
"""


def turn_round(train):
    last = len(train) - 1
    for i in range(len(train) // 2):
        wagon = train[i]
        train[i] = train[last - i]
    train[last - i] = wagon
    return train
