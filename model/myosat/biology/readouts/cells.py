"""Cell counts as a section or a cytometer would show them."""

from myosat.kernel.declare import Module

cells = Module("cells", "Cell counts")

for _id, _of, _meaning in (
    ("quiescent", "pool", "quiescent satellite cells (Pax7+ MyoD-)"),
    ("activated", "activated_of_type", "activated satellite cells (Pax7+ MyoD+), lagging and cycling"),
    ("differentiating", "committed", "differentiating myocytes (MyoG+)"),
    ("pax7_positive", "pax7_of_type", "Pax7+ cells: quiescent, lagging and cycling"),
):
    cells.total(_id, of=_of, unit="cell/mm^3", meaning=_meaning, readout=True)


per_type = Module("cells_per_type", "Cell counts per fibre type")


@per_type.signal("cell/mm^3")
def activated_of_type(lagging, cycling):
    """Activated satellite cells of this fibre type."""
    return lagging + cycling


@per_type.signal("cell/mm^3")
def pax7_of_type(pool, lagging, cycling):
    """Pax7+ cells of this fibre type."""
    return pool + lagging + cycling


@per_type.signal("cell/mm^3/day")
def dividing(division_rate, cycling):
    """Divisions per time, by which the interval is averaged over the tissue."""
    return division_rate * cycling


@per_type.readout("day", weight="dividing")
def division_interval(ln_2, division_rate):
    """Time between divisions of a cycling cell, ln 2 over the division rate."""
    return ln_2 / division_rate
