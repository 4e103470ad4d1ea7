# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run did, in words, numbers and pictures."""
