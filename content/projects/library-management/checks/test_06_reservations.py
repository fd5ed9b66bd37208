"""Stage 6, waiting lists: who waits longest gets the copy that comes back."""

from datetime import timedelta

import pytest
from counter import back, borrow, is_gone, noon, place, refused, reserve
from shelf import add_book, available


@pytest.fixture
def people(accounts):
    """Four members; the first one is going to have the book."""
    return [accounts.signup() for _ in range(4)]


@pytest.fixture
def lent(keeper, rng, invent, people):
    """A book with one copy, and its loan to the first of the people."""
    book = add_book(keeper, rng, invent, copies=1)
    return book, borrow(people[0], book)


@pytest.mark.requirement("R1")
def test_three_members_get_three_positions(people, lent):
    book, _ = lent
    made = [reserve(user, book) for user in people[1:]]
    assert [(one["position"], one["state"]) for one in made] == [(1, "waiting"), (2, "waiting"), (3, "waiting")]
    assert [(one["book_id"], one["member_id"]) for one in made] == [(book["id"], user.id) for user in people[1:]]
    assert [place(user, one) for user, one in zip(people[1:], made, strict=True)] == [
        (1, "waiting"),
        (2, "waiting"),
        (3, "waiting"),
    ]


@pytest.mark.requirement("R1")
def test_each_book_has_a_queue_of_its_own(people, lent, keeper, rng, invent):
    other = add_book(keeper, rng, invent, copies=1)
    borrow(people[0], other)
    reserve(people[1], lent[0])
    assert reserve(people[2], other)["position"] == 1


@pytest.mark.requirement("R2")
def test_a_free_book_is_not_reserved(people, keeper, rng, invent):
    book = add_book(keeper, rng, invent, copies=2)
    borrow(people[0], book)
    people[1].http.post(f"/api/books/{book['id']}/reservations", json={}).is_error(409, "copy_available")


@pytest.mark.requirement("R2")
def test_nobody_waits_twice(people, lent):
    reserve(people[1], lent[0])
    people[1].http.post(f"/api/books/{lent[0]['id']}/reservations", json={}).is_error(409, "already_reserved")


@pytest.mark.requirement("R2")
def test_visitors_and_unknown_books(http, people, lent):
    http.post(f"/api/books/{lent[0]['id']}/reservations", json={}).is_error(401, "unauthenticated")
    people[1].http.post("/api/books/999999999/reservations", json={}).is_error(404, "not_found")


@pytest.mark.requirement("R3", "R4")
def test_the_copy_that_comes_back_is_kept_for_the_first(http, people, librarian, lent):
    (_, first, second, stranger), (book, loan) = people, lent
    one, two = reserve(first, book), reserve(second, book)
    back(librarian, loan)
    assert (place(first, one), place(second, two)) == ((1, "ready"), (2, "waiting"))
    assert available(http, book) == 0
    assert http.get("/api/books", query={"q": book["isbn"], "available": "true"}).items == []
    for other in (stranger, second):
        refused(other, book, "no_copy")
    assert borrow(first, book)["member_id"] == first.id
    is_gone(first, one)
    assert place(second, two) == (1, "waiting")
    refused(second, book, "no_copy")


@pytest.mark.requirement("R3")
def test_two_copies_come_back_for_two_who_wait(http, people, librarian, keeper, rng, invent):
    book = add_book(keeper, rng, invent, copies=2)
    loans = [borrow(user, book) for user in people[:2]]
    one, two = reserve(people[2], book), reserve(people[3], book)
    back(librarian, loans[1])
    assert (place(people[2], one), place(people[3], two)) == ((1, "ready"), (2, "waiting"))
    back(librarian, loans[0])
    assert place(people[3], two) == (2, "ready")
    borrow(people[3], book)
    assert place(people[2], one) == (1, "ready")
    assert available(http, book) == 0


@pytest.mark.requirement("R6")
def test_a_deleted_reservation_moves_the_others_up(people, lent):
    made = [reserve(user, lent[0]) for user in people[1:]]
    path = f"/api/reservations/{made[0]['id']}"
    people[1].http.delete(path).expect(204)
    people[1].http.delete(path).is_error(404, "not_found")
    is_gone(people[1], made[0])
    assert [place(people[2], made[1]), place(people[3], made[2])] == [(1, "waiting"), (2, "waiting")]


@pytest.mark.requirement("R6")
def test_whoever_gives_up_a_copy_leaves_it_to_the_next(http, people, librarian, lent):
    (_, first, second, _), (book, loan) = people, lent
    one, two = reserve(first, book), reserve(second, book)
    back(librarian, loan)
    first.http.delete(f"/api/reservations/{one['id']}").expect(204)
    assert place(second, two) == (1, "ready")
    second.http.delete(f"/api/reservations/{two['id']}").expect(204)
    assert available(http, book) == 1


@pytest.mark.requirement("R7")
def test_a_reserved_book_is_not_renewed(people, lent):
    path = f"/api/loans/{lent[1]['id']}/renew"
    people[0].http.post(path).expect(200)
    made = reserve(people[1], lent[0])
    people[0].http.post(path).is_error(409, "reserved")
    people[1].http.delete(f"/api/reservations/{made['id']}").expect(204)
    people[0].http.post(path).expect(200)


@pytest.mark.requirement("R8")
def test_the_reservation_of_somebody_else(http, people, librarian, lent):
    made = reserve(people[1], lent[0])
    path = f"/api/reservations/{made['id']}"
    http.get(path).is_error(401, "unauthenticated")
    people[2].http.get(path).is_error(404, "not_found")
    people[2].http.delete(path).is_error(404, "not_found")
    assert librarian.http.get(path).expect(200).json["member_id"] == people[1].id
    assert place(people[1], made) == (1, "waiting")


@pytest.mark.requirement("R8")
@pytest.mark.parametrize("id", ["999999999", "nothing"])
def test_reservations_that_do_not_exist(people, id):
    people[0].http.get(f"/api/reservations/{id}").is_error(404, "not_found")


@pytest.mark.requirement("R9")
def test_a_new_copy_is_kept_for_the_first(http, people, librarian, lent):
    made = [reserve(user, lent[0]) for user in people[1:]]
    librarian.http.patch(f"/api/books/{lent[0]['id']}", json={"copies": 3}).expect(200)
    assert [place(user, one) for user, one in zip(people[1:], made, strict=True)] == [
        (1, "ready"),
        (2, "ready"),
        (3, "waiting"),
    ]
    assert available(http, lent[0]) == 0


@pytest.mark.requirement("R5")
def test_a_copy_is_kept_for_three_days_and_for_three_more(http, server, people, librarian, keeper, rng, invent, now):
    now, days, hour = noon(now), timedelta(days=3), timedelta(hours=1)
    server.restart(now=now)
    wanted, other = (add_book(keeper, rng, invent, copies=1) for _ in range(2))
    loans = [borrow(people[0], book) for book in (wanted, other)]
    one, two = reserve(people[1], wanted), reserve(people[2], wanted)
    alone = reserve(people[3], other)
    for loan in loans:
        back(librarian, loan)

    server.restart(now=now + days - hour)
    assert (place(people[1], one), place(people[2], two)) == ((1, "ready"), (2, "waiting"))
    assert place(people[3], alone) == (1, "ready")

    server.restart(now=now + days + hour)
    is_gone(people[1], one)
    assert place(people[2], two) == (1, "ready")
    refused(people[1], wanted, "no_copy")
    loan = borrow(people[2], wanted)
    is_gone(people[3], alone)
    assert available(http, other) == 1, "Nobody waits any more, so the copy is free for everybody."
    borrow(people[1], other)

    made = [reserve(user, wanted) for user in (people[0], people[1], people[3])]
    back(librarian, loan)
    server.restart(now=now + days + hour + 3 * days - hour)
    assert available(http, wanted) == 0, "Nobody asked for nine days less an hour: the third who waited has the copy now."
    for user, reservation in zip(people[:2], made, strict=False):
        is_gone(user, reservation)
    assert place(people[3], made[2]) == (1, "ready")
