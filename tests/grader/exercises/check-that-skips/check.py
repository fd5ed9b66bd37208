import pytest
import solution


def test_double():
    assert solution.double(2) == 4


@pytest.mark.skip(reason="there is no printer here")
def test_printing():
    assert False
