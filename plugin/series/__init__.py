# SPDX-License-Identifier: GPL-2.0-or-later
"""The time series panel: histories of points and areas."""
