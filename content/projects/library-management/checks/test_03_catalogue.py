"""Stage 3, the catalogue: books over HTTP. In later stages the same requests come from somebody with every right."""

from urllib.parse import urlsplit

import pytest
from shelf import add_book, book, check_digit, dashed, ids, isbn


@pytest.mark.requirement("R1")
def test_the_server_is_well(http):
    health = http.get("/healthz").expect(200).json
    assert health["status"] == "ok"
    assert health["checks"] == {"database": "ok"}


@pytest.mark.requirement("R2")
def test_a_new_book_can_be_read_again(http, keeper, rng, invent):
    given = book(rng, invent)
    made = keeper.post("/api/books", json=given).expect(201)
    read = http.get(f"/api/books/{made.json['id']}").expect(200).json
    for answer in (made.json, read):
        assert {name: answer.get(name) for name in given} == given
        assert answer.get("available") == given["copies"]


@pytest.mark.requirement("R2")
def test_location_leads_to_the_book(http, keeper, rng, invent):
    made = keeper.post("/api/books", json=book(rng, invent)).expect(201)
    assert http.get(urlsplit(made.headers["location"]).path).expect(200).json["id"] == made.json["id"]


@pytest.mark.requirement("R2")
def test_text_comes_back_as_it_was_sent(keeper, rng, invent):
    title, name, other = invent.unicode(), invent.unicode(), invent.name()
    made = add_book(keeper, rng, invent, title=f"  {title} ", authors=[name, other])
    assert made["title"] == title
    assert made["authors"] == [name, other]


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("field", ["title", "authors", "year", "copies", "isbn"])
def test_patch_changes_one_field_and_no_other(http, keeper, rng, invent, field):
    before = add_book(keeper, rng, invent, copies=1, year=1999)
    change = {field: book(rng, invent, copies=4, year=2001)[field]}
    after = keeper.patch(f"/api/books/{before['id']}", json=change).expect(200).json
    expected = before | change | ({"available": 4} if field == "copies" else {})
    names = ("id", "isbn", "title", "authors", "year", "copies", "available")
    assert {name: after[name] for name in names} == {name: expected[name] for name in names}
    assert http.get(f"/api/books/{before['id']}").expect(200).json == after


@pytest.mark.requirement("R3")
def test_fields_that_nobody_may_set_are_passed_over(keeper, rng, invent):
    made = (
        keeper.post("/api/books", json=book(rng, invent, copies=2, id=123456789, available=77, colour="red"))
        .expect(201)
        .json
    )
    assert made["id"] != 123456789
    assert made["available"] == 2
    changed = keeper.patch(f"/api/books/{made['id']}", json={"id": 5, "available": 77, "colour": "blue"}).expect(200).json
    assert (changed["id"], changed["available"]) == (made["id"], 2)


@pytest.mark.requirement("R4")
def test_a_deleted_book_is_gone(http, keeper, rng, invent):
    path = f"/api/books/{add_book(keeper, rng, invent)['id']}"
    keeper.delete(path).expect(204)
    http.get(path).is_error(404, "not_found")
    keeper.patch(path, json={"year": 2000}).is_error(404, "not_found")
    keeper.delete(path).is_error(404, "not_found")


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("id", ["nothing", "0", "-1", "999999999", "99999999999999999999999", "%00", "1.5"])
def test_ids_that_do_not_exist(http, id):
    http.get(f"/api/books/{id}").is_error(404, "not_found")


BAD_FIELDS = [
    ("title", ""),
    ("title", "   "),
    ("title", 7),
    ("title", "x" * 201),
    ("authors", []),
    ("authors", [""]),
    ("authors", "Ada"),
    ("authors", [7]),
    ("authors", ["Ada"] * 21),
    ("year", "nineteen"),
    ("year", "1999"),
    ("year", 1999.5),
    ("year", 0),
    ("year", 10000),
    ("year", None),
    ("copies", -1),
    ("copies", 1001),
    ("copies", True),
    ("isbn", None),
]


@pytest.mark.requirement("R5")
@pytest.mark.parametrize(("field", "value"), BAD_FIELDS, ids=lambda value: str(value)[:20])
def test_a_bad_field_is_named(keeper, rng, invent, field, value):
    keeper.post("/api/books", json=book(rng, invent, **{field: value})).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("field", ["isbn", "title", "authors", "year", "copies"])
def test_a_missing_field_is_named(keeper, rng, invent, field):
    given = book(rng, invent)
    del given[field]
    keeper.post("/api/books", json=given).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R5")
def test_all_bad_fields_are_named_at_once(keeper, rng, invent):
    keeper.post("/api/books", json=book(rng, invent, title="", year="x")).is_error(422, "validation_failed", "title", "year")


@pytest.mark.requirement("R5")
def test_a_bad_change_changes_nothing(http, keeper, rng, invent):
    before = add_book(keeper, rng, invent)
    path = f"/api/books/{before['id']}"
    keeper.patch(path, json={"title": invent.title(), "year": "x"}).is_error(422, "validation_failed", "year")
    assert http.get(path).expect(200).json["title"] == before["title"]


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("number", ["9780306406158", "978030640615", "97803064061570", "978030640615X", "0306406152", ""])
def test_bad_isbns(keeper, rng, invent, number):
    keeper.post("/api/books", json=book(rng, invent, isbn=number)).is_error(422, "validation_failed", "isbn")


@pytest.mark.requirement("R6")
def test_one_wrong_digit_of_an_isbn_is_found(keeper, rng, invent):
    good = isbn(rng)
    wrong = good[:-1] + str((int(good[-1]) + rng.randint(1, 9)) % 10)
    keeper.post("/api/books", json=book(rng, invent, isbn=wrong)).is_error(422, "validation_failed", "isbn")


@pytest.mark.requirement("R6")
def test_isbns_whose_check_digit_is_zero(keeper, rng, invent):
    twelve = next(twelve for twelve in iter(lambda: isbn(rng)[:12], "") if check_digit(twelve) == "0")
    assert add_book(keeper, rng, invent, isbn=twelve + "0")["isbn"] == twelve + "0"


@pytest.mark.requirement("R6")
def test_an_isbn_is_taken_with_and_without_dashes(keeper, rng, invent):
    number = isbn(rng)
    assert add_book(keeper, rng, invent, isbn=dashed(number))["isbn"] == number
    keeper.post("/api/books", json=book(rng, invent, isbn=number)).is_error(409, "isbn_taken")
    other = add_book(keeper, rng, invent)
    keeper.patch(f"/api/books/{other['id']}", json={"isbn": dashed(number)}).is_error(409, "isbn_taken")


@pytest.mark.requirement("R6")
def test_a_book_may_keep_its_own_isbn(keeper, rng, invent):
    made = add_book(keeper, rng, invent)
    keeper.patch(f"/api/books/{made['id']}", json={"isbn": dashed(made["isbn"]), "year": 2001}).expect(200)


@pytest.mark.requirement("R7")
@pytest.mark.parametrize("body", ["", "{", "[]", '"book"', "null", "7"], ids=lambda body: body or "nothing")
def test_bodies_that_are_no_json_object(keeper, body):
    headers = {"Content-Type": "application/json"}
    keeper.post("/api/books", data=body, headers=headers).is_error(400, "malformed_request")


@pytest.mark.requirement("R7")
def test_unknown_paths_and_methods(http, invent):
    http.get(f"/api/{invent.word()}").is_error(404, "not_found")
    http.put("/api/books", json={}).is_error(405, "method_not_allowed")


@pytest.mark.requirement("R8")
def test_pages_of_the_default_size(http, keeper, rng, invent):
    word = invent.word()
    made = [add_book(keeper, rng, invent, title=f"{word} {number}")["id"] for number in range(21)]
    first, second = (http.get("/api/books", query={"q": word, **page}) for page in ({}, {"page": 2}))
    assert (len(first.items), first.json["total"], first.json["pages"], first.json["per_page"]) == (20, 21, 2, 20)
    assert sorted(map(str, ids(first.items) + ids(second.items))) == sorted(map(str, made))
    assert http.get("/api/books", query={"q": word, "page": 3}).items == []


@pytest.mark.requirement("R8")
def test_a_list_of_nothing(http, invent):
    nothing = http.get("/api/books", query={"q": invent.word()})
    assert nothing.items == []
    assert (nothing.json["total"], nothing.json["pages"], nothing.json["page"]) == (0, 0, 1)


@pytest.mark.requirement("R8")
@pytest.mark.parametrize(
    ("name", "value"),
    [("page", "0"), ("page", "-1"), ("page", "two"), ("per_page", "0"), ("per_page", "101"), ("per_page", "2.5")],
)
def test_pages_that_make_no_sense(http, name, value):
    http.get("/api/books", query={name: value}).is_error(422, "validation_failed", name)


@pytest.mark.requirement("R9")
@pytest.mark.parametrize("sort", ["title", "-title", "year", "-year"])
def test_a_sorted_list_has_each_book_once(http, keeper, rng, invent, sort):
    author, field = invent.name(), sort.removeprefix("-")
    titles = [invent.word().capitalize() for _ in range(3)]
    given = [{"title": titles[number % 3], "year": 1990 + number * 2 % 3} for number in range(8)]
    made = [add_book(keeper, rng, invent, authors=[author], **fields)["id"] for fields in given]
    items = http.all_pages("/api/books", query={"author": author, "sort": sort, "per_page": 3})
    assert set(ids(items)) == set(made)
    values = [item[field] for item in items]
    assert values == sorted(values, reverse=sort.startswith("-"))


@pytest.mark.requirement("R9")
@pytest.mark.parametrize("sort", ["isbn", "--year", "", "TITLE"])
def test_orders_that_are_not_offered(http, sort):
    http.get("/api/books", query={"sort": sort}).is_error(422, "validation_failed", "sort")


@pytest.mark.requirement("R10")
def test_q_finds_parts_of_title_author_and_isbn(http, keeper, rng, invent):
    word, name = invent.word(), invent.word()
    made = add_book(keeper, rng, invent, title=f"The {word.upper()}s", authors=[invent.name(), f"Ada {name}son"])
    add_book(keeper, rng, invent)
    for wanted in (word, word[1:].capitalize(), name.upper(), made["isbn"][2:12]):
        found = http.get("/api/books", query={"q": wanted}).items
        assert ids(found) == [made["id"]], f"q={wanted} should find exactly the book {made['title']!r}."


@pytest.mark.requirement("R10")
@pytest.mark.parametrize(("title", "wanted"), [("Émile {}", "éMILE {}"), ("Ночь {}", "НОЧЬ {}")])
def test_q_knows_the_cases_of_other_scripts(http, keeper, rng, invent, title, wanted):
    word = invent.word()
    made = add_book(keeper, rng, invent, title=title.format(word))
    assert ids(http.get("/api/books", query={"q": wanted.format(word)}).items) == [made["id"]]


@pytest.mark.requirement("R10")
@pytest.mark.parametrize("sign", ["%", "_", "\\"])
def test_q_takes_signs_literally(http, keeper, rng, invent, sign):
    word = invent.word()
    made = add_book(keeper, rng, invent, title=f"{word}{sign}100")
    add_book(keeper, rng, invent, title=f"{word}x100")
    assert ids(http.get("/api/books", query={"q": f"{word}{sign}1"}).items) == [made["id"]]


@pytest.mark.requirement("R10")
def test_author_is_the_whole_name(http, keeper, rng, invent):
    name = invent.name()
    made = [add_book(keeper, rng, invent, authors=authors)["id"] for authors in ([name], [invent.name(), name])]
    add_book(keeper, rng, invent, authors=[f"{name} Junior"])
    assert set(ids(http.get("/api/books", query={"author": name}).items)) == set(made)


@pytest.mark.requirement("R10")
def test_available_hides_books_without_a_free_copy(http, keeper, rng, invent):
    word = invent.word()
    there = add_book(keeper, rng, invent, title=f"{word} one", copies=1)["id"]
    out = add_book(keeper, rng, invent, title=f"{word} two", copies=0)["id"]
    assert set(ids(http.get("/api/books", query={"q": word}).items)) == {there, out}
    assert ids(http.get("/api/books", query={"q": word, "available": "true"}).items) == [there]


@pytest.mark.requirement("R1")
def test_books_are_still_there_after_a_restart(http, server, keeper, rng, invent):
    made = add_book(keeper, rng, invent, title=invent.unicode())
    server.restart()
    assert http.get(f"/api/books/{made['id']}").expect(200).json == made
