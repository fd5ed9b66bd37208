"""Stage 2, catalogue and inventory: found by everybody, changed by the staff, and counted right whoever comes at once."""

import re

import pytest
from goods import JPEG, PNG, add, change, ids, move, moved, product, shelf, shown

FIELDS = ("sku", "name", "description", "category", "price_cents")


def of(answer):
    return {name: answer[name] for name in FIELDS}


@pytest.mark.requirement("R1")
def test_sign_up_log_in_and_who_am_i(accounts, http):
    user = accounts.signup()
    assert user.role == "customer"
    again = accounts.login(user)
    assert (again.id, again.email, again.name) == (user.id, user.email, user.name)
    taken = {"email": user.email.upper(), "name": "X", "password": user.password}
    http.post("/api/auth/signup", json=taken).is_error(409, "email_taken")


@pytest.mark.requirement("R1")
@pytest.mark.parametrize(
    ("given", "field"), [({"password": "short-one"}, "password"), ({"name": " "}, "name"), ({"email": "nobody"}, "email")]
)
def test_sign_up_with_bad_values(http, invent, given, field):
    good = {"email": invent.email(), "name": invent.name(), "password": invent.password()}
    http.post("/api/auth/signup", json={**good, **given}).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R1")
def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(customer, http, invent):
    answers = [
        http.post("/api/auth/login", json={"email": email, "password": invent.password()})
        for email in (customer.email, invent.email())
    ]
    for answer in answers:
        answer.is_error(401, "invalid_credentials")
    assert answers[0].text == answers[1].text


@pytest.mark.requirement("R1")
def test_passwords_are_stored_as_slow_hashes(accounts, sql):
    password = accounts.signup().password
    accounts.signup(password=password)
    texts = sql.every_text()
    assert not any(password in text for text in texts), "A password is in the database."
    hashes = [text for text in texts if text.startswith(("$argon2", "$2", "scrypt", "pbkdf2", "$scrypt", "$pbkdf2"))]
    assert hashes, "No hash by argon2, bcrypt, scrypt or PBKDF2 is in the database."
    assert len(set(hashes)) == len(hashes), "Two users with one password have the same hash: the salt is missing."


@pytest.mark.requirement("R2")
def test_a_new_role_counts_at_once(accounts, admin, customer, rng, invent):
    customer.http.post("/api/products", json=product(rng, invent)).is_error(403, "forbidden")
    raised = admin.http.patch(f"/api/users/{customer.id}", json={"role": "staff"}).expect(200).json
    assert (raised["id"], raised["role"]) == (customer.id, "staff")
    customer.http.post("/api/products", json=product(rng, invent)).expect(201)
    admin.http.patch(f"/api/users/{customer.id}", json={"role": "customer"}).expect(200)
    customer.http.post("/api/products", json=product(rng, invent)).is_error(403, "forbidden")


@pytest.mark.requirement("R2")
def test_roles_are_given_by_administrators_alone(http, admin, staff, customer, accounts, invent):
    path = f"/api/users/{customer.id}"
    http.patch(path, json={"role": "staff"}).is_error(401, "unauthenticated")
    for user in (staff, customer):
        user.http.patch(path, json={"role": "admin"}).is_error(403, "forbidden")
    admin.http.patch(path, json={"role": invent.word()}).is_error(422, "validation_failed", "role")
    admin.http.patch("/api/users/999999999", json={"role": "staff"}).is_error(404, "not_found")
    made = {"email": invent.email(), "name": "X", "password": invent.password(), "role": "admin"}
    assert http.post("/api/auth/signup", json=made).expect(201).json["role"] == "customer"


@pytest.mark.requirement("R3")
def test_a_product_is_added_and_read(http, staff, rng, invent, instant):
    fields = product(rng, invent, name=f"  {invent.unicode()}  ")
    made = staff.http.post("/api/products", json=fields).expect(201)
    assert of(made.json) == {**fields, "name": fields["name"].strip()}
    assert (made.json["currency"], made.json["available"], made.json["version"]) == ("EUR", 0, 1)
    assert (made.json["rating"], made.json["image_url"]) == (None, None)
    assert instant.read(made.json["created_at"]) <= instant.read(made.json["updated_at"])
    assert shown(http, made.json) == made.json


@pytest.mark.requirement("R3")
def test_a_sku_belongs_to_one_product(staff, rng, invent):
    first, second = (add(staff, rng, invent) for _ in range(2))
    staff.http.post("/api/products", json=product(rng, invent, sku=first["sku"])).is_error(409, "sku_taken")
    path = f"/api/products/{second['id']}"
    answer = staff.http.patch(path, json={"sku": first["sku"]}, headers={"If-Match": '"1"'})
    answer.is_error(409, "sku_taken")
    assert shown(staff.http, second) == second


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(("field", "value"), [
    ("price_cents", 0), ("price_cents", -5), ("price_cents", 19.99), ("price_cents", "1999"), ("price_cents", True),
    ("price_cents", 10**9 + 1), ("name", ""), ("name", "x" * 201), ("sku", " "), ("sku", 7), ("category", None),
    ("description", "x" * 5001), ("reorder_level", -1), ("reorder_level", 1.5),
])  # fmt: skip
def test_bad_values_name_their_field(staff, rng, invent, field, value):
    staff.http.post("/api/products", json=product(rng, invent, **{field: value})).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R3")
def test_all_bad_fields_are_named_at_once(staff):
    bad = {"sku": "", "name": 5, "price_cents": 0}
    staff.http.post("/api/products", json=bad).is_error(422, "validation_failed", *bad, "category")


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("body", ["{", "[1]", '"tea"', ""])
def test_a_body_that_is_no_object(staff, body):
    answer = staff.http.post("/api/products", data=body, headers={"Content-Type": "application/json"})
    answer.is_error(400, "malformed_request")


@pytest.mark.requirement("R4")
def test_a_change_names_the_version_that_it_begins_with(staff, rng, invent):
    made = add(staff, rng, invent)
    path = f"/api/products/{made['id']}"
    assert staff.http.get(path).headers["ETag"] == '"1"'
    staff.http.patch(path, json={"price_cents": 123}).is_error(428, "precondition_required")
    changed = staff.http.patch(path, json={"price_cents": 123, "id": 7, "version": 9}, headers={"If-Match": '"1"'}).expect(
        200
    )
    assert (changed.json["version"], changed.headers["ETag"]) == (2, '"2"')
    assert of(changed.json) == {**of(made), "price_cents": 123}
    for old in ('"1"', '"99"', "nonsense"):
        staff.http.patch(path, json={"price_cents": 5}, headers={"If-Match": old}).is_error(412, "precondition_failed")
    assert shown(staff.http, made)["price_cents"] == 123


@pytest.mark.requirement("R4")
def test_one_of_ten_changes_at_once_succeeds(http, staff, rng, invent):
    made = add(staff, rng, invent)
    path = f"/api/products/{made['id']}"
    answers = http.together([
        lambda price=price: staff.http.patch(path, json={"price_cents": price}, headers={"If-Match": '"1"'}, seconds=20)
        for price in range(1001, 1011)
    ])  # fmt: skip
    assert sorted(answer.status for answer in answers) == [200] + [412] * 9
    winner = next(answer.json for answer in answers if answer.status == 200)
    assert shown(http, made)["price_cents"] == winner["price_cents"]


@pytest.mark.requirement("R5")
def test_a_deleted_product_is_found_no_more(http, staff, rng, invent):
    made = add(staff, rng, invent)
    path = f"/api/products/{made['id']}"
    staff.http.delete(path).expect(204)
    for again in (staff.http.delete(path), http.get(path), http.get(f"/api/products/by-slug/{made['slug']}")):
        again.is_error(404, "not_found")
    assert http.get("/api/products", query={"category": made["category"]}).items == []


@pytest.mark.requirement("R6")
def test_slugs_are_plain_unique_and_stay(http, staff, rng, invent):
    same = invent.title()
    names = (same, same, "Crème brûlée", "東京", "--- ---", f"a  {invent.word()}/..")
    made = [add(staff, rng, invent, name=name) for name in names]
    slugs = [one["slug"] for one in made]
    for slug, name in zip(slugs, names, strict=True):
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug), f"{slug!r} is no good slug for {name!r}."
    assert len(set(slugs)) == len(slugs), "Two products have the same slug."
    renamed = change(staff, made[0], name=invent.title())
    assert renamed["slug"] == slugs[0]
    assert http.get(f"/api/products/by-slug/{slugs[0]}").expect(200).json["id"] == made[0]["id"]


@pytest.fixture
def family(staff, rng, invent):
    """Twelve products that share a word; four in each of three categories."""
    word, categories = invent.word(), [invent.word() for _ in range(3)]
    prices = rng.sample(range(200, 9000), 12)
    made = [
        add(staff, rng, invent, name=f"{invent.word()} {word}", category=categories[place % 3], price_cents=price)
        for place, price in enumerate(prices)
    ]
    return word, categories, made


@pytest.mark.requirement("R7")
@pytest.mark.parametrize(("sort", "backwards"), [("price_cents", False), ("-price_cents", True)])
def test_orders_by_price(http, family, sort, backwards):
    word, _, made = family
    items = http.all_pages("/api/products", {"q": word, "sort": sort, "per_page": 5})
    assert [item["price_cents"] for item in items] == sorted((one["price_cents"] for one in made), reverse=backwards)


@pytest.mark.requirement("R7")
def test_the_newest_come_first(http, family):
    word, _, made = family
    items = http.all_pages("/api/products", {"q": word, "per_page": 5})
    stamps = [item["created_at"] for item in items]
    assert (len(items), stamps) == (12, sorted(stamps, reverse=True))
    assert ids(http.get("/api/products", query={"q": word, "sort": "-created_at"}).items) == ids(items)
    assert len(http.get("/api/products", query={"q": word, "sort": "-sold"}).items) == 12


@pytest.mark.requirement("R7")
def test_filters_combine(http, staff, family):
    word, categories, made = family
    prices = sorted(one["price_cents"] for one in made)
    low, high = prices[2], prices[9]
    for one in made[::2]:
        move(staff, one, 3)
    query = {"q": word, "min_cents": low, "max_cents": high, "category": categories[1], "in_stock": "true"}
    wanted = {one["id"] for one in made[::2] if low <= one["price_cents"] <= high and one["category"] == categories[1]}
    assert set(ids(http.get("/api/products", query=query).items)) == wanted
    both = http.get("/api/products", query={"q": word, "min_cents": low, "max_cents": high}).items
    assert sorted(item["price_cents"] for item in both) == prices[2:10]


@pytest.mark.requirement("R7")
@pytest.mark.parametrize(("query", "field"), [
    ({"sort": "name"}, "sort"), ({"min_cents": "ten"}, "min_cents"), ({"page": "0"}, "page"),
    ({"per_page": "101"}, "per_page"), ({"in_stock": "perhaps"}, "in_stock"),
])  # fmt: skip
def test_filters_that_make_no_sense(http, query, field):
    http.get("/api/products", query=query).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R8")
def test_facets_agree_with_a_count(http, staff, family):
    word, categories, made = family
    for one in made[:5]:
        move(staff, one, 1)
    everything = dict.fromkeys(categories, 4)
    for query in ({}, {"category": categories[0]}, {"per_page": 1, "page": 2}):
        answer = http.get("/api/products", query={"q": word, **query}).expect(200).json
        assert answer["facets"]["category"] == everything, f"Facets with {query or 'no other filter'}"
    assert http.get("/api/products", query={"q": word, "category": categories[0]}).json["total"] == 4
    there = http.get("/api/products", query={"q": word, "in_stock": "true"}).json["facets"]["category"]
    assert there == {name: sum(one["category"] == name for one in made[:5]) for name in categories}
    cheapest = min(made, key=lambda one: one["price_cents"])
    facets = http.get("/api/products", query={"q": word, "max_cents": cheapest["price_cents"]}).json["facets"]
    assert facets["category"] == {cheapest["category"]: 1}


@pytest.mark.requirement("R9")
def test_parts_of_words_in_any_order(http, staff, rng, invent):
    first, second, third = (invent.word() for _ in range(3))
    one = add(
        staff, rng, invent, name=f"{first.upper()} {second}", description=f"For {third}.", sku=f"Z9-{invent.digits(5)}"
    )
    add(staff, rng, invent, name=first)
    for q in (
        f"{second} {first}",
        f"{first[1:-1]} {second[2:]}",
        f"{third} {first}",
        one["sku"].lower(),
        f" {second.upper()} ",
    ):
        assert ids(http.get("/api/products", query={"q": q}).items) == [one["id"]], f"q={q!r} should find it."


@pytest.mark.requirement("R9")
def test_signs_of_sql_are_ordinary_characters(http, staff, rng, invent):
    word = invent.word()
    for name in (f"50% {word}", f"500 {word}", f"a_{word}", f"ab{word}"):
        add(staff, rng, invent, name=name)
    found = {q: len(http.get("/api/products", query={"q": q}).items) for q in (word, f"50% {word}", f"A_{word}")}
    assert found == {word: 4, f"50% {word}": 1, f"A_{word}": 1}


def slips(rng, word):
    """The word with one slip of each kind."""
    place = rng.randrange(1, len(word) - 2)
    while word[place] == word[place + 1]:
        place = rng.randrange(1, len(word) - 2)
    return {
        "another letter": word[:place] + "x" + word[place + 1 :],
        "a letter missing": word[:place] + word[place + 1 :],
        "a letter too many": word[:place] + "x" + word[place:],
        "two letters swapped": word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        "the first letter missing": word[1:],
        "the last letter missing": word[:-1],
    }


@pytest.mark.requirement("R10")
def test_a_slip_of_one_letter_still_finds_it(http, staff, rng, invent):
    word, other = invent.word(), invent.word()
    one = add(staff, rng, invent, name=f"{other} {word}")
    for why, q in slips(rng, word).items():
        for typed in (q, f"{q} {other}", q.upper()):
            found = ids(http.get("/api/products", query={"q": typed}).items)[:5]
            assert one["id"] in found, f"{typed!r} ({why}) should find {one['name']!r} among the first five."


@pytest.mark.requirement("R10")
def test_two_slips_are_too_many_and_names_are_looked_up_anew(http, staff, rng, invent):
    word, new = invent.word(), invent.word()
    one = add(staff, rng, invent, name=word)
    assert ids(http.get("/api/products", query={"q": f"xx{word}"}).items) == []
    change(staff, one, name=new)
    assert ids(http.get("/api/products", query={"q": f"{new[:3]}x{new[4:]}"}).items) == [one["id"]]


@pytest.mark.requirement("R11")
@pytest.mark.parametrize(("start", "kind"), [(PNG, "image/png"), (JPEG, "image/jpeg")])
def test_a_picture_is_kept_and_shown_to_everybody(http, staff, rng, invent, start, kind):
    made, content = add(staff, rng, invent), start + rng.randbytes(5000)
    put = staff.http.put(f"/api/products/{made['id']}/image", data=content, headers={"Content-Type": kind}).expect(200).json
    seen = http.get(put["image_url"])
    assert (seen.status, seen.body == content, seen.headers["Content-Type"].split(";")[0]) == (200, True, kind)
    assert shown(http, made)["image_url"] == put["image_url"]


@pytest.mark.requirement("R11")
def test_what_is_no_picture_is_refused(http, staff, rng, invent):
    made = add(staff, rng, invent)
    path = f"/api/products/{made['id']}/image"
    for content in (b"<svg onload='alert(1)'/>", b"GIF89a" + rng.randbytes(50)):
        answer = staff.http.put(path, data=content, headers={"Content-Type": "image/png"})
        answer.is_error(415, "unsupported_media_type")
    http.put(path, data=PNG, headers={"Content-Type": "image/png"}).is_error(401, "unauthenticated")
    assert shown(http, made)["image_url"] is None


@pytest.mark.requirement("R12")
def test_movements_add_up(staff, http, rng, invent):
    made = add(staff, rng, invent)
    deltas = [rng.randint(5, 50), -rng.randint(1, 5), rng.randint(1, 9)]
    for delta in deltas:
        reason = invent.sentence()
        booked = move(staff, made, delta, reason)
        assert (booked["product_id"], booked["delta"], booked["reason"]) == (made["id"], delta, reason)
    listed = staff.http.get(f"/api/products/{made['id']}/stock").items
    assert [row["delta"] for row in listed] == deltas[::-1], "The newest comes first."
    assert shelf(staff, made) == {"on_hand": sum(deltas), "reserved": 0, "available": sum(deltas)}
    assert shown(http, made)["available"] == sum(deltas)


@pytest.mark.requirement("R12")
@pytest.mark.parametrize(("given", "field"), [
    ({"delta": 0, "reason": "x"}, "delta"), ({"delta": 1.5, "reason": "x"}, "delta"), ({"delta": "3", "reason": "x"}, "delta"),
    ({"delta": 3}, "reason"), ({"delta": 3, "reason": " "}, "reason"),
])  # fmt: skip
def test_movements_that_make_no_sense(staff, rng, invent, given, field):
    path = f"/api/products/{add(staff, rng, invent)['id']}/stock"
    staff.http.post(path, json=given).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R13")
def test_never_less_than_nothing(staff, rng, invent):
    made = add(staff, rng, invent, stock=3)
    path = f"/api/products/{made['id']}/stock"
    staff.http.post(path, json={"delta": -4, "reason": "too many"}).is_error(409, "out_of_stock")
    assert (shelf(staff, made)["on_hand"], moved(staff, made)) == (3, 3)
    move(staff, made, -3)
    assert shelf(staff, made)["on_hand"] == 0


def moved_at_once(http, staff, clients, made, delta, times):
    path = f"/api/products/{made['id']}/stock"
    given = {"delta": delta, "reason": "at once"}
    calls = [lambda client=clients[n % len(clients)]: client.post(path, json=given, seconds=30) for n in range(times)]
    statuses = sorted(answer.status for answer in http.together(calls))
    assert set(statuses) <= {201, 409}, f"Movements at the same moment were answered with {statuses}."
    return statuses.count(201)


@pytest.mark.requirement("R13")
def test_fifty_movements_at_once_add_up(http, staff, rng, invent):
    made = add(staff, rng, invent, stock=20)
    assert moved_at_once(http, staff, [staff.http], made, -1, 50) == 20
    assert (shelf(staff, made)["on_hand"], moved(staff, made)) == (0, 0)
    assert moved_at_once(http, staff, [staff.http], made, 2, 50) == 50
    assert (shelf(staff, made)["on_hand"], moved(staff, made)) == (100, 100)


@pytest.mark.requirement("R13")
def test_two_servers_take_from_one_shelf(http, server, staff, rng, invent):
    made, twin = add(staff, rng, invent, stock=7), server.twin()
    clients = [staff.http, staff.http.at(twin)]
    assert moved_at_once(http, staff, clients, made, -1, 24) == 7
    assert shown(http.at(twin), made)["available"] == 0


@pytest.mark.requirement("R14")
def test_what_has_to_be_ordered_again(staff, rng, invent):
    low, exactly, enough = (add(staff, rng, invent, reorder_level=5, stock=stock) for stock in (4, 5, 6))
    rows = staff.http.all_pages("/api/inventory", {"low": "true", "per_page": 100})
    found = {row["product_id"] for row in rows}
    assert {low["id"], exactly["id"]} <= found, "`low` means: at most the reorder level."
    assert enough["id"] not in found
    assert next(row for row in rows if row["product_id"] == low["id"])["reorder_level"] == 5


@pytest.mark.requirement("R15")
def test_reading_is_for_everybody_and_changing_for_the_staff(http, staff, customer, rng, invent):
    made = add(staff, rng, invent)
    path = f"/api/products/{made['id']}"
    for client, status, code in ((http, 401, "unauthenticated"), (customer.http, 403, "forbidden")):
        for answer in (
            client.post("/api/products", json=product(rng, invent)),
            client.patch(path, json={"price_cents": 1}, headers={"If-Match": '"1"'}),
            client.delete(path),
            client.post(f"{path}/stock", json={"delta": 1, "reason": "x"}),
            client.get(f"{path}/stock"),
            client.get("/api/inventory"),
        ):
            answer.is_error(status, code)
        assert client.get(path).expect(200).json == made
        client.get("/api/products").expect(200)


@pytest.mark.requirement("R15")
def test_nobody_gets_in_with_a_broken_token(accounts, http, staff, rng, invent):
    for why, token in accounts.broken_tokens(staff).items():
        answer = http.with_token(token).post("/api/products", json=product(rng, invent))
        assert answer.status == 401, f"A token that is {why} should be refused."


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("id", ["0", "-1", "999999999", "tea", "1e3", "9" * 40, "%00"])
def test_ids_that_cannot_exist(http, id):
    http.get(f"/api/products/{id}").is_error(404, "not_found")


@pytest.mark.requirement("R16")
def test_products_are_loaded_from_a_file(run, files, http, staff, rng, invent):
    word = invent.word()
    given = [{"kind": "product", **product(rng, invent, name=f"{word} {place}"), "on_hand": place} for place in range(40)]
    path = files.write_json_lines("products.jsonl", given)
    for _ in range(2):
        run("load", path).succeeds()
    items = http.all_pages("/api/products", {"q": word, "per_page": 100})
    assert sorted((one["sku"], one["available"]) for one in items) == sorted((one["sku"], one["on_hand"]) for one in given)
    last = next(one for one in items if one["sku"] == given[7]["sku"])
    assert (of(last), moved(staff, last)) == ({name: given[7][name] for name in FIELDS}, 7)
    assert last["id"] in ids(http.get("/api/products", query={"q": f"{word[:3]}x{word[4:]} 7"}).items)


@pytest.mark.requirement("R16")
@pytest.mark.parametrize("bad", ["{", '{"kind": "product", "sku": "A"}', '{"kind": "moon"}', "[]"])
def test_a_bad_line_loads_nothing(run, files, http, rng, invent, bad):
    good = [{"kind": "product", **product(rng, invent)} for _ in range(2)]
    path = files.write_json_lines("products.jsonl", good)
    path.write_text(path.read_text(encoding="utf-8") + bad + "\n", encoding="utf-8")
    run("load", path).fails(1, "line 3")
    assert http.get("/api/products", query={"q": good[0]["sku"]}).items == []


@pytest.mark.heavy
@pytest.mark.requirement("R16")
def test_a_hundred_thousand_products(run, files, http, rng, invent):
    words = [invent.word() for _ in range(3000)]
    given = (
        {"kind": "product", "sku": f"H-{place}", "name": f"{rng.choice(words)} {rng.choice(words)} {place}",
         "category": f"category {place % 40}", "price_cents": rng.randint(100, 90_000), "on_hand": place % 3}
        for place in range(100_000)
    )  # fmt: skip
    run("load", files.write_json_lines("many.jsonl", given), seconds=120).succeeds()
    wanted = rng.choice(words)
    for query in (
        {}, {"page": 2000}, {"category": "category 7", "sort": "price_cents"}, {"q": wanted}, {"in_stock": "true"},
        {"q": f"{wanted[:3]}x{wanted[4:]}"}, {"min_cents": 5000, "max_cents": 6000, "sort": "-price_cents"}, {"sort": "-sold"},
    ):  # fmt: skip
        took = sorted(http.get("/api/products", query=query).expect(200).seconds for _ in range(5))[2]
        assert took <= 0.3, f"{query} took {took:.2f} s."
