# SPDX-License-Identifier: GPL-2.0-or-later
"""The transect panel: profiles along lines that are drawn on the canvas."""
