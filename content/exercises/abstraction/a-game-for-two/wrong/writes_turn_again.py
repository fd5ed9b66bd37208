"""Fails task 2.

`Careful` has a `turn` of its own. It's inherited, and the rules of the game stand there once.
"""

from abc import ABC, abstractmethod


class Player(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def choose(self, matches):
        """Return how many to take when so many matches are left."""

    def turn(self, matches):
        taken = min([self.choose(matches), 3, matches])
        return matches - taken


class Careful(Player):
    def choose(self, matches):
        return 1

    def turn(self, matches):
        return matches - 1


class Clever(Player):
    def choose(self, matches):
        over = matches % 4
        if over == 0:
            return 1
        return over


def winner(players, matches):
    for number in range(matches):
        player = players[number % 2]
        matches = player.turn(matches)
        if matches == 0:
            return player.name
