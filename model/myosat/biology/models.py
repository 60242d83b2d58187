"""The models: `full`, and `core`, the four-compartment teaching model of the same declarations."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path

from myosat.biology.ageing import ageing
from myosat.biology.body import body
from myosat.biology.fibres import fibres, nerves
from myosat.biology.hormones import hormones
from myosat.biology.immune import immune
from myosat.biology.influences import influences
from myosat.biology.lineage import STAGES, lineage
from myosat.biology.loading import loading
from myosat.biology.myonuclei import myonuclei_module, tally
from myosat.biology.nad import nad_module
from myosat.biology.niche import fibrogenesis, niche
from myosat.biology.pathways import pathways
from myosat.biology.readouts import cells, function, macrophages, markers, tissue
from myosat.biology.systemic import systemic
from myosat.biology.teaching import slow_inputs, teaching
from myosat.kernel import refinement
from myosat.kernel.cache import Equations, load
from myosat.kernel.model import Model
from myosat.kernel.parameters import ParameterTable, load_parameters
from myosat.kernel.refinement import Refinement

HERE = Path(__file__).parent
PARAMETER_FILES = HERE.parent / "parameters"
FIBRE_TYPES = ("slow", "fast")
EVENT_INPUTS = {"injury": ("necrosis", "activation", "msc_killed", "nerve", "vessel", "lamina")}
MODELS = ("full", "core")


#: What the shipped calibration made of the parameters.
CALIBRATED = HERE.parent / "calibration" / "parameters.toml"


@lru_cache(maxsize=1)
def calibrated() -> Refinement | None:
    """Return what the shipped calibration made of parameters and interventions; None where none ships."""
    return refinement.read(CALIBRATED, _uncalibrated()) if CALIBRATED.exists() else None


@lru_cache(maxsize=1)
def parameters() -> ParameterTable:
    """Return all shipped parameters as calibrated, with the default variant of each."""
    table, found = _uncalibrated(), calibrated()
    return table if found is None else found.applied(table)


@lru_cache(maxsize=1)
def _uncalibrated() -> ParameterTable:
    return load_parameters(sorted(PARAMETER_FILES.glob("*.toml")))


@lru_cache(maxsize=len(MODELS))
def build(model_id: str) -> Model:
    """Return an assembled model.

    Raises
    ------
    KeyError
        If there is no model of that name.
    """
    return {"full": _full, "core": _core}[model_id]()


def _full() -> Model:
    return Model(
        "full",
        [
            (ageing, ()),
            (systemic, ()),
            (loading, ()),
            (hormones, ()),
            (body, ()),
            (nad_module, ()),
            (pathways, ()),
            (influences, ()),
            (nerves, ()),
            (myonuclei_module, FIBRE_TYPES),
            (lineage, FIBRE_TYPES),
            (fibres, FIBRE_TYPES),
            (tally, ()),
            (immune, ()),
            (niche, ()),
            (fibrogenesis, FIBRE_TYPES),
            (cells.per_type, FIBRE_TYPES),
            (cells.cells, ()),
            (macrophages.macrophages, ()),
            (tissue.per_type, FIBRE_TYPES),
            (tissue.tissue, ()),
            (tissue.nuclei, ()),
            (markers.per_type, FIBRE_TYPES),
            (markers.markers, ()),
            (markers.blood, ()),
            (function.per_type, FIBRE_TYPES),
            (function.muscle, ()),
            (function.person, ()),
        ],
        parameters(),
        event_inputs=EVENT_INPUTS,
    )


def _core() -> Model:
    """Lump the lineage: one quiescent state, no delay, one kind of nuclei; keep the rest as inputs."""
    lag = {f"lag_{i}": "cycling" for i in range(1, STAGES + 1)}
    return Model(
        "core",
        [
            (slow_inputs, ()),
            (pathways, ()),
            (influences, ()),
            (myonuclei_module, ()),
            (lineage, ()),
            (tally, ()),
            (teaching, ()),
            (cells.per_type, ()),
            (cells.cells, ()),
            (tissue.nuclei, ()),
        ],
        parameters(),
        drop={
            **lag,
            "deep_quiescent": "primed_quiescent",
            "regenerating_nuclei": "myonuclei",
            "senescent": None,
        },
        event_inputs=EVENT_INPUTS,
    )


@lru_cache(maxsize=len(MODELS))
def equations(model_id: str) -> Equations:
    """Return the executable equations of a model, generated anew only if a declaration changed."""
    return load(build(model_id), HERE, shipped_file(model_id))


def shipped_file(model_id: str) -> Path:
    """Return the file of generated code that ships with the package."""
    return HERE / "generated" / f"{model_id}.py"


def main() -> None:
    """Prove the units of every model and write its generated code into the package."""
    from myosat.kernel.cache import declaration_hash
    from myosat.kernel.emit import generate
    from myosat.kernel.proof import prove_units

    for model_id in MODELS:
        model = build(model_id)
        prove_units(model)
        text = generate(model, declaration_hash(model, HERE))
        shipped_file(model_id).write_text(text, encoding="utf-8")
        print(f"{shipped_file(model_id)}: {len(model.states)} states", file=sys.stderr)


if __name__ == "__main__":
    main()
