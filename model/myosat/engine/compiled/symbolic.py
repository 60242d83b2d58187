"""Sparse LU of a fixed pattern, decided once: an order with little fill, then straight-line code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Pattern:
    """Places of the entries of L and U in one array, and the code that fills and uses it.

    Attributes
    ----------
    filled
        Number of places.
    entry_place
        Place of each entry of the Jacobian.
    diagonal
        Place of each diagonal entry.
    text
        Source of `factor(w)` and `solve(w, b)`.
    """

    filled: int
    entry_place: list[int]
    diagonal: list[int]
    text: str


def analyse(size: int, rows: Sequence[int], columns: Sequence[int]) -> Pattern:
    """Choose pivots on the diagonal by least fill (Markowitz), and write out the elimination.

    The matrix is I/(gamma h) - J: its diagonal dominates as the step shrinks, so pivots stay there and
    a step whose pivots fail is made smaller.
    """
    by_row: list[set[int]] = [{i} for i in range(size)]
    by_column: list[set[int]] = [{i} for i in range(size)]
    for row, column in zip(rows, columns, strict=True):
        by_row[row].add(column)
        by_column[column].add(row)
    full_row = [set(entries) for entries in by_row]
    left = set(range(size))
    order: list[int] = []
    while left:
        pivot = min(left, key=lambda i: ((len(by_row[i]) - 1) * (len(by_column[i]) - 1), i))
        order.append(pivot)
        left.remove(pivot)
        below, right = by_column[pivot] - {pivot}, by_row[pivot] - {pivot}
        for i in below:
            new = right - by_row[i]
            by_row[i] |= new
            full_row[i] |= right
            for j in new:
                by_column[j].add(i)
        for i in below:
            by_row[i].discard(pivot)
        for j in right:
            by_column[j].discard(pivot)
    place: dict[tuple[int, int], int] = {}
    for i in range(size):
        for j in sorted(full_row[i]):
            place[i, j] = len(place)
    return Pattern(
        len(place),
        [place[row, column] for row, column in zip(rows, columns, strict=True)],
        [place[i, i] for i in range(size)],
        _code(order, full_row, place),
    )


def _code(order: list[int], full_row: list[set[int]], place: dict[tuple[int, int], int]) -> str:
    rank = {i: r for r, i in enumerate(order)}
    upper = {i: [j for j in full_row[i] if rank[j] > rank[i]] for i in order}
    lower: dict[int, list[int]] = {i: [] for i in order}
    for i in order:
        for j in full_row[i]:
            if rank[j] < rank[i]:
                lower[j].append(i)
    factor = ["def factor(w: Floats) -> None:"]
    forward, backward = ["def solve(w: Floats, b: Floats) -> None:"], []
    for k in order:
        pivot = place[k, k]
        factor.append(f"    w[{pivot}] = 1.0 / w[{pivot}]")
        for i in lower[k]:
            at = place[i, k]
            factor.append(f"    w[{at}] = w[{at}] * w[{pivot}]")
            for j in upper[k]:
                here = place[i, j]
                factor.append(f"    w[{here}] = w[{here}] - w[{at}] * w[{place[k, j]}]")
            forward.append(f"    b[{i}] = b[{i}] - w[{at}] * b[{k}]")
    for k in reversed(order):
        backward += [f"    b[{k}] = b[{k}] - w[{place[k, j]}] * b[{j}]" for j in upper[k]]
        backward.append(f"    b[{k}] = b[{k}] * w[{place[k, k]}]")
    return "\n".join([*factor, "", *forward, *backward, ""])
