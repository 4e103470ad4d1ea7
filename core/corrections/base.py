# SPDX-License-Identifier: GPL-2.0-or-later
"""What a correction of a displacement series is: a set of parameters that turns one series file into another."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import numpy as np
import numpy.typing as npt

from .. import blocks
from ..blocks import MAX_PIXELS
from ..errors import ParameterError
from ..files import hdf5
from ..grid import Window
from ..package_modules import import_modules
from ..products import read_mask, read_product
from ..progress import Progress
from ..provenance import is_current, stamp
from ..series import DisplacementSeries, create_series
from .catalogue import CATALOGUE

FloatArray = npt.NDArray[np.float32]
BoolArray = npt.NDArray[np.bool_]

MARGINS = 20
"""Height of a block that is read with a margin, in margins, so that these are a small part of it."""


@dataclass(frozen=True)
class CorrectionFiles:
    """What a correction may read.

    Attributes
    ----------
    series : Path
        The displacement series.
    geometry : Path, optional
        Heights and angles on its grid, geometryGeo.h5.
    mask : Path, optional
        Reliable pixels on its grid, maskTempCoh.h5.
    delays : Path, optional
        Delays that came with the interferograms, delayStack.h5.
    ion_stack : Path, optional
        Ionospheric phases of pairs, ionStack.h5.
    """

    series: Path
    geometry: Path | None = None
    mask: Path | None = None
    delays: Path | None = None
    ion_stack: Path | None = None


class SeriesCorrection(ABC):
    """A correction with its parameters: a subclass is a frozen dataclass whose fields they are, marked `@register`.

    Attributes
    ----------
    id : str
        Name of the algorithm and of the step.
    title, position, suffix, needs, uses, products
        As in its :class:`.catalogue.Entry`.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    position: ClassVar[int]
    suffix: ClassVar[str]
    needs: ClassVar[tuple[str, ...]]
    uses: ClassVar[tuple[str, ...]]
    products: ClassVar[Mapping[str, str]]

    def correct(
        self, files: CorrectionFiles, output: Path, progress: Progress, products: Mapping[str, Path] | None = None
    ) -> None:
        """Write the corrected series.

        Parameters
        ----------
        products : mapping of str to Path, optional
            Where to write what else is wanted, by role.

        Raises
        ------
        InsarError
            When a file is missing, cannot be read, or does not fit.
        Canceled
            Within a second of Cancel; nothing is left behind.
        """
        for name in self.needs:
            if getattr(files, name) is None:
                raise ParameterError(f"{self.title} needs the {name} file of {files.series}; give it.")
        read = {os.path.realpath(path) for path in self.inputs(files).values() if path is not None}
        for path in (output, *(products or {}).values()):
            if os.path.realpath(path) in read:
                raise ParameterError(f"{path} is read and cannot be written over; choose another name for the output.")
        self.apply(files, output, products or {}, progress)

    @abstractmethod
    def apply(self, files: CorrectionFiles, output: Path, products: Mapping[str, Path], progress: Progress) -> None:
        """Do the work of :meth:`correct`."""

    def is_current(self, files: CorrectionFiles, *outputs: Path) -> bool:
        """True when all outputs were made by this correction from these files, unchanged, with these parameters."""
        inputs, parameters = self.inputs(files), self.parameters(files)
        return all(is_current(output, self.id, inputs, parameters) for output in outputs)

    def inputs(self, files: CorrectionFiles) -> dict[str, Path | None]:
        """The files that are read, by role."""
        read = {"series": files.series, **{name: getattr(files, name) for name in (*self.needs, *self.uses)}}
        given = {field.name: getattr(self, field.name) for field in _fields(self)}
        return {**read, **{name: value for name, value in given.items() if isinstance(value, Path)}}

    def parameters(self, files: CorrectionFiles) -> dict[str, Any]:
        """What is recorded beside the files: all parameters, and the reference pixel of the series."""
        given = {field.name: getattr(self, field.name) for field in _fields(self)}
        reference = DisplacementSeries.open(files.series).metadata.reference
        return {"reference": reference, **{k: v for k, v in given.items() if not isinstance(v, Path)}}

    def attributes(self, files: CorrectionFiles) -> dict[str, str]:
        """Attributes of a product of this correction: those of the series, and what made it."""
        series = DisplacementSeries.open(files.series)
        kept = series.metadata.inherited
        return {**kept, **stamp(self.id, self.inputs(files), self.parameters(files))}


def _fields(correction: SeriesCorrection) -> Any:
    return fields(correction)  # type: ignore[arg-type]  # every subclass is a dataclass


_REGISTRY: dict[str, type[SeriesCorrection]] = {}

Correction = TypeVar("Correction", bound=type[SeriesCorrection])


def register(kind: Correction) -> Correction:
    """Class decorator: make a correction of the catalogue known."""
    kind.title, kind.position, kind.suffix, kind.needs, kind.uses, kind.products = CATALOGUE[kind.id]
    _REGISTRY[kind.id] = kind
    return kind


def registered() -> tuple[type[SeriesCorrection], ...]:
    """All known corrections in the order in which they are applied."""
    import_modules(__package__)
    return tuple(sorted(_REGISTRY.values(), key=lambda kind: (kind.position, kind.id)))


def series_plan(series: DisplacementSeries, bytes_per_pixel: float, margin: int = 0) -> blocks.BlockPlan:
    """Blocks along the chunks of a series.

    Parameters
    ----------
    bytes_per_pixel : float
        Memory beside the series itself, twice.
    margin : int
        Pixels around a block that are read with it.
    """
    count, (rows, cols) = len(series.dates), series.grid.shape
    chunk = hdf5.time_chunks((count, rows, cols))[1:]
    most = max(MAX_PIXELS, MARGINS * margin * cols)
    return blocks.plan_blocks(rows, cols, 8.0 * count + bytes_per_pixel, align=chunk, max_pixels=most)


def rewrite_series(
    series: DisplacementSeries,
    output: Path,
    attributes: dict[str, str],
    change: Callable[[Window, FloatArray, Callable[[], None]], FloatArray],
    progress: Progress,
    bytes_per_pixel: float = 0.0,
    bperp: Sequence[float] | None = None,
) -> None:
    """Write a series whose displacement is `change(window, displacement, check)`, block by block, atomically.

    Parameters
    ----------
    change : callable
        Gets displacement (N, rows, cols), metres, NaN = no data, which it may overwrite, and a `check()` that raises
        Canceled; called from several threads.
    bytes_per_pixel : float
        Memory that it needs for one pixel.
    bperp : sequence of float, optional
        Perpendicular baselines (N,) when they change too.
    """
    baselines = series.bperp if bperp is None else bperp
    with create_series(output, series.grid, series.dates, baselines, attributes) as writer, series.reader() as read:
        blocks.run(
            series_plan(series, bytes_per_pixel),
            lambda window: (window, read(window)),
            lambda data, check: change(*data, check),
            writer.write,
            progress,
        )


def mask_of(files: CorrectionFiles, series: DisplacementSeries) -> BoolArray:
    """Reliable pixels (rows, cols): those of the mask, or all when none is given."""
    if files.mask is None:
        return np.ones(series.grid.shape, dtype=bool)
    mask = read_mask(files.mask, series.grid, str(files.series))
    if not mask.any():
        raise ParameterError(f"The mask {files.mask} holds no reliable pixel; choose another mask.")
    return mask


def geometry_layer(files: CorrectionFiles, series: DisplacementSeries, name: str) -> FloatArray:
    """A layer of the geometry file on the grid of the series (rows, cols).

    Raises
    ------
    FormatError
        When the file lacks the layer or lies on another grid.
    """
    if files.geometry is None:
        raise ParameterError(f"The geometry file of {files.series} is needed for {name}; give it.")
    product = read_product(files.geometry, (name,))
    product.grid.require_same(series.grid, str(files.geometry), str(files.series))
    return np.asarray(product.layers[name], dtype=np.float32)
