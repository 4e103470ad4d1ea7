# SPDX-License-Identifier: GPL-2.0-or-later
"""From radar coordinates to a map."""
