"""Fails task 2.

Afterwards the queue is as it was. `queue = ...` hangs the name on a new list, and the list that came in isn't touched.
Which of the lesson's lines change a list?
"""


def without(songs, song):
    rest = []
    for other in songs:
        if other != song:
            rest.append(other)
    return rest


def play_next(queue, song):
    if queue[:1] != [song]:
        queue = queue[:1] + [song] + without(queue[1:], song)


def mix(mine, yours):
    songs = []
    for i in range(len(mine) + len(yours)):
        if i < len(mine):
            songs.append(mine[i])
        if i < len(yours):
            songs.append(yours[i])
    return songs
