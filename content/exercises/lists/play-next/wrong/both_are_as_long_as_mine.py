"""Fails task 3.

This counts through `mine` only. When `yours` is shorter, Python stops with an IndexError; when it's longer, its rest is lost.
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
    for i in range(len(mine)):
        songs.append(mine[i])
        songs.append(yours[i])
    return songs
