"""How good a model is, told by what comes after it: it learns from the earlier ratings and is measured by the later ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from films import ranking
from films.reading import Film
from films.recommender import STANDARD, Recommender, Setting, fit

LATER_SHARE = 0.2
PLACES = 10
LIKED = 4.0

TRIED = (
    Setting(method="items", params={"neighbours": 20}),
    Setting(method="items", params={"neighbours": 60}),
    Setting(method="users", params={"neighbours": 30}),
    Setting(method="users", params={"neighbours": 100}),
    Setting(method="factors", params={"factors": 4, "weight": 0.05}),
    Setting(method="factors", params={"factors": 6, "weight": 0.1}),
    Setting(method="factors", params={"factors": 8, "weight": 0.05}),
)


@dataclass(frozen=True, kw_only=True)
class Scores:
    """`coverage` is the share of films that are in anybody's list."""

    rmse: float
    precision_10: float
    recall_10: float
    coverage: float


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The setting with the smallest error, its scores, and all that were tried."""

    setting: Setting
    scores: Scores
    tried: Sequence[tuple[Setting, Scores]]

    def metrics(self) -> dict[str, Any]:
        tried = [
            {**_named(setting), "rmse": scores.rmse, "precision_10": scores.precision_10} for setting, scores in self.tried
        ]
        return {**_named(self.setting), **vars(self.scores), "tried": tried}


def choose(ratings: pd.DataFrame, films: Sequence[Film], settings: Sequence[Setting], *, seed: int) -> Choice:
    """`ratings` are in the order of time. Measured on their last part, which none of the models has seen."""
    earlier, later = split_by_time(ratings)
    tried = [(setting, measure(fit(earlier, films, setting, seed=seed), earlier, later)) for setting in settings]
    best, scores = min(tried, key=lambda pair: pair[1].rmse)
    return Choice(setting=best, scores=scores, tried=tried)


def settings_for(method: str, params: Mapping[str, Any] | None = None) -> Sequence[Setting]:
    if method == "auto":
        return TRIED
    return (STANDARD[method] if params is None else Setting(method=method, params=params),)


def split_by_time(ratings: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    middle = round(len(ratings) * (1 - LATER_SHARE))
    return ratings.iloc[:middle], ratings.iloc[middle:]


def measure(model: Recommender, earlier: pd.DataFrame, later: pd.DataFrame) -> Scores:
    pairs = list(zip(later["userId"], later["movieId"], strict=True))
    rmse = float(np.sqrt(np.mean((model.predict(pairs) - later["rating"]) ** 2))) if pairs else 0.0
    lists = _lists(model, [person for person in later["userId"].unique() if person in model.people])
    liked = later[later["rating"] >= LIKED].groupby("userId")["movieId"].agg(set).to_dict()
    hits = {person: len(own & liked.get(person, set())) for person, own in lists.items()}
    recalls = [hits[person] / len(liked[person]) for person in lists if person in liked]
    listed = set().union(*lists.values())
    return Scores(
        rmse=round(rmse, 6),
        precision_10=round(_mean([count / PLACES for count in hits.values()]), 6),
        recall_10=round(_mean(recalls), 6),
        coverage=round(len(listed) / max(1, len(model.films)), 6),
    )


def _lists(model: Recommender, people: Sequence[int]) -> dict[int, set[int]]:
    found = ranking.best(model, model.rows_of(people), PLACES)
    return {person: {model.films[column].id for column, _ in own} for person, own in zip(people, found, strict=True)}


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _named(setting: Setting) -> dict[str, Any]:
    return {"method": setting.method, "params": dict(setting.params)}
