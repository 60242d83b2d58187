"""The declared biology: units, shipped code, rest, and what nothing uses."""

import numpy as np
import pytest

from myosat.biology import models
from myosat.kernel.cache import declaration_hash
from myosat.kernel.emit import generate
from myosat.kernel.proof import prove_units
from myosat.kernel.rest import eigenvalues, solve_rest

SUBJECTS = [
    {"species": "mouse", "sex": sex, "muscle": muscle}
    for sex in ("male", "female")
    for muscle in ("tibialis anterior", "soleus")
] + [{"species": "human", "sex": sex, "muscle": "vastus lateralis"} for sex in ("male", "female")]


def table(model_id, subject):
    return models.parameters().for_subject(**subject, model=model_id)


@pytest.mark.parametrize("model_id", models.MODELS)
def test_units_hold_for_every_equation(model_id):
    model = models.build(model_id)
    proved = prove_units(model)
    assert proved == len(model.signals) + len(model.processes) + len(model.impulses)


@pytest.mark.parametrize("model_id", models.MODELS)
def test_shipped_equations_are_those_of_the_declarations(model_id):
    model = models.build(model_id)
    fresh = generate(model, declaration_hash(model, models.HERE))
    assert models.shipped_file(model_id).read_text(encoding="utf-8") == fresh


@pytest.mark.parametrize("model_id", models.MODELS)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_rest_is_exact_stable_and_non_negative(model_id, subject):
    model, equations = models.build(model_id), models.equations(model_id)
    rest = solve_rest(model, equations, table(model_id, subject))
    numbers = (rest.parameters, (1.0,) * len(model.processes), (None,) * len(model.signals))
    rhs = equations.scalar(*numbers)[0]
    levers = tuple(lever.neutral for lever in model.levers.values())
    scale = np.array([s.scale for s in model.states.values()])
    pool = np.array([s.declaration.role == "pool" for s in model.states.values()])
    slope = np.array(rhs(rest.states.tolist(), levers)) / scale
    assert np.max(np.abs(slope[pool])) < 1e-10
    assert np.min(rest.states / scale) > -1e-12
    slowest = eigenvalues(model, equations, rest)[0].real
    print(f"{model_id}: slowest eigenvalue at rest {slowest:.3g} per day")
    assert slowest < 0


@pytest.mark.parametrize("every", [0, 3])
@pytest.mark.parametrize("model_id", models.MODELS)
def test_jacobian_matches_differences(model_id, every):
    """Free, and with every third signal held and every third process at half its rate."""
    model, equations = models.build(model_id), models.equations(model_id)
    rest = solve_rest(model, equations, table(model_id, SUBJECTS[0]))
    gains = tuple(0.5 if every and i % every == 0 else 1.0 for i in range(len(model.processes)))
    held = tuple(0.5 if every and i % every == 0 else None for i in range(len(model.signals)))
    numbers = (rest.parameters, gains, held)
    rhs, jacobian, _ = equations.scalar(*numbers)
    levers = tuple(lever.neutral for lever in model.levers.values())
    scale = np.array([s.scale for s in model.states.values()])
    y = np.abs(rest.states) + np.random.default_rng(1).uniform(0.05, 0.3, len(scale)) * scale
    dense = np.zeros((len(scale), len(scale)))
    dense[equations.rows, equations.columns] = jacobian(y.tolist(), levers)
    for column in range(len(scale)):
        step = np.zeros(len(scale))
        step[column] = 1e-5 * scale[column]
        up, down = (np.array(rhs((y + s).tolist(), levers)) for s in (step, -step))
        numeric = (up - down) / (2 * step[column])
        relative = np.abs(numeric - dense[:, column]) * scale[column] / scale
        size = np.abs(dense[:, column]) * scale[column] / scale
        assert np.all(relative < 1e-5 * size + 1e-6)


def test_nothing_is_declared_for_no_use():
    unused = [models.build(model_id).unused() for model_id in models.MODELS]
    assert unused[0]["signals"] == []
    nowhere = set(unused[0]["parameters"]) & set(unused[1]["parameters"])
    assert nowhere == set()


def test_core_is_made_of_the_same_declarations():
    full, core = models.build("full"), models.build("core")
    own = {"teaching", "slow_inputs"}
    for process in core.processes.values():
        declared = process.declaration
        if declared.module not in own:
            assert declared is full.processes[f"fast.{declared.id}"].declaration


@pytest.mark.parametrize("model_id", models.MODELS)
def test_states_have_meaning_symbol_and_scale(model_id):
    for state in models.build(model_id).states.values():
        assert state.meaning and state.declaration.symbol and state.scale > 0
