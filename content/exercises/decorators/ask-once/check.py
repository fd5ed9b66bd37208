import pytest
import solution


class Service:
    """A function that notes how it was called."""

    def __init__(self, answer=None, clock=None):
        self.asked = []
        self.answer = answer
        self.clock = clock

    def function(self):
        def rain(*args, **kwargs):
            """Say how much it rains."""
            self.asked.append((args, kwargs))
            if self.clock:
                self.clock.now += 5
            return self.answer

        return rain


class Clock:
    def __init__(self):
        self.now = 100

    def read(self):
        return self.now


def town_and_day(town, day=1):
    """Say something."""
    return f"{town} {day}"


@pytest.mark.task(1)
def test_remembered_answers():
    assert solution.remembered(town_and_day)("Oslo", 3) == "Oslo 3"


@pytest.mark.task(1)
@pytest.mark.parametrize("answer", [12, 0, "", None, "dry"])
def test_the_second_time_nobody_is_asked(answer):
    service = Service(answer)
    rain = solution.remembered(service.function())
    rain("Oslo", 3)
    rain("Oslo", 3)
    assert len(service.asked) == 1


@pytest.mark.task(1)
@pytest.mark.parametrize("answer", [12, 0, "", None])
def test_the_second_answer_is_the_first(answer):
    rain = solution.remembered(Service(answer).function())
    rain("Oslo", 3)
    assert rain("Oslo", 3) is answer


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (("Oslo", 3), ("Oslo", 4), "Oslo 4"),
        (("Oslo", 3), ("Lyon", 3), "Lyon 3"),
        (("a", "b"), ("b", "a"), "b a"),
        (("Oslo",), ("Oslo", 2), "Oslo 2"),
    ],
)
def test_other_arguments_are_another_question(first, second, expected):
    answer = solution.remembered(town_and_day)
    answer(*first)
    assert answer(*second) == expected


@pytest.mark.task(1)
def test_an_answer_is_remembered_for_long():
    service = Service(1)
    rain = solution.remembered(service.function())
    for town in ("Oslo", "Lyon", "Ulm", "Lyon", "Oslo"):
        rain(town)
    assert [args for args, _ in service.asked] == [("Oslo",), ("Lyon",), ("Ulm",)]


@pytest.mark.task(1)
def test_no_arguments_are_a_question_too():
    service = Service(7)
    rain = solution.remembered(service.function())
    rain()
    rain()
    assert len(service.asked) == 1


@pytest.mark.task(1)
def test_two_functions_have_two_memories():
    rain = solution.remembered(Service("rain").function())
    snow = solution.remembered(Service("snow").function())
    rain("Oslo")
    assert snow("Oslo") == "snow"


@pytest.mark.task(1)
def test_remembered_keeps_name_and_docstring():
    rain = solution.remembered(town_and_day)
    assert (rain.__name__, rain.__doc__) == ("town_and_day", "Say something.")


def timed_service():
    clock, reports = Clock(), []
    service = Service("wet", clock)
    rain = solution.timed(clock.read, lambda name, seconds: reports.append((name, seconds)))(service.function())
    return rain, service, clock, reports


@pytest.mark.task(2)
def test_timed_returns_the_answer():
    rain = timed_service()[0]
    assert rain("Oslo") == "wet"


@pytest.mark.task(2)
def test_timed_reports_name_and_seconds():
    rain, _, _, reports = timed_service()
    rain("Oslo")
    assert reports == [("rain", 5)]


@pytest.mark.task(2)
def test_each_call_is_measured_by_itself():
    rain, _, clock, reports = timed_service()
    rain("Oslo")
    clock.now += 1000
    rain("Lyon")
    assert reports == [("rain", 5), ("rain", 5)]


@pytest.mark.task(2)
def test_nothing_is_measured_before_a_call():
    assert timed_service()[3] == []


@pytest.mark.task(2)
def test_timed_passes_all_arguments_on():
    rain, service, _, _ = timed_service()
    rain("Oslo", 3, night=True)
    assert service.asked == [(("Oslo", 3), {"night": True})]


@pytest.mark.task(2)
def test_timed_keeps_name_and_docstring():
    rain = timed_service()[0]
    assert (rain.__name__, rain.__doc__) == ("rain", "Say how much it rains.")


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (1, ["wet", "later", "later"]),
        (2, ["wet", "wet", "later"]),
        (3, ["wet", "wet", "wet"]),
        (0, ["later", "later", "later"]),
    ],
)
def test_at_most(times, expected):
    rain = solution.at_most(times, instead="later")(Service("wet").function())
    assert [rain("Oslo"), rain("Oslo"), rain("Oslo")] == expected


@pytest.mark.task(3)
def test_beyond_the_limit_nobody_is_asked():
    service = Service("wet")
    rain = solution.at_most(1)(service.function())
    rain("Oslo")
    rain("Lyon")
    assert [args for args, _ in service.asked] == [("Oslo",)]


@pytest.mark.task(3)
def test_instead_is_none_by_default():
    assert solution.at_most(0)(Service("wet").function())() is None


@pytest.mark.task(3)
def test_at_most_passes_all_arguments_on():
    service = Service("wet")
    solution.at_most(1)(service.function())("Oslo", 3, night=True)
    assert service.asked == [(("Oslo", 3), {"night": True})]


@pytest.mark.task(3)
def test_one_setting_for_two_functions():
    once = solution.at_most(1, "later")
    rain, snow = once(Service("rain").function()), once(Service("snow").function())
    rain("Oslo")
    assert snow("Oslo") == "snow"


@pytest.mark.task(3)
def test_at_most_keeps_name_and_docstring():
    rain = solution.at_most(3)(town_and_day)
    assert (rain.__name__, rain.__doc__) == ("town_and_day", "Say something.")
