import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Ana", "Ben", "Chloé"], {"Ana": "Ben", "Ben": "Chloé", "Chloé": "Ana"}),
        (["Dan", "Ana", "Eva", "Ben"], {"Dan": "Ana", "Ana": "Eva", "Eva": "Ben", "Ben": "Dan"}),
        (["Eva", "Ana"], {"Eva": "Ana", "Ana": "Eva"}),
        (["Ana"], {"Ana": "Ana"}),
        ([], {}),
    ],
)
def test_draw(names, expected):
    assert solution.draw(names) == expected


@pytest.mark.task(1)
@given(st.lists(st.integers(0, 99), max_size=8, unique=True))
def test_everybody_gives_and_everybody_gets(names):
    gifts = solution.draw(list(names))
    assert list(gifts) == names
    assert sorted(gifts.values()) == sorted(names)
