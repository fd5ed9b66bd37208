import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

SONGS = st.sampled_from(["Sun", "Rain", "Snow", "Moon", "Wind"])


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("songs", "song", "expected"),
    [
        (["Sun", "Rain", "Sun"], "Sun", ["Rain"]),
        (["Sun", "Rain"], "Snow", ["Sun", "Rain"]),
        (["Rain", "Sun", "Sun", "Snow"], "Sun", ["Rain", "Snow"]),
        (["Sun", "Sun"], "Sun", []),
        (["Snow", "Sunrise", "Sun"], "Sun", ["Snow", "Sunrise"]),
        ([], "Sun", []),
    ],
)
def test_without(songs, song, expected):
    assert solution.without(songs, song) == expected


@pytest.mark.task(1)
def test_without_leaves_the_songs_as_they_were():
    songs = ["Sun", "Rain", "Snow"]
    solution.without(songs, "Rain")
    assert songs == ["Sun", "Rain", "Snow"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("queue", "expected"),
    [
        (["Sun", "Rain", "Snow"], ["Sun", "Moon", "Rain", "Snow"]),
        (["Sun", "Rain", "Moon"], ["Sun", "Moon", "Rain"]),
        (["Sun", "Moon", "Rain"], ["Sun", "Moon", "Rain"]),
        (["Moon", "Sun"], ["Moon", "Sun"]),
        (["Moon"], ["Moon"]),
        (["Sun"], ["Sun", "Moon"]),
        ([], ["Moon"]),
    ],
)
def test_play_next(queue, expected):
    solution.play_next(queue, "Moon")
    assert queue == expected


@pytest.mark.task(2)
def test_play_next_returns_nothing():
    assert solution.play_next(["Sun", "Rain"], "Moon") is None


@pytest.mark.task(2)
@given(st.lists(SONGS, unique=True), SONGS)
def test_play_next_loses_no_song(queue, song):
    before = list(queue)
    solution.play_next(queue, song)
    assert sorted(queue) == sorted(set(before + [song]))
    assert song in queue[:2]
    assert queue[:1] == (before or [song])[:1]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("mine", "yours", "expected"),
    [
        (["a", "b"], ["x", "y"], ["a", "x", "b", "y"]),
        (["a"], ["x", "y", "z"], ["a", "x", "y", "z"]),
        (["a", "b", "c", "d"], ["x"], ["a", "x", "b", "c", "d"]),
        (["a", "b"], [], ["a", "b"]),
        ([], ["x", "y"], ["x", "y"]),
        (["b", "a", "b"], ["b"], ["b", "b", "a", "b"]),
        ([], [], []),
    ],
)
def test_mix(mine, yours, expected):
    assert solution.mix(mine, yours) == expected


@pytest.mark.task(3)
def test_mix_leaves_both_lists_as_they_were():
    mine = ["a", "b"]
    yours = ["x", "y", "z"]
    solution.mix(mine, yours)
    assert [mine, yours] == [["a", "b"], ["x", "y", "z"]]


@pytest.mark.task(3)
@given(st.lists(st.integers(0, 9), max_size=6), st.lists(st.integers(0, 9), max_size=6))
def test_every_song_of_both_is_played(mine, yours):
    songs = solution.mix(list(mine), list(yours))
    assert sorted(songs) == sorted(mine + yours)
