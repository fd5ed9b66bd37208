"""Stage 6, bank files: foreign dates and numbers, line by line, and twice is once."""

import pytest
from money import expense, record

HEADER = "date;amount;description;reference"
MOST_BYTES = 5 << 20


@pytest.fixture
def user(accounts):
    return accounts.signup()


def send(user, *lines, charset="utf-8", kind="text/csv", header=HEADER, **query):
    body = "\r\n".join([header, *lines, ""]).encode(charset)
    headers = {"Content-Type": kind if charset == "utf-8" else f"{kind}; charset={charset}"}
    return user.http.post("/api/import", data=body, headers=headers, query={"currency": "EUR", "category": "Food", **query})


def counts(answer):
    form = answer.expect(200).json
    return form["added"], form["duplicates"], [error["line"] for error in form["errors"]]


def stored(user):
    items = user.http.all_pages("/api/expenses", {"sort": "spent_on", "per_page": 50})
    return [(item["spent_on"], item["amount_cents"], item["description"]) for item in items]


@pytest.mark.requirement("R1")
def test_rows_become_expenses(user, invent):
    first, second = invent.unicode(), f'{invent.word()}; "{invent.word()}"'
    quoted = '"' + second.replace('"', '""') + '"'
    lines = (f"09.04.2031;-12,30;{first};{invent.digits(9)}", f"2031-04-10;-7.05;{quoted};{invent.digits(9)}")
    assert counts(send(user, *lines, category="Housing", currency="CHF")) == (2, 0, [])
    assert stored(user) == [("2031-04-09", 1230, first), ("2031-04-10", 705, second)]
    items = user.http.get("/api/expenses").items
    assert {(item["category"], item["currency"]) for item in items} == {("Housing", "CHF")}


@pytest.mark.requirement("R1")
@pytest.mark.parametrize(("query", "field"), [({"category": "?"}, "category"), ({"currency": "euro"}, "currency")])
def test_bad_parameters(user, query, field):
    send(user, "09.04.2031;-1,00;tea;1", **query).is_error(422, "validation_failed", field)
    assert stored(user) == []


@pytest.mark.requirement("R2")
@pytest.mark.parametrize(
    ("amount", "cents"),
    [
        ("-1.234,56", 123_456),
        ("-1234.56", 123_456),
        ("-1234,56", 123_456),
        ("-1.234.567,89", 123_456_789),
        ("-12", 1_200),
        ("-12,5", 1_250),
        ("-0,07", 7),
        ("-19.99", 1_999),
        ("-1.15", 115),
        ("-4,35", 435),
        ("-1.000", 100_000),
        ("-10.000.000.000,00", 10**12),
    ],
)
def test_forms_of_an_amount(user, invent, amount, cents):
    assert counts(send(user, f"09.04.2031;{amount};tea;{invent.digits(9)}")) == (1, 0, [])
    assert [row[1] for row in stored(user)] == [cents]


@pytest.mark.requirement("R2")
def test_generated_amounts_in_both_forms(user, rng, invent):
    amounts = [rng.randint(1, 10**8) for _ in range(20)]
    written = [
        f"-{cents / 100:,.2f}".replace(",", "_").replace(".", ",").replace("_", ".") if n % 2 else f"-{cents // 100}.{cents % 100:02}"
        for n, cents in enumerate(amounts)
    ]  # fmt: skip
    assert counts(send(user, *(f"2031-04-09;{text};tea;{invent.digits(9)}" for text in written))) == (20, 0, [])
    assert sorted(row[1] for row in stored(user)) == sorted(amounts)


@pytest.mark.requirement("R2")
def test_the_day_comes_first_in_dates_with_points(user, invent):
    send(user, f"03.04.2031;-1,00;a;{invent.digits(9)}", f"2031-05-06;-1,00;b;{invent.digits(9)}").expect(200)
    assert [row[0] for row in stored(user)] == ["2031-04-03", "2031-05-06"]


@pytest.mark.requirement("R3")
def test_a_known_reference_is_a_duplicate(user, invent):
    reference = invent.digits(12)
    lines = (
        f"09.04.2031;-1,00;tea;{reference}",
        f"10.04.2031;-2,00;more tea;{reference}",
        f"09.04.2031;-1,00;tea;{invent.digits(12)}",
    )
    assert counts(send(user, *lines)) == (2, 1, [])
    assert counts(send(user, *lines)) == (0, 3, [])
    assert len(stored(user)) == 2


@pytest.mark.requirement("R3")
def test_equal_rows_with_different_references_are_two(user, invent):
    lines = [f"09.04.2031;-2,80;tea;{invent.digits(12)}" for _ in range(2)]
    assert counts(send(user, *lines)) == (2, 0, [])


@pytest.mark.requirement("R4")
def test_two_equal_rows_without_a_reference_are_both_kept_and_both_recognised(user, invent):
    description = invent.word()
    lines = [f"09.04.2031;-2,80;{description};"] * 2
    assert counts(send(user, *lines)) == (2, 0, [])
    assert counts(send(user, *lines)) == (0, 2, [])
    assert len(stored(user)) == 2


@pytest.mark.requirement("R4")
def test_a_third_cup_is_new(user, invent):
    line = f"09.04.2031;-2,80;{invent.word()};"
    assert counts(send(user, line)) == (1, 0, [])
    assert counts(send(user, line, line, line)) == (2, 1, [])
    assert counts(send(user, line)) == (0, 1, [])


@pytest.mark.requirement("R4")
def test_both_forms_of_one_row_are_alike_and_another_day_is_not(user, invent):
    word = invent.word()
    assert counts(send(user, f"09.04.2031;-2,80;{word};")) == (1, 0, [])
    assert counts(send(user, f"2031-04-09;-2.80;{word};", f"2031-04-10;-2.80;{word};", f"2031-04-09;-2.81;{word};")) == (
        2,
        1,
        [],
    )


@pytest.mark.requirement("R4")
def test_what_was_typed_in_counts_as_stored(user, rng, invent):
    record(user, expense(rng, invent, spent_on="2031-04-09", amount_cents=280, description="tea"))
    assert counts(send(user, "09.04.2031;-2,80;tea;")) == (0, 1, [])


@pytest.mark.requirement("R5")
@pytest.mark.parametrize(
    "line",
    [
        "09.04.2031;12,30;wages;1",
        "09.04.2031;0,00;nothing;1",
        "31.04.2031;-1,00;no day;1",
        "2031-02-29;-1,00;no day;1",
        "04/09/2031;-1,00;another form;1",
        "09.04.2031;-1,0,0;no amount;1",
        "09.04.2031;-1.23.45;no amount;1",
        "09.04.2031;tea;no amount;1",
        "09.04.2031;;no amount;1",
        "09.04.2031;-1,00",
        "09.04.2031;-1,00;a;b;c",
    ],
)
def test_a_bad_line_is_listed_and_the_others_are_added(user, invent, line):
    good = [f"09.04.2031;-1,00;{invent.word()};{invent.digits(9)}" for _ in range(2)]
    answer = send(user, good[0], line, good[1])
    assert counts(answer) == (2, 0, [3])
    assert answer.json["errors"][0]["message"].strip()
    assert len(stored(user)) == 2


@pytest.mark.requirement("R5")
def test_lines_are_numbered_as_an_editor_does(user, invent):
    good = f"09.04.2031;-1,00;{invent.word()};{invent.digits(9)}"
    assert counts(send(user, "bad", good, "", "bad;too", "", "09.04.2031;5;x;")) == (1, 0, [2, 5, 7])


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "utf-8-sig", "windows-1252"])
def test_umlauts_survive(user, invent, charset):
    description = f"Müsli für Zoë {invent.word()}"
    body = f"{HEADER}\n09.04.2031;-1,00;{description};{invent.digits(9)}\n".encode(charset)
    named = "utf-8" if charset == "utf-8-sig" else charset
    answer = user.http.post(
        "/api/import",
        data=body,
        headers={"Content-Type": f"text/csv; charset={named}"},
        query={"currency": "EUR", "category": "Food"},
    )
    assert counts(answer) == (1, 0, [])
    assert [row[2] for row in stored(user)] == [description]


@pytest.mark.requirement("R7")
def test_text_that_is_none_and_another_first_line(user):
    query = {"currency": "EUR", "category": "Food"}
    broken = f"{HEADER}\n09.04.2031;-1,00;für;1\n".encode("iso-8859-1")
    user.http.post("/api/import", data=broken, headers={"Content-Type": "text/csv"}, query=query).is_error(
        400, "malformed_request"
    )
    send(user, "09.04.2031;-1,00;tea;1", header="when;how much;what;id").is_error(400, "malformed_request")
    send(user, "09.04.2031;-1,00;tea;1", charset="utf-8", kind="text/csv; charset=klingon").is_error(
        400, "malformed_request"
    )
    send(user, "09.04.2031;-1,00;tea;1", kind="application/pdf").is_error(415, "unsupported_media_type")
    assert stored(user) == []


@pytest.mark.requirement("R7")
def test_a_file_above_5_mib(user, invent):
    line = f"09.04.2031;-1,00;{'x' * 400};"
    count = MOST_BYTES // len(line)
    send(user, *(f"{line}{number}" for number in range(count + 1))).is_error(413, "too_large")
    assert stored(user) == []


@pytest.mark.requirement("R7")
def test_a_file_below_5_mib_and_above_1(user, invent):
    line = f"09.04.2031;-1,00;{'x' * 480};"
    count = (2 << 20) // len(line)
    assert counts(send(user, *(f"{line}{number}" for number in range(count)))) == (count, 0, [])


@pytest.mark.requirement("R8")
def test_what_others_have_stored_is_no_duplicate(accounts, user, invent):
    lines = (f"09.04.2031;-1,00;tea;{invent.digits(9)}", f"09.04.2031;-1,00;{invent.word()};")
    assert counts(send(accounts.signup(), *lines)) == (2, 0, [])
    assert counts(send(user, *lines)) == (2, 0, [])
