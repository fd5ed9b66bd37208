"""Fails task 1.

The answer is right, but the songs are gone from `songs` too. After `rest = songs` there is one list with two names.
Make a second list.
"""


def without(songs, song):
    rest = songs
    while song in rest:
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
