# SPDX-License-Identifier: GPL-2.0-or-later
"""The displacement history of a point or an area, in products, rasters and the fields of point layers."""
