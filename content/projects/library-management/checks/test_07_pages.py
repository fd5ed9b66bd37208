"""Stage 7, pages: what readers and librarians see and do."""

from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote

import pytest
from counter import PERIOD, at, back, borrow
from shelf import add_book, available, ids

SCRIPT = "<script>document.title = 'taken over'; window.takenOver = true</script>"


@pytest.fixture
def member(accounts):
    return accounts.signup()


@pytest.fixture
def one(keeper, rng, invent):
    """A book with one copy."""
    return add_book(keeper, rng, invent, copies=1)


@pytest.mark.requirement("R1")
def test_a_visitor_searches_and_sees_free_copies(browser, keeper, rng, invent):
    word = invent.word()
    books = [
        add_book(keeper, rng, invent, title=f"{name} {word}", copies=copies) for name, copies in (("Ada", 2), ("Bea", 5))
    ]
    add_book(keeper, rng, invent)
    window = browser.open("/books")
    window.fill("search-input", word.upper())
    window.click("search-submit")
    window.sees("book-row", count=2)
    for book in books:
        assert window.text("book-title", within={"book-row": book["title"]}) == book["title"]
        assert window.text("book-available", within={"book-row": book["title"]}) == str(book["copies"])
    window.sees_no("borrow")
    window.click("book-title", within={"book-row": books[0]["title"]})
    window.waits_until(lambda: window.path == f"/books/{books[0]['id']}", saying="The title should lead to the book.")
    window.sees_no("borrow")


@pytest.mark.requirement("R1")
def test_a_search_that_finds_nothing(browser, invent):
    window = browser.open(f"/books?q={invent.word()}")
    window.sees("empty")
    window.sees_no("book-row")


@pytest.mark.requirement("R2")
def test_people_sign_up_log_out_and_log_in(browser, invent):
    name, email, password = invent.name(), invent.email(), invent.password()
    window = browser.open("/signup")
    for hook, text in (("signup-name", name), ("signup-email", email), ("signup-password", password)):
        window.fill(hook, text)
    window.click("signup-submit")
    window.sees("current-user", text=name)
    window.click("logout")
    window.sees_no("current-user")
    window.go("/login")
    window.fill("login-email", email)
    window.fill("login-password", password)
    window.click("login-submit")
    window.sees("current-user", text=name)
    window.go("/my/loans").sees("empty")


@pytest.mark.requirement("R2")
def test_a_wrong_password_is_said(pages, member, invent):
    page = pages.open("/login").fill({"login-email": member.email, "login-password": invent.password()})
    assert page.has("error"), "After a wrong password the page should have an element `error`."
    assert not page.has("current-user")


@pytest.mark.requirement("R2")
def test_an_address_that_is_taken_is_said(pages, member, invent):
    values = {"signup-name": invent.name(), "signup-email": member.email, "signup-password": invent.password()}
    page = pages.open("/signup").fill(values)
    assert page.has("error"), "When the address is taken the page should have an element `error`."


@pytest.mark.requirement("R3")
def test_a_member_borrows_and_finds_the_loan(browser, http, member, one):
    window = browser.open(f"/books/{one['id']}", user=member)
    window.click("borrow")
    window.waits_until(lambda: window.path == "/my/loans", saying="Borrowing should lead to /my/loans.")
    window.sees("loan-row", text=one["title"], count=1)
    due = date.fromisoformat(window.text("loan-due", within={"loan-row": one["title"]}))
    assert abs((due - datetime.now(UTC).date() - PERIOD).days) <= 1, "The due date is 21 days from today."
    assert window.text("loan-fine", within={"loan-row": one["title"]}) == "0.00"
    assert available(http, one) == 0
    window.go("/books").click("my-loans")
    window.sees("loan-row", text=one["title"])


@pytest.mark.requirement("R3")
def test_what_the_rules_refuse_is_said(pages, accounts, member, one):
    pages.log_in(member)
    page = pages.open(f"/books/{one['id']}")
    borrow(accounts.signup(), one)
    assert page.click("borrow").has("error"), "When the last copy is gone the page should have an element `error`."
    assert member.http.get("/api/loans").items == []


@pytest.mark.requirement("R5")
def test_a_librarian_takes_a_loan_back(browser, http, member, librarian, one):
    loan = borrow(member, one)
    window = browser.open("/desk", user=librarian)
    assert window.text("loan-due", within={"loan-row": one["title"]}) == loan["due_on"]
    window.click("return", within={"loan-row": one["title"]})
    window.sees_no("loan-row", text=one["title"])
    assert available(http, one) == 1
    assert ids(member.http.get("/api/loans", query={"state": "returned"}).items) == [loan["id"]]


@pytest.mark.requirement("R5")
def test_the_desk_is_for_librarians(pages, member):
    pages.http.get("/desk").expect(302, 303)
    pages.http.get("/my/loans").expect(302, 303)
    assert pages.open("/desk").path.startswith("/login"), "A visitor of /desk should be led to /login."
    pages.log_in(member)
    assert pages.open("/desk").status == 403


@pytest.mark.requirement("R6")
def test_next_leads_back_to_the_page(pages, member):
    page = pages.open("/login?next=/my/loans")
    page = page.fill({"login-email": member.email, "login-password": member.password})
    assert page.path.partition("?")[0] == "/my/loans"


@pytest.mark.requirement("R6")
@pytest.mark.parametrize(
    "target", ["https://example.org/books", "//example.org/books", "/\\example.org", "https:example.org"]
)
def test_next_never_leads_to_another_host(pages, member, target):
    page = pages.open(f"/login?next={quote(target)}")
    page = page.fill({"login-email": member.email, "login-password": member.password})
    assert "example.org" not in page.path
    assert page.has("current-user")


@pytest.mark.requirement("R7")
@pytest.mark.parametrize("place", ["the list", "the book", "the loans", "the desk"])
def test_a_title_with_script_tags_is_text(browser, keeper, librarian, rng, invent, place):
    title = f"{invent.word()} {SCRIPT}"
    book = add_book(keeper, rng, invent, title=title, copies=2)
    loan = place in ("the loans", "the desk") and borrow(librarian, book)
    path = {
        "the list": f"/books?q={book['isbn']}",
        "the book": f"/books/{book['id']}",
        "the loans": "/my/loans",
        "the desk": "/desk",
    }
    window = browser.open(path[place], user=librarian)
    window.waits_until(lambda: title in window.page.inner_text("body"), saying="The title should be shown as it is.")
    assert not window.page.evaluate("window.takenOver"), "The script in a title was run."
    if loan:
        librarian.http.post(f"/api/loans/{loan['id']}/return").expect(200)


@pytest.mark.requirement("R8")
def test_borrowing_without_the_csrf_token(http, pages, member, one):
    pages.log_in(member)
    assert pages.open(f"/books/{one['id']}").click_without_csrf("borrow").status == 403
    assert available(http, one) == 1


@pytest.mark.requirement("R8")
def test_taking_back_without_the_csrf_token(http, pages, member, librarian, one):
    borrow(member, one)
    pages.log_in(librarian)
    assert pages.open("/desk").click_without_csrf("return").status == 403
    assert available(http, one) == 0


@pytest.mark.requirement("R8")
def test_logging_in_without_the_csrf_token(pages, member):
    values = {"login-email": member.email, "login-password": member.password}
    assert pages.open("/login").fill_without_csrf(values).status == 403
    assert not pages.open("/books").has("current-user")


def is_guarded(cookie):
    """Scripts can't read it, and other sites don't send it along with their forms."""
    said = {name.lower(): str(value).lower() for name, value in vars(cookie)["_rest"].items()}
    return "httponly" in said and said.get("samesite") == "lax"


@pytest.mark.requirement("R2")
def test_the_session_is_in_a_guarded_cookie(pages, member):
    pages.log_in(member)
    assert pages.open("/books").has("current-user")
    jar = pages.http.jar.jar
    for cookie in [cookie for cookie in jar if is_guarded(cookie)]:
        jar.clear(cookie.domain, cookie.path, cookie.name)
    assert not pages.open("/books").has("current-user"), "The session is kept in a cookie without HttpOnly and SameSite=Lax."


@pytest.mark.requirement("R9")
@pytest.mark.parametrize("path", ["/books", "/signup", "/login"])
def test_pages_are_well_made(pages, path):
    pages.open(path).is_well_made()


@pytest.mark.requirement("R9")
def test_pages_of_users_are_well_made(pages, librarian, one):
    pages.log_in(librarian)
    for path in (f"/books/{one['id']}", "/my/loans", "/desk"):
        pages.open(path).is_well_made()


@pytest.mark.requirement("R4")
def test_my_loans_are_mine_with_their_fines(server, pages, accounts, member, librarian, keeper, rng, invent):
    mine, still, others = (add_book(keeper, rng, invent) for _ in range(3))
    loan, days = borrow(member, mine), rng.randint(1, 20)
    borrow(accounts.signup(), others)
    later = f"{date.fromisoformat(loan['due_on']) + timedelta(days=days)}T12:00:00Z"
    back(*at(server.twin(MILEPOST_NOW=later), librarian), loan)
    borrow(member, still)
    pages.log_in(member)
    page = pages.open("/my/loans")
    rows, fines = page.texts("loan-row"), page.texts("loan-fine")
    assert len(rows) == len(fines) == 2, f"This member had two loans, and sees {rows}."
    shown = {
        book["title"]: fine for row, fine in zip(rows, fines, strict=True) for book in (mine, still) if book["title"] in row
    }
    assert shown == {mine["title"]: f"{days * 25 / 100:.2f}", still["title"]: "0.00"}
