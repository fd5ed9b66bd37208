"""Version 2: several cities at once, each with its own outcome."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any

from flask import Blueprint, Flask, Response, jsonify, request

from weather.forms import measured_form
from weather.parameters import MOST_CITIES, Parameters, Units
from weather.places import Place
from weather.service import WeatherService
from weather.source import CityNotFound, UpstreamFailed


def add_version_2(app: Flask, service: WeatherService) -> None:
    routes = Blueprint("v2", __name__, url_prefix="/api/v2")

    def outcome(place: Place, units: Units) -> dict[str, Any]:
        try:
            return {"status": "ok", "weather": measured_form(service.current(place, units), units)}
        except CityNotFound:
            return {"status": "not_found"}
        except UpstreamFailed:
            return {"status": "failed"}

    @routes.get("/current")
    def current() -> Response:
        parameters = Parameters(request.args)
        places, units = parameters.places(), parameters.units()
        parameters.check()
        different = {place.key: place for _, place in places}
        with ThreadPoolExecutor(MOST_CITIES) as pool:
            asked = {key: pool.submit(copy_context().run, outcome, place, units) for key, place in different.items()}
        return jsonify(items=[{"query": name, **asked[place.key].result()} for name, place in places])

    app.register_blueprint(routes)
