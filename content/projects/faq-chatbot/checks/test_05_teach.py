"""Stage 5, learn from use: what nobody could answer is collected, taught, and learnt beside the running server."""

import time

import pytest
from shop import dealt, expanded
from talk import begin

TRAINING_SECONDS = 300
QUICK = 1.0
"""Seconds within which messages are answered while a training runs."""

NEW = (
    "do you (repair|mend|fix) old (things|pieces|items)",
    "can (my|an) old (handle|lid|screw) be (mended|repaired|fixed)",
    "is there a (repair|mending) (service|workshop) [here]",
    "who (repairs|mends|fixes) old (things|pieces) [at your place]",
)
"""A question that no shop of ours knows."""


@pytest.fixture(scope="module")
def variables(orders, model):
    return {"ORDER_URL": orders.url, "MODEL_DIR": str(model)}


@pytest.fixture
def admin(accounts):
    return accounts.admin()


@pytest.fixture
def trained(proc):
    """`trained(admin)` runs a training to its end, and answers with what is said about it."""

    def train(admin, watching=lambda: None):
        queued = admin.http.post("/api/training", json={}).expect(202).json
        assert queued["state"] in ("queued", "running")
        path = f"/api/training/{queued['id']}"

        def ended():
            time.sleep(0.5)  # who asks all the time takes the processor from what it waits for
            watching()
            return admin.http.get(path).expect(200).json["state"] in ("active", "failed")

        proc.wait_until(ended, seconds=TRAINING_SECONDS, saying="The training should come to an end.")
        return admin.http.get(path).expect(200).json

    return train


def teach(admin, rng, answer):
    """NEW, with twelve sentences of it; and twelve others."""
    sentences = dealt(rng, NEW)[:24]
    rng.shuffle(sentences)
    fields = {"question": sentences[0], "variants": sentences[1:12], "answer": answer}
    return admin.http.post("/api/faq", json=fields).expect(201).json, sentences[12:]


def unknown(http, texts, count):
    """Those of them that the bot doesn't know."""
    talk = begin(http)
    found = [text for text in texts if talk.say(text)["intent"] is None]
    assert len(found) >= count, "Most questions about other things should have the intent null."
    return found[:count]


@pytest.mark.requirement("R1")
def test_unanswered_questions_are_folded_and_counted(server, http, accounts, small_shop):
    one, other, third = unknown(http, small_shop.outside[:15], 3)
    server.fresh()
    talk, second = begin(http), begin(http)
    for sender, text in (
        (talk, one), (second, f"  {one.upper()}? "), (talk, one.replace(" ", "  ")), (second, other), (talk, f"{other}!"),
        (talk, third),
    ):  # fmt: skip
        sender.say(text)
    items = accounts.admin().http.get("/api/unanswered").items
    assert [item["count"] for item in items] == [3, 2, 1]
    fold = lambda text: " ".join(text.casefold().split()).rstrip("?!. ")  # noqa: E731
    assert [fold(item["text"]) for item in items] == [fold(text) for text in (one, other, third)]


@pytest.mark.requirement("R1")
def test_when_it_was_asked_last_and_in_pages(http, admin, small_shop, instant):
    unknown(http, small_shop.outside, 5)
    items = admin.http.all_pages("/api/unanswered", {"per_page": 2})
    assert len(items) >= 5
    for item in items:
        instant.read(item["last_at"])
    assert [item["count"] for item in items] == sorted((item["count"] for item in items), reverse=True)


@pytest.mark.requirement("R2")
def test_what_was_answered_or_a_misfit_is_not_unanswered(http, admin, asking, invent, placed):
    talk = begin(http)
    known = [asking("price"), asking("stock")]
    for text in known:
        assert talk.say(text)["intent"] is not None
    number, _ = placed()
    misfit = invent.digits(5)
    for text in (asking("order-status"), misfit, number, "start over"):
        talk.say(text)
    texts = {item["text"] for item in admin.http.all_pages("/api/unanswered", {"per_page": 100})}
    assert texts.isdisjoint({*known, misfit, number, "start over"})


@pytest.mark.requirement("R3")
def test_a_question_is_added_read_changed_and_deleted(admin, rng, invent):
    made, _ = teach(admin, rng, invent.sentence())
    path = f"/api/faq/{made['id']}"
    assert admin.http.get(path).expect(200).json == made
    assert made["id"] in [item["id"] for item in admin.http.all_pages("/api/faq")]
    given = {"question": invent.sentence(), "variants": [], "answer": invent.unicode()}
    changed = admin.http.put(path, json=given).expect(200).json
    assert {name: changed[name] for name in given} == given
    assert changed["id"] == made["id"]
    admin.http.delete(path).expect(204)
    admin.http.delete(path).is_error(404, "not_found")
    admin.http.put(path, json=given).is_error(404, "not_found")


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"question": ""}, "question"),
        ({"question": None}, "question"),
        ({"answer": "  "}, "answer"),
        ({"answer": 7}, "answer"),
        ({"variants": "one"}, "variants"),
        ({"variants": ["fine", 7]}, "variants"),
        ({"variants": [""]}, "variants"),
    ],
)
def test_bad_questions(admin, given, field):
    fields = {"question": "why", "variants": ["how come"], "answer": "because", **given}
    admin.http.post("/api/faq", json=fields).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R4")
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/unanswered"),
        ("GET", "/api/faq"),
        ("POST", "/api/faq"),
        ("PUT", "/api/faq/{id}"),
        ("DELETE", "/api/faq/{id}"),
        ("POST", "/api/training"),
        ("GET", "/api/training/1"),
    ],
)
def test_teaching_is_for_administrators(http, accounts, admin, rng, invent, method, path):
    made, _ = teach(admin, rng, invent.sentence())
    path = path.format(id=made["id"])
    given = {"question": "why", "variants": [], "answer": "because"} if method in ("POST", "PUT") else None
    user = accounts.signup()
    for token in ("", begin(http).token, *accounts.broken_tokens(admin).values()):
        http.with_token(token).request(method, path, json=given).is_error(401, "unauthenticated")
    user.http.request(method, path, json=given).is_error(403, "forbidden")
    assert admin.http.get(f"/api/faq/{made['id']}").expect(200).json == made
    admin.http.delete(f"/api/faq/{made['id']}").expect(204)


@pytest.mark.requirement("R4")
def test_accounts(http, accounts, admin):
    user = accounts.signup()
    assert user.http.get("/api/auth/me").expect(200).json["role"] == "user"
    assert admin.http.get("/api/auth/me").expect(200).json["role"] == "admin"
    taken = {"email": user.email.upper(), "password": "long enough", "name": "Ada"}
    http.post("/api/auth/signup", json=taken).is_error(409, "email_taken")
    wrong = http.post("/api/auth/login", json={"email": user.email, "password": "not that one"})
    nobody = http.post("/api/auth/login", json={"email": "nobody@example.org", "password": "not that one"})
    assert wrong.is_error(401, "invalid_credentials").json == nobody.is_error(401, "invalid_credentials").json


@pytest.mark.requirement("R5", "R6")
def test_what_was_taught_is_answered_by_the_running_servers(server, http, admin, trained, rng, invent, small_shop, asking):
    twin = server.twin()
    answer = invent.sentence()
    made, paraphrases = teach(admin, rng, answer)
    known = small_shop.faq["intents"][0]["variants"][0]
    old = begin(http)
    waits = []

    def somebody_asks():
        came = old.send(known, seconds=30)
        waits.append(came.seconds)
        came.expect(200)

    ended = trained(admin, somebody_asks)
    assert ended["state"] == "active"
    assert 0 <= ended["metrics"]["intent_accuracy"] <= 1
    assert sorted(waits)[len(waits) // 2] < QUICK, "While a training runs, messages should be answered as soon as ever."
    talk = begin(http)
    for at in (server, twin):
        came = [talk.say(text, at=at) for text in paraphrases]
        right = sum((one["intent"], one["reply"]) == (made["id"], answer) for one in came)
        name = "the second server" if at is twin else "the server"
        assert right >= 8, f"Of 12 other ways to ask what was taught, {name} understands {right}."
        assert talk.say(asking("price"), at=at)["intent"] == "price"


@pytest.mark.requirement("R6")
def test_a_restart_keeps_what_was_learnt(server, http, admin):
    """By the test before this one."""
    learnt = [
        item for item in admin.http.all_pages("/api/faq") if item["question"] in {s for one in NEW for s in expanded(one)}
    ]
    assert learnt, "What was taught is gone."
    server.restart()
    assert begin(http).say(learnt[-1]["question"])["reply"] == learnt[-1]["answer"]


@pytest.mark.requirement("R7")
def test_a_training_that_fails_changes_nothing(http, admin, trained, small_shop, invent):
    """The variants of half of all intents are taught again, with other answers: nobody could tell them apart."""
    before = small_shop.faq["intents"][:6]
    made = [
        admin.http.post(
            "/api/faq", json={"question": one["question"], "variants": one["variants"], "answer": invent.sentence()}
        )
        for one in before
    ]
    assert trained(admin)["state"] == "failed"
    talk = begin(http)
    plain = [one for one in small_shop.faq["intents"] if "{order" not in one["answer"]]
    right = [talk.say(text)["intent"] == one["id"] for one in plain for text in one["variants"][:2]]
    assert sum(right) >= 0.9 * len(right), "After a training that failed the bot should answer as before."
    for answer in made:
        admin.http.delete(f"/api/faq/{answer.expect(201).json['id']}").expect(204)


@pytest.mark.requirement("R7")
def test_a_training_that_was_killed_changes_nothing(server, http, accounts, trained, asking, proc):
    admin = accounts.admin()
    queued = admin.http.post("/api/training", json={}).expect(202).json
    path = f"/api/training/{queued['id']}"
    proc.wait_until(lambda: admin.http.get(path).json["state"] != "queued", seconds=120, saying="The training should begin.")
    server.kill()
    server.start()
    assert begin(http).say(asking("price"))["intent"] == "price"
    assert trained(admin)["state"] == "active"
    assert admin.http.get(path).expect(200).json["state"] in ("active", "failed")


@pytest.mark.requirement("R8")
def test_what_was_deleted_is_forgotten_by_the_next_training(http, admin, trained, small_shop, asking):
    for item in admin.http.all_pages("/api/faq", {"per_page": 100}):
        admin.http.delete(f"/api/faq/{item['id']}").expect(204)
    assert trained(admin)["state"] == "active"
    talk = begin(http)
    ids = {one["id"] for one in small_shop.faq["intents"]}
    came = {talk.say(sentence)["intent"] for sentence in expanded(NEW[0]) + expanded(NEW[1])}
    assert came <= ids | {None}, "A question that was deleted is still answered."
    assert talk.say(asking("stock"))["intent"] == "stock"


@pytest.mark.requirement("R9")
def test_feedback_is_for_ones_own_messages(http, talk, asking):
    new, other = talk(), talk()
    path = f"/api/messages/{new.say(asking('price'))['id']}/feedback"
    new.http.post(path, json={"helpful": True}).expect(204)
    assert new.http.get(new.path).expect(200).json["items"][0]["helpful"] is True
    other.http.post(path, json={"helpful": False}).is_error(404, "not_found")
    http.post(path, json={"helpful": False}).is_error(404, "not_found")
    new.http.post("/api/messages/999999999/feedback", json={"helpful": True}).is_error(404, "not_found")
    new.http.post(path, json={"helpful": "no"}).is_error(422, "validation_failed", "helpful")
