"""Fails task 2.

`Singer` has a `play` of its own, with the same lines as `Player`. It's inherited already. Only what differs belongs in the subclass.
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

    def play(self, notes):
        text = self.name + ":"
        for note in notes:
            text = text + " " + self.sound(note)
        return text


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
