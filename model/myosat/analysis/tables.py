"""A small table of text that prints in a terminal and shows in a notebook."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas

GAP = "  "
YEAR = 365.25


@dataclass(frozen=True, repr=False)
class Table:
    """Rows of text under headings, with a title above and a note below.

    Columns in ``right`` are aligned to the right.
    """

    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    right: frozenset[int] = field(default=frozenset[int]())
    title: str = ""
    note: str = ""

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return str(self)

    def __str__(self) -> str:
        lines = [self.columns, *self.rows] if any(self.columns) else list(self.rows)
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)] if lines else []
        shown = [GAP.join(self._cells(line, widths)) for line in lines]
        head, tail = ([self.title] if self.title else []), (["", self.note] if self.note else [])
        return "\n".join(line.rstrip() for line in [*head, *shown, *tail])

    def _cells(self, line: tuple[str, ...], widths: Sequence[int]) -> list[str]:
        pairs = enumerate(zip(line, widths, strict=True))
        return [text.rjust(w) if place in self.right else text.ljust(w) for place, (text, w) in pairs]

    def _repr_html_(self) -> str:
        return self.to_html()

    def to_html(self) -> str:
        """The same as an HTML table."""

        def row(cells: Sequence[str], tag: str) -> str:
            return "<tr>" + "".join(self._html(i, cell, tag) for i, cell in enumerate(cells)) + "</tr>"

        title = f"<caption>{escape(self.title)}</caption>" if self.title else ""
        body = "".join(row(cells, "td") for cells in self.rows)
        note = f"<p>{escape(self.note).replace(chr(10), '<br>')}</p>" if self.note else ""
        return f"<table>{title}<thead>{row(self.columns, 'th')}</thead><tbody>{body}</tbody></table>{note}"

    def _html(self, index: int, text: str, tag: str) -> str:
        side = "right" if index in self.right else "left"
        return f'<{tag} style="text-align: {side}">{escape(text)}</{tag}>'

    def to_dataframe(self) -> pandas.DataFrame:
        """The same as a pandas table of text."""
        import pandas

        return pandas.DataFrame(list(self.rows), columns=list(self.columns))


def number(value: float) -> str:
    """A number to three digits, as people write it: 2,500 and 0.0312; a dash when there is none."""
    if not math.isfinite(value):
        return "-"
    if value == 0:
        return "0"
    size = abs(value)
    if not 1e-4 <= size < 1e7:
        return f"{value:.2e}"
    if size >= 99.95:
        digits = math.floor(math.log10(size)) - 2
        return f"{round(value, -digits):,.0f}"
    return f"{value:.3g}"


def change(value: float, reference: float, floor: float = 0.0) -> str:
    """How ``value`` differs from ``reference``: '-32 %', 'x 27', or 'same' below 0.1 %.

    A reference no larger than ``floor`` has no relative change; then the answer is a dash.
    """
    if not (math.isfinite(value) and math.isfinite(reference)):
        return "-"
    if value == reference:
        return "same"
    if abs(reference) <= floor:
        return "-"
    ratio = value / reference
    if abs(ratio - 1) < 1e-3:
        return "same"
    if ratio >= 10:
        return f"x {number(ratio)}"
    percent = 100 * (ratio - 1)
    return f"{percent:+.0f} %" if abs(percent) >= 9.5 else f"{percent:+.1f} %"


def unit_text(unit: str) -> str:
    """A unit for a heading; nothing for a pure number."""
    return "" if unit == "1" else unit


def days(value: float) -> str:
    """A time in days, to at most four digits, and never with an exponent."""
    return f"{value:.4g}" if abs(value) < 9999.5 else f"{value:.0f}"


def moment(value: float) -> str:
    """A time since the start [day] for a sentence: "day 98", or "year 2.5" beyond a year."""
    return f"day {days(value)}" if value <= YEAR else f"year {value / YEAR:.3g}"


def span(value: float) -> str:
    """A length of time: days up to a year, then years."""
    return _count(value, "day") if value < YEAR else _count(value / YEAR, "year")


def age(value: float) -> str:
    """An age [day], in months up to three years."""
    return _count(value / (YEAR / 12), "month") if value < 3 * YEAR else span(value)


def _count(value: float, unit: str) -> str:
    text = f"{value:.3g}"
    return f"{text} {unit}" if text == "1" else f"{text} {unit}s"
