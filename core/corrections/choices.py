# SPDX-License-Identifier: GPL-2.0-or-later
"""What corrections offer to choose from: ramps, filters, tectonic plates."""

from __future__ import annotations

RAMPS = {
    "linear": ("x", "y", "1"),
    "quadratic": ("xx", "yy", "xy", "x", "y", "1"),
    "linear_range": ("x", "1"),
    "linear_azimuth": ("y", "1"),
    "quadratic_range": ("xx", "x", "1"),
    "quadratic_azimuth": ("yy", "y", "1"),
}
"""MintPy's names of ramps (range = along the columns, azimuth = along the rows), and the terms of each."""

GAUSSIAN, MEDIAN = "gaussian", "median"
KINDS = (GAUSSIAN, MEDIAN)
"""Of filters."""
LOW, HIGH = "low", "high"
PASSES = (LOW, HIGH)
"""What a filter keeps."""

PLATES = {
    "Antarctica": (-0.248, -0.324, 0.675),
    "Arabia": (1.154, -0.136, 1.444),
    "Australia": (1.510, 1.182, 1.215),
    "Eurasia": (-0.085, -0.531, 0.770),
    "India": (1.154, -0.005, 1.454),
    "Nazca": (-0.333, -1.544, 1.623),
    "North America": (0.024, -0.694, -0.063),
    "Nubia": (0.099, -0.614, 0.733),
    "Pacific": (-0.409, 1.047, -2.169),
    "South America": (-0.270, -0.301, -0.140),
    "Somalia": (-0.121, -0.794, 0.884),
}
"""Rotation of each plate about the Earth's x, y and z axis, milliarcseconds a year: ITRF2014 (Altamimi et al.,
2017)."""
