# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers to look at: colours, still pictures, and rasters in the units that people read."""
