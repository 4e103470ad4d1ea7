# SPDX-License-Identifier: GPL-2.0-or-later
"""How unwrapping errors are corrected."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..errors import ParameterError

BRIDGING, CLOSURE, BOTH = "bridging", "phase_closure", "bridging+phase_closure"
METHODS = {
    BRIDGING: "unwrapPhase_bridging",
    CLOSURE: "unwrapPhase_phaseClosure",
    BOTH: "unwrapPhase_bridging_phaseClosure",
}
"""MintPy's names of the methods, and of the dataset that each writes."""
RAMPS = {"no": (), "linear": ("x", "y", "1"), "quadratic": ("xx", "yy", "xy", "x", "y", "1")}
"""Names of the ramps that may be left out of the estimate of a jump, and their terms."""


@dataclass(frozen=True)
class UnwrappingOptions:
    """How unwrapping errors are corrected.

    Attributes
    ----------
    method : str
        One of `METHODS`.
    ramp : str
        One of `RAMPS`: fitted to the reference component of each interferogram, and left out while the jumps of
        bridging are estimated.
    radius : int
        Half the side, in pixels, of the windows around both ends of a bridge; at most a twentieth of the image.
    min_area : float
        Components of fewer pixels are left as they are; at most 0.3 % of the image.
    samples : int
        Pixels of each common region whose triplets are looked at.
    water_mask : path, optional
        A mask on the stack's grid; pixels of value 0 belong to no component.
    """

    method: str = BRIDGING
    ramp: str = "no"
    radius: int = 50
    min_area: float = 2500.0
    samples: int = 100
    water_mask: str | Path | None = None

    def __post_init__(self) -> None:
        if self.method not in METHODS:
            raise ParameterError(f"The method '{self.method}' is unknown; choose {', '.join(METHODS)}.")
        if self.ramp not in RAMPS:
            raise ParameterError(f"The ramp '{self.ramp}' is unknown; choose {', '.join(RAMPS)}.")
        if self.radius < 1 or self.samples < 1 or self.min_area < 0:
            raise ParameterError("Radius and number of samples must be at least 1, the smallest area at least 0.")

    @property
    def dataset(self) -> str:
        """Where the corrected phase goes."""
        return METHODS[self.method]

    @property
    def bridges(self) -> bool:
        """Whether components are bridged."""
        return self.method != CLOSURE

    @property
    def closes(self) -> bool:
        """Whether triplets are looked at."""
        return self.method != BRIDGING

    def parameters(self) -> dict[str, Any]:
        """The options as recorded in what they made: those that the method uses, without file names."""
        unused = (
            {"water_mask"} | (set() if self.bridges else {"ramp", "radius"}) | (set() if self.closes else {"samples"})
        )
        return {key: value for key, value in asdict(self).items() if key not in unused}
