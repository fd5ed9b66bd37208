"""Stage 1, products over REST: made, read, edited, deleted, listed."""

import pytest
from warehouse import PATIENCE, edit, local, make, path_of, product, read, statuses

FIELDS = ("sku", "name", "reorder_level", "price_cents")


def of(answer):
    return {name: answer[name] for name in FIELDS}


@pytest.mark.requirement("R1")
def test_a_product_is_made_and_read(keeper, rng, invent, instant):
    fields = product(rng, invent, reorder_level=rng.randint(1, 50))
    made = keeper.post("/api/products", json=fields).expect(201)
    assert {name: made.json[name] for name in (*FIELDS, "quantity", "version")} == {**fields, "quantity": 0, "version": 1}
    assert instant.read(made.json["created_at"]) <= instant.read(made.json["updated_at"])
    assert keeper.get(path_of(made.json)).expect(200).json == made.json
    assert keeper.get(local(made.headers["location"])).expect(200).json == made.json


@pytest.mark.requirement("R1", "R5")
def test_texts_come_back_as_they_are_without_white_space_around(keeper, rng, invent):
    name = invent.unicode()
    made = make(keeper, product(rng, invent, name=f"  {name}\t"))
    assert read(keeper, made)["name"] == name


@pytest.mark.requirement("R2")
def test_the_etag_is_the_version(keeper, rng, invent):
    answer = keeper.post("/api/products", json=product(rng, invent)).expect(201)
    assert answer.headers.get("etag") == '"1"'
    assert keeper.get(path_of(answer.json)).headers.get("etag") == '"1"'
    edited = edit(keeper, answer.json, {"name": invent.title()}).expect(200)
    assert edited.headers.get("etag") == '"2"'
    assert keeper.get(path_of(answer.json)).headers.get("etag") == '"2"'


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("field", FIELDS)
def test_one_field_is_edited_and_the_others_stay(keeper, rng, invent, instant, field):
    made = make(keeper, product(rng, invent))
    new = {**product(rng, invent), "reorder_level": 77, "price_cents": 0}[field]
    edited = edit(keeper, made, {field: new}).expect(200).json
    assert of(edited) == {**of(made), field: new}
    assert (edited["version"], edited["quantity"], edited["created_at"]) == (2, 0, made["created_at"])
    assert instant.read(edited["updated_at"]) > instant.read(made["updated_at"])
    assert read(keeper, made) == edited


@pytest.mark.requirement("R3")
def test_fields_that_are_not_a_clients_business_are_ignored(keeper, rng, invent):
    made = make(keeper, product(rng, invent, quantity=5, id=1, version=9, created_at="2001-01-01T00:00:00Z", colour="red"))
    assert (made["quantity"], made["version"]) == (0, 1)
    body = {"quantity": 50, "id": 1, "version": 70, "created_at": "2001-01-01T00:00:00Z", "name": "Tea"}
    edited = edit(keeper, made, body).expect(200).json
    assert {**edited, "updated_at": ""} == {**made, "name": "Tea", "version": 2, "updated_at": ""}


@pytest.mark.requirement("R4")
def test_delete_and_delete_again(keeper, rng, invent):
    path = path_of(make(keeper, product(rng, invent)))
    keeper.delete(path).expect(204)
    for again in (keeper.delete(path), keeper.get(path), keeper.patch(path, json={}, headers={"If-Match": '"1"'})):
        again.is_error(404, "not_found")


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("id", ["0", "-1", "999999999", "tea", "1e3", "9" * 40, "%00"])
def test_ids_that_cannot_exist(keeper, id):
    keeper.get(f"/api/products/{id}").is_error(404, "not_found")


@pytest.mark.requirement("R5")
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("price_cents", -1),
        ("price_cents", 19.99),
        ("price_cents", "1999"),
        ("price_cents", True),
        ("price_cents", 10**12 + 1),
        ("reorder_level", 1.5),
        ("reorder_level", 3.0),
        ("reorder_level", "3"),
        ("reorder_level", -1),
        ("reorder_level", 10**6 + 1),
        ("reorder_level", None),
        ("name", ""),
        ("name", "   "),
        ("name", "n" * 121),
        ("name", 5),
        ("sku", ""),
        ("sku", "s" * 41),
        ("sku", None),
        ("sku", ["a"]),
    ],
)
def test_bad_values_name_their_field(keeper, rng, invent, field, value):
    keeper.post("/api/products", json=product(rng, invent, **{field: value})).is_error(422, "validation_failed", field)
    made = make(keeper, product(rng, invent))
    edit(keeper, made, {field: value}).is_error(422, "validation_failed", field)
    assert read(keeper, made) == made


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("field", FIELDS)
def test_what_is_missing_is_named(keeper, rng, invent, field):
    fields = {name: value for name, value in product(rng, invent).items() if name != field}
    keeper.post("/api/products", json=fields).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R5")
def test_all_bad_fields_are_named_at_once(keeper):
    bad = {"sku": "", "name": 1, "reorder_level": 1.5, "price_cents": -1}
    answer = keeper.post("/api/products", json=bad).is_error(422, "validation_failed", *bad)
    assert set(answer.json["error"]["fields"]) == set(bad)


@pytest.mark.requirement("R5")
def test_the_smallest_and_the_largest_are_good(keeper, rng, invent):
    for fields in (
        product(rng, invent, name="n", reorder_level=0, price_cents=0),
        product(rng, invent, sku=invent.text(40), name="n" * 120, reorder_level=10**6, price_cents=10**12),
    ):
        assert of(make(keeper, fields)) == fields


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("body", ["{", "[1]", '"tea"', ""])
def test_a_body_that_is_no_object(keeper, body):
    answer = keeper.post("/api/products", data=body, headers={"Content-Type": "application/json"})
    answer.is_error(400, "malformed_request")


@pytest.mark.requirement("R6")
def test_a_sku_is_taken_in_any_capitals(keeper, rng, invent):
    first = make(keeper, product(rng, invent))
    keeper.post("/api/products", json=product(rng, invent, sku=first["sku"].upper())).is_error(409, "sku_taken")
    other = make(keeper, product(rng, invent))
    edit(keeper, other, {"sku": first["sku"].title()}).is_error(409, "sku_taken")
    assert read(keeper, other) == other
    own = edit(keeper, first, {"sku": first["sku"].upper()}).expect(200).json
    assert own["sku"] == first["sku"].upper()


@pytest.mark.requirement("R6")
def test_a_sku_is_free_again_when_its_product_is_gone(keeper, rng, invent):
    first = make(keeper, product(rng, invent))
    keeper.delete(path_of(first)).expect(204)
    make(keeper, product(rng, invent, sku=first["sku"]))


@pytest.mark.requirement("R6")
def test_of_many_who_want_a_sku_at_once_one_gets_it(keeper, rng, invent):
    sku = f"{invent.word()}-1"
    many = [product(rng, invent, sku=sku.upper() if number % 2 else sku) for number in range(8)]
    calls = [lambda fields=fields: keeper.post("/api/products", json=fields, seconds=PATIENCE) for fields in many]
    assert statuses(keeper.together(calls)) == {201: 1, 409: 7}
    assert keeper.get("/api/products", query={"q": sku}).json["total"] == 1


@pytest.mark.requirement("R7")
@pytest.mark.parametrize("sort", ["quantity", "-quantity", "name", "-name", "sku"])
def test_pages_of_many_that_are_alike_do_not_overlap_and_are_complete(keeper, rng, invent, sort):
    name = invent.word()
    made = {make(keeper, product(rng, invent, name=name))["id"] for _ in range(23)}
    items = keeper.all_pages("/api/products", {"q": name, "sort": sort, "per_page": 5})
    assert {item["id"] for item in items} == made


@pytest.mark.requirement("R7")
@pytest.mark.parametrize(("sort", "key", "backwards"), [
    ("", "name", False), ("name", "name", False), ("-name", "name", True), ("sku", "sku", False),
])  # fmt: skip
def test_orders(keeper, rng, invent, sort, key, backwards):
    word = invent.word()
    made = [make(keeper, product(rng, invent, name=f"{invent.word()} {word}")) for _ in range(9)]
    items = keeper.get("/api/products", query={"q": word, **({"sort": sort} if sort else {})}).items
    assert [item[key] for item in items] == sorted((one[key] for one in made), reverse=backwards)


@pytest.mark.requirement("R7")
def test_pages(keeper, rng, invent):
    word = invent.word()
    for _ in range(21):
        make(keeper, product(rng, invent, name=word))
    first = keeper.get("/api/products", query={"q": word})
    assert len(first.items) == 20
    numbers = {name: first.json[name] for name in ("page", "per_page", "total", "pages")}
    assert numbers == {"page": 1, "per_page": 20, "total": 21, "pages": 2}
    assert keeper.get("/api/products", query={"q": word, "page": 99}).items == []
    nothing = keeper.get("/api/products", query={"q": invent.word()}).json
    assert (nothing["items"], nothing["total"], nothing["pages"]) == ([], 0, 0)


@pytest.mark.requirement("R7", "R8")
@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"page": 0}, "page"),
        ({"per_page": 101}, "per_page"),
        ({"page": "two"}, "page"),
        ({"sort": "price_cents"}, "sort"),
        ({"sort": "-sku"}, "sort"),
        ({"low": "yes"}, "low"),
    ],
)
def test_parameters_that_make_no_sense(keeper, query, field):
    keeper.get("/api/products", query=query).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R8")
def test_parts_of_sku_and_name_are_found(keeper, rng, invent):
    word = invent.word()
    for number, name in enumerate((f"50% {word.upper()}", f"500 {word}", f"a_{word}", f"ab{word}")):
        make(keeper, product(rng, invent, sku=f"{invent.word()}-{number}", name=name))
    make(keeper, product(rng, invent, sku=f"x-{word.upper()}"))
    wanted = {word: 5, word.upper(): 5, f"50% {word}": 1, f"A_{word}": 1, f"x-{word}": 1}
    found = {words: keeper.get("/api/products", query={"q": words}).expect(200).json["total"] for words in wanted}
    assert found == wanted


@pytest.mark.requirement("R8")
def test_low_and_the_others(keeper, rng, invent):
    word = invent.word()
    made = [make(keeper, product(rng, invent, name=f"{word} {level}", reorder_level=level)) for level in (0, 1, 9)]
    ids = {
        low: [item["id"] for item in keeper.get("/api/products", query={"q": word, "low": low}).items]
        for low in ("true", "false")
    }
    assert ids == {"true": [made[1]["id"], made[2]["id"]], "false": [made[0]["id"]]}


@pytest.mark.requirement("R9")
def test_everything_is_still_there_after_a_restart(server, keeper, rng, invent):
    made = make(keeper, product(rng, invent))
    server.restart()
    assert read(keeper, made) == made


@pytest.mark.requirement("R9")
def test_health_unknown_paths_and_wrong_methods(http, keeper):
    assert http.get("/healthz").expect(200).json["checks"]["database"] == "ok"
    keeper.get("/api/nothing").is_error(404, "not_found")
    keeper.delete("/api/products").is_error(405, "method_not_allowed")
