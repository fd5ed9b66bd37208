import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


def board(text):
    """board("XO- -XO --X") is the board with these three rows."""
    return [list(row) for row in text.split()]


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("moves", "expected"),
    [
        ([], "--- --- ---"),
        ([[1, 1]], "--- -X- ---"),
        ([[0, 2]], "--X --- ---"),
        ([[1, 1], [0, 2]], "--O -X- ---"),
        ([[2, 0], [0, 0], [0, 1]], "OX- --- X--"),
        ([[0, 0], [0, 0]], "X-- --- ---"),
        ([[1, 1], [1, 1], [0, 2]], "--O -X- ---"),
        ([[1, 1], [0, 2], [1, 1], [0, 2], [2, 2]], "--O -X- --X"),
        ([[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2], [2, 1], [2, 0], [2, 2]], "XOX OXO OXX"),
    ],
)
def test_board_after(moves, expected):
    assert solution.board_after(moves) == board(expected)


SQUARES = [[row, column] for row in range(3) for column in range(3)]


@pytest.mark.task(1)
@given(st.lists(st.sampled_from(SQUARES), max_size=12))
def test_each_square_that_was_named_has_one_sign(moves):
    squares = sum(solution.board_after(moves), [])
    taken = len({tuple(move) for move in moves})
    assert squares.count("-") == 9 - taken
    assert squares.count("X") - squares.count("O") == taken % 2


LINES = ["XXX --- ---", "--- XXX ---", "--- --- XXX", "X-- X-- X--", "-X- -X- -X-", "--X --X --X", "X-- -X- --X", "--X -X- X--"]
# Each line with one of its three taken away.
GAPS = [line[:i] + "-" + line[i + 1 :] for line in LINES for i in range(len(line)) if line[i] == "X"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("XO- -XO --X", "X"),
        ("OXX OX- O--", "O"),
        ("XOX XOO OXX", "-"),
        ("--- --- ---", "-"),
        ("XX- OO- ---", "-"),
        ("XXO XO- O--", "O"),
        ("OOO XX- X--", "O"),
        ("X-X -O- O-X", "-"),
    ],
)
def test_winner(rows, expected):
    assert solution.winner(board(rows)) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize("rows", LINES)
def test_each_line_wins(rows):
    assert solution.winner(board(rows)) == "X"


@pytest.mark.task(2)
@pytest.mark.parametrize("rows", GAPS)
def test_two_in_a_line_do_not_win(rows):
    assert solution.winner(board(rows)) == "-"


@pytest.mark.task(2)
@given(st.permutations(["XXX", "OO-", "-O-"]), st.booleans())
def test_a_board_on_its_side_has_the_same_winner(rows, on_its_side):
    turned = [list(column) for column in zip(*rows)] if on_its_side else [list(row) for row in rows]
    assert solution.winner(turned) == "X"
