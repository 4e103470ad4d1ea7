# SPDX-License-Identifier: GPL-2.0-or-later
"""What all plots share: the widget around pyqtgraph, axes, colours, ranges, and pictures of them."""
