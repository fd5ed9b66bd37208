"""The upstream, the keys, and a workspace that may be one service or two."""

from contextlib import closing

import pytest

from milepost.checks.surfaces.server import Server

PLENTY = 1_000_000
TIMEOUT_SECONDS = 2
SECRETS = ("WEATHER_API_KEY", "WEATHER_UPSTREAM_URL")


@pytest.fixture(scope="module")
def upstream_key(invent):
    return f"up-{invent.text(28)}"


@pytest.fixture(scope="module")
def weather(peer, upstream_key):
    return peer("weather", key=upstream_key)


@pytest.fixture(autouse=True)
def calm(weather):
    """Each test finds the upstream well."""
    weather.start()
    weather.recover()
    weather.slowness = 0.0
    weather.forget()


@pytest.fixture(scope="module")
def keys(invent):
    """Of each client: the key and its requests a minute. The small ones are for one test each."""
    small = {f"small-{number}": (f"key-{invent.text(24)}", 30) for number in range(1, 7)}
    return {"checks": (f"key-{invent.text(24)}", PLENTY), **small}


@pytest.fixture(scope="module")
def variables(weather, upstream_key, keys):
    return {
        "WEATHER_UPSTREAM_URL": weather.url,
        "WEATHER_API_KEY": upstream_key,
        "UPSTREAM_TIMEOUT_SECONDS": str(TIMEOUT_SECONDS),
        "CLIENT_KEYS": ",".join(f"{name}:{key}:{limit}" for name, (key, limit) in keys.items()),
    }


@pytest.fixture(scope="module")
def fetcher(briefing, surroundings, stage_folder):
    """The second service; it is started when its URL is first asked for."""
    (stage_folder / "fetcher").mkdir()
    env = {**surroundings, "DATA_DIR": str(stage_folder / "fetcher")}
    with closing(Server(briefing, env, stage_folder, None, name="fetcher")) as fetcher:
        yield fetcher


@pytest.fixture(scope="module")
def server(server, briefing, fetcher):
    """The public service. Where the workspace has a fetcher, that alone knows the upstream and its key."""
    if "fetcher" in briefing.run:
        for secret in SECRETS:
            del server.env[secret]
        server.env["FETCHER_URL"] = fetcher.url
    return server


@pytest.fixture
def http(http, keys):
    """A client whose key never comes to an end."""
    return http.with_headers({"X-Api-Key": keys["checks"][0]})
