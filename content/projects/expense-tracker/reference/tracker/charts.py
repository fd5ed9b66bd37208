"""Figures for Plotly: the same sums as the statistics, under the same filters as the list."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from plotly import graph_objects
from sqlalchemy import func, select

from tracker.budgets import budgets_of, read_month
from tracker.fields import Fields
from tracker.filters import Filters, read_filters
from tracker.models import Expense
from tracker.requests import session, user_id
from tracker.statistics import currencies_in, months_between, sums_by_category, sums_by_month

Series = tuple[list[str], list[int]]

charts = Blueprint("charts", __name__, url_prefix="/api/charts")


@charts.get("/months")
def months() -> ResponseReturnValue:
    filters = _filters()
    shown = list(months_between(*_span(filters)))

    def series(filters: Filters) -> Series:
        rows = sums_by_month(filters, shown)
        return [row["month"] for row in rows], [row["sum_cents"] for row in rows]

    return _figure("Spending by month", "Month", _traces(filters, series))


@charts.get("/categories")
def categories() -> ResponseReturnValue:
    def series(filters: Filters) -> Series:
        rows = sums_by_category(filters)
        return [row["category"] for row in rows], [row["sum_cents"] for row in rows]

    return _figure("Spending by category", "Category", _traces(_filters(), series))


@charts.get("/budget")
def budget() -> ResponseReturnValue:
    fields = Fields(request.args)
    month = read_month(fields)
    fields.check()
    rows = budgets_of(month)
    names = [row["category"] for row in rows]
    spent = _trace("spent", (names, [row["spent_cents"] for row in rows]))
    limit = _trace("limit", (names, [row["limit_cents"] for row in rows]))
    return _figure("Budgets", "Category", [spent, limit])


def _filters() -> Filters:
    fields = Fields(request.args)
    filters = read_filters(fields)
    fields.check()
    return filters


def _span(filters: Filters) -> tuple[date, date]:
    """The days of the filters; where they are open, those of the first and the last expense."""
    days = select(func.min(Expense.spent_on), func.max(Expense.spent_on)).where(Expense.user_id == user_id())
    earliest, latest = session().execute(filters.applied(days)).one()
    first, last = filters.first or earliest, filters.last or latest
    return (first, last) if first and last else (date.max, date.min)


def _traces(filters: Filters, series: Callable[[Filters], Series]) -> list[graph_objects.Bar]:
    """One for each currency: they have no common sum."""
    return [_trace(currency, series(replace(filters, currency=currency))) for currency in currencies_in(filters)]


def _trace(name: str, series: Series) -> graph_objects.Bar:
    places, cents = series
    return graph_objects.Bar(name=name, x=places, y=[amount / 100 for amount in cents])


def _figure(title: str, axis: str, traces: list[graph_objects.Bar]) -> ResponseReturnValue:
    layout: dict[str, Any] = {
        "title": {"text": title},
        "xaxis": {"title": {"text": axis}, "type": "category"},
        "yaxis": {"title": {"text": "Amount"}, "rangemode": "tozero"},
        "barmode": "group",
        "template": "none",
    }
    return jsonify(graph_objects.Figure(data=traces, layout=layout).to_plotly_json())
