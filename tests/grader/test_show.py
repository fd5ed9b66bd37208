from hypothesis import given
from hypothesis import strategies as st

from milepost.grader.harness.show import LIMIT, show, show_both

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.tuples(inner) | st.tuples(inner, inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(VALUES)
def test_a_value_is_shown_as_python_prints_it(value: object) -> None:
    assert show(value, 100_000) == repr(value)


def test_a_set_is_shown_in_order() -> None:
    assert show({"tea", "bun", "egg"}) == "{'bun', 'egg', 'tea'}"
    assert show(frozenset({2, 1})) == "frozenset({1, 2})"
    assert show(set()) == "set()"


def test_a_set_that_has_no_order_is_shown_all_the_same() -> None:
    assert show({1, "a"}) == "{'a', 1}"


def test_a_long_value_is_cut() -> None:
    assert show(list(range(10_000))).endswith("…")
    assert len(show("x" * 10_000_000)) == LIMIT + 1


def test_a_value_that_holds_itself_ends() -> None:
    loop: list[object] = [1]
    loop.append(loop)
    assert show(loop) == "[1, [...]]"


def test_what_is_there_twice_is_shown_twice() -> None:
    pair = [1]
    assert show([pair, pair]) == "[[1], [1]]"


def test_a_value_nested_too_deeply_ends() -> None:
    deep: list[object] = []
    for _ in range(10_000):
        deep = [deep]
    assert "[...]" in show(deep)


def test_a_repr_that_fails_is_survived() -> None:
    class Broken:
        def __repr__(self) -> str:
            raise RuntimeError

    assert show([1, Broken()]) == "[1, <Broken, whose repr raises RuntimeError>]"


def test_a_number_of_ten_thousand_digits_is_survived() -> None:
    assert show(10**10_000) == "a number with thousands of digits"


def test_an_object_is_shown_without_its_address() -> None:
    assert " at 0x" not in show(object())


def test_two_short_values_stay_whole() -> None:
    assert show_both([1], [2]) == ("[1]", "[2]")


def test_two_long_values_are_shown_where_they_part() -> None:
    got, expected = show_both([0] * 5000 + [1], [0] * 5000 + [2])
    assert (got[0], got[-3:]) == ("…", " 1]")
    assert (expected[0], expected[-3:]) == ("…", " 2]")
