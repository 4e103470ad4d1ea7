# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog of the workflow, with the state of its steps."""
