# SPDX-License-Identifier: GPL-2.0-or-later
"""The map panel and what it puts on the canvas."""
