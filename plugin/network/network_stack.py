# SPDX-License-Identifier: GPL-2.0-or-later
"""A stack of interferograms as the network panel opens it: in any thread, and again when its file has changed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ...core.inversion_options import InversionOptions
from ...core.metadata import Metadata
from ...core.network.network_edit import NetworkEdit, date_heights
from ...core.network.pixel_network import default_options
from ...core.results import ResultSet
from ...core.stack import InterferogramStack

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class OpenStack:
    """A stack and what is made of it once.

    Attributes
    ----------
    options : InversionOptions
        As the time series of the result was made.
    edit : NetworkEdit
    heights : (N,)
        Where each date stands perpendicular to the orbit.
    heights_known : bool
    """

    stack: InterferogramStack
    options: InversionOptions
    edit: NetworkEdit
    heights: Numbers
    heights_known: bool


def open_stack(path: Path, series: Metadata | None = None) -> OpenStack:
    """Read the network of a stack; in any thread.

    Parameters
    ----------
    series : Metadata, optional
        Of a time series made from the stack: the pixel is inverted with the same options.

    Raises
    ------
    InsarError
        When it cannot be read.
    """
    stack = InterferogramStack.open(path)
    return OpenStack(stack, default_options(stack, series), NetworkEdit.of(stack.network), *date_heights(stack.network))


def stamp_of(result: ResultSet | None) -> tuple[ResultSet, int] | None:
    """Tells the stack of a result from another one, and from what it was before it was changed; None without."""
    try:
        return None if result is None or result.stack is None else (result, result.stack.stat().st_mtime_ns)
    except OSError:  # it is gone: opening it says so
        return None
