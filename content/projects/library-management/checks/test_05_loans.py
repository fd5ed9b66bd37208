"""Stage 5, lending in the application: the rules of the first stages, and two people who reach for one copy."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from counter import PERIOD, at, back, borrow, refused
from shelf import add_book, available, ids

FIELDS = {"id", "book_id", "member_id", "borrowed_at", "due_on", "returned_at", "renewals", "fine_cents"}


@pytest.fixture
def member(accounts):
    return accounts.signup()


@pytest.fixture
def one(keeper, rng, invent):
    """A book with one copy."""
    return add_book(keeper, rng, invent, copies=1)


@pytest.fixture
def another(keeper, rng, invent):
    return add_book(keeper, rng, invent, copies=1)


@pytest.mark.requirement("R1")
def test_a_loan_has_its_fields(member, one, instant):
    loan = borrow(member, one)
    assert set(loan) >= FIELDS
    assert (loan["book_id"], loan["member_id"]) == (one["id"], member.id)
    assert (loan["returned_at"], loan["renewals"], loan["fine_cents"]) == (None, 0, 0)
    day = instant.read(loan["borrowed_at"]).date()
    assert date.fromisoformat(loan["due_on"]) == day + PERIOD
    assert abs((datetime.now(UTC).date() - day).days) <= 1, "Without MILEPOST_NOW a loan begins today."
    assert member.http.get(f"/api/loans/{loan['id']}").expect(200).json == loan


@pytest.mark.requirement("R1")
def test_a_loan_lowers_available_and_the_return_raises_it(http, member, librarian, keeper, rng, invent):
    book = add_book(keeper, rng, invent, copies=2)
    loan = borrow(member, book)
    assert available(http, book) == 1
    listed = http.get("/api/books", query={"q": book["isbn"]}).items[0]
    assert (listed["available"], listed["copies"]) == (1, 2)
    back(librarian, loan)
    assert available(http, book) == 2


@pytest.mark.requirement("R1")
def test_the_list_hides_a_book_whose_last_copy_is_lent(http, member, librarian, one):
    def free():
        return ids(http.get("/api/books", query={"q": one["isbn"], "available": "true"}).items)

    loan = borrow(member, one)
    assert free() == []
    back(librarian, loan)
    assert free() == [one["id"]]


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("id", ["999999999", "nothing"])
def test_what_is_not_a_book(member, id):
    member.http.post(f"/api/books/{id}/loans", json={}).is_error(404, "not_found")


@pytest.mark.requirement("R2")
def test_a_librarian_lends_to_a_member(member, librarian, one):
    loan = librarian.http.post(f"/api/books/{one['id']}/loans", json={"member_id": member.id}).expect(201).json
    assert loan["member_id"] == member.id
    assert ids(member.http.get("/api/loans").items) == [loan["id"]]


@pytest.mark.requirement("R2")
def test_a_librarian_cannot_lend_to_nobody(http, librarian, one):
    path = f"/api/books/{one['id']}/loans"
    librarian.http.post(path, json={"member_id": 999999999}).is_error(422, "validation_failed", "member_id")
    assert available(http, one) == 1


@pytest.mark.requirement("R2")
def test_a_member_does_not_borrow_for_somebody_else(http, accounts, member, one):
    other = accounts.signup()
    member.http.post(f"/api/books/{one['id']}/loans", json={"member_id": other.id}).is_error(403, "forbidden")
    assert available(http, one) == 1


def statuses(http, users, book):
    path = f"/api/books/{book['id']}/loans"
    answers = http.together([lambda user=user: user.http.post(path, json={}, seconds=15) for user in users])
    for answer in answers:
        if answer.status != 201:
            answer.is_error(409, "no_copy")
    return sorted(answer.status for answer in answers)


@pytest.mark.requirement("R3")
def test_ten_at_once_want_the_last_copy(http, accounts, keeper, rng, invent):
    members = [accounts.signup() for _ in range(10)]
    for _ in range(3):
        book = add_book(keeper, rng, invent, copies=1)
        assert statuses(http, members, book) == [201] + [409] * 9
        assert available(http, book) == 0


@pytest.mark.requirement("R3")
def test_two_servers_want_the_last_two_copies(http, server, accounts, keeper, rng, invent):
    twin = server.twin()
    there = accounts.at(twin)
    members = [*(accounts.signup() for _ in range(4)), *(there.login(accounts.signup()) for _ in range(4))]
    for _ in range(2):
        book = add_book(keeper, rng, invent, copies=2)
        assert statuses(http, members, book) == [201] * 2 + [409] * 6
        assert available(http.at(twin), book) == 0


@pytest.mark.requirement("R4")
def test_the_sixth_loan_is_one_too_many(member, librarian, keeper, rng, invent):
    books = [add_book(keeper, rng, invent) for _ in range(6)]
    loans = [borrow(member, book) for book in books[:5]]
    refused(member, books[5], "limit_reached")
    back(librarian, rng.choice(loans))
    borrow(member, books[5])


@pytest.mark.requirement("R4")
def test_nobody_has_two_copies_of_a_book(member, librarian, keeper, rng, invent):
    book = add_book(keeper, rng, invent, copies=3)
    loan = borrow(member, book)
    refused(member, book, "already_borrowed")
    back(librarian, loan)
    borrow(member, book)


@pytest.mark.requirement("R6")
def test_a_return_is_for_librarians(http, member, one):
    path = f"/api/loans/{borrow(member, one)['id']}/return"
    http.post(path).is_error(401, "unauthenticated")
    member.http.post(path).is_error(403, "forbidden")
    assert available(http, one) == 0


@pytest.mark.requirement("R6")
def test_what_is_not_a_loan(librarian):
    librarian.http.post("/api/loans/999999999/return").is_error(404, "not_found")


@pytest.mark.requirement("R8")
def test_a_renewal_adds_21_days_twice(member, one):
    loan = borrow(member, one)
    due, path = date.fromisoformat(loan["due_on"]), f"/api/loans/{loan['id']}/renew"
    for times in (1, 2):
        renewed = member.http.post(path).expect(200).json
        assert (renewed["due_on"], renewed["renewals"]) == (str(due + times * PERIOD), times)
    member.http.post(path).is_error(409, "renewal_limit")
    assert member.http.get(f"/api/loans/{loan['id']}").expect(200).json["due_on"] == str(due + 2 * PERIOD)


@pytest.mark.requirement("R9")
def test_nobody_renews_the_loan_of_somebody_else(accounts, member, one):
    loan = borrow(member, one)
    accounts.signup().http.post(f"/api/loans/{loan['id']}/renew").is_error(404, "not_found")
    assert member.http.get(f"/api/loans/{loan['id']}").expect(200).json["renewals"] == 0


@pytest.mark.requirement("R9")
def test_a_loan_that_is_over_cannot_be_renewed(member, librarian, one):
    loan = borrow(member, one)
    back(librarian, loan)
    member.http.post(f"/api/loans/{loan['id']}/renew").is_error(409, "already_returned")


@pytest.mark.requirement("R10")
def test_the_list_by_member_and_state(member, librarian, one, another):
    over, still = borrow(member, one), borrow(member, another)
    back(librarian, over)
    for state, expected in (("open", [still["id"]]), ("returned", [over["id"]]), ("overdue", [])):
        found = librarian.http.get("/api/loans", query={"state": state, "member_id": member.id}).items
        assert ids(found) == expected, f"state={state} should find {expected}."
    assert set(ids(member.http.get("/api/loans").items)) == {over["id"], still["id"]}


@pytest.mark.requirement("R10")
def test_no_filter_shows_the_loans_of_others(accounts, member, one):
    borrow(member, one)
    other = accounts.signup()
    for query in ({"member_id": member.id}, {"state": "open"}, {"state": "open", "member_id": member.id}):
        assert other.http.get("/api/loans", query=query).items == [], f"{query} shows the loan of another member."


@pytest.mark.requirement("R10")
def test_unknown_states(member):
    member.http.get("/api/loans", query={"state": "lost"}).is_error(422, "validation_failed", "state")


@pytest.mark.requirement("R11")
def test_a_book_that_was_lent_cannot_be_deleted(http, member, librarian, one):
    loan, path = borrow(member, one), f"/api/books/{one['id']}"
    librarian.http.delete(path).is_error(409, "has_loans")
    back(librarian, loan)
    librarian.http.delete(path).is_error(409, "has_loans")
    http.get(path).expect(200)


@pytest.mark.requirement("R11")
def test_copies_cannot_go_below_what_is_lent(http, accounts, librarian, keeper, rng, invent):
    book = add_book(keeper, rng, invent, copies=3)
    for _ in range(2):
        borrow(accounts.signup(), book)
    librarian.http.patch(f"/api/books/{book['id']}", json={"copies": 1}).is_error(409, "has_loans")
    assert librarian.http.patch(f"/api/books/{book['id']}", json={"copies": 2}).expect(200).json["available"] == 0
    assert available(http, book) == 0


@pytest.fixture(scope="module")
def begin(invent):
    """An instant on which loans begin in the tests of another time."""
    return datetime.combine(invent.past_day(), time(), UTC) + timedelta(minutes=int(invent.digits(4)) % 1440)


@pytest.fixture(scope="module")
def lives(server, instant):
    """Servers on the same database that live at another instant. Tests of the same instant share one."""
    servers = {}

    def at(moment):
        if moment not in servers:
            servers[moment] = server.twin(MILEPOST_NOW=instant(moment))
        return servers[moment]

    return at


def last_second(day):
    return datetime.combine(day, time(23, 59, 59), UTC)


@pytest.mark.requirement("R5", "R6")
def test_the_last_second_of_the_due_date_is_in_time(lives, member, librarian, one, another, begin):
    loan = borrow(*at(lives(begin), member), one)
    assert loan["due_on"] == str(begin.date() + PERIOD), "The due date goes by the day in UTC."
    reader, desk = at(lives(last_second(begin.date() + PERIOD)), member, librarian)
    assert reader.http.get("/api/loans", query={"state": "overdue"}).items == []
    borrow(reader, another)
    assert back(desk, loan)["fine_cents"] == 0


@pytest.mark.requirement("R5", "R8", "R10")
def test_an_overdue_loan_blocks_loans_and_renewals(lives, member, librarian, one, another, begin):
    loan = borrow(*at(lives(begin), member), one)
    reader, desk = at(lives(last_second(begin.date() + PERIOD) + timedelta(seconds=2)), member, librarian)
    refused(reader, another, "overdue_loans")
    reader.http.post(f"/api/loans/{loan['id']}/renew").is_error(409, "overdue_loans")
    assert ids(reader.http.get("/api/loans", query={"state": "overdue"}).items) == [loan["id"]]
    assert ids(reader.http.get("/api/loans", query={"state": "open"}).items) == [loan["id"]]
    assert back(desk, loan)["fine_cents"] == 25
    borrow(reader, another)


@pytest.mark.requirement("R6", "R7")
def test_each_day_that_has_begun_is_charged_once_and_for_all(lives, member, librarian, keeper, rng, invent, begin, instant):
    in_time = last_second(begin.date() + PERIOD)
    midnight, days = in_time + timedelta(seconds=2), rng.randint(41, 60)
    later = midnight + timedelta(days=days - 1)
    short, lost = (borrow(*at(lives(begin), member), add_book(keeper, rng, invent)) for _ in range(2))
    long = borrow(*at(lives(in_time), member), add_book(keeper, rng, invent))
    returned = back(*at(lives(midnight), librarian), short)
    assert (returned["fine_cents"], instant.read(returned["returned_at"])) == (25, midnight)
    reader, desk = at(lives(later), member, librarian)
    assert back(desk, long)["fine_cents"] == 25 * (days - PERIOD.days)
    assert back(desk, lost)["fine_cents"] == 1000
    desk.http.post(f"/api/loans/{short['id']}/return").is_error(409, "already_returned")
    assert reader.http.get(f"/api/loans/{short['id']}").expect(200).json == returned


@pytest.mark.requirement("R12")
def test_loans_are_still_there_after_a_restart(http, server, member, one):
    loan = borrow(member, one)
    server.restart()
    assert member.http.get(f"/api/loans/{loan['id']}").expect(200).json == loan
    assert available(http, one) == 0
