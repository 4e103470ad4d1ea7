# SPDX-License-Identifier: GPL-2.0-or-later
"""Load a folder of interferograms into one stack file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber

from ...core.choices import COMPRESSIONS, NO_COMPRESSION
from ...core.progress import Progress
from ...core.readers.catalogue import AUTOMATIC, formats
from .. import parameters
from ..algorithm import LOAD, InsarAlgorithm
from ..resources import memory_parameter
from ..translation import tr
from ..values import Values

if TYPE_CHECKING:
    from ...core.loading.load_options import LoadOptions


def load_parameters(advanced: bool = False) -> list[Any]:
    """Parameters that say what is loaded; `advanced` folds all but the format."""
    titles = "; ".join(f"{key} = {title}" for key, title in formats())
    return [
        parameters.choice(
            "FORMAT",
            tr("Format of the interferograms"),
            tr("{auto} recognises the folder by its files. {titles}.").format(auto=AUTOMATIC, titles=titles),
            [AUTOMATIC, *(key for key, _ in formats())],
            AUTOMATIC,
            advanced,
        ),
        parameters.extent(
            "EXTENT",
            tr("Extent to load"),
            tr("Only pixels that this rectangle touches are loaded; it may be in any coordinate system. Empty = all."),
            advanced,
        ),
        parameters.integer(
            "MULTILOOK",
            tr("Multilook [pixels]"),
            tr(
                "This many rows and columns are averaged into one pixel: 1 = full resolution, 2 = a quarter of the "
                "pixels. Pixels without data are left out of the mean."
            ),
            1,
            1,
            advanced=advanced,
        ),
        parameters.words(
            "TRACK",
            tr("Track"),
            tr(
                "Which one to load when the folder holds several tracks or sensors, such as A064 or D071: the message "
                "about them says their names. Empty = there is one."
            ),
            advanced=True,
        ),
        parameters.raster_or_h5_input(
            "DEM",
            tr("Elevation model [m]"),
            tr(
                "Heights in any grid, interpolated to the grid of the interferograms. Needed where the products come "
                "without one; it replaces theirs."
            ),
        ),
        parameters.raster_or_h5_input(
            "WATER_MASK",
            tr("Water mask"),
            tr("A raster, or a mask in HDF5, in any grid: 0 and no data are water. It goes into the geometry file."),
            advanced=advanced,
        ),
        parameters.number(
            "WAVELENGTH",
            tr("Radar wavelength [m]"),
            tr("Only where the files do not say it: Sentinel-1 0.0554658, ALOS-2 0.2424525, NISAR 0.2384."),
            minimum=0.0,
            advanced=True,
        ),
        parameters.number(
            "PIXEL_SIZE",
            tr("Pixel size of data in radar coordinates [m]"),
            tr("Of the map grid that they are brought to. Empty = as fine as the data; the log says the size."),
            minimum=0.0,
            advanced=True,
        ),
        parameters.choice(
            "COMPRESSION",
            tr("Compression of the stack"),
            tr(
                "none = the fastest; lzf = a little smaller, nearly as fast; gzip = the smallest, slow to write. "
                "Values do not change."
            ),
            COMPRESSIONS,
            NO_COMPRESSION,
            advanced=True,
        ),
    ]


def read_load_options(values: Values) -> LoadOptions:
    """What is loaded, as core wants it."""
    from ...core.loading.load_options import LoadOptions

    extent = values.extent("EXTENT")
    return LoadOptions(
        format=values.choice("FORMAT"),
        extent=extent.bounds if extent else None,
        extent_crs_wkt=extent.crs_wkt if extent else "",
        multilook=values.integer("MULTILOOK"),
        water_mask=values.optional_file("WATER_MASK"),
        dem=values.optional_file("DEM"),
        track=values.text("TRACK"),
        wavelength=values.optional_number("WAVELENGTH"),
        pixel_size=values.optional_number("PIXEL_SIZE"),
        compression=values.choice("COMPRESSION"),
    )


class LoadStack(InsarAlgorithm):
    """Folder of interferograms -> stack and geometry."""

    ID, GROUP, ICON = "loadstack", LOAD, "load"
    INPUT, STACK, GEOMETRY, DELAYS = "INPUT", "STACK", "GEOMETRY", "DELAYS"

    def displayName(self) -> str:
        return self.tr("Load interferograms")

    def shortDescription(self) -> str:
        return self.tr("Reads a folder of unwrapped interferograms into one stack file.")

    def tags(self) -> list[str]:
        return self.tr("import,interferograms,unwrapped,stack,gamma,hyp3,aria,licsar,mintpy,ifgramstack").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        from ...core.readers.opening import looked_for

        return (
            self.tr(
                "Reads all unwrapped interferograms of a folder, with their coherence, connected components and "
                "geometry, crops and multilooks them if asked, and writes one stack. The folder itself is never "
                "changed."
            ),
            self.tr(
                "Outputs: the stack (ifgramStack.h5 in MintPy's layout: phase in radians, positive away from the "
                "radar; pairs earlier_later; perpendicular baselines in metres) and the geometry (geometryGeo.h5: "
                "height in metres, angles in degrees, water mask). MintPy reads both."
            ),
            self.tr("Files that are damaged or do not fit are named in the log, with the reason."),
            self.tr(
                "Zips of HyP3, LiCSAR and other GeoTIFFs are read as they are, without unpacking. Instead of a folder, "
                "a text file (.txt) may be given that names files, folders or addresses, one a line: of GeoTIFFs on a "
                "server (https://..., or /vsis3/... of GDAL) only the part that is loaded crosses the network; zips of "
                "HyP3 are read there as well. Products in HDF5 or netCDF (ARIA, NISAR, OPERA) are to be downloaded."
            ),
            self.tr("What a folder of each format holds:"),
            *looked_for(),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        text = self.tr(
            "The folder with the interferograms; folders below it are searched too. Or a text file (.txt) of files and "
            "addresses, one a line."
        )
        self.addParameter(parameters.folder_input(self.INPUT, self.tr("Folder of interferograms"), text))
        for parameter in (*load_parameters(), memory_parameter()):
            self.addParameter(parameter)
        text = self.tr("The stack of interferograms, ifgramStack.h5.")
        self.addParameter(parameters.h5_output(self.STACK, self.tr("Stack"), text))
        text = self.tr("Height, angles and water mask on the same grid, geometryGeo.h5.")
        self.addParameter(parameters.h5_output(self.GEOMETRY, self.tr("Geometry"), text))
        text = self.tr(
            "Delays of troposphere, solid Earth tide and ionosphere that some products come with, delayStack.h5; "
            "nothing is written when there are none."
        )
        self.addParameter(parameters.h5_output(self.DELAYS, self.tr("Delays"), text, optional=True, by_default=False))
        for name, label in (
            ("PAIRS", self.tr("Number of interferograms")),
            ("DATES", self.tr("Number of dates")),
            ("ROWS", self.tr("Number of rows")),
            ("COLUMNS", self.tr("Number of columns")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check(self, values: Values) -> None:
        read_load_options(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.loading.load import load_stack

        stack, geometry = values.output_file(self.STACK), values.output_file(self.GEOMETRY)
        delays = values.optional_output_file(self.DELAYS)
        options = read_load_options(values)
        report = load_stack(values.file(self.INPUT), stack, geometry, options, progress, delays_path=delays)
        return {
            self.STACK: str(stack),
            self.GEOMETRY: str(geometry),
            **({self.DELAYS: str(delays)} if report.delays else {}),
            "PAIRS": report.pairs,
            "DATES": report.dates,
            "ROWS": report.rows,
            "COLUMNS": report.cols,
        }
