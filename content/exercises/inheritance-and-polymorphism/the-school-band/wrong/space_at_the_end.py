"""Fails task 1.

Each line ends in a space, and the one after the colon is missing. The space stands before each note, not behind it.
"""


class Player:
    def __init__(self, name):
        self.name = name

    def sound(self, note):
        return note

    def play(self, notes):
        text = self.name + ":"
        for note in notes:
            text = text + self.sound(note) + " "
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
