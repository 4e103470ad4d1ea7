# SPDX-License-Identifier: GPL-2.0-or-later
"""Solid Earth tides: where Sun and Moon stand, and how they move the ground."""
