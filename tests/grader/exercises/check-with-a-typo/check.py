import solution


def test_double():
    expected = solution.double(2)
    assert expectde == 4


def test_half():
    assert solution.half(4) == 2
