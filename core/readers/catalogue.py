# SPDX-License-Identifier: GPL-2.0-or-later
"""Which formats there are. Their ids and titles are wanted while QGIS starts, long before any reader is."""

from __future__ import annotations

AUTOMATIC = "auto"

STACK_FORMATS = {
    "aria_gunw": "ARIA S1-GUNW",
    "aria_tools": "ARIA-tools stack",
    "gmtsar": "GMTSAR",
    "hyp3": "HyP3 (ASF)",
    "isce2": "ISCE2 stack",
    "licsar": "LiCSAR (COMET)",
    "licsbas": "LiCSBAS",
    "mintpy": "MintPy stack",
    "nisar": "NISAR GUNW",
    "roi_pac": "ROI_PAC",
    "snap": "SNAP (BEAM-DIMAP)",
    "gamma": "GAMMA",
    "geotiff": "Folder of GeoTIFFs",
}
"""Title of each format of interferograms in their order, which people see: those with general file names last."""

SERIES_FORMATS = {"hdfeos5": "MintPy HDF-EOS5", "licsbas": "LiCSBAS results", "opera": "OPERA DISP-S1"}
"""Title of each format of displacement series."""


def formats() -> list[tuple[str, str]]:
    """Id and title of every format of interferograms."""
    return list(STACK_FORMATS.items())


def series_formats() -> list[tuple[str, str]]:
    """Id and title of every format of series."""
    return list(SERIES_FORMATS.items())
