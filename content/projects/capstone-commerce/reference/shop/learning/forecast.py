"""How many pieces of each product will be sold on each of the next days, with bounds.

A product has a level, which may rise or fall, and a week: Saturdays differ from Mondays. Both are taken from its last weeks.
Few pieces a day say little about a week of their own, so each product's week is drawn towards that of the whole shop.
The bounds come from how far the same rule was off on days that it could look up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from shop.learning.history import Act

DAYS_AHEAD = 14
DAYS_OF_HISTORY = 84
DAYS_OF_LEVEL = 28
WEEK = 7
PIECES_TO_TRUST = 40.0
"""A week of the shop counts as much as that many pieces of the product itself."""

LOW, HIGH = 0.1, 0.9


@dataclass(frozen=True, kw_only=True)
class Forecasts:
    """Pieces by product (rows) and day ahead (columns)."""

    products: np.ndarray
    units: np.ndarray
    low: np.ndarray
    high: np.ndarray


def learn(products: Sequence[int], purchases: Sequence[Act], as_of: date) -> Forecasts:
    sold = daily_units(products, purchases, as_of)
    units = predict(sold, DAYS_AHEAD)
    low, high = _bounds(sold, units)
    return Forecasts(products=np.array(products, dtype=np.int64), units=units, low=low, high=high)


def daily_units(products: Sequence[int], purchases: Sequence[Act], as_of: date) -> np.ndarray:
    """Products by days; the last column is `as_of`."""
    place = {id: row for row, id in enumerate(products)}
    sold = np.zeros((len(products), DAYS_OF_HISTORY))
    for act in purchases:
        ago = (as_of - act.day).days
        if 0 <= ago < DAYS_OF_HISTORY and act.product_id in place:
            sold[place[act.product_id], DAYS_OF_HISTORY - 1 - ago] += act.pieces
    return sold


def predict(sold: np.ndarray, days: int) -> np.ndarray:
    """Of the days after the last column. Its number of columns is a multiple of seven."""
    weeks = sold.reshape(len(sold), sold.shape[1] // WEEK, WEEK)
    own, shop = weeks.sum(axis=1), weeks.sum(axis=(0, 1))
    shape = _share(own + PIECES_TO_TRUST * _share(shop))
    level = _level(weeks.sum(axis=2))
    return np.stack([level * shape[:, day % WEEK] for day in range(days)], axis=1)


def _level(weekly: np.ndarray) -> np.ndarray:
    """Pieces a week from now on: newer weeks count more."""
    recent = weekly[:, -DAYS_OF_HISTORY // WEEK :]
    fading = 0.75 ** np.arange(recent.shape[1])[::-1]
    return np.asarray(recent @ fading / fading.sum())


def _share(pieces: np.ndarray) -> np.ndarray:
    total = pieces.sum(axis=-1, keepdims=True)
    return np.where(total > 0, pieces / np.where(total > 0, total, 1), 1 / WEEK)


def _bounds(sold: np.ndarray, units: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Such that four of five days lie between, by the errors in the last two weeks that were known."""
    known, held_back = sold[:, :-DAYS_AHEAD], sold[:, -DAYS_AHEAD:]
    guessed = predict(known, DAYS_AHEAD)
    spread = np.sqrt(guessed + 0.5)
    off = ((held_back - guessed) / spread).ravel()
    below, above = np.quantile(off, [LOW, HIGH]) if off.size else (-1.0, 1.0)
    now = np.sqrt(units + 0.5)
    low, high = np.ceil(units + below * now), np.floor(units + above * now)
    return np.clip(np.minimum(low, np.floor(units)), 0, None), np.maximum(high, np.ceil(units))


def by_day(forecasts: Forecasts, product_id: int, as_of: date, days: int) -> list[Mapping[str, object]]:
    """For people: a row for each day after `as_of`. A product that the model doesn't know sells nothing yet."""
    rows = np.flatnonzero(forecasts.products == product_id)
    shown: list[Mapping[str, object]] = []
    for ahead in range(min(days, DAYS_AHEAD)):
        numbers = (
            [float(part[rows[0], ahead]) for part in (forecasts.units, forecasts.low, forecasts.high)]
            if len(rows)
            else [0.0, 0.0, 0.0]
        )
        units, low, high = (round(number, 2) for number in numbers)
        day = (as_of + timedelta(days=ahead + 1)).isoformat()
        shown.append({"day": day, "units": units, "low": low, "high": high})
    return shown
