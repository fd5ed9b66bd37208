import solution

CASES = [1, 2


def test_double():
    assert solution.double(2) == 4
