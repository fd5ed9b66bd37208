"""Fails task 2.

With an empty queue, Python stops with an IndexError. `queue[0]` needs at least one song.
What should happen when there is none?
"""


def without(songs, song):
    rest = []
    for other in songs:
        if other != song:
            rest.append(other)
    return rest


def play_next(queue, song):
    if queue[0] != song:
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
