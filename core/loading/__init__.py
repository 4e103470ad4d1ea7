# SPDX-License-Identifier: GPL-2.0-or-later
"""From somebody's folder to our files: what is read, cropped, averaged, checked and written."""
