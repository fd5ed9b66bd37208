"""Fails task 2.

With 8 matches, the clever player wants to take none. A player takes at least 1, also when there is no good choice.
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


class Clever(Player):
    def choose(self, matches):
        over = matches % 4
        return over


def winner(players, matches):
    for number in range(matches):
        player = players[number % 2]
        matches = player.turn(matches)
        if matches == 0:
            return player.name
