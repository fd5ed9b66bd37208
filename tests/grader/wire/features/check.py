import abc
import asyncio
import copy
import dataclasses
import inspect
from unittest import mock

import pytest
import solution
from solution import Account, InsufficientFunds, Vector, add


def test_01_call_with_names_and_defaults():
    assert add(2, b=3) == 5
    assert add(2) == 3


def test_02_values_of_exact_types():
    assert solution.everything() == {"t": (1, 2.5, None), "s": {1, 2}, "b": b"x", "c": 1j, "f": frozenset("a"), 3: [True, False]}
    assert list(solution.everything()) == ["t", "s", "b", "c", "f", 3]


def test_03_exception_of_python():
    with pytest.raises(ZeroDivisionError, match="division"):
        solution.divide(1, 0)


def test_04_exception_of_the_learners():
    with pytest.raises(InsufficientFunds) as caught:
        Account("Ann", 10).withdraw(30)
    assert caught.value.needed == 20
    assert str(caught.value) == "20 more needed"
    assert caught.value.half() == 10
    assert issubclass(InsufficientFunds, Exception)


def test_05_cause_of_an_exception():
    with pytest.raises(KeyError) as caught:
        solution.parse("x")
    assert isinstance(caught.value.__cause__, ValueError)


def test_06_argument_is_changed_in_place():
    numbers = [3, 1, 2]
    assert solution.sort_in_place(numbers) is None
    assert numbers == [1, 2, 3]


def test_07_the_same_list_comes_back():
    items = [1]
    assert solution.append_to(2, items) is items
    assert solution.append_to(5) == [5]
    assert solution.append_to(6) == [6]


def test_08_property_and_setter():
    account = Account("Ann", 5)
    account.balance = 7
    assert account.balance == 7
    with pytest.raises(ValueError):
        account.balance = -1


def test_09_class_and_static_methods():
    assert Account.empty().owner == "nobody"
    assert Account.fee(250) == 2
    assert Account.bank == "Post"


def test_10_class_attribute_counts():
    before = Account.opened
    Account("a"), Account("b")
    assert Account.opened == before + 2


def test_11_inheritance():
    savings = solution.Savings("Bo", 100)
    assert isinstance(savings, Account)
    assert issubclass(solution.Savings, Account)
    assert not isinstance(Account("x"), solution.Savings)
    assert type(savings) is solution.Savings
    assert savings.interest() == pytest.approx(2)


def test_12_abstract_class():
    with pytest.raises(TypeError):
        solution.Shape()
    assert inspect.isabstract(solution.Shape)
    assert issubclass(solution.Shape, abc.ABC)
    assert solution.Square(3).area() == 9


def test_13_repr_and_str():
    account = Account("Ann", 3)
    assert repr(account) == "Account('Ann', 3)"
    assert f"{account}" == "Ann: 3"


def test_14_list_of_an_object_is_its_own():
    one, other = Account("a"), Account("b")
    one.log.append("x")
    assert one.log == ["x"]
    assert other.log == []


def test_15_dataclass():
    item = solution.Item("tea", 3)
    assert item == solution.Item("tea", 3)
    assert item < solution.Item("tea", 4)
    assert dataclasses.asdict(item) == {"name": "tea", "price": 3, "tags": []}
    assert [field.name for field in dataclasses.fields(solution.Item)] == ["name", "price", "tags"]
    assert dataclasses.replace(item, price=5).price == 5


def test_16_frozen_dataclass():
    with pytest.raises(dataclasses.FrozenInstanceError):
        solution.Fixed(1).value = 2
    assert {solution.Fixed(1): "a"}[solution.Fixed(1)] == "a"


def test_17_enum():
    assert solution.Colour("r") is solution.Colour.RED
    assert solution.Colour["BLUE"].value == "b"
    assert [colour.name for colour in solution.Colour] == ["RED", "BLUE"]
    assert len(solution.Colour) == 2


def test_18_named_tuple():
    point = solution.Point(1, y=2)
    assert point == (1, 2)
    assert point.x == 1 and point._replace(x=4) == (4, 2)
    assert isinstance(point, solution.Point)
    assert solution.Pair(3, 4).total() == 7


def test_19_operators():
    assert Vector(1, 2) + Vector(3, 4) == Vector(4, 6)
    assert Vector(1, 2) * 3 == Vector(3, 6)
    assert 3 * Vector(1, 2) == Vector(3, 6)
    assert abs(Vector(3, 4)) == 5
    assert Vector(1, 2) != Vector(2, 1)
    assert len({Vector(1, 2), Vector(1, 2)}) == 1


def test_20_container_methods():
    shelf = solution.Shelf("a", "b")
    shelf[0] = "c"
    assert len(shelf) == 2 and shelf[0] == "c" and "b" in shelf and "z" not in shelf
    assert not solution.Shelf()
    assert shelf[0:1] == ["c"]


def test_21_iterator():
    assert list(solution.Countdown(3)) == [3, 2, 1]
    x, y = Vector(5, 6)
    assert (x, y) == (5, 6)


def test_22_generator():
    numbers = solution.squares(10**9)
    assert inspect.isgenerator(numbers)
    assert next(numbers) == 0
    assert solution.take(3, numbers) == [1, 4, 9]
    assert inspect.isgeneratorfunction(solution.squares)


def test_23_send_to_a_generator():
    average = solution.averager()
    next(average)
    assert average.send(10) == 10
    assert average.send(20) == 15
    average.close()
    with pytest.raises(StopIteration):
        next(average)


def test_24_context_manager():
    with solution.Door() as door:
        pass
    assert door.log == ["open", "shut"]
    with pytest.raises(LookupError), door:
        raise LookupError
    assert door.log[-1] == "LookupError"


def test_25_context_manager_that_ignores():
    with solution.ignoring(ZeroDivisionError):
        1 / 0
    with pytest.raises(KeyError), solution.ignoring(ValueError):
        raise KeyError


def test_26_functions_as_arguments():
    seen = []
    assert solution.apply_twice(lambda n: n * 2, 3) == 12
    assert solution.apply_twice(str.strip, " a ") == "a"
    solution.apply_twice(seen.append, 1)
    assert seen == [1, None]


def test_27_closure():
    assert solution.make_adder(3)(4) == 7
    items = [1, 2]
    total = solution.memo(items)
    items.append(3)
    assert total() == 6


def test_28_decorator():
    tries = []

    @solution.retry(3)
    def flaky(n):
        """Fails twice."""
        tries.append(n)
        if len(tries) < 3:
            raise OSError("again")
        return n

    assert flaky(7) == 7
    assert tries == [7, 7, 7]
    assert flaky.__name__ == "flaky" and flaky.__doc__ == "Fails twice."


def test_29_input_and_output(monkeypatch, capsys):
    monkeypatch.setattr("builtins.input", lambda prompt: "Ann")
    solution.greet()
    assert capsys.readouterr().out == "Hello Ann\n"


def test_30_patched_names(monkeypatch):
    monkeypatch.setattr(solution, "LIMIT", 9)
    assert solution.limited() == 9
    monkeypatch.setattr(solution.random, "randint", lambda a, b: 4)
    assert solution.roll() == 4


def test_31_files(tmp_path):
    (tmp_path / "in.txt").write_text("a\nb\n")
    assert solution.read_lines(tmp_path / "in.txt") == ["a", "b"]
    solution.write(tmp_path / "out.txt", "done")
    assert (tmp_path / "out.txt").read_text() == "done"


def test_32_async():
    async def get(key):
        await asyncio.sleep(0)
        return key.upper()

    assert asyncio.run(solution.fetch(get, ["a", "b"])) == ["A", "B"]
    assert asyncio.run(solution.later(3)) == 3
    assert inspect.iscoroutinefunction(solution.later)


def test_33_mock_and_fake():
    sender = mock.Mock()
    solution.notify(sender, "hi")
    sender.send.assert_called_once_with("hi", urgent=True)


def test_34_looking_at_code():
    assert str(inspect.signature(add)) == "(a: int, b: int = 1) -> int"
    assert add.__doc__ == "The sum."
    assert "return a + b" in inspect.getsource(add)
    assert Account.__doc__ == "An account." and solution.__doc__.startswith("Everything")
    assert hasattr(solution, "add") and not hasattr(solution, "subtract")
    assert copy.deepcopy(Account("c", 4)).balance == 4
    with pytest.raises(SystemExit):
        solution.quit_now()
    assert solution.slow(4) == 8 and solution.slow.cache_info().misses == 1


def test_35_class_that_inherits():
    class Loud(Account):
        def __str__(self):
            return "!"

    assert str(Loud("x")) == "!"
