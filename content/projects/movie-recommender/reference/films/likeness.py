"""How alike films or people are: the cosine of what was left of their ratings when the offsets were taken away."""

import numpy as np
from scipy.sparse import csr_array, vstack

DOUBT = 10.0
"""Two that have this many ratings in common are believed half."""

CHUNK = 512


def likeness(rows: csr_array, others: csr_array, *, most: int, besides_itself: bool = False) -> csr_array:
    """For each row its `most` most similar others. Row i of the one is row i of the other where `besides_itself`."""
    from sklearn.preprocessing import normalize  # takes a second to import, and most commands do without

    columns = normalize(others).T.tocsr()
    marks = _marks(others).T.tocsr()
    parts = []
    for start in range(0, max(rows.shape[0], 1), CHUNK):
        part = rows[start : start + CHUNK]
        common = (_marks(part) @ marks).toarray()
        similar = (normalize(part) @ columns).toarray() * common / (common + DOUBT)
        if besides_itself:
            np.fill_diagonal(similar[:, start:], 0)
        parts.append(_largest(similar, most))
    return vstack(parts, format="csr")


def _largest(similar: np.ndarray, most: int) -> csr_array:
    """The largest values of each row, if they are above 0."""
    if most < similar.shape[1]:
        least = -np.partition(-similar, most - 1, axis=1)[:, most - 1 : most]
        similar = np.where(similar >= least, similar, 0)
    return csr_array(np.maximum(similar, 0))


def _marks(ratings: csr_array) -> csr_array:
    return csr_array((np.ones_like(ratings.data), ratings.indices, ratings.indptr), shape=ratings.shape)
