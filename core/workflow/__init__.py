# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole chain from a folder of interferograms to velocity, step by step, resumable."""
