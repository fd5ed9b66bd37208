"""Stage 1, expenses over REST: whole cents, and everybody's own."""

import pytest
from money import expense, record, record_all, total

FIELDS = ("amount_cents", "currency", "category", "spent_on", "description")


@pytest.fixture
def user(accounts):
    return accounts.signup()


def of(answer):
    return {name: answer[name] for name in FIELDS}


@pytest.mark.requirement("R1")
def test_sign_up_log_in_and_who_am_i(accounts, http):
    user = accounts.signup()
    again = accounts.login(user)
    assert (again.id, again.email, again.name) == (user.id, user.email, user.name)
    http.post("/api/auth/signup", json={"email": user.email.upper(), "name": "X", "password": user.password}).is_error(
        409, "email_taken"
    )


@pytest.mark.requirement("R1")
def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(user, http, invent):
    answers = [
        http.post("/api/auth/login", json={"email": email, "password": invent.password()})
        for email in (user.email, invent.email())
    ]
    for answer in answers:
        answer.is_error(401, "invalid_credentials")
    assert answers[0].text == answers[1].text


@pytest.mark.requirement("R1")
@pytest.mark.parametrize(
    ("given", "field"), [({"password": "short-one"}, "password"), ({"name": " "}, "name"), ({"email": "nobody"}, "email")]
)
def test_sign_up_with_bad_values(http, invent, given, field):
    good = {"email": invent.email(), "name": invent.name(), "password": invent.password()}
    http.post("/api/auth/signup", json={**good, **given}).is_error(422, "validation_failed", field)


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
def test_nothing_without_a_good_token(accounts, http, user):
    http.get("/api/expenses").is_error(401, "unauthenticated")
    for why, token in accounts.broken_tokens(user).items():
        answer = http.with_token(token).get("/api/expenses")
        assert answer.status == 401, f"A token that is {why} should be refused."


@pytest.mark.requirement("R3")
def test_an_expense_is_created_and_read(user, rng, invent, instant):
    fields = expense(rng, invent, description=f"  {invent.unicode()}  ")
    made = user.http.post("/api/expenses", json=fields).expect(201)
    assert of(made.json) == {**fields, "description": fields["description"].strip()}
    assert instant.read(made.json["created_at"]) <= instant.read(made.json["updated_at"])
    assert user.http.get(f"/api/expenses/{made.json['id']}").expect(200).json == made.json


@pytest.mark.requirement("R4")
def test_put_replaces_all_of_it(user, rng, invent):
    made = record(user, expense(rng, invent))
    fields = expense(rng, invent)
    assert of(user.http.put(f"/api/expenses/{made['id']}", json=fields).expect(200).json) == fields
    missing = {name: value for name, value in fields.items() if name != "amount_cents"}
    user.http.put(f"/api/expenses/{made['id']}", json=missing).is_error(422, "validation_failed", "amount_cents")
    assert of(user.http.get(f"/api/expenses/{made['id']}").json) == fields


@pytest.mark.requirement("R4")
def test_patch_leaves_the_rest_alone(user, rng, invent):
    made = record(user, expense(rng, invent))
    changed = user.http.patch(f"/api/expenses/{made['id']}", json={"amount_cents": 123}).expect(200).json
    assert of(changed) == {**of(made), "amount_cents": 123}


@pytest.mark.requirement("R4")
def test_fields_that_are_not_a_clients_business_are_ignored(user, rng, invent):
    made = record(user, expense(rng, invent, id=7, user_id=1, created_at="2001-01-01T00:00:00Z", colour="red"))
    assert made["created_at"] > "2002"
    user.http.patch(f"/api/expenses/{made['id']}", json={"id": 1}).expect(200)
    user.http.get(f"/api/expenses/{made['id']}").expect(200)


@pytest.mark.requirement("R4")
def test_delete_and_delete_again(user, rng, invent):
    path = f"/api/expenses/{record(user, expense(rng, invent))['id']}"
    user.http.delete(path).expect(204)
    for again in (user.http.delete(path), user.http.get(path)):
        again.is_error(404, "not_found")


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("amount", [19.99, 20.0, "1999", 0, -5, 10**12 + 1, None, True, [1]])
def test_amounts_that_are_no_whole_cents(user, rng, invent, amount):
    answer = user.http.post("/api/expenses", json=expense(rng, invent, amount_cents=amount))
    answer.is_error(422, "validation_failed", "amount_cents")


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("amount", [1, 29, 57, 115, 1999, 10**12])
def test_amounts_come_back_to_the_cent(user, rng, invent, amount):
    assert record(user, expense(rng, invent, amount_cents=amount))["amount_cents"] == amount


@pytest.mark.requirement("R5")
def test_many_small_amounts_have_an_exact_sum(user, rng, invent):
    amounts = [10, 20, 70, 1, 29] * 16
    record_all(user, [expense(rng, invent, amount_cents=amount) for amount in amounts])
    sums = user.http.get("/api/expenses").expect(200).json["sum_cents"]
    assert sums == {"EUR": sum(amounts)}
    assert type(sums["EUR"]) is int


@pytest.mark.heavy
@pytest.mark.requirement("R5")
def test_3000_expenses_of_10_cents_sum_to_exactly_30000(user, rng, invent):
    record_all(user, [expense(rng, invent, amount_cents=10)] * 3000)
    assert user.http.get("/api/expenses").expect(200).json["sum_cents"] == {"EUR": 30_000}


@pytest.mark.requirement("R6")
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("spent_on", "2031-02-29"),
        ("spent_on", "2031-13-01"),
        ("spent_on", "09.04.2031"),
        ("spent_on", "2031-4-9"),
        ("spent_on", 20310409),
        ("category", "Nonsense"),
        ("category", ""),
        ("currency", "eur"),
        ("currency", "EURO"),
        ("currency", None),
        ("description", 5),
        ("description", "x" * 501),
    ],
)
def test_bad_values_name_their_field(user, rng, invent, field, value):
    user.http.post("/api/expenses", json=expense(rng, invent, **{field: value})).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R6")
def test_all_bad_fields_are_named_at_once(user):
    bad = {"amount_cents": 0, "currency": "x", "category": "?", "spent_on": "soon"}
    user.http.post("/api/expenses", json=bad).is_error(422, "validation_failed", *bad)


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("body", ["{", "[1]", '"tea"', ""])
def test_a_body_that_is_no_object(user, body):
    answer = user.http.post("/api/expenses", data=body, headers={"Content-Type": "application/json"})
    answer.is_error(400, "malformed_request")


@pytest.mark.requirement("R7")
def test_pages(user, rng, invent):
    made = record_all(user, [expense(rng, invent, spent_on="2031-05-05") for _ in range(23)])
    items = user.http.all_pages("/api/expenses", {"per_page": 10})
    assert sorted(str(item["id"]) for item in items) == sorted(str(one["id"]) for one in made)
    assert len(user.http.get("/api/expenses").items) == 20
    assert user.http.get("/api/expenses", query={"page": 99}).items == []
    for query in ({"page": 0}, {"per_page": 101}, {"page": "two"}):
        user.http.get("/api/expenses", query=query).is_error(422, "validation_failed", *query)


@pytest.mark.requirement("R7")
@pytest.mark.parametrize(("sort", "key", "backwards"), [
    ("", "spent_on", True), ("-spent_on", "spent_on", True), ("spent_on", "spent_on", False),
    ("-amount_cents", "amount_cents", True),
])  # fmt: skip
def test_orders(user, rng, invent, sort, key, backwards):
    made = record_all(user, [expense(rng, invent) for _ in range(12)])
    items = user.http.get("/api/expenses", query={"sort": sort} if sort else {}).items
    assert [item[key] for item in items] == sorted((one[key] for one in made), reverse=backwards)


@pytest.mark.requirement("R7")
def test_an_order_that_is_not_offered(user):
    user.http.get("/api/expenses", query={"sort": "description"}).is_error(422, "validation_failed", "sort")


@pytest.mark.requirement("R8")
def test_filters_combine_and_both_end_days_count(user, rng, invent):
    days = ("2031-03-09", "2031-03-10", "2031-03-15", "2031-03-20", "2031-03-21")
    made = record_all(user, [
        expense(rng, invent, spent_on=day, category=category, currency=currency)
        for day in days for category in ("Food", "Housing") for currency in ("EUR", "JPY")
    ])  # fmt: skip
    query = {"from": "2031-03-10", "to": "2031-03-20", "category": "Food"}
    wanted = [one for one in made if days[1] <= one["spent_on"] <= days[3] and one["category"] == "Food"]
    answer = user.http.get("/api/expenses", query={**query, "per_page": 2})
    assert answer.expect(200).json["total"] == len(wanted) == 6
    expected = {currency: total(wanted, currency=currency) for currency in ("EUR", "JPY")}
    assert answer.json["sum_cents"] == expected, "sum_cents covers all pages, and keeps currencies apart."
    one = user.http.get("/api/expenses", query={**query, "currency": "JPY"}).expect(200)
    assert one.json["sum_cents"] == {"JPY": expected["JPY"]}


@pytest.mark.requirement("R8")
def test_from_one_amount_to_another(user, rng, invent):
    record_all(user, [expense(rng, invent, amount_cents=amount) for amount in (99, 100, 150, 200, 201)])
    items = user.http.get("/api/expenses", query={"min_cents": 100, "max_cents": 200}).items
    assert sorted(item["amount_cents"] for item in items) == [100, 150, 200]


@pytest.mark.requirement("R8")
def test_words_of_a_description(user, rng, invent):
    word = invent.word()
    for description in (f"50% {word.upper()}", f"500 {word}", f"a_{word}", f"ab{word}"):
        record(user, expense(rng, invent, description=description))
    found = {
        words: len(user.http.get("/api/expenses", query={"q": words}).items) for words in (word, f"50% {word}", f"A_{word}")
    }
    assert found == {word: 4, f"50% {word}": 1, f"A_{word}": 1}


@pytest.mark.requirement("R8")
def test_an_empty_list_has_no_sums(user):
    answer = user.http.get("/api/expenses", query={"from": "2040-01-01"}).expect(200).json
    assert (answer["items"], answer["total"], answer["pages"], answer["sum_cents"]) == ([], 0, 0, {})


@pytest.mark.requirement("R8")
@pytest.mark.parametrize(
    ("query", "field"),
    [({"from": "2031-02-30"}, "from"), ({"min_cents": "ten"}, "min_cents"), ({"currency": "x"}, "currency")],
)
def test_filters_that_make_no_sense(user, query, field):
    user.http.get("/api/expenses", query=query).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R9")
def test_expenses_of_another_user_do_not_exist(accounts, user, rng, invent):
    other = accounts.signup()
    hidden = record(other, expense(rng, invent))
    mine = record(user, expense(rng, invent))
    path = f"/api/expenses/{hidden['id']}"
    for answer in (
        user.http.get(path),
        user.http.put(path, json=expense(rng, invent)),
        user.http.patch(path, json={"amount_cents": 1}),
        user.http.delete(path),
    ):
        answer.is_error(404, "not_found")
    listed = user.http.get("/api/expenses").expect(200).json
    assert [item["id"] for item in listed["items"]] == [mine["id"]]
    assert listed["sum_cents"] == {"EUR": mine["amount_cents"]}
    assert other.http.get(path).expect(200).json == hidden


@pytest.mark.requirement("R9")
@pytest.mark.parametrize("id", ["0", "-1", "999999999", "tea", "1e3", "9" * 40, "%00"])
def test_ids_that_cannot_exist(user, id):
    user.http.get(f"/api/expenses/{id}").is_error(404, "not_found")


@pytest.mark.requirement("R10")
def test_everything_is_still_there_after_a_restart(server, user, rng, invent):
    made = record(user, expense(rng, invent))
    server.restart()
    assert user.http.get(f"/api/expenses/{made['id']}").expect(200).json == made


@pytest.mark.requirement("R10")
def test_health_unknown_paths_and_wrong_methods(http, user):
    assert http.get("/healthz").expect(200).json == {"status": "ok", "checks": {"database": "ok"}}
    user.http.get("/api/nothing").is_error(404, "not_found")
    user.http.delete("/api/expenses").is_error(405, "method_not_allowed")
