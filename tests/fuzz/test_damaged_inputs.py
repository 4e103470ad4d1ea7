# SPDX-License-Identifier: GPL-2.0-or-later
"""Every kind of input, damaged in many ways: it is read, or refused in one sentence; no crash, no hang, bounded memory.

The suite damages each kind in a few ways. INSAR_FUZZ=200 damages each in 200 ways, with other seeds than the suite's;
INSAR_FUZZ_FIRST is the first seed (default 1000). worker.py repeats a single case.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from format_writers import writers

WORKER = Path(__file__).with_name("worker.py")
OTHERS = ("our_stack", "our_series", "gacos", "era5_grib", "era5_netcdf", "opera_troposphere", "gnss", "template")
KINDS = (*writers(), *OTHERS)
LONG = int(os.environ.get("INSAR_FUZZ", "0"))
SHORT_SEEDS = {"our_stack": (0, 4), "our_series": (0, 4), "hyp3_zipped": (0, 4), "template": (0, 6), "gnss": (0, 6)}
"""Of the suite; one case of each other kind."""


Seeds = tuple[str, int, int]


MOST_LIBRARY_CRASHES = 0.02
"""Share of cases in which HDF5 or GDAL itself crashes on scrambled bytes: it is known, and stays rare."""


def damage(cases: list[Seeds]) -> list[str]:
    """The faults among the cases of kinds with their seeds, each with what brings it back."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-W", "ignore", str(WORKER), *(str(word) for case in cases for word in case)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == sum(last - first for _, first, last in cases), done.stderr[-3000:]
    assert sum(one["outcome"] == "library" for one in answers) <= MOST_LIBRARY_CRASHES * len(answers), answers
    return [
        f"worker.py {one['kind']} {one['seed']} {one['seed'] + 1} ({one.get('damage', '')}): {one['said']}"
        for one in answers
        if one["outcome"] == "fault"
    ]


def test_a_few_damages_of_every_kind() -> None:
    with ThreadPoolExecutor(2) as pool:
        cases = [(kind, *SHORT_SEEDS.get(kind, (0, 1))) for kind in KINDS]
        faults = [fault for faults in pool.map(damage, (cases[::2], cases[1::2])) for fault in faults]
    assert faults == []


@pytest.mark.long("INSAR_FUZZ")
@pytest.mark.timeout(0)
@pytest.mark.parametrize("kind", KINDS)
def test_many_damages(kind: str) -> None:
    first = int(os.environ.get("INSAR_FUZZ_FIRST", "1000"))
    faults = damage([(kind, first, first + LONG)])
    assert faults == []
