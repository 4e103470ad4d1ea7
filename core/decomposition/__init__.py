# SPDX-License-Identifier: GPL-2.0-or-later
"""Several lines of sight into motion along given directions; one line of sight into one direction."""
