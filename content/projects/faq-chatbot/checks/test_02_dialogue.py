"""Stage 2, hold a conversation: context, questions back, and giving up in time."""

from datetime import UTC, datetime, timedelta

import pytest
from shop import order_number

SOON = 4
"""Seconds that an answer may take when the order service doesn't."""


@pytest.fixture(scope="module")
def variables(orders, model):
    return {"ORDER_URL": orders.url, "MODEL_DIR": str(model)}


@pytest.fixture
def waiting(talk, asking):
    """A conversation in which the bot waits for an order number."""
    new = talk()
    assert new.say(asking("order-status"))["expects"] == "order_number"
    return new


def products_of(shop, rng):
    """Two of them, of which none is part of the other."""
    return [product["value"] for product in rng.sample(shop.products[1:6], 2)]


@pytest.mark.requirement("R1")
def test_a_question_is_answered(talk, asking, small_shop, rng):
    id = rng.choice([one["id"] for one in small_shop.faq["intents"] if "{" not in one["answer"]])
    came = talk().say(asking(id))
    assert came["reply"] == small_shop.intent(id)["answer"]
    assert came["intent"] == id
    assert came["expects"] is None
    assert isinstance(came["suggestions"], list)
    assert isinstance(came["entities"], list)
    assert 0 < came["confidence"] <= 1


@pytest.mark.requirement("R1")
def test_what_the_bot_does_not_know_it_says(talk, small_shop):
    came = [talk().say(text) for text in small_shop.outside[:12]]
    unknown = [answer for answer in came if answer["intent"] is None]
    assert len(unknown) >= 6, "Most questions about other things should have the intent null."
    questions = {one["question"] for one in small_shop.faq["intents"]}
    for answer in unknown:
        assert answer["reply"].strip()
        assert 1 <= len(answer["suggestions"]) <= 3
        assert set(answer["suggestions"]) <= questions


@pytest.mark.requirement("R2")
def test_the_feed_has_all_messages_the_newest_first(talk, asking, http):
    new = talk()
    sent = [asking("order-status"), "AB123", "start over", asking("price")]
    for text in sent:
        new.say(text)
    items = new.http.whole_feed(new.path, {"limit": 3})
    assert [item["text"] for item in items] == sent[::-1]
    assert [item["reply"] for item in items] == [answer["reply"] for answer in new.said[::-1]]
    assert [item["id"] for item in items] == [answer["id"] for answer in new.said[::-1]]
    assert [item["suggestions"] for item in items] == [answer["suggestions"] for answer in new.said[::-1]]


@pytest.mark.requirement("R2")
def test_a_product_is_named_in_the_answer(talk, asking, small_shop, rng):
    one, _ = products_of(small_shop, rng)
    came = talk().say(asking("price", one))
    assert came["reply"] == small_shop.intent("price")["answer"].replace("{product}", one)
    assert talk().say(asking("price", one.upper()))["reply"] == came["reply"]


@pytest.mark.requirement("R3")
def test_the_number_is_asked_for_and_understood(waiting, placed, orders, small_shop):
    number, state = placed()
    came = waiting.say(number)
    answer = small_shop.intent("order-status")["answer"]
    assert came["reply"] == answer.replace("{order_number}", number).replace("{order_status}", state)
    assert came["expects"] is None
    assert [(seen.method, seen.path) for seen in orders.requests] == [("GET", f"/orders/{number}")]


@pytest.mark.requirement("R3")
def test_a_number_may_stand_in_a_sentence_and_in_small_letters(waiting, talk, asking, placed):
    number, state = placed()
    assert state in waiting.say(f"it is {number.lower()}, I think")["reply"]
    number, state = placed()
    came = talk().say(f"{asking('order-status')} {number}")
    assert state in came["reply"]
    assert came["expects"] is None


@pytest.mark.requirement("R4")
def test_the_same_question_about_another_product(talk, asking, small_shop, rng):
    one, other = products_of(small_shop, rng)
    new = talk()
    id = rng.choice(["price", "stock"])
    new.say(asking(id, one))
    for text in (f"what about the {other}?", f"And the {one}", f"how about {other}"):
        came = new.say(text)
        named = one if one in text else other
        assert (came["intent"], came["reply"]) == (id, small_shop.intent(id)["answer"].replace("{product}", named)), text


@pytest.mark.requirement("R4")
def test_the_same_question_about_another_order(waiting, placed):
    (first, _), (second, state), (third, last) = placed(), placed(), placed()
    waiting.say(first)
    assert waiting.say("and the other one?")["expects"] == "order_number"
    assert state in waiting.say(second)["reply"]
    assert last in waiting.say(f"what about {third}")["reply"]


@pytest.mark.requirement("R5")
def test_two_misfits_offer_a_person(waiting, asking, invent, rng):
    first = waiting.say(f"{invent.digits(4)}")
    assert first["expects"] == "order_number"
    assert "human" not in first["suggestions"]
    assert first["reply"] != waiting.said[0]["reply"]
    second = waiting.say(f"{order_number(rng)[:-1]} or so")
    assert "human" in second["suggestions"]
    assert second["expects"] is None


@pytest.mark.requirement("R5")
def test_after_giving_up_everything_may_be_asked_again(waiting, asking, placed, invent):
    for _ in range(2):
        waiting.say(invent.digits(5))
    assert waiting.say(asking("order-status"))["expects"] == "order_number"
    assert waiting.say(invent.digits(5))["expects"] == "order_number"
    number, state = placed()
    assert state in waiting.say(number)["reply"]


@pytest.mark.requirement("R5")
def test_an_unknown_order_is_asked_for_again_and_is_a_misfit(waiting, placed, rng):
    number, state = placed()
    unknown = order_number(rng)
    came = waiting.say(unknown)
    assert came["expects"] == "order_number"
    assert unknown in came["reply"]
    assert state in waiting.say(number)["reply"]


@pytest.mark.requirement("R5")
def test_two_unknown_orders_offer_a_person(talk, asking, placed, rng):
    placed()
    new = talk()
    assert new.say(f"{asking('order-status')} {order_number(rng)}")["expects"] == "order_number"
    came = new.say(order_number(rng))
    assert ("human" in came["suggestions"], came["expects"]) == (True, None)


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("text", ["start over", "Start over!"])
def test_start_over_forgets(waiting, placed, text):
    number, _ = placed()
    waiting.say(number)
    assert waiting.say("and the other one?")["expects"] == "order_number"
    assert waiting.say(text)["expects"] is None
    assert waiting.say("and the other one?")["expects"] is None


@pytest.mark.requirement("R6")
def test_half_an_hour_forgets(server, instant, asking, placed, talk):
    began = datetime.now(UTC).replace(microsecond=0)
    number, state = placed()
    early, late = talk(), talk()
    for one in (early, late):
        one.say(f"{asking('order-status')} {number}")
    soon = server.twin(MILEPOST_NOW=instant(began + timedelta(minutes=29)))
    assert early.say("and the other one?", at=soon)["expects"] == "order_number"
    soon.kill()
    later = server.twin(MILEPOST_NOW=instant(began + timedelta(minutes=33)))
    assert late.say("and the other one?", at=later)["expects"] is None
    assert state in early.say(number, at=later)["reply"], "Four minutes after the last message nothing is forgotten."
    later.kill()


@pytest.mark.requirement("R7")
def test_ten_conversations_do_not_mix(server, talk, asking, placed, small_shop, rng):
    twin = server.twin()
    one, other = products_of(small_shop, rng)
    talks = [talk() for _ in range(10)]
    asked = {}
    for number, new in enumerate(talks):
        at = (server, twin)[number % 2]
        asked[new.id] = [("price", one), ("stock", other), ("order-status", None)][number % 3]
        new.say(asking(*asked[new.id]), at=at)
    for number, new in enumerate(talks):
        at = (twin, server)[number % 2]
        id, product = asked[new.id]
        if product is None:
            order, state = placed()
            assert state in new.say(order, at=at)["reply"], f"conversation {number}"
        else:
            another = other if product == one else one
            came = new.say(f"what about {another}", at=at)["reply"]
            assert came == small_shop.intent(id)["answer"].replace("{product}", another), f"conversation {number}"


@pytest.mark.requirement("R7")
def test_a_restart_forgets_nothing(server, waiting, placed):
    number, state = placed()
    server.restart()
    assert state in waiting.say(number)["reply"]


@pytest.mark.requirement("R8")
@pytest.mark.parametrize("fault", ["fails", "hangs", "is cut", "is gone", "talks nonsense"])
def test_a_broken_order_service_is_told_politely(waiting, placed, orders, fault):
    number, state = placed()
    if fault == "fails":
        orders.fail_next(10, status=500)
    elif fault == "hangs":
        orders.hang_next(10, seconds=30)
    elif fault == "is cut":
        orders.cut_next(10)
    elif fault == "talks nonsense":
        orders.fail_next(10, status=200, body=b"<html>")
    else:
        orders.stop()
    came = waiting.send(number, seconds=10)
    assert came.seconds < SOON, "The answer came too late."
    assert came.expect(200).json["reply"].strip()
    assert state not in came.json["reply"]
    orders.start()
    orders.recover()
    assert state in waiting.say(f"what about {number}")["reply"]


@pytest.mark.requirement("R9")
@pytest.mark.parametrize("given", [{"text": ""}, {"text": "   "}, {"text": "a" * 1001}, {"text": 7}, {"text": None}, {}])
def test_bad_texts(talk, given):
    new = talk()
    new.http.post(new.path, json=given).is_error(422, "validation_failed", "text")


@pytest.mark.requirement("R9")
def test_a_thousand_characters_are_fine(talk, invent):
    new = talk()
    new.say("ä" * 1000)
    new.say(invent.unicode())
    assert new.http.get(new.path).expect(200).json["items"][1]["text"] == "ä" * 1000


@pytest.mark.requirement("R9")
def test_no_json(talk):
    new = talk()
    new.http.post(new.path, data="[1]", headers={"Content-Type": "application/json"}).is_error(400, "malformed_request")
    new.http.post(new.path, data='{"text"', headers={"Content-Type": "application/json"}).is_error(400, "malformed_request")
    new.http.post(new.path, data="hello", headers={"Content-Type": "text/plain"}).is_error(415, "unsupported_media_type")


@pytest.mark.requirement("R10")
def test_a_conversation_is_closed_to_others(talk, http, asking):
    new, other = talk(), talk()
    for stranger in (http, other.http, http.with_token(new.token[:-1]), http.with_token(new.id)):
        stranger.get(new.path).is_error(404, "not_found")
        stranger.post(new.path, json={"text": asking("price")}).is_error(404, "not_found")
    new.http.get("/api/conversations/0/messages").is_error(404, "not_found")
    assert new.http.get(new.path).expect(200).json["items"] == []


@pytest.mark.requirement("R10")
def test_health_and_unknown_paths(http):
    health = http.get("/healthz").expect(200).json
    assert health["status"] == "ok"
    assert {"database", "model"} <= set(health["checks"])
    http.get("/api/nothing").is_error(404, "not_found")
    http.delete("/api/conversations").is_error(405, "method_not_allowed")
