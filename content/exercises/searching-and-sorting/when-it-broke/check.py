import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


def versions(first, last):
    """-> (is_bad, asked): the first bad version is `first`."""
    asked = []

    def is_bad(version):
        if version not in range(1, last + 1):
            raise ValueError(f"there is no version {version}")
        asked.append(version)
        return version >= first

    return is_bad, asked


def first_bad(first, last):
    is_bad, _ = versions(first, last)
    return solution.first_bad(is_bad, last)


def questions_for(first, last):
    is_bad, asked = versions(first, last)
    solution.first_bad(is_bad, last)
    return len(asked)


def message(answer):
    """-> (fits, asked): the largest number that fits is `answer`."""
    asked = []

    def fits(n):
        if n < 1:
            raise ValueError(f"nobody has to ask about {n}")
        if len(asked) > 5000:
            raise ValueError("more than 5000 questions")
        asked.append(n)
        return n <= answer

    return fits, asked


def most(answer):
    fits, _ = message(answer)
    return solution.most(fits)


def questions_for_most(answer):
    fits, asked = message(answer)
    solution.most(fits)
    return len(asked)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("first", "last"),
    [(613, 1000), (613, 613), (1, 1), (1, 2), (2, 2), (1, 8), (5, 8), (8, 8), (2, 3), (3, 3), (999, 1000), (4, 9)],
)
def test_first_bad(first, last):
    assert first_bad(first, last) == first


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("first", "last", "enough"),
    [(1, 1, 0), (1, 2, 1), (2, 2, 1), (1, 8, 3), (8, 8, 3), (5, 8, 3), (1, 1000, 10), (1000, 1000, 10), (613, 1000, 10)],
)
def test_few_questions(first, last, enough):
    assert questions_for(first, last) <= enough


@pytest.mark.task(1)
@given(st.integers(1, 200), st.integers(0, 200))
def test_it_finds_the_version_that_broke(first, more):
    assert first_bad(first, first + more) == first


@pytest.mark.task(2)
@pytest.mark.parametrize("answer", [100, 0, 1, 2, 3, 4, 7, 8, 15, 16, 17, 1000, 1023])
def test_most(answer):
    assert most(answer) == answer


@pytest.mark.task(2)
def test_most_is_a_whole_number():
    assert str(most(100)) == "100"


@pytest.mark.task(2)
@pytest.mark.parametrize(("answer", "enough"), [(7, 6), (100, 14), (64, 14), (127, 14), (1000, 20), (1_000_000, 40)])
def test_few_questions_without_an_end(answer, enough):
    assert questions_for_most(answer) <= enough


@pytest.mark.task(2)
@given(st.integers(0, 2000))
def test_it_finds_any_limit(answer):
    assert most(answer) == answer
