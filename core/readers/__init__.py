# SPDX-License-Identifier: GPL-2.0-or-later
"""Readers of input formats: one module each. A new format is a module in this package, and a line in its catalogue."""
