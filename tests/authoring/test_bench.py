from collections.abc import Callable

from milepost.authoring.bench import Bench, behaving
from milepost.authoring.case import Case
from milepost.domain.exercise import Exercise, WrongAnswer

Plant = Callable[..., Case]


def test_observations_come_in_the_order_of_the_submissions_however_many_there_are(plant: Plant, bench: Bench) -> None:
    exercise = plant().exercise
    wrong = {"solution.py": "def left(apples, eaten): ...\n\n\ndef empty(apples): ...\n"}
    submissions = [exercise.solution] * 3 + [wrong, exercise.solution]
    failed = [any(seen.failures) for seen in bench.observe(submissions, behaving(exercise))]
    assert failed == [False] * 3 + [True, False]


def test_no_submissions_give_no_observations(plant: Plant, bench: Bench) -> None:
    assert list(bench.observe([], plant().exercise)) == []


def test_an_order_is_judged_by_what_its_code_does() -> None:
    wrong = WrongAnswer(name="a", task=1, message="A.", files={})
    order = Exercise(id="a", title="A", kind="order", version="1", wrong=(wrong,), distractors=("b",), fixed=(1,))
    judged = behaving(order)
    assert judged.kind == "function"
    assert (judged.version, judged.wrong, judged.distractors, judged.fixed) == ("", (), (), ())


def test_a_program_stays_a_program() -> None:
    assert behaving(Exercise(id="a", title="A", kind="program", version="1")).kind == "program"
