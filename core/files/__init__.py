# SPDX-License-Identifier: GPL-2.0-or-later
"""Files on disk: HDF5, netCDF, rasters and small texts; written whole or not at all."""
