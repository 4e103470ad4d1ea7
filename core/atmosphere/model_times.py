# SPDX-License-Identifier: GPL-2.0-or-later
"""Which moments of a weather model stand for an acquisition."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, timedelta

NEAREST, LINEAR = "nearest", "linear"
CHOICES = (NEAREST, LINEAR)


def model_weights(
    wanted: datetime, there: Sequence[datetime], choice: str, reach: timedelta
) -> tuple[tuple[datetime, float], ...]:
    """Moments and their weights, which sum up to 1; none when the model does not reach the acquisition.

    Parameters
    ----------
    there : sequence of datetime
        Moments of the model, rising.
    choice : str
        `NEAREST`: the nearest moment within `reach`, of two the earlier. `LINEAR`: the moments before and after, each
        within twice `reach`.
    """
    place = bisect_left(there, wanted)
    after, before = there[place : place + 1], there[max(place - 1, 0) : place]
    if choice == NEAREST:
        found = [moment for moment in (*before, *after) if abs(moment - wanted) <= reach]
        return ((min(found, key=lambda moment: abs(moment - wanted)), 1.0),) if found else ()
    if after and after[0] == wanted:
        return ((wanted, 1.0),)
    if not before or not after or max(wanted - before[0], after[0] - wanted) > 2 * reach:
        return ()
    share = (wanted - before[0]) / (after[0] - before[0])
    return ((before[0], 1.0 - share), (after[0], share))
