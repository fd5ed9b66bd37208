"""The service behind the public one: the only process that knows the upstream and its key."""

import os
from collections.abc import Mapping
from dataclasses import asdict

from flask import Flask, Response, jsonify, request

from weather.errors import tell_errors
from weather.parameters import Parameters
from weather.settings import Settings
from weather.tracing import trace
from weather.upstream import Upstream


def create_app(environment: Mapping[str, str] = os.environ) -> Flask:
    upstream = Upstream(Settings.from_environment(environment))
    app = Flask(__name__)
    tell_errors(app)
    trace(app)

    @app.get("/<any(current, forecast):kind>")
    def observations(kind: str) -> Response:
        parameters = Parameters(request.args)
        place = parameters.place()
        parameters.check()
        return jsonify(asdict(upstream.current(place) if kind == "current" else upstream.forecast(place)))

    @app.get("/healthz")
    def health() -> Response:
        return jsonify(status="ok", checks={})

    return app
