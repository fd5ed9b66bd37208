from copy import deepcopy

import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

EMMA = ["Emma", 474, 1815]
MOMO = ["Momo", 304, 1973]
DUNE = ["Dune", 612, 1965]
HEIDI = ["Heidi", 304, 1880]
THIN = ["Zoo", 48, 1815]

BOOKS = st.lists(
    st.tuples(st.sampled_from(["A", "B", "C", "D"]), st.integers(1, 4), st.integers(1990, 1993)).map(list),
    max_size=6,
)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("books", "expected"),
    [
        ([EMMA, MOMO, DUNE, HEIDI], [MOMO, HEIDI, EMMA, DUNE]),
        ([HEIDI, MOMO], [HEIDI, MOMO]),
        ([EMMA, THIN, HEIDI], [THIN, HEIDI, EMMA]),
        ([DUNE], [DUNE]),
        ([], []),
    ],
    ids=["four", "level", "thin", "one", "none"],
)
def test_by_pages(books, expected):
    assert solution.by_pages(deepcopy(books)) == expected


@pytest.mark.task(1)
def test_by_pages_leaves_the_shelf_as_it_is():
    books = [["Emma", 474, 1815], ["Momo", 304, 1973]]
    solution.by_pages(books)
    assert books == [EMMA, MOMO]


@pytest.mark.task(1)
@given(BOOKS)
def test_no_book_has_fewer_pages_than_the_one_before(books):
    pages = [book[1] for book in solution.by_pages(deepcopy(books))]
    assert pages == sorted(pages)
    assert len(pages) == len(books)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("books", "expected"),
    [
        ([EMMA, MOMO, DUNE, HEIDI], "Momo"),
        ([DUNE, EMMA, HEIDI], "Dune"),
        ([EMMA, HEIDI], "Heidi"),
        ([EMMA, THIN], "Emma"),
        ([THIN, EMMA], "Zoo"),
        ([EMMA], "Emma"),
    ],
    ids=["four", "first", "last", "level", "level-too", "one"],
)
def test_newest(books, expected):
    assert solution.newest(deepcopy(books)) == expected


SHELF = [EMMA, MOMO, DUNE, HEIDI]


@pytest.mark.task(3)
@pytest.mark.parametrize(("pages", "expected"), [(400, ["Heidi", "Momo"]), (500, ["Emma", "Heidi", "Momo"]), (9, [])])
def test_titles_of_thin_books(pages, expected):
    assert solution.titles(deepcopy(SHELF), lambda book: book[1] < pages) == expected


@pytest.mark.task(3)
def test_titles_of_new_books():
    assert solution.titles(deepcopy(SHELF), lambda book: book[2] > 1900) == ["Dune", "Momo"]


@pytest.mark.task(3)
def test_a_number_above_0_counts_as_true():
    assert solution.titles(deepcopy(SHELF), lambda book: book[0].count("m")) == ["Emma", "Momo"]


@pytest.mark.task(3)
def test_a_title_twice_on_the_shelf():
    assert solution.titles([["Emma", 9, 1990], ["Dune", 9, 1990], ["Emma", 8, 1990]], lambda book: True) == ["Dune", "Emma", "Emma"]


@pytest.mark.task(3)
@given(BOOKS, st.integers(0, 5))
def test_wanted_and_unwanted_make_up_the_shelf(books, pages):
    thin = solution.titles(deepcopy(books), lambda book: book[1] <= pages)
    thick = solution.titles(deepcopy(books), lambda book: book[1] > pages)
    assert len(thin) + len(thick) == len(books)
    assert thin == sorted(thin)
