# SPDX-License-Identifier: GPL-2.0-or-later
"""Linear interpolation at many points as one sparse matrix, which serves all dates."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

from ..optional import require


def linear_weights(shape: Sequence[int], positions: Sequence[npt.NDArray[np.float64]]) -> Any:
    """Weights of the nodes at each point, in all directions of a grid of nodes.

    Parameters
    ----------
    shape : sequence of int
        Number of nodes in each direction.
    positions : sequence of (P,) array
        Where the points lie in each direction, in nodes from the first; beyond the ends, the end holds.

    Returns
    -------
    scipy.sparse.csr_matrix
        (P, nodes): times the values at the nodes, the last direction running fastest, it gives the values at the
        points. A node without weight is not in it, so that its NaN does no harm.
    """
    sparse = require("scipy.sparse")
    lower, share = [], []
    for count, position in zip(shape, positions):
        inside = np.clip(np.ravel(position), 0.0, count - 1.0)
        first = np.minimum(inside.astype(np.int32), max(count - 2, 0))
        lower.append(first)
        share.append((inside - first).astype(np.float32))
    strides = [int(np.prod(shape[axis + 1 :])) for axis in range(len(shape))]
    nodes, weights = [], []
    for corner in product((0, 1), repeat=len(shape)):
        node = np.zeros_like(lower[0])
        weight = np.ones_like(share[0])
        for axis, step in enumerate(corner):
            node += np.minimum(lower[axis] + step, shape[axis] - 1) * strides[axis]
            weight *= share[axis] if step else 1.0 - share[axis]
        nodes.append(node)
        weights.append(weight)
    count = len(lower[0])
    edges = np.arange(0, count * len(nodes) + 1, len(nodes))
    data, columns = np.stack(weights, axis=1).reshape(-1), np.stack(nodes, axis=1).reshape(-1)
    matrix = sparse.csr_matrix((data, columns, edges), shape=(count, int(np.prod(shape))))
    matrix.eliminate_zeros()
    return matrix
