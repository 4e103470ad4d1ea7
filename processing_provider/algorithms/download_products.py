# SPDX-License-Identifier: GPL-2.0-or-later
"""Download products from the archive."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...core.errors import ParameterError, ServerError
from ...core.progress import Progress
from .. import parameters
from ..archive import ArchiveAlgorithm, login_parameter, login_server_parameter, read_login
from ..values import Values

if TYPE_CHECKING:
    from ..transfers import Report

MOST_AT_ONCE = 8


class DownloadProducts(ArchiveAlgorithm):
    """Layer or list of addresses -> folder of products."""

    ID, ICON = "downloadproducts", "download"
    INPUT, LIST, AT_ONCE, FOLDER = "INPUT", "LIST", "AT_ONCE", "FOLDER"

    def displayName(self) -> str:
        return self.tr("Download products")

    def shortDescription(self) -> str:
        return self.tr("Downloads the products of a search; a run that was stopped is continued by the next.")

    def tags(self) -> list[str]:
        return self.tr("download,asf,aria,gunw,hyp3,earthdata,resume,urls,sentinel-1").split(",")

    def paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Downloads the products of a layer from 'Search products' (only the selected ones, if you say so), or "
                "of a list of addresses, into a folder. Files that are there and complete are not downloaded again."
            ),
            self.tr(
                "A file grows under the name NAME.part and gets its own name when it is complete and its size is "
                "right. Stop whenever you like: the next run into the same folder continues where this one stopped. "
                "When a server is overloaded or the connection breaks, it is tried again a few times."
            ),
            self.tr(
                "ARIA products need a free Earthdata account (urs.earthdata.nasa.gov), entered in QGIS as an "
                "authentication configuration of the kind 'Basic authentication'. Your user name and password stay in "
                "QGIS's encrypted store: they are sent to Earthdata Login only, and written to no file, layer or log."
            ),
            self.tr(
                "Outputs: the folder, which 'Load interferograms' and 'Small baseline workflow' read; the number of "
                "files that were downloaded and that were there already; and the bytes that came."
            ),
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        kinds = [QgsProcessing.SourceType.TypeVector]
        layer = QgsProcessingParameterFeatureSource(self.INPUT, self.tr("Products"), kinds, None, True)
        text = self.tr(
            "A layer or table with a column 'url', and maybe 'size' (bytes), such as 'Search products' makes."
        )
        self.addParameter(parameters.explained(layer, text))
        behavior = QgsProcessingParameterFile.Behavior.File
        kind = self.tr("Lists (*.csv *.txt);;All files (*.*)")
        file = QgsProcessingParameterFile(
            self.LIST, self.tr("List of addresses"), behavior, optional=True, fileFilter=kind
        )
        text = self.tr("Instead of a layer: a CSV with a column 'url', or a text file with one address in each line.")
        self.addParameter(parameters.explained(file, text))
        self.addParameter(login_parameter(self.tr("Your Earthdata account; HyP3 products come without.")))
        text = self.tr("How many files are downloaded side by side.")
        self.addParameter(
            parameters.integer(self.AT_ONCE, self.tr("Files at once"), text, 2, 1, MOST_AT_ONCE, advanced=True)
        )
        self.addParameter(login_server_parameter())
        folder = QgsProcessingParameterFolderDestination(self.FOLDER, self.tr("Folder of products"))
        text = self.tr("Where the files are written. The same folder again continues where the last run stopped.")
        self.addParameter(parameters.explained(folder, text))
        for name, label in (
            ("DOWNLOADED", self.tr("Number of files downloaded")),
            ("THERE", self.tr("Number of files that were there already")),
            ("BYTES", self.tr("Bytes downloaded")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check(self, values: Values) -> None:
        if values.given(self.INPUT) == values.given(self.LIST):
            raise ParameterError("Give either a layer of products or a list of addresses, not both.")
        read_login(values)

    def run_core(self, values: Values, progress: Progress) -> dict[str, Any]:
        from ...core.archive.download import check_room, make_items, read_list
        from ...core.files.claims import claimed
        from ..network import Client
        from ..transfers import download

        folder = _folder(values.output_file(self.FOLDER))
        source = values.source(self.INPUT)
        items = make_items(read_list(values.file(self.LIST)) if source is None else _addresses(source))
        check_room(items, folder)
        in_use = f"Another run is downloading into {folder}; wait for its end, or choose another folder."
        with claimed(folder / "products", in_use), Client(read_login(values)) as client:
            report = download(client, items, folder, values.integer(self.AT_ONCE), progress)
        _finish(report, len(items), folder, progress)
        return {
            self.FOLDER: str(folder),
            "DOWNLOADED": report.downloaded,
            "THERE": report.there,
            "BYTES": report.bytes,
        }


def _folder(path: Path) -> Path:
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        raise ParameterError(f"The folder {path} cannot be made: {error}; choose another one.") from error
    return path


def _addresses(source: QgsProcessingFeatureSource) -> list[tuple[str, int | None]]:
    from ...core.archive.products_search import whole_number

    names = source.fields().names()
    if "url" not in names:
        raise ParameterError(f"{source.sourceName()} has no column 'url'; give the layer of 'Search products'.")
    found = []
    for feature in source.getFeatures():
        url = feature["url"]
        if url is None or url == NULL or not str(url).strip():
            continue
        size = feature["size"] if "size" in names else None
        found.append((str(url).strip(), None if size == NULL else whole_number(size)))
    return found


def _finish(report: Report, count: int, folder: Path, progress: Progress) -> None:
    progress.info(
        f"{report.downloaded} of {count} files downloaded, {report.there} were there already, "
        f"{report.bytes / 1e6:.1f} MB came."
    )
    if report.failures:
        raise ServerError(
            f"{len(report.failures)} of {count} files did not come to {folder} (run again for them, what is there is "
            f"kept): {report.failures[0]}"
        )
