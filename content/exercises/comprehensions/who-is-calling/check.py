import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

CONTACTS = {"Ana": "0301234", "Ben": "0405678", "Chloé": "0309999"}
NUMBERS = st.text(alphabet="0345", min_size=3, max_size=5)
BOOKS = st.dictionaries(st.sampled_from(["Ana", "Ben", "Chloé", "Dan", "Eva"]), NUMBERS)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("contacts", "expected"),
    [
        ({"Ana": "030", "Ben": "040"}, {"030": "Ana", "040": "Ben"}),
        ({"Ana": "030", "Ben": "030"}, {"030": "Ben"}),
        ({"Zoe": "030", "Ana": "030", "Ben": "040"}, {"030": "Ana", "040": "Ben"}),
        (CONTACTS, {"0301234": "Ana", "0405678": "Ben", "0309999": "Chloé"}),
        ({}, {}),
    ],
)
def test_callers(contacts, expected):
    assert solution.callers(dict(contacts)) == expected


@pytest.mark.task(1)
@given(BOOKS)
def test_who_is_named_has_that_number(contacts):
    result = solution.callers(dict(contacts))
    assert set(result) == set(contacts.values())
    assert [contacts[name] for name in result.values()] == list(result)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("contacts", "expected"),
    [
        (CONTACTS, {"030", "040"}),
        ({"Ana": "0123456"}, {"012"}),
        ({"Ana": "030", "Ben": "0301"}, {"030"}),
        ({}, set()),
    ],
)
def test_codes(contacts, expected):
    assert solution.codes(dict(contacts)) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("030", {"Ana": "0301234", "Chloé": "0309999"}),
        ("04056", {"Ben": "0405678"}),
        ("1", {}),
        ("56", {}),
        ("0301234", {"Ana": "0301234"}),
        ("03012345", {}),
        ("", CONTACTS),
    ],
)
def test_people_in(code, expected):
    assert solution.people_in(dict(CONTACTS), code) == expected


@pytest.mark.task(3)
def test_people_in_leaves_the_phone_book_as_it_was():
    contacts = {"Ana": "0301234", "Ben": "0405678"}
    solution.people_in(contacts, "030")
    assert contacts == {"Ana": "0301234", "Ben": "0405678"}


@pytest.mark.task(3)
@given(BOOKS)
def test_each_person_is_in_one_area(contacts):
    books = [solution.people_in(dict(contacts), code) for code in solution.codes(dict(contacts))]
    assert sum(len(book) for book in books) == len(contacts)
