from copy import deepcopy

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

BAKERS = ["Bakers", 7, 9, 4]
OWLS = ["Owls", 9, 8, 8]
KITES = ["Kites", 7, 6, 1]
ANCHORS = ["Anchors", 7, 8, 2]
ZEBRAS = ["Zebras", 7, 9, 4]
MOLES = ["Moles", 0, 2, 9]
LEAGUE = [BAKERS, OWLS, KITES, ANCHORS]
TEAM = st.tuples(st.sampled_from("ABCDEF"), st.integers(0, 3), st.integers(0, 3), st.integers(0, 3)).map(list)
TEAMS = st.lists(TEAM, max_size=6, unique_by=lambda team: team[0])


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("teams", "expected"),
    [(LEAGUE, "Owls"), ([KITES, MOLES], "Kites"), ([ZEBRAS, BAKERS], "Zebras"), ([MOLES], "Moles"), ([], None)],
    ids=["league", "first", "level", "one", "none"],
)
def test_best_by_points(teams, expected):
    assert solution.best(deepcopy(teams), lambda team: team[1]) == expected


@pytest.mark.task(1)
def test_best_by_goal_difference():
    assert solution.best(deepcopy(LEAGUE), lambda team: team[2] - team[3]) == "Anchors"


@pytest.mark.task(1)
def test_best_by_few_goals_let_in():
    assert solution.best(deepcopy(LEAGUE), lambda team: -team[3]) == "Kites"


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("teams", "expected"),
    [
        (LEAGUE, ["Owls", "Anchors", "Bakers", "Kites"]),
        ([MOLES, OWLS, KITES], ["Owls", "Kites", "Moles"]),
        ([ZEBRAS, BAKERS], ["Bakers", "Zebras"]),
        ([["Ants", 3, 2, 2], ["Bees", 3, 4, 4]], ["Bees", "Ants"]),
        ([["Ants", 3, 5, 5], ["Bees", 3, 4, 3]], ["Bees", "Ants"]),
        ([["Ants", 9, 2, 0], ["Bees", 10, 1, 0]], ["Bees", "Ants"]),
        ([["Ants", 3, 1, 4], ["Bees", 3, 1, 2], ["Cats", 3, 0, 2]], ["Bees", "Cats", "Ants"]),
        ([], []),
    ],
    ids=["league", "points", "names", "goals", "difference", "ten", "below-0", "none"],
)
def test_table(teams, expected):
    assert solution.table(deepcopy(teams)) == expected


@pytest.mark.task(2)
def test_table_leaves_the_teams_as_they_are():
    teams = deepcopy(LEAGUE)
    solution.table(teams)
    assert teams == LEAGUE


@pytest.mark.task(2)
@given(TEAMS, st.randoms(use_true_random=False))
def test_the_table_is_the_same_whoever_reports_first(teams, random):
    other = deepcopy(teams)
    random.shuffle(other)
    assert solution.table(other) == solution.table(deepcopy(teams))


@pytest.mark.task(3)
def test_ranked_by_one_rule():
    assert solution.ranked(deepcopy(LEAGUE), [lambda team: -team[3]]) == ["Kites", "Anchors", "Bakers", "Owls"]


@pytest.mark.task(3)
def test_ranked_by_two_rules():
    rules = [lambda team: team[1], lambda team: team[2]]
    assert solution.ranked(deepcopy(LEAGUE), rules) == ["Owls", "Bakers", "Anchors", "Kites"]


@pytest.mark.task(3)
def test_ranked_by_two_rules_the_other_way_round():
    rules = [lambda team: team[2], lambda team: team[1]]
    assert solution.ranked(deepcopy(LEAGUE), rules) == ["Bakers", "Owls", "Anchors", "Kites"]


@pytest.mark.task(3)
def test_ranked_by_three_rules():
    rules = [lambda team: team[1], lambda team: -team[2], lambda team: team[3]]
    teams = [["Ants", 3, 2, 1], ["Cats", 3, 2, 4], ["Dogs", 3, 1, 0], ["Bees", 3, 2, 4]]
    assert solution.ranked(teams, rules) == ["Dogs", "Bees", "Cats", "Ants"]


@pytest.mark.task(3)
def test_ranked_without_rules():
    assert solution.ranked(deepcopy(LEAGUE), []) == ["Anchors", "Bakers", "Kites", "Owls"]


@pytest.mark.task(3)
def test_ranked_leaves_the_rules_as_they_are():
    rules = [lambda team: team[1], lambda team: team[2]]
    solution.ranked(deepcopy(LEAGUE), rules)
    assert solution.ranked(deepcopy(LEAGUE), rules) == ["Owls", "Bakers", "Anchors", "Kites"]


@pytest.mark.task(3)
@given(TEAMS)
def test_the_rules_of_the_league_make_its_table(teams):
    rules = [lambda team: team[1], lambda team: team[2] - team[3], lambda team: team[2]]
    assert solution.ranked(deepcopy(teams), rules) == solution.table(deepcopy(teams))
