# SPDX-License-Identifier: GPL-2.0-or-later
"""How a scenario is told: an algorithm, and its parameters from the folders of inputs and outputs."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Scenario:
    """A run of an algorithm.

    Attributes
    ----------
    parameters : callable
        From the folder of inputs and the folder of outputs to the parameters.
    changes : tuple of str
        Inputs that it changes in place: they are copied into the folder of outputs first.
    missing : tuple of str
        Old results that are taken away before a run, since it leaves alone what is there and whole.
    """

    algorithm: str
    parameters: Callable[[Path, Path], dict[str, Any]]
    changes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def names(folder: Path, ending: str, *keys: str) -> dict[str, str]:
    """A file in a folder for each output."""
    return {key: str(folder / f"{key.lower()}{ending}") for key in keys}


def of_stack(algorithm: str, *products: str, **more: Any) -> Scenario:
    """A scenario that reads a stack and writes products and their map layers."""

    def parameters(given: Path, out: Path) -> dict[str, Any]:
        layers = [f"{name}_LAYER" for name in products if name not in more.get("bare", ())]
        rest = {key: value for key, value in more.items() if key != "bare"}
        return {
            "STACK": str(given / "ifgramStack.h5"),
            **names(out, ".h5", *products),
            **names(out, ".tif", *layers),
            **rest,
        }

    return Scenario(algorithm, parameters)


def of_copy(algorithm: str, **more: Any) -> Scenario:
    """A scenario that writes a changed copy of a stack."""
    return Scenario(
        algorithm,
        lambda given, out: {"STACK": str(given / "ifgramStack.h5"), "OUTPUT": str(out / "copy.h5"), **more},
    )


def in_place(algorithm: str, **more: Any) -> Scenario:
    """A scenario that changes a stack itself."""
    return Scenario(algorithm, lambda _, out: {"STACK": str(out / "ifgramStack.h5"), **more}, ("ifgramStack.h5",))


def of_series(algorithm: str, *products: str, **more: Any) -> Scenario:
    """A scenario that reads a displacement series and writes others, or products."""

    def parameters(given: Path, out: Path) -> dict[str, Any]:
        beside = {key: str(given / value[1:]) if str(value).startswith("@") else value for key, value in more.items()}
        return {"TIMESERIES": str(given / "timeseries.h5"), **names(out, ".h5", *products), **beside}

    return Scenario(algorithm, parameters)


def of_file(algorithm: str, source: str, ending: str, *, key: str = "INPUT", **more: Any) -> Scenario:
    """A scenario that writes one file of another."""
    return Scenario(
        algorithm,
        lambda given, out: {
            key: str(given / source),
            "OUTPUT": str(out / f"out{ending}"),
            **{name: str(given / value[1:]) if str(value).startswith("@") else value for name, value in more.items()},
        },
    )


def of_delays(algorithm: str, folder: str, **beside: str) -> Scenario:
    """A scenario that takes delays off the series of a folder; `beside` it lies what else is read."""
    return Scenario(
        algorithm,
        lambda given, out: {
            "TIMESERIES": str(given / folder / "timeseries.h5"),
            **{key: str(given / folder / name) for key, name in beside.items()},
            **names(out, ".h5", "OUTPUT", "DELAY"),
        },
    )


def server(given: Path, role: str) -> str:
    """Address of a server that runs beside the tests."""
    return str(json.loads((given / "servers.json").read_text(encoding="ascii"))[role])


def tracks(kind: str, **outputs: str) -> Callable[[Path, Path], dict[str, Any]]:
    """Two tracks in, files out."""
    return lambda given, out: {
        "FIRST": str(given / "ascending" / f"{kind}.h5"),
        "SECOND": str(given / "descending" / f"{kind}.h5"),
        **{name: str(out / file) for name, file in outputs.items()},
    }
