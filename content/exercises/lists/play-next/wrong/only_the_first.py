"""Fails task 1.

Only the first of several is left out. `remove` takes out one value, the first that is equal, and then it is done.
"""


def without(songs, song):
    rest = songs.copy()
    if song in rest:
        rest.remove(song)
    return rest


def play_next(queue, song):
    if queue[:1] != [song]:
        if song in queue:
            queue.remove(song)
        queue.insert(1, song)


def mix(mine, yours):
    songs = []
    for i in range(len(mine) + len(yours)):
        if i < len(mine):
            songs.append(mine[i])
        if i < len(yours):
            songs.append(yours[i])
    return songs
