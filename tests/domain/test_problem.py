from milepost.domain.problem import Problem, Weight, worst_first


def test_problems_come_worst_first_and_then_by_their_places() -> None:
    style = Problem(file="a", line=1, message="A long sentence.", weight=Weight.STYLE)
    wrong = [Problem(file="b", line=line, message="Not so.") for line in (2, 9)]
    broken = Problem(file="c", message="It can't be read.", weight=Weight.BROKEN)
    assert worst_first([style, wrong[1], broken, wrong[0]]) == (broken, *wrong, style)
