import pytest
import solution


@pytest.mark.task(1)
@pytest.mark.parametrize(("guests", "expected"), [([], 0), (["Ana"], 1), (["Ana", "Ben"], 2)])
def test_cups(guests, expected):
    assert solution.cups_for(guests) == expected
