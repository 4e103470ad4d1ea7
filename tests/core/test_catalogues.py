# SPDX-License-Identifier: GPL-2.0-or-later
"""What the catalogues say of readers and corrections is true of them, and leaves them where they are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from insar_workbench.core.corrections import base as corrections
from insar_workbench.core.corrections.catalogue import CATALOGUE
from insar_workbench.core.readers.base import StackFormat, register, registered
from insar_workbench.core.readers.catalogue import STACK_FORMATS, formats, series_formats
from insar_workbench.core.readers.series_base import SeriesFormat, register_series, registered_series

ROOT = Path(__file__).resolve().parents[2]

IMPORT = """
import importlib, importlib.util, sys
sys.dont_write_bytecode = True
spec = importlib.util.spec_from_file_location("insar_workbench", {init!r}, submodule_search_locations=[{root!r}])
package = importlib.util.module_from_spec(spec)
sys.modules["insar_workbench"] = package
spec.loader.exec_module(package)
importlib.import_module({module!r})
print(*sys.modules)
"""


def imported_with(module: str) -> set[str]:
    """What a module brings along, in a Python of its own."""
    code = IMPORT.format(init=str(ROOT / "__init__.py"), root=str(ROOT), module=module)
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name for name in result.stdout.split() if name.startswith(module.rpartition(".")[0])}


def test_each_format_has_its_reader() -> None:
    assert formats() == [(one.id, one.title) for one in registered()]
    assert series_formats() == [(one.id, one.title) for one in registered_series()]


def test_the_order_of_the_formats_stays() -> None:
    assert " ".join(STACK_FORMATS) == (
        "aria_gunw aria_tools gmtsar hyp3 isce2 licsar licsbas mintpy nisar roi_pac snap gamma geotiff"
    )


def test_each_correction_has_its_module() -> None:
    assert list(CATALOGUE) == [kind.id for kind in corrections.registered()]
    for kind in corrections.registered():
        told = (kind.title, kind.position, kind.suffix, kind.needs, kind.uses, kind.products)
        assert told == CATALOGUE[kind.id]


@pytest.mark.parametrize(
    ("decorate", "base"),
    [(register, StackFormat), (register_series, SeriesFormat), (corrections.register, corrections.SeriesCorrection)],
)
def test_what_is_in_no_catalogue_is_refused(decorate, base) -> None:
    with pytest.raises(KeyError, match="unheard_of"):
        decorate(type("Unknown", (base,), {"id": "unheard_of"}))


@pytest.mark.parametrize(
    ("package", "module", "others"),
    [
        ("readers", "mintpy", ("hyp3", "isce2", "nisar_gunw", "opera_disp")),
        ("readers", "opening", ("mintpy", "hyp3", "opera_disp")),
        ("corrections", "ramp", ("era5", "gacos", "dem_error", "filters")),
    ],
)
def test_a_module_does_not_bring_its_neighbours(package: str, module: str, others: tuple[str, ...]) -> None:
    place = f"insar_workbench.core.{package}"
    found = imported_with(f"{place}.{module}")
    assert f"{place}.{module}" in found
    for other in others:
        assert (ROOT / "core" / package / f"{other}.py").is_file()
        assert f"{place}.{other}" not in found
