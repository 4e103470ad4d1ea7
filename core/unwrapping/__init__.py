# SPDX-License-Identifier: GPL-2.0-or-later
"""Correction of unwrapping errors: whole cycles added to connected components of interferograms.

The corrected phase is a dataset of its own in the stack; which phase is in use is an attribute of the file.
"""
