"""Fails task 1.

When the song stands twice in a row, one of the two stays. `remove` lets the rest move up while the loop walks on, so it steps over one.
Build a new list instead, and `songs` stays whole too.
"""


def without(songs, song):
    for other in songs:
        if other == song:
            songs.remove(other)
    return songs


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
