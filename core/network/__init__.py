# SPDX-License-Identifier: GPL-2.0-or-later
"""The network of interferograms: chosen, changed by hand, drawn, and followed into a pixel."""
