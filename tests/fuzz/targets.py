# SPDX-License-Identifier: GPL-2.0-or-later
"""What is damaged and read: how to make good files of a kind in a folder, and what reads them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np
from format_writers import writers

from insar_workbench.core.corrections.base import CorrectionFiles, SeriesCorrection
from insar_workbench.core.corrections.dem_error import DemError
from insar_workbench.core.corrections.era5 import Era5
from insar_workbench.core.corrections.gacos import Gacos
from insar_workbench.core.corrections.opera_troposphere import OperaTroposphere
from insar_workbench.core.corrections.ramp import Ramp
from insar_workbench.core.gnss.gnss import read_stations
from insar_workbench.core.history.history import point_history
from insar_workbench.core.inversion_options import InversionOptions
from insar_workbench.core.invert_stack import InversionOutputs, invert_stack
from insar_workbench.core.loading.load import load_stack
from insar_workbench.core.loading.load_options import LoadOptions
from insar_workbench.core.loading.load_series import SeriesOptions, SeriesOutputs, load_series
from insar_workbench.core.products import read_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.reference import set_reference
from insar_workbench.core.reference_choice import ReferenceChoice
from insar_workbench.core.results import discover
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation import Simulation, SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_stack
from insar_workbench.core.template.template import Template
from insar_workbench.core.template.template_options import read_options
from insar_workbench.core.time_functions.velocity import VelocityOptions, estimate_velocity

Step = Callable[[], object]


@dataclass(frozen=True)
class Target:
    """A kind of input.

    Attributes
    ----------
    write : callable
        Writes good files into a folder; those under `in` are damaged.
    steps : callable
        Folder, folder of outputs -> what is done with the files, one step after the other. A step that refuses leaves
        no file behind that is not from a step before.
    """

    write: Callable[[Path], None]
    steps: Callable[[Path, Path], list[Step]]


def _truth(writer: ModuleType | None = None) -> Simulation:
    more = getattr(writer, "OPTIONS", {})
    return simulate(SimulationOptions(**{"dates": 5, "rows": 18, "cols": 22, "connections": 2, "seed": 3, **more}))


def _velocity(series: Path, out: Path) -> Step:
    return lambda: estimate_velocity(series, out / "velocity.h5", VelocityOptions(), NullProgress())


def _interferograms(writer: ModuleType) -> Target:
    def write(folder: Path) -> None:
        writer.write(_truth(writer), folder / "in")

    def steps(folder: Path, out: Path) -> list[Step]:
        stack, geometry = out / "stack.h5", out / "geometry.h5"
        more = writer.load_options(_truth(writer), folder / "in") if hasattr(writer, "load_options") else {}
        options = LoadOptions(format=writer.FORMAT, **more)
        delays = out / "delays.h5"
        return [
            lambda: load_stack(folder / "in", stack, geometry, options, NullProgress(), delays_path=delays),
            *_inversion(stack, out),
        ]

    return Target(write, steps)


def _inversion(stack: Path, out: Path) -> list[Step]:
    outputs = InversionOutputs(*(out / f"{name}.h5" for name in ("timeseries", "quality", "number", "mask")))
    return [
        lambda: set_reference(stack, None, ReferenceChoice(), NullProgress()),
        lambda: invert_stack(stack, outputs, InversionOptions(), NullProgress()),
        _velocity(outputs.timeseries, out),
    ]


def _series_products(writer: ModuleType) -> Target:
    def write(folder: Path) -> None:
        writer.write(_truth(writer), folder / "in")

    def steps(folder: Path, out: Path) -> list[Step]:
        names = ("timeseries", "geometryGeo", "temporalCoherence", "avgSpatialCoh", "maskTempCoh")
        outputs = SeriesOutputs(*(out / f"{name}.h5" for name in names))
        options = SeriesOptions(format=writer.FORMAT)
        return [
            lambda: load_series(folder / "in", outputs, options, NullProgress()),
            _velocity(outputs.timeseries, out),
        ]

    return Target(write, steps)


def _write_stack(folder: Path) -> None:
    (folder / "in").mkdir()
    write_stack(_truth(), folder / "in" / "ifgramStack.h5", folder / "in" / "geometryGeo.h5")


def _write_series(folder: Path) -> None:
    from series_files import DATES, GRID, series_files

    (folder / "in").mkdir()
    data = np.random.default_rng(1).normal(0.0, 0.01, (len(DATES), *GRID.shape))
    layers = {
        "height": np.linspace(0.0, 900.0, GRID.rows * GRID.cols).reshape(GRID.shape),
        "incidenceAngle": np.full(GRID.shape, 38.0),
        "slantRangeDistance": np.full(GRID.shape, 8.5e5),
    }
    mask = np.ones(GRID.shape, dtype=bool)
    series_files(folder / "in", data, geometry=layers, mask=mask, CENTER_LINE_UTC="46800")


def _corrections(folder: Path) -> CorrectionFiles:
    return CorrectionFiles(folder / "timeseries.h5", folder / "geometry.h5", folder / "mask.h5")


def _series_steps(folder: Path, out: Path) -> list[Step]:
    files = _corrections(folder / "in")

    def look() -> None:
        discover(folder / "in")
        series = DisplacementSeries.open(files.series)
        point_history(series, *series.grid.centre(3, 4))

    return [
        look,
        lambda: read_product(folder / "in" / "geometry.h5"),
        lambda: Ramp("linear").correct(files, out / "ramp.h5", NullProgress()),
        lambda: DemError().correct(files, out / "dem.h5", NullProgress()),
        _velocity(files.series, out),
    ]


def _delays(write_maps: Callable[[Path], object], correction: Callable[[Path], SeriesCorrection], era5: bool) -> Target:
    def write(folder: Path) -> None:
        import test_era5
        import test_gacos

        (test_era5 if era5 else test_gacos).files_in(folder)
        (folder / "in").mkdir()
        write_maps(folder / "in")

    def steps(folder: Path, out: Path) -> list[Step]:
        files = CorrectionFiles(folder / "timeseries.h5", folder / "geometry.h5")
        return [lambda: correction(folder / "in").correct(files, out / "corrected.h5", NullProgress())]

    return Target(write, steps)


def _gacos_maps(folder: Path) -> None:
    import test_gacos

    for number in range(len(test_gacos.DATES)):
        write = test_gacos.write_map_tiff if number % 3 == 2 else test_gacos.write_map
        write(folder, number)


def _era5_netcdf(folder: Path) -> None:
    import air
    from test_era5 import AIRS, LATITUDES, LONGITUDES, moment

    for number, one in enumerate(AIRS):
        write = air.write_era5_classic if number % 3 == 2 else air.write_era5_netcdf
        write(folder / f"{number}.nc", {moment(number): one}, LATITUDES[::2], LONGITUDES[::2])


def _opera_delays(folder: Path) -> None:
    import test_opera_troposphere

    test_opera_troposphere.write_folder(folder)


def _era5_grib(folder: Path) -> None:
    import test_era5

    test_era5.write_folder(folder)


def _write_gnss(folder: Path) -> None:
    from test_gnss import daily, straight, tenv3

    (folder / "in").mkdir()
    for number, name in enumerate(("ABCD", "EFGH")):
        days = daily(count=60)
        motion = straight(days, (0.5, -0.3, 0.2))
        tenv3(folder / "in" / f"{name}.tenv3", name, days, motion, (-99.2, 19.4), number == 0, number == 0)
    table = "station,date,latitude,longitude,east (mm),north (mm),up (mm)\n"
    table += "".join(f"XYZ{i % 2},2020-01-{i + 1:02d},19.4,-99.2,{i},{-i},{i / 2}\n" for i in range(20))
    (folder / "in" / "table.csv").write_text(table, encoding="ascii")


def _gnss_steps(folder: Path, _out: Path) -> list[Step]:
    def one(path: Path) -> Step:
        return lambda: read_stations([path])

    return [one(path) for path in sorted((folder / "in").iterdir()) if not path.is_dir()]


def _write_template(folder: Path) -> None:
    from test_template import LANDSLIDE

    from insar_workbench.core.template.template_writer import write_template
    from insar_workbench.core.workflow.workflow import WorkflowOptions

    (folder / "in").mkdir()
    (folder / "in" / "one.txt").write_text(LANDSLIDE, encoding="utf-8")
    (folder / "in" / "two.cfg").write_text(write_template(WorkflowOptions()), encoding="utf-8")


def _template_steps(folder: Path, _out: Path) -> list[Step]:
    def one(path: Path) -> Step:
        return lambda: read_options(Template.read(path))

    return [one(path) for path in sorted((folder / "in").iterdir())]


def targets() -> dict[str, Target]:
    """All kinds of inputs by name."""
    made = {
        name: (_series_products if getattr(writer, "SERIES", False) else _interferograms)(writer)
        for name, writer in writers().items()
    }
    made["our_stack"] = Target(_write_stack, lambda folder, out: _inversion(folder / "in" / "ifgramStack.h5", out))
    made["our_series"] = Target(_write_series, _series_steps)
    made["gacos"] = _delays(_gacos_maps, Gacos, False)
    made["era5_grib"] = _delays(_era5_grib, Era5, True)
    made["era5_netcdf"] = _delays(_era5_netcdf, Era5, True)
    made["opera_troposphere"] = _delays(_opera_delays, OperaTroposphere, True)
    made["gnss"] = Target(_write_gnss, _gnss_steps)
    made["template"] = Target(_write_template, _template_steps)
    return made
