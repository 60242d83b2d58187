"""The page solves what Python solves, and refuses what makes no sense."""

import copy
import json

import numpy as np
import pytest
from parity import AIM, differences, node, solved, worst
from random_scenarios import scenarios

from myosat.explorer.settings import preset_names, setting
from myosat.scenario.comparator import comparator
from myosat.scenario.grammar import load, parse
from myosat.scenario.simulate import simulate

pytestmark = pytest.mark.skipif(node() is None, reason="needs node")

#: Injuries, an intervention of each schedule, a life, the teaching model, an experiment.
PRESETS = (
    "young_toxin",
    "three_toxin_injuries",
    "testosterone_300_at_65",
    "nsaid_with_training_at_60",
    "woman_20_to_90",
    "core_toxin",
    "msc_ablated_at_30",
)


def test_presets_are_solved_as_in_python(page):
    for found in differences(page, [load(name) for name in PRESETS]):
        assert found.size < AIM, found


def test_random_settings_are_solved_as_in_python(page):
    for found in differences(page, list(scenarios(8, seed=5))):
        assert found.size < AIM, found


def test_a_number_that_is_off_is_seen(page):
    (outcome,) = solved(page, [setting(load("core_toxin"))], only="states")
    result = simulate(load("core_toxin"), method="Rodas5P")
    assert worst("core_toxin", result, outcome).size < AIM
    outcome["values"]["cycling"][40] *= 1.001
    found = worst("core_toxin", result, outcome)
    assert found.size > AIM
    assert found.state == "cycling"


def test_signals_ledgers_levers_and_the_start_are_those_of_python(page):
    text = (
        'title = "x"\nduration = "20 days"\n[subject]\nspecies = "mouse"\nsex = "male"\nage = "20 months"\n'
        '[[event]]\ninjury = "toxin"\nat = "2 days"\nseverity = 0.4\n'
        '[[event]]\ninjury = "crush"\nat = "9 days"\nseverity = 0.7\n'
        '[interventions.nsaid]\ndose = "5 mg/kg/day"\nstart = "1 day"\nstop = "12 days"\n'
    )
    scenario = parse(text)
    (outcome,) = solved(page, [setting(scenario)], ledgers=True)
    result = simulate(scenario, method="Rodas5P")
    same = {**result.signals, "cycling": result["cycling"]}
    for name, values in same.items():
        if name not in result.refused:
            _check(name, outcome["values"][name], values, 1e-6)
    for name, values in {**result.ledgers, "nuclei_returned": result["nuclei_returned"]}.items():
        _check(name, outcome["ledgers"][name], values, 1e-6)
    for name, values in zip(result.model.levers, result.solution.levers, strict=True):
        _check(name, outcome["levers"][name], values, 1e-9)
    assert not set(result.refused) & set(outcome["values"])
    started = {id: outcome["baseline"][id] for id in result.baseline}
    assert started == pytest.approx(dict(result.baseline), rel=1e-6)


def _check(name, found, wanted, tolerance):
    found = np.array([np.nan if value is None else value for value in found], dtype=float)
    assert np.array_equal(np.isfinite(found), np.isfinite(wanted)), name
    finite = np.isfinite(wanted)
    if np.any(finite):
        size = max(float(np.max(np.abs(wanted[finite]))), 1e-3)
        assert float(np.max(np.abs(found - wanted)[finite])) < tolerance * size, name


def test_what_is_left_out_of_a_course_is_the_usual(page):
    full = [setting(load(name)) for name in ("testosterone_300_at_65", "resistance_training_at_72")]
    bare = copy.deepcopy(full)
    for one in bare:
        for course in one["courses"]:
            for key in ("agent", "every", "sessions", "length", "timing"):
                course.pop(key, None)
    outcomes = solved(page, [*full, *bare], only=["muscle_mass", "strength"])
    assert outcomes[0]["values"] == outcomes[2]["values"]
    assert outcomes[1]["values"] == outcomes[3]["values"]
    assert outcomes[0]["values"] != outcomes[1]["values"]


def test_what_is_extrapolated_is_solved_as_in_python(page):
    text = (
        'title = "x"\nduration = "30 days"\n[subject]\nspecies = "mouse"\nsex = "female"\nage = "1 year"\n'
        "[interventions.creatine]\nextrapolate = true\n"
        '[interventions.nsaid]\ndose = "5000 mg/kg/day"\nextrapolate = true\nstop = "9 days"\n'
    )
    scenario = parse(text)
    assert scenario.courses[0].evidence == "human"
    (found,) = differences(page, [scenario])
    assert found.size < AIM, found


def _bent(**changes):
    made = setting(load("young_toxin"))
    for path, value in changes.items():
        *heads, last = path.split("__")
        inner = made
        for head in heads:
            inner = inner[int(head) if head.isdecimal() else head]
        inner[last] = value
    return made


COURSE = {"intervention": "nsaid", "dose": 10, "start": 0, "stop": 7, "adherence": 1, "on": True}
NONSENSE = {
    "this is no setting": None,
    "the setting has no subject": {"model": "full"},
    "events is no list": _bent(events="toxin"),
    "courses is no list": _bent(courses=[3]),
    "no whole experiment": _bent(experiment={}),
    "there is no model 'half'": _bent(model="half"),
    "duration is null": _bent(duration=None),
    "duration is 0": _bent(duration=0),
    "duration is 1e+300": _bent(duration=1e300),
    "species 'rat' is not among": _bent(subject__species="rat"),
    "age is -1": _bent(subject__ageDays=-1),
    "muscle 'vastus lateralis' is not among": _bent(subject__muscle="vastus lateralis"),
    "beyond the age of": _bent(subject__ageDays=900, duration=1000),
    "activity 'trained' is not among": _bent(subject__activity="trained"),
    "has no protein to choose": _bent(subject__protein=1),
    "injury 'muscle_tear' is not among": _bent(events__0__injury="muscle_tear"),
    "severity of toxin is 2": _bent(events__0__severity=2),
    "severity of toxin is x": _bent(events__0__severity="x"),
    "toxin is not before the end": _bent(events__0__at=42),
    "'aspirin' cannot be used": _bent(courses=[{**COURSE, "intervention": "aspirin"}]),
    "'nsaid' cannot be used in a rat": _bent(subject__species="rat", courses=[COURSE]),
    "dose of nsaid is null": _bent(courses=[{**COURSE, "dose": None}]),
    "over ten times outside the evidence": _bent(courses=[{**COURSE, "dose": 1e6}]),
    "nsaid stops before it starts": _bent(courses=[{**COURSE, "stop": 0}]),
    "courses of nsaid overlap": _bent(courses=[COURSE, {**COURSE, "start": 3}]),
    "adherence of nsaid is 2": _bent(courses=[{**COURSE, "adherence": 2}]),
    "neither on nor off": _bent(courses=[{**COURSE, "on": 1}]),
    "agent of nsaid 'x' is not among": _bent(courses=[{**COURSE, "agent": "x"}]),
    "there is no state or signal 'sprouts'": _bent(experiment__clamp={"sprouts": 1}),
    "there is no process 'x'": _bent(experiment__knock_out=["x"]),
    "share of cycling removed is 2": _bent(experiment__ablate={"cycling": 2}),
    "there is no lever 'x'": _bent(experiment__levers={"x": 1}),
    "cannot solve these parameters": _bent(parameters={"k_division": "1 1/day"}),
}


def test_nonsense_is_refused_with_what_is_wrong(page):
    for message, outcome in zip(NONSENSE, solved(page, list(NONSENSE.values())), strict=True):
        assert outcome.get("error") == "SettingError", (message, outcome.keys())
        assert message in outcome["message"]


def test_every_problem_of_a_setting_is_told_at_once(page):
    wrong = _bent(duration=-1, subject__sex="none", events__0__severity=-1)
    (outcome,) = solved(page, [wrong])
    assert all(
        part in outcome["message"] for part in ("duration is -1", "sex 'none'", "severity of toxin is -1")
    )


def test_extreme_settings_are_finite_or_a_named_failure(page):
    from myosat.biology.models import build

    model = build("full")
    extreme = [_bent(events__0__severity=1e-9), _bent(duration=1e-9, events=[])]
    extreme += [_bent(experiment__levers={id: size}) for id in list(model.levers)[::9] for size in (0, 1e9)]
    extreme += [_bent(experiment__clamp={id: 1e3 * model.states[id].scale}) for id in list(model.states)[::9]]
    failed = 0
    for asked, outcome in zip(extreme, solved(page, extreme, only="states"), strict=True):
        if "error" in outcome:
            assert outcome["error"] == "SolverFailure", outcome["message"]
            assert "the integration stopped at day" in outcome["message"]
            failed += 1
            continue
        for id, values in outcome["values"].items():
            assert None not in values, (json.dumps(asked["experiment"]), id)
    assert failed < len(extreme) / 2


def test_comparators_are_those_of_python(page):
    given = [load(name) for name in preset_names()]
    found = solved(page, [setting(scenario) for scenario in given], compare=True)
    for scenario, outcome in zip(given, found, strict=True):
        wanted = comparator(scenario)
        if wanted is None:
            assert outcome["comparator"] is None
            continue
        label, other = wanted
        assert outcome["comparator"]["label"] == label
        theirs, ours = outcome["comparator"]["setting"], setting(other)
        for part in ("model", "duration", "subject", "events", "experiment"):
            assert theirs[part] == ours[part]
        assert [c for c in theirs["courses"] if c["on"]] == [c for c in ours["courses"] if c["on"]]
