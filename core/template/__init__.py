# SPDX-License-Identifier: GPL-2.0-or-later
"""MintPy's template files, read, run and written."""
