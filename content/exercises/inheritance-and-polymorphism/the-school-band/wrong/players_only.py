"""Fails task 4.

The radio is left out, because it isn't a `Player`. It can play all the same. Don't ask what it is.
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
        if isinstance(player, Player):
            lines.append(player.play(notes))
    return lines
