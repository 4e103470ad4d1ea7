# SPDX-License-Identifier: GPL-2.0-or-later
"""Run the whole chain through QGIS without a desktop, on a synthetic landslide or on your own interferograms.

./dev demo                    make a synthetic stack, run the chain, compare with the truth, draw
./dev demo --input FOLDER     your own interferograms: run the chain, draw
./dev demo --gui              the same, then open QGIS with the layers
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from demo_check import compare

from insar_workbench.core.dates import format_date
from insar_workbench.core.errors import InsarError
from insar_workbench.core.metadata import Metadata
from insar_workbench.core.products import read_product
from insar_workbench.core.series import DisplacementSeries
from insar_workbench.core.simulation.simulation import SimulationOptions, simulate
from insar_workbench.core.simulation.simulation_files import write_gamma_folder, write_truth

TOOLS = Path(__file__).resolve().parent
DEV = TOOLS.parent / "dev"
ALGORITHM = "smallbaselineworkflow"
OWN_FILES = ("interferograms/sim_*.tif", "headers/sim_*.par", "headers/r*_VV_*.par", "baselines/*_VV_*rlks_b*.par")
"""What `write_gamma_folder` writes, below its folder."""


@dataclass(frozen=True)
class Folders:
    """Where the demo keeps its things."""

    output: Path

    @property
    def gamma(self) -> Path:
        """Synthetic interferograms."""
        return self.output / "interferograms"

    @property
    def products(self) -> Path:
        """Output folder of the chain."""
        return self.output / "products"

    @property
    def truth(self) -> Path:
        """What is true."""
        return self.output / "truth.h5"

    @property
    def picture(self) -> Path:
        """Map of velocity."""
        return self.output / "velocity.png"

    @property
    def velocity_layer(self) -> Path:
        """Velocity in mm/year as a GeoTIFF with its style beside it."""
        return self.products / "layers" / "velocity.tif"


class DemoError(Exception):
    """A step failed; the text says which and why."""


def run_chain(source: Path, products: Path) -> None:
    """Run the workflow algorithm in qgis_process.

    Raises
    ------
    DemoError
        When it fails or leaves no velocity.
    """
    products.mkdir(parents=True, exist_ok=True)
    command = [str(DEV), "run", ALGORITHM, f"INPUT={source}", f"OUTPUT_FOLDER={products}"]
    print(f"$ ./dev {' '.join(command[1:])}", flush=True)
    done = subprocess.run(command, stdin=subprocess.DEVNULL, check=False)
    if done.returncode or not (products / "velocity.h5").is_file():
        raise DemoError(f"the workflow left no {products / 'velocity.h5'}; see its messages above.")


def draw(folders: Folders, title: str, dem: Path | None) -> None:
    """Let QGIS draw the velocity layer.

    Raises
    ------
    DemoError
        When there is no layer or QGIS cannot draw it.
    """
    if not folders.velocity_layer.is_file():
        raise DemoError(f"the workflow left no {folders.velocity_layer} to draw.")
    series = DisplacementSeries.open(folders.products / "timeseries.h5")
    span = f"{len(series.dates)} dates, {series.dates[0]} to {series.dates[-1]}"
    command = [
        sys.executable,
        str(TOOLS / "render_layer.py"),
        str(folders.velocity_layer),
        str(folders.picture),
    ]
    command += ["--title", f"{title}|Velocity along the line of sight; {span}"]
    if dem is not None:
        command += ["--dem", str(dem)]
    point = reference_point(folders.products / "velocity.h5")
    if point is not None:
        command.append(f"--point={point[0]},{point[1]}")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if subprocess.run(command, env=environment, check=False).returncode:
        raise DemoError(f"QGIS could not draw {folders.velocity_layer}.")


def reference_point(velocity: Path) -> tuple[float, float] | None:
    """Longitude and latitude of the reference pixel."""
    metadata: Metadata = read_product(velocity, ("velocity",)).metadata
    lon, lat = metadata.number("REF_LON"), metadata.number("REF_LAT")
    return None if lon is None or lat is None else (lon, lat)


def synthetic(folders: Folders, seed: int) -> bool:
    """Simulate, run, compare, draw; returns whether all checks passed."""
    started = time.monotonic()
    simulation = simulate(SimulationOptions(seed=seed))
    for pattern in OWN_FILES:  # those of another seed have other dates
        for old in folders.gamma.glob(pattern):
            old.unlink()
    write_gamma_folder(simulation, folders.gamma)
    write_truth(simulation, folders.truth)
    print(
        f"Synthetic stack: {len(simulation.dates)} dates from {format_date(simulation.dates[0])}, "
        f"{len(simulation.network)} interferograms, {simulation.grid.rows} x {simulation.grid.cols} pixels, "
        f"{time.monotonic() - started:.1f} s"
    )
    started = time.monotonic()
    run_chain(folders.gamma, folders.products)
    print(f"The chain took {time.monotonic() - started:.1f} s with the start of QGIS.\n")
    checks = compare(simulation, folders.products)
    print(f"{'Compared with the truth':<58s}{'found':>9s}  {'allowed':>15s}  unit")
    for check in checks:
        print(check.line())
    draw(folders, "Synthetic landslide beside a stable town", folders.gamma / "dem.tif")
    return all(check.passed for check in checks)


def open_desktop(folders: Folders) -> int:
    """Open QGIS with the layers; returns when it is closed."""
    layers = [
        str(path)
        for name in ("temporalCoherence.tif", "velocity.tif")
        if (path := folders.products / "layers" / name).is_file()
    ]
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    return subprocess.run([str(DEV), "gui", *layers], env=environment, check=False).returncode


def main() -> int:
    """Run the program."""
    parser = argparse.ArgumentParser(
        prog="./dev demo", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--input", type=Path, help="folder with your own interferograms instead of synthetic ones")
    parser.add_argument("--output", type=Path, default=Path("insar_demo"), help="folder to write to (insar_demo)")
    parser.add_argument("--seed", type=int, default=1, help="another synthetic stack")
    parser.add_argument("--gui", action="store_true", help="open QGIS with the layers at the end")
    arguments = parser.parse_args()
    if arguments.gui and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print(
            "There is no display to open QGIS on; run it from a desktop or as 'xvfb-run ./dev demo --gui'.",
            file=sys.stderr,
        )
        return 1
    folders = Folders(arguments.output.resolve())
    try:
        folders.output.mkdir(parents=True, exist_ok=True)
        passed = True
        if arguments.input is None:
            passed = synthetic(folders, arguments.seed)
        else:
            source = arguments.input.resolve()
            if not source.is_dir():
                raise DemoError(f"the folder {source} does not exist.")
            run_chain(source, folders.products)
            draw(folders, source.name, None)
    except (DemoError, InsarError, OSError) as error:
        print(f"FAIL: {error}", file=sys.stderr)
        return 1
    print(f"\nProducts: {folders.products}\nPicture:  {folders.picture}")
    if arguments.gui and open_desktop(folders):
        print("QGIS ended with an error.", file=sys.stderr)
        return 1
    if arguments.input is None:
        print("PASS" if passed else "FAIL: a value lies outside its limits")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
