"""Fails task 2.

All sounds are right, but a drummer isn't a player. The methods were copied into a class that stands alone. Which class belongs between its brackets?
"""


class Player:
    def __init__(self, name):
        self.name = name

    def sound(self, note):
        return note

    def play(self, notes):
        text = self.name + ":"
        for note in notes:
            text = text + " " + self.sound(note)
        return text


class Drummer:
    def __init__(self, name):
        self.name = name

    def sound(self, note):
        return "bum"

    def play(self, notes):
        text = self.name + ":"
        for note in notes:
            text = text + " " + self.sound(note)
        return text


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
