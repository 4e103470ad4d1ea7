# SPDX-License-Identifier: GPL-2.0-or-later
"""Corrections of displacement series: one module each. A new correction is a module in this package, and a line in its
catalogue.
"""
