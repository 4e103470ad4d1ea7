# SPDX-License-Identifier: GPL-2.0-or-later
"""GNSS stations, and displacement compared with them."""
