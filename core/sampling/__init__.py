# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of products at points, along lines and in polygons."""
