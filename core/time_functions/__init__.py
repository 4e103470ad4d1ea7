# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions of time fitted to displacement: velocity, seasons, steps, and their uncertainty."""
