"""How the calibration was made and what it left open: from the files that it shipped, if it has."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

import numpy as np

from myosat.analysis.posterior import ENSEMBLE, posterior
from myosat.analysis.protocol import protocol
from myosat.biology.models import CALIBRATED, parameters

from .pages import Pages, code, details, marked, plain, table

#: A combination of unknowns that the data know better than the priors by this much is worth a line.
SHOWN = 25


def write(pages: Pages) -> None:
    """Pieces of the pages on calibration and on identifiability."""
    pages.write("parts/fitted", _fitted())
    pages.write("parts/calibrated", _calibrated())
    pages.write("parts/identified", _identified())
    pages.write("parts/elasticities", _elasticities())


def _fitted() -> str:
    table_of = parameters()
    rows = []
    for name in protocol().fitted:
        known = table_of.get(name) or table_of.get(name.rpartition(".")[2])
        rows.append((code(name), "size of an intervention" if known is None else plain(known.meaning)))
    return details(f"The {len(rows)} fitted numbers", table(("name", "what it is"), rows))


@cache
def _shipped() -> dict[str, Any] | None:
    return tomllib.loads(CALIBRATED.read_text(encoding="utf-8")) if CALIBRATED.exists() else None


def _calibrated() -> str:
    found = _shipped()
    if found is None:
        return (
            "No calibration ships with this version: values are the middles of the priors, chosen by hand.\n"
        )
    rows = [(plain(str(key)), plain(str(value))) for key, value in found["provenance"].items()]
    numbers = [
        (code(_name(one)), f"{one['factor']:.4g}", f"{one.get('deviations', 0):+.2f}") for one in _all(found)
    ]
    heads = ("number", "times the middle of its prior", "standard deviations of the prior")
    return (
        f"{table(('provenance', ''), rows)}\n{details('What it made of each number', table(heads, numbers))}"
    )


def _all(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [*found.get("parameter", ()), *found.get("effect", ())]


def _name(one: dict[str, Any]) -> str:
    if "name" in one:
        return f"{one['name']} ({one['species']})" if one.get("species") else str(one["name"])
    return " ".join(filter(None, (one["intervention"], one.get("agent", ""), "on", one["lever"])))


def _identified() -> str:
    if not ENSEMBLE.exists():
        return "No parameter sets ship with this version yet; `myosat fit --ensemble N` draws some.\n"
    sets = posterior()
    mean = sets.weights @ sets.normals
    spread = np.sqrt(sets.weights @ (sets.normals - mean) ** 2)
    order = np.argsort(spread)[:SHOWN]
    rows = [(code(sets.unknowns[i].id), f"{spread[i]:.2f}", f"{mean[i]:+.2f}") for i in order]
    known = int(np.sum(spread < 0.5))
    words = (
        f"{len(sets)} weighted sets of {len(sets.unknowns)} unknowns ship; they say as much as "
        f"{sets.effective:.0f} of equal weight. {known} unknowns have less than half of the spread of their "
        "priors left. The best known, in standard deviations of the priors:"
    )
    return f"{words}\n\n{table(('unknown', 'spread left', 'mean'), rows)}"


def _elasticities() -> str:
    """An example that takes seconds: the small model, after an injury."""
    from myosat.api import sensitivity

    found = sensitivity("core_toxin", ["quiescent", "fibre_nuclei"], at="14 days", parameters="k_*")
    frame = found.to_dataframe()
    parts = []
    for readout, own in frame.groupby("readout", sort=False):
        ten = own.assign(size=own["elasticity"].abs()).nlargest(10, "size")
        rows = [(code(str(one.parameter)), f"{one.elasticity:+.2f}") for one in ten.itertuples()]
        head = marked(f"`{readout}` on day 14 of `core_toxin`")
        parts.append(f"{head}:\n\n{table(('parameter', 'elasticity'), rows)}")
    return "\n".join(parts)
