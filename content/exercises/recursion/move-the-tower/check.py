import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


def play(text, discs, start):
    """Do the moves with real discs. -> the pegs afterwards, each from the bottom up; or what went wrong."""
    pegs = {"A": [], "B": [], "C": []}
    pegs[start] = list(range(discs, 0, -1))
    for move in text.split():
        source, goal = move.split(">")
        if not pegs[source]:
            return move + " takes from an empty peg"
        disc = pegs[source].pop()
        if pegs[goal] and pegs[goal][-1] < disc:
            return move + " puts a disc on a smaller one"
        pegs[goal].append(disc)
    return pegs


@pytest.mark.task(1)
@pytest.mark.parametrize(("discs", "expected"), [(0, 0), (1, 1), (2, 3), (3, 7), (4, 15), (8, 255)])
def test_moves(discs, expected):
    assert solution.moves(discs) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("discs", "expected"),
    [(0, ""), (1, "A>C "), (2, "A>B A>C B>C "), (3, "A>C A>B C>B A>C B>A B>C A>C ")],
)
def test_way(discs, expected):
    assert solution.way(discs) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("discs", "start", "goal", "spare", "expected"),
    [(1, "B", "A", "C", "B>A "), (2, "C", "A", "B", "C>B C>A B>A "), (2, "A", "B", "C", "A>C A>B C>B ")],
)
def test_way_between_other_pegs(discs, start, goal, spare, expected):
    assert solution.way(discs, start=start, goal=goal, spare=spare) == expected


@pytest.mark.task(2)
@given(st.integers(0, 7), st.permutations(["A", "B", "C"]))
def test_the_way_keeps_the_rules_and_leads_to_the_goal(discs, pegs):
    start, goal, spare = pegs
    text = solution.way(discs, start, goal, spare)
    assert play(text, discs, start) == {start: [], spare: [], goal: list(range(discs, 0, -1))}
    assert text.count(">") == 2**discs - 1


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("discs", "disc", "done", "expected"),
    [
        (1, 1, 0, "A"),
        (1, 1, 1, "C"),
        (2, 1, 1, "B"),
        (2, 1, 2, "B"),
        (2, 1, 3, "C"),
        (3, 1, 0, "A"),
        (3, 1, 1, "C"),
        (3, 3, 3, "A"),
        (3, 3, 4, "C"),
        (3, 2, 4, "B"),
        (3, 1, 5, "A"),
        (3, 1, 6, "A"),
        (3, 2, 6, "C"),
        (3, 1, 7, "C"),
    ],
)
def test_where(discs, disc, done, expected):
    assert solution.where(discs, disc, done) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("disc", "done", "expected"), [(20, 524287, "A"), (20, 524288, "C"), (1, 1048575, "C"), (19, 524287, "B"), (1, 1, "B")]
)
def test_where_in_a_tall_tower(disc, done, expected):
    assert solution.where(20, disc, done) == expected


@pytest.mark.task(3)
@given(st.integers(1, 6), st.data())
def test_where_agrees_with_the_discs(discs, data):
    disc = data.draw(st.integers(1, discs))
    done = data.draw(st.integers(0, 2**discs - 1))
    moved = solution.way(discs).split()[:done]
    assert disc in play(" ".join(moved), discs, "A")[solution.where(discs, disc, done)]
