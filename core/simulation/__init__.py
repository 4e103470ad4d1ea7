# SPDX-License-Identifier: GPL-2.0-or-later
"""A synthetic stack with known truth: the data of the demonstration and of the tests."""
