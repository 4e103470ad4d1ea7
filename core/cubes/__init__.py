# SPDX-License-Identifier: GPL-2.0-or-later
"""Coarse cubes and grids of other products, brought to the pixels of ours."""
