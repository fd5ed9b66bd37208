def turn_round(train):
    last = len(train) - 1
    for i in range(len(train) // 2):
        wagon = train[i]
        train[i] = train[last - i]
        train[last - i] = wagon
    return train
