"""What a simulated muscle must do: properties and published facts, through scenarios."""

from functools import lru_cache

import numpy as np
import pytest

from myosat.engine.scipy_engine import ABSOLUTE
from myosat.scenario.grammar import parse
from myosat.scenario.library import interventions
from myosat.scenario.simulate import regions, simulate

HEAD = """
title = "test"
duration = "{duration}"
model = "{model}"
[subject]
species = "mouse"
sex = "{sex}"
age = "{age}"
"""
TOXIN = '[[event]]\ninjury = "toxin"\nat = "0 day"\nseverity = {severity}\n'


def scenario(body="", *, duration="28 days", model="full", sex="male", age="4 months"):
    return parse(HEAD.format(duration=duration, model=model, sex=sex, age=age) + body)


@lru_cache
def run(body="", **settings):
    return simulate(scenario(body, **settings))


def toxin(severity=1.0):
    return TOXIN.format(severity=severity)


def scaled_difference(one, other):
    scale = np.array([s.scale for s in one.model.states.values()])
    largest = np.maximum(np.abs(other.solution.states).max(axis=1), 1e-3 * scale)
    return np.max(np.abs(one.solution.states - other.solution.states).max(axis=1) / largest)


@pytest.mark.parametrize("sex", ["male", "female"])
@pytest.mark.parametrize("model", ["full", "core"])
def test_rest_stays_for_fifty_years_with_age_held(model, sex):
    held = '[experiment]\nclamp = {age = "rest"}\n' if model == "full" else ""
    result = run(held, duration="50 years", model=model, sex=sex, age="3 months")
    scale = np.array([s.scale for s in result.model.states.values()])
    states = result.solution.states
    assert np.max(np.abs(states - states[:, :1]).max(axis=1) / scale) < 1e-3


@pytest.mark.parametrize("model", ["full", "core"])
@pytest.mark.parametrize("severity", [1.0, 0.3])
def test_nuclei_and_cells_are_conserved(model, severity):
    """A gain somewhere is a loss, division or influx elsewhere, in every pool."""
    result = run(toxin(severity), model=model)
    jumped = dict(result.solution.jumped).get(0.0, {})
    fluxes = result.fluxes
    start = dict(result.baseline)
    for process in result.model.impulses.values():
        for term in process.terms:
            amount = jumped.get(process.id, 0.0)
            start[term.state] += term.sign * float(coefficient(result, term)) * amount
    for id, state in result.model.states.items():
        if not state.unit.endswith("/mm^3"):
            continue
        change = np.zeros_like(result.time)
        for process in result.model.processes.values():
            for term in process.terms:
                if term.state == id:
                    change += term.sign * coefficient(result, term) * fluxes[process.id]
        size = max(np.max(np.abs(result.states[id])), 1e-3 * state.scale)
        assert np.max(np.abs(start[id] + change - result.states[id])) < 2e-6 * size, id


def coefficient(result, term):
    if isinstance(term.coefficient, str):
        return result.parameters[term.coefficient]
    return term.coefficient


def test_ledger_of_nuclei_closes():
    result = run(toxin())
    now = result["fibre_nuclei"]
    gone = result["nuclei_lost"]
    assert now == pytest.approx(now[0] + result["nuclei_fused"] - gone + gone[0], rel=1e-6)
    assert result["nuclei_returned"][result.time >= 28.0][-1] == pytest.approx(1.0, abs=0.1)


@pytest.mark.parametrize("body", ["", TOXIN.format(severity=1.0)])
@pytest.mark.parametrize("age", ["4 months", "30 months"])
def test_no_state_is_below_minus_its_absolute_tolerance(body, age):
    result = run(body, age=age, duration="60 days")
    scale = np.array([s.scale for s in result.model.states.values()])
    tolerance = ABSOLUTE * float(result.solution.statistics["rtol"])
    assert np.min(result.solution.states.min(axis=1) / scale) >= -tolerance


@pytest.mark.parametrize("age", ["4 months", "24 months"])
@pytest.mark.parametrize("method", ["LSODA", "BDF", "Radau"])
def test_methods_agree_with_a_tight_reference(method, age):
    asked = scenario(toxin(0.5), age=age)
    reference = simulate(asked, method="Radau", tolerance=1e-11)
    assert scaled_difference(simulate(asked, method=method), reference) < 1e-6


def test_lesion_and_intact_tissue_are_mixed_by_share():
    whole, part, none = run(toxin()), run(toxin(0.3)), run()
    for name in ("fibre_nuclei", "neutrophils", "quiescent"):
        for day in (2.0, 10.0, 27.0):
            mixed = 0.3 * whole.at(name, day) + 0.7 * none.at(name, day)
            assert part.at(name, day) == pytest.approx(mixed, rel=1e-6)


def test_nested_regions_share_the_tissue():
    text = toxin(0.5) + '[[event]]\ninjury = "crush"\nat = "3 days"\nseverity = 0.2\n'
    found = regions(scenario(text).events)
    assert sum(region.share for region in found) == pytest.approx(1.0)
    assert sorted((round(r.share, 9), len(r.events)) for r in found) == [(0.2, 2), (0.3, 1), (0.5, 0)]


def test_more_severe_injury_costs_more():
    lost = [run(toxin(s)).at("fibre_nuclei", 2.0) for s in (0.1, 0.4, 0.7, 1.0)]
    force = [run(toxin(s)).at("muscle_force", 7.0) for s in (0.1, 0.4, 0.7, 1.0)]
    assert lost == sorted(lost, reverse=True)
    assert force == sorted(force, reverse=True)


def test_dose_acts_monotonically():
    course = '[interventions.nicotinamide_riboside]\ndose = "{} mg/kg/day"\n'
    doses = [100, 300, 1000]
    nad = [run(course.format(d), age="24 months").at("nad", 27.0) for d in doses]
    assert run(age="24 months").at("nad", 27.0) < nad[0] < nad[1] < nad[2]


def test_without_satellite_cells_nothing_returns_and_resting_size_stays():
    ablation = '[interventions.satellite_cell_ablation]\nstop = "5 days"\n'
    injured = ablation + '[[event]]\ninjury = "toxin"\nat = "10 days"\n'
    assert run(injured, duration="38 days").at("nuclei_returned", 38.0) < 0.05
    resting, control = run(ablation, duration="200 days"), run(duration="200 days")
    assert resting.at("muscle_mass", 200.0) == pytest.approx(control.at("muscle_mass", 200.0), rel=0.02)


def test_macrophages_are_needed_at_injury_and_later():
    at_injury = '[interventions.macrophage_ablation]\nstop = "28 days"\n'
    later = '[interventions.macrophage_ablation]\nstart = "5 days"\nstop = "12 days"\n'
    assert run(toxin() + at_injury).at("nuclei_returned", 28.0) < 0.2
    assert run(toxin() + later).at("fibre_area", 28.0) < 0.9 * run(toxin()).at("fibre_area", 28.0)


def test_no_progenitors_poorer_regeneration():
    poorer = run(toxin() + "[experiment]\nablate = {fap = 0.9}\nknock_out = ['fap_growth']\n")
    assert poorer.at("nuclei_returned", 10.0) < run(toxin()).at("nuclei_returned", 10.0)


def test_knock_out_of_neutrophil_recruitment_spares_fibres():
    spared = run(toxin() + '[experiment]\nknock_out = ["neutrophil_recruitment"]\n')
    assert spared.at("nuclei_killed", 3.0) < run(toxin()).at("nuclei_killed", 3.0)
    assert np.max(spared["neutrophils"]) == pytest.approx(0.0, abs=1e-9)


def test_inflammation_must_move_in_the_teaching_model():
    clamped = '[experiment]\nclamp = {acute_inflammation = "rest", acute_resolution = "rest"}\n'
    assert run(toxin(), model="core").at("nuclei_returned", 28.0) == pytest.approx(1.0, abs=0.1)
    assert run(toxin() + clamped, model="core").at("nuclei_returned", 28.0) < 0.1


def test_holding_a_signal_and_overriding_a_parameter():
    held = run(toxin() + '[experiment]\nclamp = {"fast.demand" = "0"}\n')
    assert np.max(held.rates["fast.division"]) == 0.0
    slower = run(toxin() + '[parameters]\nk_division = "1 1/day"\n')
    assert slower.parameters["fast.k_division"] == 1.0
    assert slower.at("pax7_positive", 3.5) < run(toxin()).at("pax7_positive", 3.5)


def test_an_intervention_outside_its_course_does_nothing():
    late = '[interventions.nicotinamide_riboside]\nstart = "20 days"\n'
    with_, without = run(toxin() + late), run(toxin())
    before = with_.time < 20.0
    assert with_["nad"][before] == pytest.approx(np.interp(with_.time[before], without.time, without["nad"]))
    assert with_.at("nad", 27.0) > without.at("nad", 27.0) + 0.01


def test_extreme_but_valid_input_finishes_finite():
    text = toxin() + '[[event]]\ninjury = "freeze"\nat = "1 minute"\nseverity = 1e-6\n'
    held = "[experiment]\nclamp = {age = 'rest'}\n"
    result = run(text + held, duration="200 years", age="30 months")
    assert np.all(np.isfinite(result.solution.states))
    assert np.all(np.isfinite(run(duration="1 minute").solution.states))


def test_unknown_series_is_told_with_the_nearest():
    with pytest.raises(KeyError, match="did you mean 'quiescent'"):
        run(toxin())["quiescnt"]


def test_series_carry_units_in_every_form():
    result = run(toxin())
    data = result.to_xarray()
    assert data["quiescent"].attrs["units"] == "cell/mm^3"
    assert data["fast.area"].attrs["units"] == "um^2"
    frame = result.to_dataframe()
    assert frame["quiescent"].to_numpy() == pytest.approx(result["quiescent"])
    assert frame.index.name == "time_day"


def test_ledger_closes_when_fibres_are_lost():
    body = '[[event]]\ninjury = "lengthening"\nat = "100 minutes"\n'
    result = run(body, age="24 months", duration="60 days")
    balance = result["fibre_nuclei"] + result["nuclei_lost"] - result["nuclei_fused"]
    assert balance == pytest.approx(np.full_like(balance, balance[0]), rel=1e-6)
    assert result["denervated_fibres"][-1] > 0.05


def test_the_first_output_after_an_injury_shows_it():
    at = 100 / 1440
    result = run('[[event]]\ninjury = "toxin"\nat = "100 minutes"\n')
    place = int(np.searchsorted(result.time, at))
    assert result.time[place] == pytest.approx(at, abs=0)
    assert result["necrotic"][place] == pytest.approx(np.max(result["necrotic"]), rel=1e-3)
    assert result["necrotic"][place - 1] < 1.0


def test_outputs_end_exactly_at_the_end():
    assert run(duration="1 hour").time[-1] == 1 / 24


def test_a_clamped_state_keeps_its_value_through_an_injury():
    result = run(toxin() + '[experiment]\nclamp = {alarm = "0", myonuclei = "rest"}\n')
    assert np.max(np.abs(result["alarm"])) < 1e-15  # what pivoting leaves of zero
    assert np.ptp(result["fast.myonuclei"]) == 0.0


@pytest.mark.parametrize("severity", [0.1, 0.5, 0.9])
def test_ratios_agree_with_their_own_parts(severity):
    result = run(toxin(severity))
    for day in (1.0, 2.0, 5.0):
        share = result.at("m1", day) / (result.at("m1", day) + result.at("m2", day))
        assert result.at("m1_fraction", day) == pytest.approx(share, rel=1e-6)
    force = result["innervated_area"] * result["specific_force"]
    assert result["muscle_force"] == pytest.approx(force, rel=1e-9)


HUMAN = HEAD.replace("mouse", "human")
USES = [
    (name, use.agent, species) for name, found in interventions().found.items() for species, use in found.uses
]


@pytest.mark.parametrize(("name", "agent", "species"), USES)
def test_every_shipped_intervention_reaches_all_its_levers(name, agent, species):
    head = HEAD if species == "mouse" else HUMAN
    age = "24 months" if species == "mouse" else "21 years"
    chosen = f'agent = "{agent}"\n' if agent else ""
    use = interventions().found[name].use(species, agent)
    text = head.format(duration="3 days", model="full", sex=use.dose.sex or "male", age=age)
    result = simulate(parse(text + f"[interventions.{name}]\n" + chosen))
    for effect in use.effects:
        if effect.maximum.value == 0.0:  # written down as doing nothing
            continue
        slots = [id for id in result.model.levers if id == effect.lever or id.endswith("." + effect.lever)]
        assert slots, (name, effect.lever)
        for slot in slots:
            values = result.solution.levers[list(result.model.levers).index(slot)]
            assert np.max(np.abs(values - result.model.levers[slot].neutral)) > 1e-3, (name, slot)


def test_a_lost_lineage_does_not_come_back_from_a_fraction_of_a_cell():
    ablation = '[interventions.satellite_cell_ablation]\nstop = "5 days"\n'
    result = run(ablation + '[[event]]\ninjury = "toxin"\nat = "10 days"\n', duration="1 year")
    assert result.at("quiescent", 365.0) < 1.0
    assert result.at("nuclei_returned", 365.0) < 0.05


def test_nothing_regrows_and_no_central_nuclei_appear_without_fusion():
    result = run(toxin() + '[experiment]\nknock_out = ["fusion"]\n')
    assert result["nuclei_fused"][-1] == 0.0
    assert result.at("central_nucleation", 28.0) < 0.1
    assert result.at("fibre_area", 28.0) < 0.1 * result.parameters["fast.area_rest"]
    assert run(toxin()).at("central_nucleation", 0.0) < 0.01
    assert run(toxin()).at("central_nucleation", 14.0) > 0.8


def test_cells_do_not_expand_without_macrophages():
    ablation = '[interventions.macrophage_ablation]\nstop = "28 days"\n'
    assert np.max(run(toxin() + ablation)["activated"]) < 0.3 * np.max(run(toxin())["activated"])


def test_a_second_injury_is_met_faster():
    twice = toxin() + '[[event]]\ninjury = "toxin"\nat = "42 days"\n'
    result = run(twice, duration="56 days")

    def half_hours(start):
        inside = (result.time >= start) & (result.time < start + 10)
        entered = result["cells_entered_cycle"][inside]
        share = (entered - entered[0]) / (entered[-1] - entered[0])
        return 24 * (np.interp(0.05, share, result.time[inside]) - start)

    assert half_hours(42.0) < half_hours(0.0) - 0.5
