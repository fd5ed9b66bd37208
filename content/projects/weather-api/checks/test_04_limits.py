"""Stage 4, keys and limits: who may ask, and how often in a minute."""

import time
from datetime import UTC, datetime

import pytest

LIMIT = 30


@pytest.fixture
def plain(http, keys):
    """A client without a key."""
    return http.with_headers({"X-Api-Key": ""})


@pytest.fixture
def client(http, keys):
    """A client with one of the small limits, by its number, with at least ten seconds left of the clock's minute."""

    def of(number):
        left = 60 - time.time() % 60
        if left < 12:
            time.sleep(left + 0.2)
        return http.with_headers({"X-Api-Key": keys[f"small-{number}"][0]})

    return of


def usage(client):
    return client.get("/api/usage")


@pytest.mark.requirement("R1")
def test_without_a_good_key_all_answers_are_the_same(plain, keys, invent):
    key = keys["checks"][0]
    answers = [
        plain.with_headers({"X-Api-Key": given}).get(f"/api/v1/current?city=Kiel{query}")
        for given, query in (
            *(("", ""), (invent.text(28), ""), (key[:9] + " " + key[9:], ""), (key.upper(), ""), (key[:-1], "")),
            *(("", f"&X-Api-Key={key}"), ("", f"&key={key}"), ("", f"&api_key={key}")),
        )
    ]
    for answer in answers:
        answer.is_error(401, "unauthenticated")
    assert {answer.text for answer in answers} == {answers[0].text}


@pytest.mark.requirement("R1")
def test_every_path_of_the_api_needs_a_key_and_health_does_not(plain):
    for path in ("/api/v1/current?city=Kiel", "/api/v1/forecast?city=Kiel", "/api/usage"):
        plain.get(path).is_error(401, "unauthenticated")
    plain.get("/healthz").expect(200)


@pytest.mark.requirement("R2")
def test_the_remaining_number_falls_by_one_each_time(client, weather, invent):
    mine = client(1)
    answers = [mine.get(f"/api/v1/current?city={city}") for city in (invent.word(), "", invent.word(), "")]
    assert [answer.status for answer in answers] == [404, 422, 404, 422]
    assert [answer.headers.get("x-ratelimit-limit") for answer in answers] == [str(LIMIT)] * 4
    assert [answer.headers.get("x-ratelimit-remaining") for answer in answers] == ["29", "28", "27", "26"]


@pytest.mark.requirement("R3")
def test_usage_says_what_is_left(client, instant, keys):
    mine = client(2)
    before, after = usage(mine).expect(200), usage(mine).expect(200)
    assert set(after.json) == {"key_name", "limit", "remaining", "resets_at"}
    assert (after.json["key_name"], after.json["limit"]) == ("small-2", LIMIT)
    assert (before.json["remaining"], after.json["remaining"]) == (29, 28)
    assert after.headers["x-ratelimit-remaining"] == "28"
    left = (instant.read(after.json["resets_at"]) - datetime.now(UTC)).total_seconds()
    assert -2 < left <= 61, f"resets_at is {left:.0f} s away, and should be within a minute."


@pytest.mark.requirement("R4")
def test_the_31st_request_of_a_minute_is_429_and_another_key_still_works(client):
    mine = client(3)
    assert [usage(mine).status for _ in range(LIMIT)] == [200] * LIMIT
    refused = usage(mine).is_error(429, "rate_limited")
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    assert refused.headers.get("x-ratelimit-remaining") == "0"
    usage(client(4)).expect(200)


@pytest.mark.requirement("R5")
def test_two_servers_count_together_and_let_exactly_30_through(client, server):
    mine = client(5)
    other = mine.at(server.twin())
    answers = mine.together([lambda: usage(mine), lambda: usage(other)] * LIMIT)
    statuses = sorted(answer.status for answer in answers)
    assert statuses == [200] * LIMIT + [429] * LIMIT


@pytest.mark.requirement("R5")
def test_a_restart_forgets_nothing(client, server):
    mine = client(4)
    before = usage(mine).expect(200).json["remaining"]
    server.restart()
    assert usage(mine).expect(200).json["remaining"] == before - 1


@pytest.mark.requirement("R6")
def test_no_header_makes_a_new_client(client, rng, invent):
    mine = client(6)
    left = []
    for name in ("X-Forwarded-For", "X-Real-Ip", "Forwarded", "X-Client-Ip", "Cf-Connecting-Ip", "User-Agent"):
        address = ".".join(str(rng.randint(1, 254)) for _ in range(4))
        value = {"Forwarded": f"for={address}", "User-Agent": invent.word()}.get(name, address)
        left.append(mine.get("/api/usage", headers={name: value}).expect(200).json["remaining"])
    assert left == [29, 28, 27, 26, 25, 24]


@pytest.mark.requirement("R7")
def test_without_redis_nobody_is_kept_out(http, redis, keys):
    mine = http.with_headers({"X-Api-Key": keys["small-3"][0]})
    redis.stop()
    try:
        usage(mine).expect(200)
    finally:
        redis.start()
