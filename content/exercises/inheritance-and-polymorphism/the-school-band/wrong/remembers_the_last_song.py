"""Fails task 1.

The second song begins with the notes of the first one. The text is kept in the player and goes on growing. It belongs to one call.
"""


class Player:
    def __init__(self, name):
        self.name = name
        self.text = name + ":"

    def sound(self, note):
        return note

    def play(self, notes):
        for note in notes:
            self.text = self.text + " " + self.sound(note)
        return self.text


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
