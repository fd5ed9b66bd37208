"""Which products belong together, as a model keeps it, and what follows for somebody who cares for some of them.

Servers need this alone. How relations are learned is in `recommender.py`, whose libraries take a second to load.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

WEIGHT_OF_A_PURCHASE, WEIGHT_OF_A_VIEW = 1.0, 0.3


@dataclass(frozen=True, kw_only=True)
class Relations:
    """Of each product its nearest ones, the nearest first, with how near they are (0 to 1). Rows follow `products`."""

    products: np.ndarray
    neighbours: np.ndarray
    nearness: np.ndarray


def scores(relations: Relations, cared_for: Mapping[int, float]) -> dict[int, float]:
    """How near products are to what somebody cares for (product to weight)."""
    place = {int(id): row for row, id in enumerate(relations.products)}
    found: dict[int, float] = {}
    for product_id, weight in cared_for.items():
        row = place.get(product_id)
        if row is not None:
            for other, nearness in zip(relations.neighbours[row], relations.nearness[row], strict=True):
                found[int(other)] = found.get(int(other), 0.0) + weight * float(nearness)
    return {id: score for id, score in found.items() if score > 0}


def weights(purchases: Sequence[int], views: Sequence[int]) -> dict[int, float]:
    """How much somebody cares for products that were bought and looked at."""
    cared_for = dict.fromkeys(views, WEIGHT_OF_A_VIEW)
    return {**cared_for, **dict.fromkeys(purchases, WEIGHT_OF_A_PURCHASE)}
