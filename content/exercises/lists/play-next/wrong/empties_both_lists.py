"""Fails task 3.

The mix is right, but afterwards both people's lists are empty. `pop` takes a song out of its list. With an index you only look.
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
    for i in range(len(mine) + len(yours)):
        if mine:
            songs.append(mine.pop(0))
        if yours:
            songs.append(yours.pop(0))
    return songs
