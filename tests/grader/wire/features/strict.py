import pytest
import solution


BOX = solution.Box  # a class that the check names


def test_value():
    assert solution.double(21) == 42


def test_list():
    assert solution.halves([2, 4]) == [1.0, 2.0]


def test_error():
    with pytest.raises(ValueError, match="^negative$"):
        solution.root(-1)


def test_close():
    assert solution.third(1) == pytest.approx(0.3333, abs=1e-3)


def test_difference():
    assert abs(solution.third(1) - 0.3333) < 1e-3


def test_object():
    box = solution.Box(3)
    assert box.content == 3
    assert len(box) == 1


def test_in_place():
    items = [3, 1]
    solution.arrange(items)
    assert items == [1, 3]


def test_text():
    assert solution.shout("a").endswith("a!") is True


def test_with():
    with solution.Session() as session:
        assert session.answer() == 42


def test_call_back():
    seen = []
    solution.each([1, 2], seen.append)
    assert seen == [1, 2]


def test_order():
    assert 3 < solution.double(2) < 5


def test_among():
    assert solution.double(2) in (4, 5)
