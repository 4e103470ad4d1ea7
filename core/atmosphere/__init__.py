# SPDX-License-Identifier: GPL-2.0-or-later
"""The delay of radar waves in the air, from weather models on levels of pressure."""
