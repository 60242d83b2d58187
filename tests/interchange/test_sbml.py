"""SBML: consistent with units, the same equations as ours, and refused where it cannot hold a scenario."""

import math
import re
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

libsbml = pytest.importorskip("libsbml")

from bent import bent, dosed  # noqa: E402
from simulators import compiled  # noqa: E402

from myosat.errors import InputError  # noqa: E402
from myosat.interchange.laws import _FORMULAS, definition  # noqa: E402
from myosat.interchange.sbml import _Writer, sbml_text  # noqa: E402
from myosat.interchange.system import describe  # noqa: E402
from myosat.kernel.laws import LAWS  # noqa: E402
from myosat.scenario.grammar import InjuryEvent, load  # noqa: E402
from myosat.scenario.library import scenario_names  # noqa: E402


@cache
def exported(name):
    """The document of a shipped scenario, as libSBML reads it."""
    document = libsbml.readSBMLFromString(sbml_text(describe(load(name))))  # raises if it is not consistent
    assert document.getNumErrors() == 0
    return document


@pytest.mark.parametrize("name", scenario_names())
def test_shipped_scenarios_are_consistent_units_included(name):
    assert (exported(name).getLevel(), exported(name).getVersion()) == (3, 2)


def test_a_wrong_unit_is_found():
    system = describe(load("core_toxin"))
    wrong = tuple(replace(q, unit="um^2") if q.id == "occupancy" else q for q in system.quantities)
    assert _Writer(replace(system, quantities=wrong)).document.checkConsistency() > 0


def test_every_number_carries_its_unit():
    numbers = re.findall("<cn[^>]*>", libsbml.writeSBMLToString(exported("young_toxin")))
    assert len(numbers) > 300
    assert all("sbml:units=" in number for number in numbers)


def test_cells_are_species_and_other_states_follow_rate_rules():
    model = exported("young_toxin").getModel()
    assert model.getNumSpecies() + sum(r.isRate() for r in model.getListOfRules()) == 82
    assert model.getSpecies("fast_cycling") is not None
    division = model.getReaction("fast_division")
    assert division.getReactant(0).getStoichiometry() == 1
    assert division.getProduct(0).getStoichiometry() == 2
    assert division.getReactant(0).getSpecies() == division.getProduct(0).getSpecies() == "fast_cycling"
    terms = model.getSpecies("fast_cycling").getCVTerm(0).getResources()
    assert terms.getValue(0) == "https://identifiers.org/CL:0000056"


def test_what_the_experimenter_bends_is_in_it():
    system = describe(bent())
    found = {quantity.id: quantity for quantity in system.quantities}
    assert found["matrix"].constant and found["matrix"].rate is None
    assert found["fast_cycling"].clamped and found["fast_cycling"].value == 20.0
    assert found["fast_notch"].value == 0.5 and found["fast_notch"].rule is None
    assert found["gain_fast_fusion"].value == 0.0
    assert (found["fast_k_division"].value, found["slow_k_division"].value) == (2.0, 1.5)
    assert found["m2"].value == 0.0
    assert found["slow_msc_division"].value == 0.3
    assert all("fast_cycling" not in event.assignments for event in system.events)
    sbml_text(system)


def test_many_doses_are_one_event():
    (event,) = describe(load("testosterone_600_at_65")).events
    assert {*event.assignments} == {
        f"testosterone_course_{part}" for part in ("level", "last", "due", "given")
    }
    courses = ("testosterone_course", "testosterone_course_2", "resistance_training")
    assert [e.id for e in describe(dosed()).events] == [
        "injury_1",
        *(f"{course}_dosing" for course in courses),
    ]


def test_injuries_at_one_time_follow_each_other():
    toxin = InjuryEvent("toxin", 2.0, 1.0)
    once = describe(replace(load("core_toxin"), events=(toxin,)))
    twice = describe(replace(load("core_toxin"), events=(toxin, toxin)))
    assert len(once.events) == len(twice.events) == 1
    values = {quantity.id: quantity.value for quantity in twice.quantities if quantity.value is not None}
    before = values["primed_quiescent"]
    after = [system.events[0].assignments["primed_quiescent"] for system in (once, twice)]
    left = [float(value.subs({s: values[s.name] for s in value.free_symbols})) for value in after]
    assert left[1] / before == pytest.approx((left[0] / before) ** 2)


@pytest.mark.parametrize("name", ["testosterone_300_at_65", "man_injured_at_80"])
def test_noise_of_the_life_before_is_zero(name):
    """COPASI has tolerances in proportion to initial values, and none is met below the rounding of a rate."""
    system = describe(load(name))
    scales = {system.states[id]: state.scale for id, state in system.model.states.items()}
    starts = [abs(q.value) / scales[q.id] for q in system.quantities if q.id in scales]
    assert 0.0 in starts
    assert min(start for start in starts if start > 0.0) >= 1e-12


def test_a_partial_lesion_is_refused_by_name():
    half = replace(load("core_toxin"), events=(InjuryEvent("toxin", 2.0, 0.5),))
    with pytest.raises(InputError, match=r"event\.0\.severity.*severity 0\.5.*allowed: severity = 1"):
        describe(half)


def test_every_law_is_written_out_as_the_kernel_has_it():
    import sympy

    assert {*_FORMULAS} == {*LAWS}
    numbers = (-1e-9, 0.0, 1e-6, 0.3, 1.0, 4.0, 300.0)
    others = (0.5, 2.0)
    for name, law in LAWS.items():
        found = definition(name)
        value = sympy.lambdify(found.arguments, found.value, [{"positive": lambda x: max(x, 0.0)}, "math"])
        for x in (n for n in numbers if name != "exp" or n < 100):
            for y in others:
                arguments = (x, y, 2.0)[: len(law.slots)]
                assert math.isclose(value(*arguments), law.value(*arguments), rel_tol=1e-12, abs_tol=1e-15)


@pytest.mark.parametrize("scenario", [load("core_toxin"), load("bimagrumab_with_training_at_75"), bent()])
def test_every_rate_at_time_zero_is_ours(scenario):
    pytest.importorskip("roadrunner")
    from myosat.biology.models import equations
    from myosat.interchange.system import person
    from myosat.scenario.simulate import region_problem, regions

    system = describe(replace(scenario, events=()))  # before any injury
    runner = compiled(sbml_text(system))
    problem = region_problem(scenario, person(scenario), regions(())[0], np.zeros(0))
    levers = problem.segments[0].levers(problem.neutral, 0.0)
    numbers = (problem.parameters, problem.gains, problem.held)
    signals, rates = equations(scenario.model).scalar(*numbers)[2](problem.initial.tolist(), levers)
    signals = dict(zip(system.model.signals, signals, strict=True))
    for id, rate in zip(system.model.processes, rates, strict=True):
        assert runner[system.rates[id]] == pytest.approx(rate, rel=1e-9, abs=1e-12), id
    for id, sid in system.signals.items():
        assert runner[sid] == pytest.approx(signals[id], rel=1e-9, abs=1e-12), id
