import pytest
import solution


def breakfast(day, early=False):
    """Say when breakfast is."""
    return day + (" from 6" if early else " from 8")


def room(nights, beds=1):
    """Say what a room costs."""
    return nights * 80 + beds * 5


@pytest.mark.task(1)
def test_polite_answer():
    assert solution.polite(breakfast)("Monday") == "Monday from 8, with pleasure"


@pytest.mark.task(1)
def test_polite_with_a_named_argument():
    assert solution.polite(breakfast)("Friday", early=True) == "Friday from 6, with pleasure"


@pytest.mark.task(1)
def test_polite_without_arguments():
    assert solution.polite(lambda: "The bill")() == "The bill, with pleasure"


@pytest.mark.task(1)
def test_polite_asks_again_at_each_call():
    answer = solution.polite(breakfast)
    answer("Monday")
    assert answer("Sunday") == "Sunday from 8, with pleasure"


@pytest.mark.task(1)
def test_polite_keeps_the_name():
    assert solution.polite(breakfast).__name__ == "breakfast"


@pytest.mark.task(1)
def test_polite_keeps_the_docstring():
    assert solution.polite(breakfast).__doc__ == "Say when breakfast is."


@pytest.mark.task(2)
@pytest.mark.parametrize(("before", "expected"), [(0, (1, 165)), (1, (2, 165)), (4, (5, 165))])
def test_counted(before, expected):
    answer = solution.counted(room)
    for _ in range(before):
        answer(7)
    assert answer(2) == expected


@pytest.mark.task(2)
def test_counted_passes_names_on():
    assert solution.counted(room)(1, beds=3) == (1, 95)


@pytest.mark.task(2)
def test_each_function_has_its_own_count():
    one, other = solution.counted(room), solution.counted(room)
    one(1)
    one(1)
    assert other(2) == (1, 165)


@pytest.mark.task(2)
def test_the_first_one_goes_on_counting():
    one, other = solution.counted(room), solution.counted(room)
    one(1)
    other(1)
    assert one(2) == (2, 165)


@pytest.mark.task(2)
def test_counted_keeps_name_and_docstring():
    answer = solution.counted(room)
    assert (answer.__name__, answer.__doc__) == ("room", "Say what a room costs.")


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("hour", "expected"), [(8, "closed"), (9, 165), (12, 165), (17, 165), (18, "closed"), (0, "closed")]
)
def test_open_between(hour, expected):
    assert solution.open_between(9, 17)(room)(hour, 2) == expected


@pytest.mark.task(3)
def test_open_between_passes_names_on():
    assert solution.open_between(9, 17)(room)(10, 1, beds=3) == 95


@pytest.mark.task(3)
def test_open_for_one_hour():
    assert solution.open_between(7, 7)(breakfast)(7, "Monday") == "Monday from 8"


@pytest.mark.task(3)
def test_when_closed_nobody_is_asked():
    asked = []
    solution.open_between(9, 17)(asked.append)(20, "towels")
    assert asked == []


@pytest.mark.task(3)
def test_when_open_it_is_asked_once():
    asked = []
    solution.open_between(9, 17)(lambda what: asked.append(what))(9, "towels")
    assert asked == ["towels"]


@pytest.mark.task(3)
def test_two_desks_have_their_own_hours():
    early, late = solution.open_between(6, 9), solution.open_between(20, 23)
    bar = late(room)
    early(room)
    assert bar(22, 2) == 165


@pytest.mark.task(3)
def test_open_between_keeps_name_and_docstring():
    answer = solution.open_between(9, 17)(room)
    assert (answer.__name__, answer.__doc__) == ("room", "Say what a room costs.")
