"""The public service."""

import os
from collections.abc import Mapping

from flask import Flask, Response, g, jsonify
from flask.json.provider import DefaultJSONProvider
from flask.typing import ResponseReturnValue

from weather.access import Allowance, Limiter, guard
from weather.cache import Cache
from weather.errors import tell_errors
from weather.forms import instant
from weather.remote import Remote
from weather.sample import Sample
from weather.service import WeatherService
from weather.settings import Settings
from weather.source import Source
from weather.store import answers, connect
from weather.tracing import trace
from weather.upstream import Upstream
from weather.v1 import add_version_1
from weather.v2 import add_version_2


class InOrder(DefaultJSONProvider):
    """Fields are sent in the order in which the forms name them."""

    sort_keys = False


def create_app(environment: Mapping[str, str] = os.environ) -> Flask:
    settings = Settings.from_environment(environment)
    redis = connect(settings.redis_url)
    service = WeatherService(source_of(settings), Cache(redis, lifetime=settings.cache_lifetime))
    app = Flask(__name__)
    app.json = InOrder(app)
    tell_errors(app)
    trace(app)
    guard(app, settings.clients, Limiter(redis))
    add_version_1(app, service)
    add_version_2(app, service)

    @app.get("/api/usage")
    def usage() -> Response:
        allowance: Allowance = g.allowance
        client = allowance.client
        resets_at = instant(allowance.resets_at)
        return jsonify(key_name=client.name, limit=client.per_minute, remaining=allowance.remaining, resets_at=resets_at)

    @app.get("/healthz")
    def health() -> ResponseReturnValue:
        if redis is None:
            return jsonify(status="ok", checks={})
        if answers(redis):
            return jsonify(status="ok", checks={"redis": "ok"})
        return jsonify(status="unavailable", checks={"redis": "down"}), 503

    return app


def source_of(settings: Settings) -> Source:
    """The fetcher where there is one, else the upstream; made-up weather where neither is named."""
    if settings.fetcher_url:
        return Remote(settings)
    return Upstream(settings) if settings.upstream_url else Sample()
