"""Fails task 3.

All of `mine` comes first, then all of `yours`. `+` joins two lists end to end. Here they should take turns, song by song.
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
    return mine + yours
