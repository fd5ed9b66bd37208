"""What can be seen of the running shop from outside: whether it's well, what it does, and how long that takes.

Each request has an id, which is in its answer and in its line of the log. `/metrics` is for Prometheus: what was counted by
all processes of this server, and what the database says. Neither says anything about anybody.
"""

import logging
import os
import re
import secrets
import time
from collections.abc import Iterator, Mapping

from flask import Flask, Response, g, jsonify, request
from flask.typing import ResponseReturnValue
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector
from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError

from shop.attempts import Attempts
from shop.database import Database
from shop.tables import Order

UNWATCHED = ("/healthz", "/livez", "/metrics")
"""They are asked all the time, and say nothing about customers."""

REQUESTS = Counter("shop_requests_total", "Requests that were answered.", ["method", "status"])
SECONDS = Histogram("shop_request_seconds", "How long an answer took.", ["method"])

log = logging.getLogger(__name__)


def register(app: Flask) -> None:
    app.before_request(_begin)
    app.after_request(_end)
    app.add_url_rule("/livez", view_func=_is_alive)
    app.add_url_rule("/healthz", view_func=lambda: _health(app.extensions["database"], app.extensions["attempts"]))
    app.add_url_rule("/metrics", endpoint="metrics", view_func=lambda: _metrics(app.extensions["database"]))


def _begin() -> None:
    g.began = time.perf_counter()
    given = request.headers.get("X-Request-ID", "")
    g.request_id = given if re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", given) else secrets.token_hex(8)


def _end(response: Response) -> Response:
    """The path without what was asked for, since that may name somebody."""
    response.headers["X-Request-ID"] = g.request_id
    if request.path not in UNWATCHED:
        seconds, status = time.perf_counter() - g.began, response.status_code
        REQUESTS.labels(request.method, status).inc()
        SECONDS.labels(request.method).observe(seconds)
        facts = {"request_id": g.request_id, "method": request.method, "path": request.path, "status": status}
        log.info("answered", extra={"more": {**facts, "seconds": round(seconds, 4)}})
    return response


def _is_alive() -> ResponseReturnValue:
    """This process answers. Whoever starts it anew because the database is away makes things worse."""
    return jsonify(status="ok")


def _health(database: Database, attempts: Attempts) -> ResponseReturnValue:
    """Whether requests should be sent here. Nothing works without the database, and nearly all without Redis."""
    checks = {"database": "ok" if _answers(database) else "down"}
    if (kept := attempts.is_kept()) is not None:
        checks["redis"] = "ok" if kept else "down"
    if checks["database"] == "down":
        return jsonify(status="unavailable", checks=checks), 503
    return jsonify(status="degraded" if "down" in checks.values() else "ok", checks=checks)


def _answers(database: Database) -> bool:
    try:
        with database.reading() as session:
            return bool(session.scalar(text("SELECT 1")) == 1)
    except SQLAlchemyError:
        return False


def _metrics(database: Database) -> ResponseReturnValue:
    with database.reading() as session:
        by_status = session.execute(select(Order.status, func.count()).group_by(Order.status)).all()
    registry = CollectorRegistry()
    registry.register(_Orders(dict(by_status)))
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        MultiProcessCollector(registry)
    else:
        registry.register(REQUESTS)
        registry.register(SECONDS)
    return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


class _Orders(Collector):
    """Asked of the database each time, so that it's the same whichever process is asked."""

    def __init__(self, by_status: Mapping[str, int]) -> None:
        self._by_status = by_status

    def collect(self) -> Iterator[Metric]:
        found = GaugeMetricFamily("shop_orders", "Orders by their state.", labels=["status"])
        for status, count in sorted(self._by_status.items()):
            found.add_metric([status], count)
        yield found
