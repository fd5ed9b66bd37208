"""The dashboard: a page for people and an API for programs, both over the stored jobs."""

import os
from collections.abc import Mapping

from flask import Flask, Response, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from plotly.offline import get_plotlyjs  # type: ignore[import-untyped]
from pymongo.errors import PyMongoError

from dashboard.answers import tell_errors
from dashboard.filters import read_filters
from dashboard.queries import page_of, tags_of
from dashboard.statistics import Statistics, statistics_of
from jobs.settings import Settings
from jobs.store import collection_of

POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:"
"""Titles come from strangers. Should one of them ever get past the templates, no script in it would run."""


def create_app(environment: Mapping[str, str] = os.environ) -> Flask:
    jobs = collection_of(Settings.from_environment(environment).mongodb_uri)
    app = Flask(__name__)
    tell_errors(app)

    @app.get("/")
    def dashboard() -> ResponseReturnValue:
        filters = read_filters({"active": "true", **_given("q", "tag", "remote", "page")})
        statistics = statistics_of(jobs)
        page = page_of(jobs, filters)
        return render_template(
            "dashboard.html",
            page=page,
            filters=filters,
            statistics=statistics,
            tags=tags_of(jobs),
            charts=_charts(statistics),
        )

    @app.get("/api/jobs")
    def listed() -> Response:
        return jsonify(page_of(jobs, read_filters(request.args)))

    @app.get("/api/stats")
    def stats() -> Response:
        return jsonify(statistics_of(jobs))

    @app.get("/plotly.js")
    def plotly() -> Response:
        """From the Python package, so that the page needs no other host."""
        return Response(get_plotlyjs(), mimetype="text/javascript", headers={"Cache-Control": "max-age=86400"})

    @app.get("/healthz")
    def health() -> ResponseReturnValue:
        try:
            jobs.database.command("ping")
        except PyMongoError:
            return jsonify(status="unavailable", checks={"mongodb": "down"}), 503
        return jsonify(status="ok", checks={"mongodb": "ok"})

    @app.after_request
    def protect(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = POLICY
        return response

    return app


def _given(*names: str) -> dict[str, str]:
    """What the form of the page sent. Fields that were left empty say nothing."""
    return {name: request.args[name] for name in names if request.args.get(name)}


def _charts(statistics: Statistics) -> dict[str, list[dict[str, object]]]:
    """The numbers of each chart. The script draws what stands here, so a chart can't say anything else."""
    shown = {
        "by-tag": [(row["tag"], row["count"]) for row in statistics["by_tag"]],
        "by-week": [(row["week"], row["count"]) for row in statistics["by_week"]],
    }
    return {name: [{"name": "jobs", "x": [x for x, _ in rows], "y": [y for _, y in rows]}] for name, rows in shown.items()}
