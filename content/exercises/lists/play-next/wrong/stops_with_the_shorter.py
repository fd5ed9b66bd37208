"""Fails task 3.

As soon as one list has run out, the rest of the other is lost. Count far enough for the longer list, and ask before you fetch.
"""


def without(songs, song):
    rest = []
    for other in songs:
        if other != song:
            rest.append(other)
    return rest


def play_next(queue, song):
    if queue[:1] != [song]:
        if song in queue:
            queue.remove(song)
        queue.insert(1, song)


def mix(mine, yours):
    songs = []
    for i in range(min(len(mine), len(yours))):
        songs.append(mine[i])
        songs.append(yours[i])
    return songs
