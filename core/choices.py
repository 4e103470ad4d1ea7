# SPDX-License-Identifier: GPL-2.0-or-later
"""Words that people choose from: they are offered while QGIS starts, long before what takes them is imported."""

from __future__ import annotations

NO_COMPRESSION = "none"
COMPRESSIONS = (NO_COMPRESSION, "lzf", "gzip")
"""Of the cubes of a file."""
STATISTICS = ("mean", "median")
"""What stands for the pixels of an area."""
UNCERTAINTIES = ("residue", "covariance", "bootstrap")
"""Where standard deviations of functions of time come from."""
PICTURE_FORMATS = ("png", "svg")
RESAMPLING = ("near", "bilinear", "cubic")
"""GDAL's names of how pixels are found in another coordinate system."""
