"""Fails task 1.

After the song the list of notes is empty. Each note is taken out of it, and the list belongs to the caller. A loop can read it.
"""


class Player:
    def __init__(self, name):
        self.name = name

    def sound(self, note):
        return note

    def play(self, notes):
        text = self.name + ":"
        for turn in range(len(notes)):
            text = text + " " + self.sound(notes.pop(0))
        return text


class Drummer(Player):
    def sound(self, note):
        return "bum"


class Singer(Player):
    def __init__(self, name, word):
        super().__init__(name)
        self.word = word

    def sound(self, note):
        return self.word + "-" + note


class Echo(Singer):
    def __init__(self, name, word, times):
        super().__init__(name, word)
        self.times = times

    def sound(self, note):
        return super().sound(note) + ("." + note) * self.times


def rehearse(players, notes):
    lines = []
    for player in players:
        lines.append(player.play(notes))
    return lines
