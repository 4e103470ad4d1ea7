# SPDX-License-Identifier: GPL-2.0-or-later
"""The network panel: pairs and dates, coherence, closures, and the interferograms of a pixel."""
