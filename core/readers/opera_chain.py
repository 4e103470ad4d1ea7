# SPDX-License-Identifier: GPL-2.0-or-later
"""One series out of products whose reference date moves on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..dates import format_date, format_pair
from ..errors import FormatError
from .opera_files import Product


@dataclass(frozen=True)
class Chain:
    """How displacement since the first date adds up: of the secondary date, that of the reference date + product.

    Attributes
    ----------
    dates : tuple of date
        The N dates; displacement is zero on the first.
    products : tuple of Product
        The product that ends on each date but the first (N - 1), in the order of the dates.
    starts : tuple of int
        Position in `dates` of each product's reference date; it is before that of its secondary date.
    """

    dates: tuple[date, ...]
    products: tuple[Product, ...]
    starts: tuple[int, ...]

    @classmethod
    def create(cls, products: Sequence[Product], folder: Path, skipped: list[str]) -> Chain:
        """Join products to the earliest reference date.

        A date that several products end on is taken from the one with the earliest reference date, which is the
        one with the fewest links; of products of the same pair the newest counts.

        Raises
        ------
        FormatError
            When products start from a date that no other one ends on, so that nothing joins them to the rest.
        """
        newest = _newest(products, skipped)
        origin = min(product.pair[0] for product in newest)
        known, chosen, loose = {origin}, [], []
        for product in sorted(newest, key=lambda one: (one.pair[1], one.pair[0])):
            reference, secondary = product.pair
            if reference >= secondary:
                skipped.append(f"{product.name}: its reference date is not before its secondary date")
            elif secondary in known:
                skipped.append(f"{product.name}: an earlier reference date leads to {format_date(secondary)}, too")
            elif reference in known:
                known.add(secondary)
                chosen.append(product)
            else:
                loose.append(product)
        if loose:
            start, begin = format_date(loose[0].pair[0]), format_date(origin)
            raise FormatError(
                f"{folder / loose[0].name} starts from {start}, and no product leads from {begin} to that date; "
                f"add the one that ends on {start}, or take the {len(loose)} products out that need it."
            )
        dates = tuple(sorted(known))
        place = {day: number for number, day in enumerate(dates)}
        return cls(dates, tuple(chosen), tuple(place[product.pair[0]] for product in chosen))

    @property
    def reference_dates(self) -> tuple[date, ...]:
        """The dates that products start from."""
        return tuple(sorted({product.pair[0] for product in self.products}))

    def add_up(self, values: Sequence[float]) -> tuple[float, ...]:
        """Sum values of the products (N - 1) to values of the dates (N)."""
        total = [0.0]
        for start, value in zip(self.starts, values):
            total.append(total[start] + value)
        return tuple(total) if not any(math.isnan(value) for value in total) else (math.nan,) * len(total)


def _newest(products: Sequence[Product], skipped: list[str]) -> list[Product]:
    """One product of each pair."""
    found: dict[tuple[date, date], Product] = {}
    for product in sorted(products, key=lambda one: one.made, reverse=True):
        first = found.setdefault(product.pair, product)
        if first is not product:
            skipped.append(f"{product.name}: {first.name} is a newer product of {format_pair(*product.pair)}")
    return list(found.values())
