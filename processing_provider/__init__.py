# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps as QGIS Processing algorithms: parameters, one call into core, outputs."""
