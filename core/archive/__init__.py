# SPDX-License-Identifier: GPL-2.0-or-later
"""Search and download of products from an archive."""
