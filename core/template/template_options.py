# SPDX-License-Identifier: GPL-2.0-or-later
"""What a template of MintPy asks for: its keys as the options of the workflow.

`auto` and absent keys have MintPy's defaults. What is not honoured is said, key by key.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path

from ..choices import NO_COMPRESSION
from ..coordinates import wkt_from_epsg
from ..corrections.base import SeriesCorrection
from ..corrections.choices import RAMPS
from ..corrections.dem_error import DemError
from ..corrections.era5 import Era5
from ..corrections.gacos import Gacos
from ..corrections.height_correlation import HeightCorrelation
from ..corrections.ionosphere import Ionosphere
from ..corrections.opera_troposphere import OperaTroposphere
from ..corrections.ramp import Ramp
from ..corrections.reference_date import ReferenceDate
from ..corrections.solid_earth_tides import SolidEarthTides
from ..corrections.zenith import ZenithDelay
from ..dates import parse_date
from ..grid import Window
from ..inversion_options import InversionOptions
from ..loading.load_options import LoadOptions
from ..metadata import Metadata
from ..network.network_selection import NetworkSelection
from ..noise_options import NoiseOptions
from ..reference_choice import ReferenceChoice
from ..time_functions.time_functions import TimeFunctions
from ..time_functions.velocity import VelocityOptions
from ..unwrapping.options import BRIDGING, METHODS, UnwrappingOptions
from ..unwrapping.options import RAMPS as UNWRAPPING_RAMPS
from ..workflow.workflow import WorkflowOptions
from .template import AUTO, Template, TemplateValues

PROCESSORS = {
    "aria": "aria_tools",
    "gamma": "gamma",
    "gmtsar": "gmtsar",
    "hyp3": "hyp3",
    "isce": "isce2",
    "nisar": "nisar",
    "roipac": "roi_pac",
    "snap": "snap",
}
"""MintPy's names of processors, and ours of formats."""
PATH_KEYS = ("unwFile", "corFile", "connCompFile", "demFile", "incAngleFile", "azAngleFile", "lookupYFile", "metaFile")
_SILENT = (
    "mintpy.compute.",
    "mintpy.plot",
    "mintpy.geocode",
    "mintpy.load.autoPath",
    "mintpy.load.updateMode",
)
"""Keys without an effect on numbers: nothing is lost when they are left out."""


@dataclass(frozen=True)
class TemplateRun:
    """What a template asks for.

    Attributes
    ----------
    options : WorkflowOptions
    input_folder : Path or None
        Where its interferograms lie, when it says so.
    not_honoured : tuple of str
        A line for each key that has no effect here, and why.
    """

    options: WorkflowOptions
    input_folder: Path | None
    not_honoured: tuple[str, ...]


def read_options(template: Template) -> TemplateRun:
    """Read all keys of a template.

    Raises
    ------
    ParameterError
        Naming the key whose value cannot be understood.
    """
    return _Reader(template).run()


class _Reader:
    """Section after section of a template."""

    def __init__(self, template: Template) -> None:
        self.values = TemplateValues(template)

    def run(self) -> TemplateRun:
        noise = self.noise()
        options = WorkflowOptions(
            load=self.load(),
            selection=self.selection(),
            reference=self.reference(),
            unwrapping=self.unwrapping(),
            inversion=self.inversion(),
            corrections=self.corrections(),
            noise=noise,
            exclude_noisy=self.values.text("timeFunc.excludeDate", "exclude_date.txt").endswith("exclude_date.txt"),
            quiet_reference=self.values.text("reference.date", "reference_date.txt").endswith("reference_date.txt"),
            velocity=self.velocity(),
        )
        input_folder = self.input_folder()
        self.note_the_rest()
        return TemplateRun(options, input_folder, tuple(self.values.notes))

    def load(self) -> LoadOptions:
        processor = self.values.text("load.processor").lower()
        if processor and processor not in PROCESSORS:
            raise self.values.wrong("load.processor", processor, f"one of {', '.join(PROCESSORS)}")
        box = self.values.span("subset.lalo")
        rows, cols = self.values.number("multilook.ystep", 1), self.values.number("multilook.xstep", 1)
        if rows != cols:
            self.values.notes.append(
                "mintpy.multilook.ystep and xstep differ: rows and columns are averaged alike, by ystep"
            )
        self.values.ignore("subset.yx", "give mintpy.subset.lalo instead")
        self.values.ignore("multilook.method", "pixels are averaged, components kept where they agree")
        packings = {"gzip": "gzip", "lzf": "lzf", "default": NO_COMPRESSION, "": NO_COMPRESSION}
        template = self.values.template
        return LoadOptions(
            format=PROCESSORS.get(processor, AUTO),
            extent=None if box is None else (box[2], box[0], box[3], box[1]),
            extent_crs_wkt="" if box is None else wkt_from_epsg(4326),
            multilook=int(rows),
            water_mask=self.values.file("load.waterMaskFile"),
            dem=None,
            wavelength=Metadata(template.values, str(template.path)).number("WAVELENGTH"),
            compression=self.values.choice("load.compression", packings, ""),
        )

    def input_folder(self) -> Path | None:
        """The folder that holds all files that the template names."""
        patterns = [self.values.text(f"load.{key}") for key in PATH_KEYS]
        fixed = [Path(re.split(r"[*?\[]", pattern)[0]) for pattern in patterns if pattern]
        if not fixed:
            return None
        folders = [str((self.values.folder / path).resolve().parent) for path in fixed]
        return Path(os.path.commonpath(folders))

    def selection(self) -> NetworkSelection:
        box = self.values.span("network.aoiYX")
        based = self.values.flag("network.coherenceBased", False)
        ratio = self.values.flag("network.areaRatioBased", False)
        least = self.values.number("network.minCoherence", 0.7)
        least_ratio = self.values.number("network.minAreaRatio", 0.75)
        connections = self.values.optional_number("network.connNumMax")
        self.values.ignore("network.aoiLALO", "give mintpy.network.aoiYX instead")
        self.values.ignore("network.referenceFile", "exclude pairs by name instead")
        return NetworkSelection.parse(
            start=self.values.text("network.startDate"),
            end=self.values.text("network.endDate"),
            exclude_dates=self.values.text("network.excludeDate"),
            exclude_pairs=self.values.text("network.excludeDate12"),
            exclude_indexes=self.values.text("network.excludeIfgIndex"),
            max_days=self.values.optional_number("network.tempBaseMax"),
            max_bperp=self.values.optional_number("network.perpBaseMax"),
            connections=None if connections is None else int(connections),
            min_coherence=least if based else None,
            min_area_ratio=least_ratio if ratio else None,
            area=None if box is None else Window(*(int(value) for value in box)),
            mask=self.values.file("network.maskFile"),
            keep_spanning_tree=self.values.flag("network.keepMinSpanTree", True),
        )

    def reference(self) -> ReferenceChoice:
        pixel, place = self.values.two("reference.yx"), self.values.two("reference.lalo")
        self.values.ignore("reference.coherenceFile", "the average coherence of the stack is used")
        least = self.values.number("reference.minCoherence", 0.0)
        choice = ReferenceChoice(mask=self.values.file("reference.maskFile"), min_coherence=least)
        if place is not None:
            return replace(choice, x=place[1], y=place[0], crs_wkt=wkt_from_epsg(4326))
        return choice if pixel is None else replace(choice, row=int(pixel[0]), col=int(pixel[1]))

    def unwrapping(self) -> UnwrappingOptions | None:
        method = self.values.choice("unwrapError.method", {"": "", **{name: name for name in METHODS}}, "")
        ramp = self.values.text("unwrapError.ramp") or "no"
        if ramp not in UNWRAPPING_RAMPS:
            raise self.values.wrong("unwrapError.ramp", ramp, f"one of {', '.join(UNWRAPPING_RAMPS)}")
        options = UnwrappingOptions(
            method or BRIDGING,
            ramp,
            int(self.values.number("unwrapError.bridgePtsRadius", 50)),
            self.values.number("unwrapError.connCompMinArea", 2500.0),
            int(self.values.number("unwrapError.numSample", 100)),
            self.values.file("unwrapError.waterMaskFile"),
        )
        return options if method else None

    def inversion(self) -> InversionOptions:
        weights = {"var": "var", "fim": "fim", "coh": "coh", "": "no"}
        masks = {"coherence": "coherence", "connectcomponent": "connectComponent", "": ""}
        self.values.ignore("networkInversion.minNumPixel", "a mask of few pixels is warned about")
        return InversionOptions(
            weights=self.values.choice("networkInversion.weightFunc", weights, "var"),
            mask_dataset=self.values.choice("networkInversion.maskDataset", masks, ""),
            mask_threshold=self.values.number("networkInversion.maskThreshold", 0.4),
            min_redundancy=self.values.number("networkInversion.minRedundancy", 1.0),
            min_norm="velocity" if self.values.flag("networkInversion.minNormVelocity", True) else "phase",
            water_mask=self.values.file("networkInversion.waterMaskFile"),
            coherence_threshold=self.values.number("networkInversion.minTempCoh", 0.7),
            min_region_pixels=0,  # MintPy keeps single pixels
        )

    def corrections(self) -> tuple[SeriesCorrection, ...]:
        found = [*self.tides(), *self.ionosphere(), *self.troposphere()]
        ramp = self.values.text("deramp")
        if ramp:
            found.append(Ramp(self.values.choice("deramp", {name: name for name in RAMPS}, "")))
        if self.values.flag("topographicResidual", True):
            functions = TimeFunctions.parse(
                int(self.values.number("topographicResidual.polyOrder", 2)),
                steps_text=self._steps("topographicResidual.stepDate"),
            )
            exclude = self.values.days("topographicResidual.excludeDate")
            found.append(DemError(functions, exclude, self.values.flag("topographicResidual.phaseVelocity", False)))
        if not self.values.flag("topographicResidual.pixelwiseGeometry", True):
            self.values.notes.append(
                "mintpy.topographicResidual.pixelwiseGeometry = no: geometry is that of each pixel"
            )
        given = self.values.text("reference.date", "reference_date.txt")
        if given and not given.endswith(".txt"):
            found.append(ReferenceDate(parse_date(given)))
        return tuple(found)

    def troposphere(self) -> list[SeriesCorrection]:
        method = self.values.text("troposphericDelay.method", "pyaps").lower()
        if method == "height_correlation":
            if self.values.number("troposphericDelay.looks", 8) > 1:
                self.values.notes.append(
                    "mintpy.troposphericDelay.looks: every reliable pixel is used, without multilooking"
                )
            degree = int(self.values.number("troposphericDelay.polyOrder", 1))
            least = self.values.number("troposphericDelay.minCorrelation", 0.0)
            return [HeightCorrelation(degree, least_correlation=least)]
        return self.delay_files(method) if method else []

    def delay_files(self, method: str) -> list[SeriesCorrection]:
        """The correction by files of a folder, with a note when it is not there; dates without a file are left."""
        kinds: dict[str, tuple[type[ZenithDelay], str]] = {
            "gacos": (Gacos, "troposphericDelay.gacosDir"),
            "opera": (OperaTroposphere, "troposphericDelay.operaDir"),
            "pyaps": (Era5, "troposphericDelay.weatherDir"),
        }
        model = self.values.text("troposphericDelay.weatherModel", "ERA5") if method == "pyaps" else ""
        if method not in kinds or model.upper() not in ("", "ERA5"):
            self.values.notes.append(
                f"mintpy.troposphericDelay.method = {method}{model and ' '}{model}: this step is left out"
            )
            return []
        kind, key = kinds[method]
        folder = self.weather_folder() if kind is Era5 else self.values.directory(key, kind.suffix)
        if folder is None:
            self.values.notes.append(
                f"mintpy.troposphericDelay.method = {method}: there is no folder of its files (mintpy.{key}), this "
                "step is left out"
            )
            return []
        return [kind(folder, skip_missing=True)]

    def weather_folder(self) -> Path | None:
        """MintPy's folder ERA5 in weatherDir, or that one itself when somebody names it."""
        parent = self.values.directory("troposphericDelay.weatherDir", os.environ.get("WEATHER_DIR", "."))
        if parent is not None and (parent / "ERA5").is_dir():
            return parent / "ERA5"
        return parent if self.values.text("troposphericDelay.weatherDir") else None

    def tides(self) -> list[SeriesCorrection]:
        return [SolidEarthTides()] if self.values.flag("solidEarthTides", False) else []

    def ionosphere(self) -> list[SeriesCorrection]:
        method = self.values.text("ionosphericDelay.method").lower()
        dates, pairs = (
            self.values.days("ionosphericDelay.excludeDate"),
            self.values.pairs("ionosphericDelay.excludeDate12"),
        )
        if method == "split_spectrum":
            return [Ionosphere(dates, pairs)]
        if method:
            raise self.values.wrong("ionosphericDelay.method", method, "split_spectrum or no")
        return []

    def noise(self) -> NoiseOptions | None:
        if not self.values.flag("topographicResidual", True):
            return None
        ramp = self.values.text("residualRMS.deramp", "quadratic") or "no"
        return NoiseOptions(ramp, self.values.number("residualRMS.cutoff", 3.0))

    def velocity(self) -> VelocityOptions:
        functions = TimeFunctions.parse(
            int(self.values.number("timeFunc.polynomial", 1)),
            self.values.text("timeFunc.periodic"),
            self._steps("timeFunc.stepDate"),
            self.values.text("timeFunc.exp").replace(",", " "),
            self.values.text("timeFunc.log").replace(",", " "),
        )
        return VelocityOptions(
            start=self.values.day("timeFunc.startDate"),
            end=self.values.day("timeFunc.endDate"),
            exclude=self.values.days("timeFunc.excludeDate"),
            functions=functions,
            uncertainty=self.values.text("timeFunc.uncertaintyQuantification", "residue"),
            covariance_path=self.values.file("timeFunc.timeSeriesCovFile"),
            bootstrap_count=int(self.values.number("timeFunc.bootstrapCount", 400)),
        )

    def _steps(self, key: str) -> str:
        """Dates of steps; a time of day is dropped, with a note."""
        text = self.values.text(key)
        if "T" in text.upper():
            self.values.notes.append(f"mintpy.{key} = {text}: steps are at midnight, their time of day is left out")
        return re.sub(r"[Tt]\d{4,6}", "", text)

    def note_the_rest(self) -> None:
        """Keys without a meaning here, unless they have no effect on numbers."""
        for key, value in self.values.unasked().items():
            if not key.startswith(_SILENT) and key != "WAVELENGTH":
                self.values.notes.append(f"{key} = {value}: has no effect here")
