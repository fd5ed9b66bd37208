"""Which products belong together, learned from who bought and looked at what.

Two products are related when the same people care for both: the cosine between their columns in the table of people by
products. Popular products are in everybody's row; the cosine divides by that, so a best seller isn't related to all.
"""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix
from sklearn.preprocessing import normalize

from shop.learning.history import Act
from shop.learning.relations import WEIGHT_OF_A_PURCHASE, WEIGHT_OF_A_VIEW, Relations

NEIGHBOURS = 60
SHRINKAGE = 1.0
"""Products that few people care for: a single shared fan proves little."""


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
