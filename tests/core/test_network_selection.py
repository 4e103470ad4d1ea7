# SPDX-License-Identifier: GPL-2.0-or-later
"""Selection of interferograms: each condition against a loop over pairs, and against what MintPy 1.6.4 keeps."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from stacks import MEXICO_REFERENCE, mexico_city_stack, nearest_pairs, random_stack

from insar_workbench.core import blocks
from insar_workbench.core.dates import parse_date
from insar_workbench.core.errors import Canceled, FormatError, NetworkError, ParameterError
from insar_workbench.core.files import hdf5
from insar_workbench.core.grid import Window
from insar_workbench.core.network.network import Network
from insar_workbench.core.network.network_selection import (
    NetworkSelection,
    best_tree,
    drop_reasons,
    modify_network,
    parse_indexes,
    parse_pairs,
    reset_network,
    select,
    selection_parameters,
)
from insar_workbench.core.products import write_product
from insar_workbench.core.progress import NullProgress
from insar_workbench.core.provenance import input_names
from insar_workbench.core.stack import COHERENCE, PHASE, InterferogramStack

# What modify_network.py of MintPy 1.6.4 keeps of the 30 pairs of mexico_city.
MINTPY_KEEPS: list[tuple[dict[str, Any], str]] = [
    ({"max_days": 60}, "100010111001110011110011111110"),
    ({"max_bperp": 30}, "010110111101101001110100110101"),
    ({"connections": 2}, "100010110001000011000011110000"),
    ({"exclude_dates": "20180130 20180412"}, "010100111111111101111100111111"),
    ({"exclude_pairs": "20180106_20180130"}, "011111111111111111111111111111"),
    ({"exclude_indexes": "0 7:3 29"}, "011000001111111111111111111110"),
    ({"start": "20180130", "end": "20180530"}, "000011111101111011110011110000"),
    ({"min_coherence": 0.6}, "100010110001000010100000111111"),
    ({"min_coherence": 0.6, "keep_spanning_tree": False}, "100000110001000010100000100000"),
    ({"min_coherence": 0.62, "max_days": 70}, "100010110001000010100000111110"),
    (
        {"min_coherence": 0.75, "exclude_pairs": "20180331_20180412", "area": Window(5, 35, 10, 40)},
        "100010100001000001000010111111",
    ),
]


class Fractions(NullProgress):
    """Remembers how far it was told to be."""

    def __init__(self) -> None:
        self.fractions: list[float] = []

    def __call__(self, fraction: float, message: str = "") -> None:
        self.fractions.append(fraction)


class Recorder(NullProgress):
    """Remembers what is reported; cancels when told to."""

    def __init__(self, cancel: bool = False) -> None:
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.cancel = cancel

    def info(self, message: str) -> None:
        self.infos.append(message)

    def warning(self, message: str) -> None:
        self.warnings.append(message)

    def check(self) -> None:
        if self.cancel:
            raise Canceled


def flags_of(path: Path) -> list[bool]:
    with h5py.File(path) as file:
        return [bool(flag) for flag in file["dropIfgram"][:]]


def network_of(path: Path) -> Network:
    return InterferogramStack.open(path).network


def test_every_condition_on_its_own(tmp_path: Path) -> None:
    network = network_of(random_stack(tmp_path, dates=9, connections=4))
    dates = sorted({day for pair in network.pairs for day in pair})
    rules = {
        "max_days": (30, lambda i, a, b: (b - a).days <= 30),
        "max_bperp": (40.0, lambda i, a, b: -40.0 <= network.bperp[i] <= 40.0),
        "connections": (2, lambda i, a, b: b in dates[dates.index(a) + 1 :][:2]),
        "start": (dates[2], lambda i, a, b: a >= dates[2]),
        "end": (dates[6], lambda i, a, b: b <= dates[6]),
        "exclude_dates": ((dates[1], dates[4]), lambda i, a, b: not {a, b} & {dates[1], dates[4]}),
        "exclude_pairs": (((dates[0], dates[1]),), lambda i, a, b: (a, b) != (dates[0], dates[1])),
        "exclude_indexes": ((0, 3, 4), lambda i, a, b: i not in (0, 3, 4)),
    }
    failed = np.zeros(len(network), dtype=bool)
    for name, (value, passes) in rules.items():
        kept = select(network, NetworkSelection(**{name: value}))
        expected = [passes(i, first, second) for i, (first, second) in enumerate(network.pairs)]
        assert list(kept) == expected, name
        assert 0 < kept.sum() < len(kept), name
        failed |= ~kept
    # together, the conditions add up
    together = NetworkSelection(**{name: value for name, (value, _) in rules.items() if name != "max_bperp"})
    for i, why in enumerate(drop_reasons(network, together)):
        first, second = network.pairs[i]
        count = sum(not passes(i, first, second) for name, (_, passes) in rules.items() if name != "max_bperp")
        excluded_twice = {first, second} == {dates[1], dates[4]}
        assert len(why.split("; ")) - (why == "") == count + excluded_twice


def test_reasons_say_what_is_wrong_with_a_pair(tmp_path: Path) -> None:
    network = network_of(random_stack(tmp_path, dates=4, connections=3))
    selection = NetworkSelection.parse(max_days=24, exclude_dates="20200101", exclude_indexes="2", min_coherence=0.5)
    coherence = np.array([0.9, 0.9, 0.9, 0.2, 0.4, np.nan])
    reasons = drop_reasons(network, dataclasses.replace(selection, keep_spanning_tree=False), coherence)
    assert reasons[0] == "date 20200101 excluded"
    assert reasons[2] == "36 days > 24; position 2 excluded; date 20200101 excluded"
    assert reasons[3] == "mean coherence 0.20 < 0.5"
    assert reasons[5] == "no mean coherence"


def test_an_unknown_baseline_passes() -> None:
    pairs = nearest_pairs([date(2020, 1, day) for day in (1, 13, 25)], 2)
    network = Network.create(pairs, [float("nan"), 10.0, -500.0])
    assert list(select(network, NetworkSelection(max_bperp=100))) == [True, True, False]


def test_spanning_tree_protects_from_low_coherence_alone() -> None:
    days = [date(2020, 1, day) for day in (1, 7, 13, 19)]
    network = Network.create(nearest_pairs(days, 3))  # 01 02 03 12 13 23
    coherence = np.array([0.2, 0.3, 0.9, 0.1, 0.25, 0.8])
    # the tree of highest coherence: 03 (0.9), 23 (0.8), 13 (0.25); 02 (0.3) would close a circle
    kept = select(network, NetworkSelection(min_coherence=0.5), coherence)
    assert list(kept) == [False, False, True, False, True, True]
    alone = select(network, NetworkSelection(min_coherence=0.5, keep_spanning_tree=False), coherence)
    assert list(alone) == [False, False, True, False, False, True]
    # a pair excluded by hand is neither kept by the tree nor part of it: 01 (0.2) takes its place
    by_hand = NetworkSelection(min_coherence=0.5, exclude_pairs=((days[1], days[3]),))
    assert list(select(network, by_hand, coherence)) == [True, False, True, False, False, True]


def test_area_ratio_judges_what_coherence_left() -> None:
    days = [date(2020, 1, day) for day in (1, 7, 13)]
    network = Network.create(nearest_pairs(days, 2))
    coherence, ratio = np.array([0.9, 0.2, 0.8]), np.array([0.1, 0.9, 0.9])
    kept = select(network, NetworkSelection(min_coherence=0.5, min_area_ratio=0.5), coherence, ratio)
    # 02 goes for its coherence; then the tree of 01 and 12 keeps 01 although its ratio is low
    assert list(kept) == [True, False, True]
    kept = select(
        network, NetworkSelection(min_coherence=0.5, min_area_ratio=0.5, keep_spanning_tree=False), coherence, ratio
    )
    assert list(kept) == [False, False, True]


def test_best_tree_of_nothing_is_nothing() -> None:
    network = Network.create(nearest_pairs([date(2020, 1, day) for day in (1, 7, 13)], 2))
    assert not best_tree(network, np.ones(3), np.zeros(3, dtype=bool)).any()


def test_texts_are_understood() -> None:
    assert parse_indexes(" 0 3:7, 12;9:8") == (0, 3, 4, 5, 6, 7, 8, 9, 12)
    assert parse_indexes("999999:1000001") == (999_999, 1_000_000, 1_000_001)
    assert parse_indexes("") == () and parse_indexes("; 3") == (3,)
    first, second = parse_date("20180106"), parse_date("20180130")
    assert parse_pairs("20180106_20180130, 20180130-20180106") == ((first, second), (first, second))
    selection = NetworkSelection.parse(
        start="2018-01-01",
        end=" ",
        exclude_dates="20180106;20180130",
        exclude_pairs="",
        exclude_indexes="1",
        max_days=48,
    )
    assert selection == NetworkSelection(
        max_days=48, start=date(2018, 1, 1), exclude_dates=(first, second), exclude_indexes=(1,)
    )


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"exclude_indexes": "3-5"}, "'3-5' is neither a position nor a range"),
        ({"exclude_indexes": "-1"}, "'-1' is neither a position nor a range"),
        ({"exclude_indexes": "7 0:1000001"}, "^'0:1000001' spans more positions than any network has"),
        ({"exclude_pairs": "20180106"}, "'20180106' is not a pair of dates"),
        ({"exclude_dates": "yesterday"}, "'yesterday' is not a date"),
        ({"start": "20180201", "end": "20180101"}, "20180201 is after the end date 20180101; exchange them.$"),
        ({"max_bperp": float("nan")}, "The largest perpendicular baseline is nan"),
        ({"min_area_ratio": -0.1}, "The minimum area ratio is -0.1"),
        ({"area_threshold": 1.5}, "The coherence threshold of the area ratio is 1.5"),
        ({"max_days": 0}, "longest temporal baseline is 0; give a number above 0"),
        ({"connections": -1}, "number of connections is -1"),
        ({"min_coherence": 70}, "minimum coherence is 70; give a value from 0 to 1"),
    ],
)
def test_what_cannot_be_meant_is_refused(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        NetworkSelection.parse(**given)


def test_edges_of_what_can_be_meant() -> None:
    """Half a day and a centimetre are above 0; 0 and 1 are coherences; one day may be both start and end."""
    NetworkSelection.parse(max_days=0.5, max_bperp=0.01, start="20180101", end="20180101")
    NetworkSelection(min_coherence=0.0, min_area_ratio=1.0, area_threshold=0.0)
    NetworkSelection(min_coherence=1.0, min_area_ratio=0.0, area_threshold=1.0)


def test_limits_belong_to_what_passes() -> None:
    network = Network.create(nearest_pairs([date(2020, 1, day) for day in (1, 7, 13)], 2), [50.0, -50.0, 50.5])
    assert list(select(network, NetworkSelection(max_bperp=50))) == [True, True, False]
    coherence = np.array([0.5, 0.4, 0.6])
    alone = NetworkSelection(min_coherence=0.5, keep_spanning_tree=False)
    assert list(select(network, alone, coherence)) == [True, False, True]
    reasons = drop_reasons(network, NetworkSelection(min_area_ratio=0.5, keep_spanning_tree=False), None, coherence)
    assert reasons == ["", "share of coherent pixels 0.40 < 0.5", ""]
    by_hand = NetworkSelection(exclude_pairs=(network.pairs[1],))
    assert drop_reasons(network, by_hand) == ["", "pair excluded", ""]


def test_share_of_coherent_pixels_of_a_stack(tmp_path: Path) -> None:
    """Two pairs have a third of their pixels above 0.8, and all above 0.5."""
    path = random_stack(tmp_path, rows=6, cols=8, dates=4, connections=1, gaps=0.0)
    with h5py.File(path, "r+") as file:
        file[COHERENCE][:] = 0.9
        file[COHERENCE][:2, 2:] = 0.6
    wanted = NetworkSelection(min_area_ratio=0.5, keep_spanning_tree=False, area_threshold=0.8)
    report = modify_network(path, None, wanted, NullProgress())
    assert flags_of(path) == [False, False, True]
    assert report.dropped[0][1] == "share of coherent pixels 0.33 < 0.5"
    modify_network(path, None, dataclasses.replace(wanted, area_threshold=0.5), NullProgress())
    assert flags_of(path) == [True, True, True]
    # coherence and share are not taken for each other
    both = dataclasses.replace(wanted, min_coherence=0.65, min_area_ratio=0.3)
    assert modify_network(path, None, both, NullProgress()).pairs == 3
    both = dataclasses.replace(wanted, min_coherence=0.75, min_area_ratio=0.3)
    assert modify_network(path, None, both, NullProgress()).pairs == 1


def test_progress_never_goes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Coherence of two blocks, then a copy in many pieces."""
    halves = blocks.BlockPlan((Window(0, 6, 0, 15), Window(6, 12, 0, 15)))
    monkeypatch.setattr("insar_workbench.core.quality.plan", lambda *_: halves)
    monkeypatch.setattr("insar_workbench.core.files.file_copy.PIECE_BYTES", 5000)
    recorder = Fractions()
    modify_network(random_stack(tmp_path), tmp_path / "copy.h5", NetworkSelection(min_coherence=0.3), recorder)
    assert recorder.fractions == sorted(recorder.fractions) and recorder.fractions[-1] == 1.0
    assert any(0.0 < fraction < 0.5 for fraction in recorder.fractions)
    assert any(0.5 < fraction < 1.0 for fraction in recorder.fractions)


def test_what_was_done_is_recorded_in_the_copy(tmp_path: Path) -> None:
    source = random_stack(tmp_path)
    write_product(
        tmp_path / "m.h5", "mask", InterferogramStack.open(source).grid, {"mask": np.ones((12, 15), dtype=bool)}, {}
    )
    selection = NetworkSelection(min_coherence=0.3, mask=tmp_path / "m.h5")
    modify_network(source, tmp_path / "copy.h5", selection, NullProgress())
    with hdf5.open_read(tmp_path / "copy.h5") as file:
        attributes = hdf5.attributes(file)
    assert input_names(attributes) == {"stack": "random.h5", "mask": "m.h5"}
    assert attributes["iwb.step"] == "modifynetwork" and '"mask"' not in attributes["iwb.parameters"]
    reset_network(tmp_path / "copy.h5", tmp_path / "again.h5", NullProgress())
    with hdf5.open_read(tmp_path / "again.h5") as file:
        attributes = hdf5.attributes(file)
    assert input_names(attributes) == {"stack": "copy.h5"} and attributes["iwb.step"] == "resetnetwork"


def test_a_mask_of_another_grid_names_the_stack(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    grid = InterferogramStack.open(path).grid.multilook(2)
    write_product(tmp_path / "m.h5", "mask", grid, {"mask": np.ones(grid.shape, dtype=bool)}, {})
    with pytest.raises(FormatError, match=r"random\.h5"):
        modify_network(path, None, NetworkSelection(min_coherence=0.3, mask=tmp_path / "m.h5"), NullProgress())


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"exclude_dates": "20190101 20200101"},
            "excluded date 20190101 is not in the network, which has 20200101 to 20200313; correct",
        ),
        (
            {"exclude_pairs": "20200101_20200520 20200101_20200607"},
            "excluded pairs 20200101_20200520, 20200101_20200607 are not in the network, which has 15 pairs such as "
            "20200101_20200113; correct",
        ),
        (
            {"exclude_indexes": "14 15 99"},
            "excluded positions 15, 99 are not in the network, which has positions 0 to 14",
        ),
    ],
)
def test_what_is_not_in_the_network_is_named(given: dict[str, str], message: str, tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    with pytest.raises(ParameterError, match=message):
        modify_network(path, None, NetworkSelection.parse(**given), NullProgress())
    assert all(flags_of(path))


def test_nothing_left_is_an_error_and_changes_nothing(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    with pytest.raises(
        NetworkError,
        match="None of the 15 interferograms meets all conditions; allow longer baselines or lower coherence, or "
        "exclude fewer",
    ):
        modify_network(path, None, NetworkSelection(max_days=5), NullProgress())
    assert all(flags_of(path))
    with pytest.raises(NetworkError, match="None of the 15"):
        modify_network(path, tmp_path / "copy.h5", NetworkSelection(max_days=5), NullProgress())
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_coherence_must_be_there_when_it_is_asked_for(tmp_path: Path) -> None:
    path = random_stack(tmp_path, layers=(PHASE,))
    with pytest.raises(FormatError, match=r"random\.h5 has no dataset 'coherence'; load the data again"):
        modify_network(path, None, NetworkSelection(min_coherence=0.5), NullProgress())
    with pytest.raises(ParameterError, match="mean coherence of the 15 interferograms must be known"):
        select(network_of(path), NetworkSelection(min_coherence=0.5))


def test_in_place_changes_the_flags_alone(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    with h5py.File(path) as file:
        phase, attributes = file[PHASE][:], dict(file.attrs)
    recorder = Recorder()
    report = modify_network(path, None, NetworkSelection.parse(exclude_indexes="0:2"), recorder)
    assert flags_of(path) == [False] * 3 + [True] * 12
    with h5py.File(path) as file:
        np.testing.assert_array_equal(file[PHASE][:], phase)
        assert dict(file.attrs) == attributes
    assert (report.total, report.pairs, report.dates, report.components) == (15, 12, 6, 1)
    assert report.dropped[0] == ("20200101_20200113", "position 0 excluded") and len(report.dropped) == 3
    assert report.lost_dates == (date(2020, 1, 1),)
    assert report.message == (
        "12 of 15 interferograms kept, 6 of 7 dates, 1 connected part. No kept interferogram has the date 20200101."
    )
    assert recorder.infos == [f"{name} dropped: {why}" for name, why in report.dropped] + [report.message]
    assert not recorder.warnings
    # former flags do not matter
    modify_network(path, path, NetworkSelection.parse(exclude_indexes="14"), NullProgress())
    assert flags_of(path) == [True] * 14 + [False]
    with h5py.File(path) as file:
        assert dict(file.attrs) == attributes
    assert reset_network(path, None, NullProgress()).pairs == 15
    assert all(flags_of(path))


def test_a_copy_leaves_the_source_alone(tmp_path: Path) -> None:
    source, target = random_stack(tmp_path, kept=[True] * 14 + [False]), tmp_path / "copy.h5"
    before = source.read_bytes()
    modify_network(source, target, NetworkSelection(max_days=24), NullProgress())
    assert source.read_bytes() == before
    days = network_of(source).days
    assert flags_of(target) == [bool(d <= 24) for d in days]
    with h5py.File(source) as first, h5py.File(target) as second:
        np.testing.assert_array_equal(first[PHASE][:], second[PHASE][:])
        assert second.attrs["iwb.step"] == "modifynetwork" and '"max_days": 24' in second.attrs["iwb.parameters"]
    again = tmp_path / "again.h5"
    assert reset_network(target, again, NullProgress()).pairs == 15
    assert all(flags_of(again)) and not all(flags_of(target))


def test_cancel_leaves_nothing_behind(tmp_path: Path) -> None:
    source = random_stack(tmp_path)
    with pytest.raises(Canceled):
        modify_network(source, tmp_path / "copy.h5", NetworkSelection(max_days=24), Recorder(cancel=True))
    assert [item.name for item in tmp_path.iterdir()] == [source.name]


def test_a_network_that_falls_apart_is_warned_of_in_words(tmp_path: Path) -> None:
    path = random_stack(tmp_path, dates=7, connections=2)
    recorder = Recorder()
    # without 20200113_20200206 and the pairs of 20200125, two groups are left
    report = modify_network(
        path, None, NetworkSelection.parse(exclude_dates="20200125", exclude_pairs="20200113_20200206"), recorder
    )
    assert report.components == 2
    assert report.warning.startswith(
        "The network falls into 2 parts: 20200101-20200113 and 20200206-20200313. Displacement between them"
    )
    assert recorder.warnings == [report.warning]
    # parts that lie between each other are named date by date
    pairs = (
        "20200113_20200125 20200125_20200206 20200101_20200113 20200206_20200218 20200218_20200301 20200301_20200313"
    )
    report = modify_network(path, None, NetworkSelection.parse(exclude_pairs=pairs), recorder)
    assert "2 parts: 20200101, 20200125, 20200218, 20200313 and 20200113, 20200206, 20200301." in report.warning


def test_coherence_is_looked_at_inside_area_and_mask(tmp_path: Path) -> None:
    path = random_stack(tmp_path, rows=6, cols=8, dates=3, connections=2, gaps=0.0)
    with h5py.File(path, "r+") as file:
        file[COHERENCE][:] = 0.9
        file[COHERENCE][1, :3, :4] = 0.1
        file[COHERENCE][2, 5, 7] = 0.1
    everywhere = NetworkSelection(min_coherence=0.85, keep_spanning_tree=False)
    kept = []
    mask = np.ones((6, 8), dtype=bool)
    mask[:3, :4] = False
    grid = InterferogramStack.open(path).grid
    write_product(tmp_path / "mask.h5", "mask", grid, {"mask": mask}, {})
    polygon = np.zeros((6, 8), dtype=bool)
    polygon[5, 7] = True
    for change in (
        {},
        {"area": Window(0, 3, 0, 4)},
        {"mask": tmp_path / "mask.h5"},
        {"area": polygon},
        {"area": polygon, "mask": tmp_path / "mask.h5"},
    ):
        modify_network(path, None, dataclasses.replace(everywhere, **change), NullProgress())
        kept.append("".join("01"[flag] for flag in flags_of(path)))
    assert kept == ["101", "101", "111", "110", "110"]
    nowhere = dataclasses.replace(everywhere, area=Window(0, 3, 0, 4), mask=tmp_path / "mask.h5")
    with pytest.raises(ParameterError, match=r"area holds no pixel of .*random\.h5"):
        modify_network(path, None, nowhere, NullProgress())


def test_parameters_can_be_written_as_text() -> None:
    polygon = np.zeros((4, 4), dtype=bool)
    other = polygon.copy()
    other[1, 1] = True
    first = selection_parameters(NetworkSelection(area=polygon))
    assert first["area"] != selection_parameters(NetworkSelection(area=other))["area"]
    assert first["area"] == selection_parameters(NetworkSelection(area=polygon.copy()))["area"]
    window = selection_parameters(NetworkSelection(area=Window(0, 1, 2, 3)))["area"]
    assert window == {"row0": 0, "row1": 1, "col0": 2, "col1": 3}


@pytest.mark.parametrize(("given", "expected"), MINTPY_KEEPS)
def test_real_network_is_cut_as_mintpy_cuts_it(
    given: dict[str, Any], expected: str, shared_data: Path, tmp_path: Path
) -> None:
    path = mexico_city_stack(shared_data, tmp_path)
    modify_network(path, None, NetworkSelection.parse(**given), NullProgress())
    assert "".join("01"[flag] for flag in flags_of(path)) == expected
    assert InterferogramStack.open(path).reference == MEXICO_REFERENCE


def test_faulty_pairs_stay_dropped_until_the_network_is_reset(tmp_path):
    """Pairs that a reader found faulty are no matter of baselines and coherence."""
    path = random_stack(tmp_path)
    names = InterferogramStack.open(path).network.names
    with hdf5.open_update(path) as file:
        hdf5.set_attributes(file, {"UNFIT_PAIRS": f"{names[1]} {names[4]}"})
    report = modify_network(path, None, NetworkSelection(), NullProgress())
    kept = InterferogramStack.open(path).network.kept
    assert [number for number, keep in enumerate(kept) if not keep] == [1, 4]
    assert dict(report.dropped)[names[1]] == "found faulty when it was loaded"
    reset_network(path, None, NullProgress())
    assert all(InterferogramStack.open(path).network.kept)


def test_only_faulty_pairs_are_left(tmp_path: Path) -> None:
    path = random_stack(tmp_path)
    names = InterferogramStack.open(path).network.names
    with hdf5.open_update(path) as file:
        hdf5.set_attributes(file, {"UNFIT_PAIRS": names[1]})
    excluded = ",".join(name for name in names if name != names[1])
    message = r"All interferograms of .*random\.h5 that meet the conditions were found faulty at loading\."
    with pytest.raises(NetworkError, match=message):
        modify_network(path, None, NetworkSelection.parse(exclude_pairs=excluded), NullProgress())
