"""Stage 6, the React interface: a page that stays right while words arrive from all sides and lines are lost."""

import re

import pytest
from talk import join, open_room, people, post

BACK_SECONDS = 15
TEXTS = [
    "<img src=x onerror=\"document.title='alive'\"> <b>bold</b> &amp; <script>document.title='alive'</script>",
    "two\nlines",
    "👩🏽‍🚀 🫖 e\u0301 مرحبا",
    "{{ 7 * 7 }} ${7 * 7} %s",
]


def enter(browser, user, room):
    """A window of this user with the room open."""
    window = browser.open("/", user=user)
    window.click("room-name", within={"room-item": room["name"]})
    return window


def write(window, text):
    window.fill("message-input", text)
    window.click("message-send")


def spoken(window):
    return [text.rstrip("\n") for text in window.page.locator('[data-testid="message-text"]').all_inner_texts()]


def shows(window, texts, seconds=5):
    window.waits_until(
        lambda: spoken(window) == texts, seconds=seconds, saying=f"The messages should be {texts}, not {spoken(window)}."
    )


@pytest.mark.requirement("R1")
def test_a_person_can_sign_up_and_stays_logged_in(browser, invent):
    window = browser.open("/signup")
    name = invent.name()
    for hook, text in (("name", name), ("email", invent.email()), ("password", invent.password())):
        window.fill(f"signup-{hook}", text)
    window.click("signup-submit")
    window.sees("current-user", text=name)
    window.sees("connection-state", text="live")
    window.waits_until(lambda: window.path == "/", saying="Signing up should lead to /.")
    window.reload()
    window.sees("current-user", text=name)
    window.click("logout")
    window.sees_no("current-user")
    window.reload()
    window.sees_no("current-user", seconds=1)


@pytest.mark.requirement("R1")
def test_a_wrong_password_shows_an_error(browser, user, invent):
    window = browser.open("/login")
    window.fill("login-email", user.email)
    window.fill("login-password", invent.password())
    window.click("login-submit")
    window.sees("error")
    assert not re.search(r"traceback", window.text("error"), flags=re.IGNORECASE)


@pytest.mark.requirement("R1")
def test_pages_are_well_made(browser, user, invent):
    room = open_room(user, invent)
    windows = [browser.open("/login"), browser.open("/signup"), enter(browser, user, room)]
    windows[-1].sees("message-input")
    for window in windows:
        page = window.page
        page.wait_for_selector("input, textarea")
        assert page.get_attribute("html", "lang"), f"{window.path} should say its language."
        assert page.title().strip(), f"{window.path} should have a title."
        assert page.locator('meta[name="viewport"]').count() == 1, f"{window.path} should have a viewport meta tag."
        unlabelled = page.eval_on_selector_all(
            "input:not([type=hidden]), select, textarea",
            "all => all.filter(i => !i.labels.length && !i.ariaLabel).map(i => i.outerHTML)",
        )
        assert unlabelled == [], f"Each input of {window.path} needs a label."


@pytest.mark.requirement("R2")
def test_a_room_is_made_and_talked_in(browser, user, invent):
    window = browser.open("/", user=user)
    name, text = invent.title(), invent.sentence()
    window.fill("new-room-name", name)
    window.click("new-room-submit")
    window.sees("room-item", text=name)
    write(window, text)
    shows(window, [text])
    window.waits_until(lambda: window.value("message-input") == "", saying="The input should be empty after it was sent.")
    window.sees("message-author", text=user.name)


@pytest.mark.requirement("R2")
def test_a_room_is_joined_and_left(browser, accounts, invent):
    owner, guest = people(accounts, 2)
    room = open_room(owner, invent)
    said = post(owner, room, invent)
    window = enter(browser, guest, room)
    window.sees("join")
    window.sees_no("message-input", seconds=1)
    window.click("join")
    window.sees("message-text", text=said["text"])
    window.sees("member-item", text=guest.name)
    window.sees_no("join")
    window.click("leave")
    window.sees("join")
    window.sees_no("message-input")


@pytest.mark.requirement("R3")
def test_two_people_in_two_windows_talk(browser, accounts, invent):
    ada, ben = people(accounts, 2)
    room = open_room(ada, invent, ben)
    windows = [enter(browser, user, room) for user in (ada, ben)]
    said = []
    for turn in range(6):
        said.append(invent.sentence())
        write(windows[turn % 2], said[-1])
        for window in windows:
            shows(window, said)
    said.append(post(ada, room, invent)["text"])
    for window in windows:
        shows(window, said)
        authors = window.texts("message-author")
        assert [ada.name in text for text in authors] == [True, False] * 3 + [True]


@pytest.mark.requirement("R3")
def test_edits_and_deletions_are_seen(browser, accounts, invent):
    ada, ben = people(accounts, 2)
    room = open_room(ada, invent, ben)
    first, second = post(ada, room, invent), post(ben, room, invent)
    windows = [enter(browser, user, room) for user in (ada, ben)]
    windows[1].sees("message-edit", count=0, within={"message-item": first["text"]})
    windows[1].sees("message-edit", count=1, within={"message-item": second["text"]})
    windows[1].sees("message-delete", count=0, within={"message-item": first["text"]})
    text = invent.sentence()
    ben.http.patch(f"/api/messages/{second['id']}", json={"text": text}).expect(200)
    for window in windows:
        shows(window, [first["text"], text])
    windows[0].click("message-delete", within={"message-item": text})
    for window in windows:
        window.sees_no("message-text", text=text)
        window.sees("message-text", text=first["text"])


@pytest.mark.requirement("R4")
def test_texts_are_shown_as_they_were_typed(browser, accounts, invent):
    ada, ben = people(accounts, 2)
    room = open_room(ada, invent, ben)
    windows = [enter(browser, user, room) for user in (ada, ben)]
    for text in TEXTS:
        write(windows[0], text)
        windows[1].sees("message-text", text=text)
    shows(windows[1], TEXTS)
    for window in windows:
        inside = window.page.locator('[data-testid="message-item"]').locator("img, script, b")
        assert inside.count() == 0, "Markup in a message came alive."
        assert window.page.title() != "alive", "A script in a message was run."


@pytest.mark.requirement("R4")
def test_a_long_word_stays_in_the_window(browser, user, invent):
    room = open_room(user, invent)
    word = invent.text(600)
    post(user, room, invent, text=word)
    window = enter(browser, user, room)
    window.sees("message-text", text=word)
    widths = window.page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widths[0] <= widths[1], "A long word should be broken, and the page not be wider than its window."
    assert window.page.evaluate(
        """() => { const box = document.querySelector('[data-testid="message-text"]').getBoundingClientRect();
                   return box.left >= 0 && box.right <= innerWidth; }"""
    ), "The whole word should be inside of the window."


@pytest.mark.requirement("R5")
def test_the_page_comes_back_after_the_server(browser, server, accounts, invent):
    ada, ben = people(accounts, 2)
    room = open_room(ada, invent, ben)
    windows = [enter(browser, user, room) for user in (ada, ben)]
    said = [invent.sentence()]
    write(windows[0], said[0])
    for window in windows:
        window.may_go_wrong()
        shows(window, said)
    for _ in range(2):
        server.stop()
        for window in windows:
            window.sees("connection-state", text="offline", seconds=BACK_SECONDS)
        server.start()
        said += [post(user, room, invent)["text"] for user in (ben, ada, ben)]
        for window in windows:
            window.sees("connection-state", text="live", seconds=BACK_SECONDS)
            shows(window, said)
    said.append(invent.sentence())
    write(windows[1], said[-1])
    for window in windows:
        shows(window, said)


@pytest.mark.requirement("R6")
def test_what_could_not_be_sent_is_not_lost(browser, server, accounts, invent):
    ada, ben = people(accounts, 2)
    room = open_room(ada, invent, ben)
    windows = [enter(browser, user, room) for user in (ada, ben)]
    for window in windows:
        window.may_go_wrong()
        window.sees("connection-state", text="live")
    server.stop()
    windows[0].sees("connection-state", text="offline", seconds=BACK_SECONDS)
    text = invent.sentence()
    write(windows[0], text)
    server.start()
    for window in windows:
        window.sees("connection-state", text="live", seconds=BACK_SECONDS)

    def went_out():
        if text not in spoken(windows[0]) and windows[0].value("message-input") == text:
            windows[0].click("message-send")
        return text in spoken(windows[0])

    windows[0].waits_until(went_out, seconds=BACK_SECONDS, saying="The words should still be in the input, or sent.")
    windows[0].page.wait_for_timeout(500)
    for window in windows:
        shows(window, [text])


@pytest.mark.requirement("R7")
def test_scrolling_up_loads_older_messages(browser, accounts, invent):
    reader, *authors = people(accounts, 13)
    room = open_room(reader, invent, *authors)
    said = [post(author, room, invent)["text"] for author in authors for _ in range(10)]
    window = enter(browser, reader, room)
    window.sees("message-text", text=said[-1])
    first = window.page.locator('[data-testid="message-item"]').first

    def all_there():
        first.scroll_into_view_if_needed()
        first.hover()
        window.page.mouse.wheel(0, -4000)
        window.page.wait_for_timeout(100)
        return len(spoken(window)) >= len(said)

    window.waits_until(all_there, seconds=30, saying="Scrolling up should load older messages, until the beginning.")
    shows(window, said)


@pytest.mark.requirement("R7", "R5")
def test_what_comes_in_while_one_reads_above_is_there_too(browser, accounts, invent):
    reader, *authors = people(accounts, 8)
    room = open_room(reader, invent, *authors)
    said = [post(author, room, invent)["text"] for author in authors[:-1] for _ in range(10)]
    window = enter(browser, reader, room)
    window.sees("message-text", text=said[-1])
    said.append(post(authors[-1], room, invent)["text"])
    window.sees("message-text", text=said[-1])
    shown = spoken(window)
    assert shown == said[-len(shown) :]


@pytest.mark.requirement("R8")
def test_unread_follows_and_disappears(browser, accounts, invent):
    reader, author = people(accounts, 2)
    here, there = (open_room(author, invent, reader) for _ in range(2))
    post(author, there, invent)
    window = enter(browser, reader, here)
    window.sees("unread", text="1", within={"room-item": there["name"]})
    post(author, there, invent)
    window.sees("unread", text="2", within={"room-item": there["name"]})
    window.sees("unread", count=0, within={"room-item": here["name"]})
    window.click("room-name", within={"room-item": there["name"]})
    window.sees("unread", count=0, within={"room-item": there["name"]})
    said = post(author, there, invent)
    window.sees("message-text", text=said["text"])
    window.sees("unread", count=0, within={"room-item": there["name"]})


@pytest.mark.requirement("R8")
def test_presence_and_typing_are_seen(browser, accounts, ws, invent):
    watcher, other, late = people(accounts, 3)
    room = open_room(watcher, invent, other)
    window = enter(browser, watcher, room)
    window.sees("member-item", text=other.name)

    def is_online(user):
        item = window.page.locator('[data-testid="member-item"]').filter(has_text=user.name).first
        return item.get_attribute("data-online")

    window.waits_until(lambda: (is_online(watcher), is_online(other)) == ("true", "false"))
    connection = ws.connect(other)
    window.waits_until(lambda: is_online(other) == "true", saying="The other member should be shown as online.")
    window.sees_no("typing", seconds=1)
    connection.send("typing", {"room_id": room["id"]})
    window.sees("typing", text=other.name)
    window.sees_no("typing", seconds=15)
    join(late, room)
    window.sees("member-item", text=late.name)
    connection.close()
    gone = "The other member should be shown as offline."
    window.waits_until(lambda: is_online(other) == "false", seconds=12, saying=gone)
