# SPDX-License-Identifier: GPL-2.0-or-later
"""Install a package into a clean profile of QGIS and run the workflow from it: `try_package.py ARCHIVE.zip`.

The input is the synthetic stack of the demo, made by the code in the package; the result is compared with the truth.
Nothing of the checkout is used but the comparison, and the person's own profile is not touched.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE = "insar_workbench"
WORKFLOW = "insar:smallbaselineworkflow"


class TryError(Exception):
    """A step failed; the text says which and why."""


def install(archive: Path, profile: Path) -> Path:
    """Unpack where the plugin manager would, and return that folder."""
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(archive) as package:
        package.extractall(plugins)
    return plugins


def qgis_process(profile: Path, *arguments: str) -> str:
    """Run qgis_process with the profile alone, and return what it prints.

    Raises
    ------
    TryError
        When it fails.
    """
    program = os.environ.get("INSAR_QGIS_PROCESS", "qgis_process")
    environment = {key: value for key, value in os.environ.items() if key not in ("QGIS_PLUGINPATH", "PYTHONPATH")}
    environment |= {"QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "offscreen"}
    command = [program, *arguments]
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise TryError(f"qgis_process {' '.join(arguments)} failed:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done.stdout


def check_results(plugins: Path, scratch: Path, profile: Path) -> int:
    """Run the workflow on the synthetic stack; returns the number of comparisons that passed.

    Raises
    ------
    TryError
        When it fails, or its result is not the truth.
    """
    sys.path.insert(0, str(plugins))
    sys.dont_write_bytecode = True
    import demo_check

    from insar_workbench.core.simulation import simulation, simulation_files

    if not Path(simulation.__file__).is_relative_to(plugins):
        raise TryError(f"{simulation.__file__} is not the package's own")
    truth = simulation.simulate(simulation.SimulationOptions())
    source, products = scratch / "interferograms", scratch / "products"
    simulation_files.write_gamma_folder(truth, source)
    products.mkdir()
    qgis_process(profile, "run", WORKFLOW, "--", f"INPUT={source}", f"OUTPUT_FOLDER={products}")
    checks = demo_check.compare(truth, products)
    failed = [check.line() for check in checks if not check.passed]
    if failed:
        raise TryError("the results are not the truth:\n" + "\n".join(failed))
    return len(checks)


def main() -> int:
    if len(sys.argv) != 2:
        sys.exit("usage: try_package.py ARCHIVE.zip")
    archive = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        scratch, profile = Path(folder), Path(folder) / "profile"
        plugins = install(archive, profile)
        try:
            if "Enabled" not in qgis_process(profile, "plugins", "enable", PACKAGE):
                raise TryError("QGIS did not enable the plugin")
            algorithms = len(re.findall(r"^\s+insar:", qgis_process(profile, "list"), re.MULTILINE))
            passed = check_results(plugins, scratch, profile)
        except TryError as error:
            sys.stderr.write(f"{archive.name}: {error}\n")
            return 1
    sys.stdout.write(
        f"{archive.name}: installed into a clean profile, {algorithms} algorithms, {passed} comparisons passed\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
