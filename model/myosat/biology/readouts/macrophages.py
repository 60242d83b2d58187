"""Macrophage readouts."""

from myosat.kernel.declare import Module

macrophages = Module("macrophages", "Macrophages")


@macrophages.readout("cell/mm^3")
def all_macrophages(m1, m2):
    """Macrophages of both kinds."""
    return m1 + m2


@macrophages.readout("1", weight="all_macrophages")
def m1_fraction(m1, m2):
    """M1-like share of macrophages, M1/(M1+M2)."""
    return m1 / (m1 + m2)
