from functools import partial

import pytest
import solution


@pytest.mark.task(1)
def test_nobody_makes_a_player():
    with pytest.raises(TypeError):
        solution.Player("Ana")


@pytest.mark.task(1)
def test_choose_is_abstract():
    assert solution.Player.__abstractmethods__ == {"choose"}


class Wanted:
    """What `turn` needs of a player: a `choose`."""

    name = "Ana"

    def __init__(self, number):
        self.number = number

    def choose(self, matches):
        return self.number

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return partial(getattr(solution.Player, name), self)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("wanted", "matches", "left"),
    [(2, 10, 8), (3, 10, 7), (1, 10, 9), (100, 10, 7), (4, 10, 7), (2, 1, 0), (100, 2, 0), (3, 3, 0)],
)
def test_turn(wanted, matches, left):
    assert solution.Player.turn(Wanted(wanted), matches) == left


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", ["Careful", "Clever"])
def test_they_are_players(kind):
    assert issubclass(getattr(solution, kind), solution.Player)


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", ["Careful", "Clever"])
def test_turn_is_inherited(kind):
    assert "turn" not in vars(getattr(solution, kind))


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", ["Careful", "Clever"])
def test_name(kind):
    assert getattr(solution, kind)("Tom").name == "Tom"


@pytest.mark.task(2)
@pytest.mark.parametrize("matches", [10, 1, 4])
def test_careful(matches):
    assert solution.Careful("Eva").choose(matches) == 1


@pytest.mark.task(2)
@pytest.mark.parametrize(("matches", "expected"), [(10, 2), (7, 3), (8, 1), (5, 1), (4, 1), (3, 3), (21, 1)])
def test_clever(matches, expected):
    assert solution.Clever("Tom").choose(matches) == expected


@pytest.mark.task(2)
def test_turn_of_the_careful():
    assert solution.Careful("Eva").turn(10) == 9


PLAYERS = {"Eva": "Careful", "Ida": "Careful", "Tom": "Clever", "Ada": "Clever"}


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("names", "matches", "expected"),
    [
        ("Eva Tom", 5, "Tom"),
        ("Tom Eva", 5, "Tom"),
        ("Eva Ida", 5, "Eva"),
        ("Eva Ida", 6, "Ida"),
        ("Eva Tom", 1, "Eva"),
        ("Tom Ada", 8, "Ada"),
        ("Tom Ada", 9, "Tom"),
        ("Tom Ada", 3, "Tom"),
        ("Eva Tom", 22, "Tom"),
    ],
)
def test_winner(names, matches, expected):
    players = [getattr(solution, PLAYERS[name])(name) for name in names.split()]
    assert solution.winner(players, matches) == expected


class Machine:
    name = "Robot"

    def turn(self, matches):
        return 0


@pytest.mark.task(3)
def test_a_machine_plays_too():
    assert solution.winner([solution.Careful("Eva"), Machine()], 20) == "Robot"
