"""Stage 7, two services: each starts, fails and restarts on its own. The checks of the earlier stages run over both, too."""

import pytest
import skies


@pytest.fixture
def city(weather, rng, invent):
    return weather.add(skies.city(rng, invent))


@pytest.fixture
def apart(fetcher, server):
    """Both services; whatever a test does to the fetcher, it runs again afterwards."""
    assert fetcher.url == server.env["FETCHER_URL"]
    yield fetcher
    fetcher.start()


def current(http, city, **headers):
    return http.get("/api/v1/current", query={"city": city.name}, headers=headers)


@pytest.mark.requirement("R1")
def test_weather_comes_through_both_services(http, apart, weather, city, upstream_key):
    assert current(http, city).expect(200).json["city"] == city.name
    assert [request.query.get("appid") for request in weather.requests] == [upstream_key]
    http.get("/api/v2/current", query={"cities": city.name}).expect(200)


@pytest.mark.requirement("R1")
@pytest.mark.parametrize(("fault", "expected"), [("429", (502, "upstream_error")), ("hang", (504, "upstream_timeout"))])
def test_failures_come_through_both_services(http, apart, weather, city, fault, expected):
    if fault == "hang":
        weather.hang_next(2, seconds=6)
    else:
        weather.limit_next(2)
    current(http, city).is_error(*expected)


@pytest.mark.requirement("R2")
def test_the_public_service_works_without_the_key(http, server, apart, weather, city, upstream_key):
    assert "WEATHER_API_KEY" not in server.env
    answer = current(http, city).expect(200)
    assert upstream_key not in answer.text + server.log + apart.log


@pytest.mark.requirement("R3")
def test_without_the_fetcher_known_cities_are_served_and_others_are_502(http, apart, weather, rng, invent, city):
    current(http, city).expect(200)
    apart.stop()
    assert current(http, city).expect(200).json["cached"]
    current(http, skies.city(rng, invent)).is_error(502, "upstream_error")
    http.get("/healthz").expect(200)


@pytest.mark.requirement("R3")
def test_after_a_restart_of_the_fetcher_all_is_well(http, server, apart, city):
    public = server.pid
    apart.kill()
    current(http, city).is_error(502, "upstream_error")
    apart.start()
    assert current(http, city).expect(200).json["city"] == city.name
    assert (server.pid, server.alive) == (public, True)


@pytest.mark.requirement("R3")
def test_the_public_service_starts_while_the_fetcher_is_down(http, server, apart, city):
    apart.stop()
    server.restart()
    http.get("/healthz").expect(200)
    apart.start()
    current(http, city).expect(200)


@pytest.mark.requirement("R4")
def test_the_number_of_a_request_goes_all_the_way(http, apart, weather, city, invent):
    number = f"{invent.word()}-{invent.digits(6)}"
    answer = current(http, city, **{"X-Request-Id": number}).expect(200)
    assert answer.headers.get("x-request-id") == number
    assert [request.headers.get("x-request-id") for request in weather.requests] == [number]


@pytest.mark.requirement("R4")
def test_an_error_carries_the_number_too(http, apart, invent):
    number = invent.word()
    answer = http.get("/api/v1/current", headers={"X-Request-Id": number}).is_error(422, "validation_failed", "city")
    assert answer.headers.get("x-request-id") == number


@pytest.mark.requirement("R5")
def test_a_request_without_a_number_gets_a_new_one(http, apart, weather, rng, invent):
    cities = [weather.add(skies.city(rng, invent)) for _ in range(2)]
    numbers = [current(http, city).expect(200).headers.get("x-request-id") for city in cities]
    assert all(numbers)
    assert len(set(numbers)) == 2
    assert [request.headers.get("x-request-id") for request in weather.requests] == numbers


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("given", ["x" * 65, "a b", "a;b", "<script>"])
def test_a_number_in_another_form_is_replaced(http, apart, weather, city, given):
    answer = current(http, city, **{"X-Request-Id": given}).expect(200)
    assert answer.headers.get("x-request-id") not in ("", None, given)
    assert weather.requests[-1].headers.get("x-request-id") == answer.headers["x-request-id"]
