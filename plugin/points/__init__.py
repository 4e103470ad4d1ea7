# SPDX-License-Identifier: GPL-2.0-or-later
"""Point layers: their displacement fields, index and styles."""
