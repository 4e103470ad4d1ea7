# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill every algorithm that writes: no half file under its name, old results whole, and the next run clears up.

One moment for each algorithm; with INSAR_FAULTS=100 a hundred: before each thing that Python does to a file, and at
seeded random times.
"""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from runs import TIMES, content, hidden, partial, prepare, prepare_again, same, visible
from scenarios import SCENARIOS

from insar_workbench.core.stack import PHASE, InterferogramStack

MOMENTS = TIMES or 1
SEVERAL_STEPS = {("workflow", "ifgramStack.h5"), ("undounwrapping", "corrected.h5")}
"""Files that are changed more than once, and are whole in between."""
SEED = 20190105


def moments(name, done):
    """Where to kill: half of them by what happens to files, half by time."""
    stream = np.random.default_rng([SEED, zlib.crc32(name.encode())])
    times = [{"kill": float(t)} for t in stream.uniform(0.0, 1.05 * done["seconds"], MOMENTS)]
    events = [{"event": int(e)} for e in stream.permutation(done["events"])]
    events *= -(-MOMENTS // max(len(events), 1))
    chosen = [events[i] if i % 2 == 0 and events else times[i] for i in range(MOMENTS)]
    return list(zip(chosen, stream.integers(0, 2, MOMENTS).astype(bool).tolist()))


def test_no_algorithm_is_forgotten(qgis_app):
    from insar_workbench.processing_provider.provider import ALGORITHMS

    assert {scenario.algorithm for scenario in SCENARIOS.values()} == {kind.ID for kind in ALGORITHMS}


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", SCENARIOS)
def test_killed(runner, given, reference, tmp_path, name):
    scenario = SCENARIOS[name]
    done, wanted = reference(name)
    killed = 0
    for moment, with_old in moments(name, done):
        folder = tmp_path / "out"
        if with_old:
            prepare_again(scenario, given, done["folder"], folder)
        else:
            prepare(scenario, given, folder)
        before = {key: path.read_bytes() for key, path in visible(folder).items()}
        killed += runner(scenario, given, folder, **moment)["state"] == "killed"
        after = visible(folder)
        # formats of several files lose the old one before the new one comes, so that they are never mixed
        lost = [key for key in before if key not in after and not key.endswith((".aux.xml", ".shp", ".unw"))]
        assert not lost, (moment, with_old)
        for key, path in after.items():
            if path.read_bytes() != before.get(key):
                try:
                    found = content(path)
                except OSError as error:
                    raise AssertionError(f"{key} is damaged: {error} ({moment}, {with_old})") from error
                if key in scenario.changes and same(found, content(given / key)):
                    continue
                if (name, path.name) in SEVERAL_STEPS:
                    InterferogramStack.open(path).read(PHASE)
                else:
                    assert same(found, wanted[key]), (key, moment, with_old)
        again = runner(scenario, given, folder)
        assert again["state"] == "done", (again, moment, with_old)
        found = {key: content(path) for key, path in visible(folder).items()}
        assert {key for key in found if not same(found[key], wanted.get(key))} == set(), (moment, with_old)
        assert set(wanted) <= set(found), (moment, with_old)
        # a lock that was left stays where nothing had to be written any more
        leaves_locks = scenario.changes or name == "workflow"
        left = [item for item in hidden(folder) if not (leaves_locks and item.endswith(".lock"))]
        assert left + partial(folder) == [], (moment, with_old)
    assert killed or MOMENTS < 10
