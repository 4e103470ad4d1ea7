# SPDX-License-Identifier: GPL-2.0-or-later
"""What topsStack and stripmapStack have in common: flat rasters with .xml and .vrt beside, and the geometry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from format_writers.radar_images import RadarImage, amplitude, write_flat
from insar_workbench.core.dates import format_pair

KINDS = {"<f4": ("FLOAT", "Float32"), "<f8": ("DOUBLE", "Float64"), "u1": ("BYTE", "Byte")}


def write_isce_raster(path: Path, *bands: npt.NDArray[Any], kind: str = "<f4") -> None:
    """Write a raster, line by line, with its descriptions."""
    write_flat(path, bands, kind)
    rows, cols = bands[0].shape
    isce, gdal = KINDS[kind]
    size = np.dtype(kind).itemsize
    values = {
        "byte_order": "l", "data_type": isce, "file_name": path.name, "length": rows, "number_bands": len(bands),
        "scheme": "BIL", "width": cols, "access_mode": "read", "image_type": path.suffix[1:],
    }  # fmt: skip
    properties = "".join(
        f'    <property name="{name}">\n        <value>{value}</value>\n    </property>\n'
        for name, value in values.items()
    )
    path.with_name(f"{path.name}.xml").write_text(f"<imageFile>\n{properties}</imageFile>\n", encoding="ascii")
    raw = "".join(
        f'    <VRTRasterBand band="{number + 1}" dataType="{gdal}" subClass="VRTRawRasterBand">\n'
        f'        <SourceFilename relativeToVRT="1">{path.name}</SourceFilename>\n        <ByteOrder>LSB</ByteOrder>\n'
        f"        <ImageOffset>{number * cols * size}</ImageOffset>\n        <PixelOffset>{size}</PixelOffset>\n"
        f"        <LineOffset>{len(bands) * cols * size}</LineOffset>\n    </VRTRasterBand>\n"
        for number in range(len(bands))
    )
    head = f'<VRTDataset rasterXSize="{cols}" rasterYSize="{rows}">\n'
    path.with_name(f"{path.name}.vrt").write_text(f"{head}{raw}</VRTDataset>\n", encoding="ascii")


def write_full_size(path: Path, shape: tuple[int, int]) -> None:
    """Write the virtual raster that stays of a raster which was multilooked."""
    rows, cols = shape
    source = (
        f'<SimpleSource><SourceFilename relativeToVRT="1">{path.name.removesuffix(".full.vrt")}</SourceFilename>'
        "<SourceBand>1</SourceBand></SimpleSource>"
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{cols}" rasterYSize="{rows}">\n'
        f'    <VRTRasterBand band="1" dataType="Float64">{source}</VRTRasterBand>\n</VRTDataset>\n',
        encoding="ascii",
    )


def write_geometry(image: RadarImage, folder: Path) -> None:
    """Write lat, lon, hgt (double), los (two bands) and the masks."""
    scene = image.truth.scene
    lon, lat = image.lonlat
    for name, layer in (("lat", lat), ("lon", lon), ("hgt", image.of(scene.height))):
        write_isce_raster(folder / f"{name}.rdr", layer, kind="<f8")
    write_isce_raster(folder / "los.rdr", image.of(scene.incidence), image.of(scene.azimuth))
    write_isce_raster(folder / "shadowMask.rdr", np.zeros(image.shape), kind="u1")
    write_isce_raster(folder / "waterMask.rdr", image.of((~scene.water).astype(np.uint8)), kind="u1")


def write_pairs(image: RadarImage, folder: Path, phase: str, coherence: str) -> None:
    """Write phase (with amplitude), coherence and components; `{pair}` in a name becomes the dates."""
    truth = image.truth
    for number, pair in enumerate(truth.network.pairs):
        name = format_pair(*pair)
        unwrapped = image.of(truth.phase[number])
        target = folder / name / phase.format(pair=name)
        write_isce_raster(target, amplitude(unwrapped), unwrapped)
        write_isce_raster(folder / name / coherence.format(pair=name), image.of(truth.coherence[number]))
        component = image.of(truth.components[number].astype(np.uint8))
        write_isce_raster(target.with_name(f"{target.name}.conncomp"), component, kind="u1")
