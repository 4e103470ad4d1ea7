# SPDX-License-Identifier: GPL-2.0-or-later
"""The science of InSAR Workbench: arrays and files in, arrays and files out. Never imports QGIS or Qt."""
