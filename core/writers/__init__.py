# SPDX-License-Identifier: GPL-2.0-or-later
"""Exports: one file for each format that other programs read."""
