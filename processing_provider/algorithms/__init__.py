# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms of the toolbox, one file each: parameters, one call into core, outputs."""
