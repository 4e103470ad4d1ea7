# SPDX-License-Identifier: GPL-2.0-or-later
"""What a step of the workflow is: it waits for others, knows whether its products are up to date, and makes them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..files import hdf5
from ..loading.load_geometry import WATER
from ..maps.map_layers import has_usable_pixels
from ..progress import Progress
from ..stack import InterferogramStack

if TYPE_CHECKING:
    from .workflow import WorkflowOptions, WorkflowProducts


@dataclass(frozen=True)
class Asked:
    """A folder of interferograms, the products wanted from it, and how they are made."""

    source: Path
    products: WorkflowProducts
    options: WorkflowOptions

    def stack(self) -> InterferogramStack:
        """The interferograms as they are now."""
        return InterferogramStack.open(self.products.stack)

    def water(self) -> Path | None:
        """The geometry file when it has a water mask."""
        with hdf5.open_read(self.products.geometry) as file:
            return self.products.geometry if WATER in file else None

    def reliable(self) -> Path | None:
        """The mask of reliable pixels when there are any."""
        return self.products.mask if has_usable_pixels(self.products.mask) else None


class Step(ABC):
    """A step of the chain.

    Attributes
    ----------
    title : str
        Its name for people; in lower case that in the log.
    stop : float
        Share of the whole run that is done after it.
    after : tuple of str
        Titles of the steps whose products it reads: whether it is up to date can be told once they are.
    outputs : tuple of Path
        What it writes.
    """

    title: str
    stop: float
    after: tuple[str, ...] = ()

    def __init__(self, asked: Asked, *outputs: Path) -> None:
        self.asked, self.products, self.outputs = asked, asked.products, outputs

    @property
    def name(self) -> str:
        """Its name in the log."""
        return self.title.lower()

    def made(self) -> datetime | None:
        """When its products were there, None when there are none; small changes of a stack come later."""
        times = [path.stat().st_mtime for path in self.outputs if path.is_file()]
        return datetime.fromtimestamp(min(times)) if times else None

    @abstractmethod
    def is_current(self, progress: Progress) -> bool:
        """Whether its products are up to date, or nothing is to be done; may have to read for that."""

    @abstractmethod
    def work(self, progress: Progress) -> None:
        """Make its products; called after :meth:`is_current`, which may have found what they hold."""
