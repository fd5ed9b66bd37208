"""Version 1. Its answers don't change any more; its headers say how long it stays."""

from datetime import UTC, datetime
from email.utils import format_datetime
from itertools import islice

from flask import Blueprint, Flask, Response, jsonify, request

from weather.days import days_of
from weather.forms import current_form, forecast_form
from weather.parameters import Parameters
from weather.service import WeatherService

PREFIX = "/api/v1"
DEPRECATED = datetime(2031, 1, 1, tzinfo=UTC)
SUNSET = datetime(2033, 1, 1, tzinfo=UTC)


def add_version_1(app: Flask, service: WeatherService) -> None:
    routes = Blueprint("v1", __name__, url_prefix=PREFIX)

    @routes.get("/current")
    def current() -> Response:
        parameters = Parameters(request.args)
        place, units = parameters.place(), parameters.units()
        parameters.check()
        found = service.current(place, units)
        return _warned(jsonify(current_form(found, units)), stale=found.stale)

    @routes.get("/forecast")
    def forecast() -> Response:
        parameters = Parameters(request.args)
        place, units, days = parameters.place(), parameters.units(), parameters.days()
        parameters.check()
        found = service.forecast(place)
        form = forecast_form(found.value, list(islice(days_of(found.value), days)), units)
        return _warned(jsonify(form), stale=found.stale)

    @app.after_request
    def say_how_long(response: Response) -> Response:
        if request.path.startswith(f"{PREFIX}/"):
            response.headers["Deprecation"] = f"@{DEPRECATED.timestamp():.0f}"
            response.headers["Sunset"] = format_datetime(SUNSET, usegmt=True)
        return response

    app.register_blueprint(routes)


def _warned(response: Response, *, stale: bool) -> Response:
    if stale:
        response.headers["Warning"] = '110 - "Response is Stale"'
    return response
