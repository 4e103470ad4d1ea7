# SPDX-License-Identifier: GPL-2.0-or-later
"""Fails when fewer branches than the floor were taken, from the JSON report of coverage.py.

Its own floor counts statements and branches together, and statements are many and easy.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

FLOOR = 95.0

totals = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["totals"]
branches = totals["percent_branches_covered"]
print(f"statements {totals['percent_statements_covered']:.1f} %, branches {branches:.1f} % (at least {FLOOR:g} %)")
sys.exit(branches < FLOOR)
