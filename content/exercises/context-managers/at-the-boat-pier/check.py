import pytest
import solution


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("pier", "expected"), [(["Swan", "Gull", "Duck"], "Swan"), (["Gull"], "Gull"), (["Zander", "Aal"], "Zander")]
)
def test_the_first_boat_goes_out(pier, expected):
    with solution.Hire(pier) as boat:
        assert boat == expected


@pytest.mark.task(1)
def test_while_a_boat_is_out_it_is_missing():
    pier = ["Swan", "Gull", "Duck"]
    with solution.Hire(pier):
        assert pier == ["Gull", "Duck"]


@pytest.mark.task(1)
def test_it_comes_back_to_the_end():
    pier = ["Swan", "Gull", "Duck"]
    with solution.Hire(pier):
        pass
    assert pier == ["Gull", "Duck", "Swan"]


@pytest.mark.task(1)
def test_nothing_happens_before_the_block():
    pier = ["Swan", "Gull"]
    solution.Hire(pier)
    assert pier == ["Swan", "Gull"]


@pytest.mark.task(1)
def test_two_boats_are_out():
    pier = ["Swan", "Gull", "Duck"]
    with solution.Hire(pier) as one, solution.Hire(pier) as two:
        assert (one, two, pier) == ("Swan", "Gull", ["Duck"])


@pytest.mark.task(1)
def test_it_comes_back_after_an_exception():
    pier = ["Swan", "Gull"]
    try:
        with solution.Hire(pier):
            raise ValueError("storm")
    except ValueError:
        pass
    assert pier == ["Gull", "Swan"]


@pytest.mark.task(1)
def test_the_exception_goes_on():
    with pytest.raises(ValueError), solution.Hire(["Swan"]):
        raise ValueError("storm")


@pytest.mark.task(2)
def test_a_good_trip():
    log = []
    with solution.Trip(log, "Ana"):
        pass
    assert log == [("Ana", "out"), ("Ana", "back")]


@pytest.mark.task(2)
def test_during_a_trip():
    log = [("Ben", "out")]
    with solution.Trip(log, "Ana"):
        assert log == [("Ben", "out"), ("Ana", "out")]


@pytest.mark.task(2)
def test_the_trip_knows_its_name():
    with solution.Trip([], "Ana") as trip:
        assert trip.name == "Ana"


@pytest.mark.task(2)
def test_trouble():
    log = []
    try:
        with solution.Trip(log, "Ana"):
            raise KeyError("oar")
    except KeyError:
        pass
    assert log == [("Ana", "out"), ("Ana", "in trouble")]


@pytest.mark.task(2)
def test_trouble_goes_on():
    with pytest.raises(KeyError), solution.Trip([], "Ana"):
        raise KeyError("oar")


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("kinds", "error"),
    [
        ((ValueError,), ValueError("a")),
        ((ValueError, TypeError), TypeError("b")),
        ((LookupError,), KeyError("c")),
        ((ArithmeticError, LookupError), ZeroDivisionError("d")),
    ],
)
def test_it_goes_no_further(kinds, error):
    with solution.Calm(kinds) as calm:
        raise error
    assert type(calm.caught) is type(error)


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("kinds", "error"),
    [((ValueError,), KeyError("a")), ((ValueError, KeyError), TypeError("b")), ((), ValueError("c"))],
)
def test_other_kinds_go_on(kinds, error):
    with pytest.raises(type(error)), solution.Calm(kinds):
        raise error


@pytest.mark.task(3)
def test_what_goes_on_is_not_caught():
    calm = solution.Calm((ValueError,))
    try:
        with calm:
            raise KeyError("a")
    except KeyError:
        pass
    assert calm.caught is None


@pytest.mark.task(3)
def test_a_calm_day():
    with solution.Calm((ValueError,)) as calm:
        pass
    assert calm.caught is None


@pytest.mark.task(3)
def test_before_the_block():
    assert solution.Calm((ValueError,)).caught is None


@pytest.mark.task(3)
def test_the_exception_itself_is_kept():
    with solution.Calm((ValueError,)) as calm:
        raise ValueError("storm")
    assert str(calm.caught) == "storm"


@pytest.mark.task(3)
def test_entering_again_forgets():
    calm = solution.Calm((ValueError,))
    with calm:
        raise ValueError("storm")
    with calm:
        assert calm.caught is None
