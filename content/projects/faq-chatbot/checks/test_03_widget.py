"""Stage 3, the chat in a page: by keyboard, over reloads, and while the server is away."""

import pytest
from shop import MARKUP

MOST_TABS = 40


@pytest.fixture(scope="module")
def variables(orders, model):
    return {"ORDER_URL": orders.url, "MODEL_DIR": str(model)}


@pytest.fixture
def plain(small_shop, rng):
    """`plain()` is a question and its answer, another one each time."""
    intents = [one for one in small_shop.faq["intents"] if "{" not in one["answer"] and MARKUP not in one["answer"]]
    rng.shuffle(intents)

    def next_one():
        intent = intents.pop()
        return rng.choice(intent["variants"]), intent["answer"]

    return next_one


@pytest.fixture
def window(browser):
    """The page, with the chat open."""
    window = browser.open("/")
    open_chat(window)
    return window


def open_chat(window):
    """Unless it is; a reload may close it or not."""
    window.sees("chat-open")
    if "chat-input" not in visible_hooks(window):
        window.click("chat-open")
    window.sees("chat-input")


def visible_hooks(window):
    return [
        element.get_attribute("data-testid")
        for element in window.page.locator("[data-testid]").all()
        if element.is_visible()
    ]


def ask(window, text):
    window.fill("chat-input", text)
    window.click("chat-send")


def said(window):
    return window.texts("chat-message")


def tab_to(window, hook):
    """By the Tab key alone, forwards."""
    for _ in range(MOST_TABS):
        if window.page.evaluate("document.activeElement.dataset.testid") == hook:
            return
        window.press("Tab")
    raise AssertionError(f"The Tab key doesn't lead to `{hook}`.")


def unknown(talk, shop):
    """A question that the bot doesn't know, with what it says and suggests."""
    for text in shop.outside:
        came = talk().say(text)
        if came["intent"] is None and came["suggestions"]:
            return text, came
    raise AssertionError("The bot claims to know everything.")


@pytest.mark.requirement("R1")
def test_asking_and_getting_the_answer_by_keyboard(browser, plain):
    window = browser.open("/")
    window.sees("chat-open")
    tab_to(window, "chat-open")
    window.press("Enter")
    window.sees("chat-input")
    tab_to(window, "chat-input")
    question, answer = plain()
    window.page.keyboard.type(question)
    window.press("Enter")
    window.sees("chat-message", text=answer)
    assert said(window) == [question, answer]
    assert window.value("chat-input") == ""


@pytest.mark.requirement("R1")
def test_a_suggestion_and_the_send_button_by_keyboard(talk, small_shop, window, plain):
    text, came = unknown(talk, small_shop)
    window.focus("chat-input")
    window.page.keyboard.type(text)
    tab_to(window, "chat-send")
    window.press("Space")
    window.sees("chat-suggestion", count=len(came["suggestions"]))
    tab_to(window, "chat-suggestion")
    window.press("Enter")
    window.waits_until(lambda: len(said(window)) == 4, saying="A suggestion should send its text.")


@pytest.mark.requirement("R2")
def test_messages_appear_in_order(window, plain):
    expected = []
    for _ in range(3):
        question, answer = plain()
        ask(window, question)
        window.sees("chat-message", text=answer)
        expected += [question, answer]
        assert said(window) == expected
    assert [one.get_attribute("data-from") for one in window.page.get_by_test_id("chat-message").all()] == ["me", "bot"] * 3


@pytest.mark.requirement("R2")
def test_an_empty_message_is_not_sent(window, plain):
    ask(window, "   ")
    question, answer = plain()
    ask(window, question)
    window.sees("chat-message", text=answer)
    assert said(window) == [question, answer]


@pytest.mark.requirement("R3")
def test_a_reload_keeps_the_conversation(window, asking, plain, placed):
    question, answer = plain()
    ask(window, question)
    window.sees("chat-message", text=answer)
    ask(window, asking("order-status"))
    window.sees("chat-message", count=4)
    before = said(window)
    window.reload()
    open_chat(window)
    window.sees("chat-message", count=4)
    assert said(window) == before
    number, state = placed()
    ask(window, number)
    window.sees("chat-message", text=state)


@pytest.mark.requirement("R3")
def test_somebody_else_has_a_conversation_of_their_own(browser, window, plain):
    question, answer = plain()
    ask(window, question)
    window.sees("chat-message", text=answer)
    other = browser.open("/")
    open_chat(other)
    question, answer = plain()
    ask(other, question)
    other.sees("chat-message", text=answer)
    assert said(other) == [question, answer]


@pytest.mark.requirement("R4")
def test_suggestions_send_their_text(talk, small_shop, window):
    text, came = unknown(talk, small_shop)
    ask(window, text)
    window.sees("chat-suggestion", count=len(came["suggestions"]))
    assert window.texts("chat-suggestion") == came["suggestions"]
    window.click("chat-suggestion")
    window.sees("chat-message", count=4)
    assert said(window)[2] == came["suggestions"][0]


@pytest.mark.requirement("R5")
def test_judging_an_answer(window, plain):
    question, answer = plain()
    ask(window, question)
    window.sees("chat-message", text=answer)
    for hook, other in (("chat-helpful", "chat-unhelpful"), ("chat-unhelpful", "chat-helpful")):
        window.click(hook)
        pressed = lambda hook=hook: window.attribute(hook, "aria-pressed") == "true"
        window.waits_until(pressed, saying=f"`{hook}` should be pressed.")
        assert window.attribute(other, "aria-pressed") == "false"
    window.reload()
    open_chat(window)
    window.waits_until(
        lambda: window.attribute("chat-unhelpful", "aria-pressed") == "true", saying="It should stay pressed after a reload."
    )


@pytest.mark.requirement("R5")
def test_feedback_over_http(talk, asking, http):
    new, other = talk(), talk()
    path = f"/api/messages/{new.say(asking('price'))['id']}/feedback"
    new.http.post(path, json={"helpful": True}).expect(204)
    new.http.post(path, json={"helpful": False}).expect(204)
    assert new.http.get(new.path).expect(200).json["items"][0]["helpful"] is False
    for stranger in (other.http, http):
        stranger.post(path, json={"helpful": True}).is_error(404, "not_found")
    new.http.post("/api/messages/0/feedback", json={"helpful": True}).is_error(404, "not_found")
    for given in ({}, {"helpful": "yes"}, {"helpful": None}, {"helpful": 1}):
        new.http.post(path, json=given).is_error(422, "validation_failed", "helpful")


@pytest.mark.requirement("R6")
def test_markup_is_shown_as_text(window, small_shop):
    question = f"<i>{next(one for one in small_shop.faq['intents'] if MARKUP in one['answer'])['variants'][0]}</i>"
    ask(window, question)
    window.sees("chat-message", count=2)
    assert said(window)[0] == question
    ask(window, MARKUP)
    window.sees("chat-message", count=4)
    assert said(window)[2] == MARKUP


@pytest.mark.requirement("R6")
def test_markup_in_an_answer_is_shown_as_text(window, small_shop):
    intent = next(one for one in small_shop.faq["intents"] if MARKUP in one["answer"])
    ask(window, intent["variants"][0])
    window.sees("chat-message", count=2)
    assert said(window)[1] == intent["answer"]
    assert window.page.title() != "broken"
    window.reload()
    open_chat(window)
    window.sees("chat-message", count=2)
    assert said(window)[1] == intent["answer"]


@pytest.mark.requirement("R7")
def test_without_the_server_nothing_is_lost(server, window, plain):
    question, answer = plain()
    ask(window, question)
    window.sees("chat-message", text=answer)
    window.sees("connection-state", text="online")
    window.may_go_wrong()
    server.stop()
    question, answer = plain()
    ask(window, question)
    window.sees("connection-state", text="offline", seconds=10)
    assert window.value("chat-input") == question
    assert len(said(window)) == 2
    server.start()
    window.sees("connection-state", text="online", seconds=20)
    assert window.value("chat-input") == question
    window.click("chat-send")
    window.sees("chat-message", text=answer)
    assert said(window)[2:] == [question, answer]


@pytest.mark.requirement("R8")
def test_the_page_is_well_made(pages):
    page = pages.open("/")
    assert page.status == 200
    page.is_well_made()
