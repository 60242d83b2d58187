"""SBML: consistent with units, the same equations as ours, and refused where it cannot hold a scenario."""

import math
from dataclasses import replace

import numpy as np
import pytest

libsbml = pytest.importorskip("libsbml")

from bent import bent  # noqa: E402

from myosat.errors import InputError  # noqa: E402
from myosat.interchange.laws import _FORMULAS, definition  # noqa: E402
from myosat.interchange.sbml import _Writer, sbml_text  # noqa: E402
from myosat.interchange.system import describe  # noqa: E402
from myosat.kernel.laws import LAWS  # noqa: E402
from myosat.scenario.grammar import InjuryEvent, load  # noqa: E402
from myosat.scenario.library import scenario_names  # noqa: E402


def read(text):
    document = libsbml.readSBMLFromString(text)
    assert document.getNumErrors() == 0
    return document


@pytest.mark.parametrize("name", scenario_names())
def test_shipped_scenarios_are_consistent_units_included(name):
    document = read(sbml_text(describe(load(name))))  # raises if libSBML has anything to say
    assert (document.getLevel(), document.getVersion()) == (3, 2)


def test_a_wrong_unit_is_found():
    system = describe(load("core_toxin"))
    wrong = tuple(replace(q, unit="um^2") if q.id == "occupancy" else q for q in system.quantities)
    assert _Writer(replace(system, quantities=wrong)).document.checkConsistency() > 0


def test_a_number_carries_its_unit():
    assert 'units="dimensionless"' in sbml_text(describe(load("core_toxin")))


def test_cells_are_species_and_other_states_follow_rate_rules():
    model = read(sbml_text(describe(load("young_toxin")))).getModel()
    assert model.getNumSpecies() + sum(r.isRate() for r in model.getListOfRules()) == 81
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
    assert found["fast_k_division"].value == 2.0
    assert "fast_cycling" not in system.events[0].assignments
    sbml_text(system)


def test_many_doses_are_one_event():
    system = describe(load("testosterone_600_at_65"))
    (event,) = system.events
    assert {"testosterone_course_due", "testosterone_course_given"} <= {*event.assignments}
    assert len(sbml_text(system)) < len(sbml_text(describe(load("young_toxin")))) * 1.1


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
    roadrunner = pytest.importorskip("roadrunner")
    from myosat.biology.models import equations
    from myosat.interchange.system import person
    from myosat.scenario.simulate import region_problem, regions

    system = describe(replace(scenario, events=()))  # before any injury
    runner = roadrunner.RoadRunner(sbml_text(system))
    problem = region_problem(scenario, person(scenario), regions(())[0], np.zeros(0))
    levers = problem.segments[0].levers(problem.neutral, 0.0)
    numbers = (problem.parameters, problem.gains, problem.held)
    signals, rates = equations(scenario.model).scalar(*numbers)[2](problem.initial.tolist(), levers)
    signals = dict(zip(system.model.signals, signals, strict=True))
    for id, rate in zip(system.model.processes, rates, strict=True):
        assert runner[system.rates[id]] == pytest.approx(rate, rel=1e-9, abs=1e-12), id
    for id, sid in system.signals.items():
        assert runner[sid] == pytest.approx(signals[id], rel=1e-9, abs=1e-12), id
