# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of the dock: print layout and PDF."""
