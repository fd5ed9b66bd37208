"""Which products belong together, learned from who bought and looked at what.

Two products are related when the same people care for both: the cosine between their columns in the table of people by
products. Popular products are in everybody's row; the cosine divides by that, so a best seller isn't related to all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix
from sklearn.preprocessing import normalize

from shop.learning.history import Act

WEIGHT_OF_A_PURCHASE, WEIGHT_OF_A_VIEW = 1.0, 0.3
NEIGHBOURS = 60
SHRINKAGE = 1.0
"""Products that few people care for: a single shared fan proves little."""


@dataclass(frozen=True, kw_only=True)
class Relations:
    """Of each product its nearest ones, the nearest first, with how near they are (0 to 1). Rows follow `products`."""

    products: np.ndarray
    neighbours: np.ndarray
    nearness: np.ndarray


def learn(purchases: Sequence[Act], views: Sequence[Act]) -> Relations:
    table, products = _table(purchases, views)
    if not len(products):
        return Relations(products=products, neighbours=np.zeros((0, 0), dtype=np.int64), nearness=np.zeros((0, 0)))
    fans = np.asarray((table > 0).sum(axis=0)).ravel()
    damped = normalize(table, axis=0).multiply(np.sqrt(fans / (fans + SHRINKAGE)))
    near = np.asarray((damped.T @ damped).todense())
    np.fill_diagonal(near, 0)
    kept = min(NEIGHBOURS, len(products) - 1)
    order = np.argsort(-near, axis=1, kind="stable")[:, :kept]
    return Relations(products=products, neighbours=products[order], nearness=np.take_along_axis(near, order, axis=1))


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


def _table(purchases: Sequence[Act], views: Sequence[Act]) -> tuple[csr_matrix, np.ndarray]:
    """People by products; the largest weight of each pair."""
    weight = {(act.visitor, act.product_id): WEIGHT_OF_A_VIEW for act in views}
    weight |= {(act.visitor, act.product_id): WEIGHT_OF_A_PURCHASE for act in purchases if act.pieces > 0}
    people = {visitor: row for row, visitor in enumerate(sorted({visitor for visitor, _ in weight}))}
    products = np.array(sorted({product for _, product in weight}), dtype=np.int64)
    place = {int(id): column for column, id in enumerate(products)}
    pairs = sorted(weight)
    rows, columns = [people[visitor] for visitor, _ in pairs], [place[product] for _, product in pairs]
    shape = (len(people), len(products))
    return coo_matrix(([weight[pair] for pair in pairs], (rows, columns)), shape=shape).tocsr(), products
