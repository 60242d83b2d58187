"""The compiled engine: published stiff problems, agreement with the reference, ensembles, its cache."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from stiff_problems import PROBLEMS, problem

from myosat.biology import models
from myosat.engine import compiled, engine_of, solve
from myosat.engine.compiled import library, lowering, symbolic
from myosat.engine.problem import Problem
from myosat.errors import DeclarationError, InputError, SolverError
from myosat.kernel import cache
from myosat.scenario import grammar
from myosat.scenario import library as files
from myosat.scenario.batch import method_of
from myosat.scenario.simulate import region_problem, regions, simulate
from myosat.scenario.subject import body, traits_of

TOXIN = (
    'title = "T"\nduration = "14 days"\n[subject]\nspecies = "mouse"\nsex = "male"\nage = "4 months"\n'
    '[[event]]\ninjury = "toxin"\nat = "0 days"\n'
)

EXPERIMENTS = [
    name for name in files.scenario_names() if files.scenario_path(name).parent.name == "experiments"
]
#: Every third experiment stands for its fellows: they differ in what is bent, not in equations.
LEFT_OUT = set(EXPERIMENTS) - set(EXPERIMENTS[::3])


def toxin(text: str = "") -> Problem:
    scenario = grammar.parse(TOXIN + text, "f.toml")
    person = body(traits_of(scenario.subject), "full", (), None)
    return region_problem(scenario, person, regions(scenario.events)[-1], np.linspace(0, 14, 29))


def apart(a: np.ndarray, b: np.ndarray, scale: np.ndarray) -> float:
    return float(np.max(np.abs(a - b) / np.maximum(np.abs(b).max(axis=1), 1e-3 * scale)[:, None]))


@pytest.mark.parametrize("name", PROBLEMS)
def test_stiff_problems_end_at_their_published_values(name: str, tmp_path: Path) -> None:
    stiff = PROBLEMS[name]
    given = problem(stiff, tmp_path, 1.0 if name == "VDPOL" else 1e-8)
    (found,) = compiled.ensemble([given], tolerance=1e-9)
    assert found.failure is None
    np.testing.assert_allclose(found.states[:, -1], stiff.reference, rtol=1e-7)


@pytest.mark.parametrize("name", [name for name in files.scenario_names() if name not in LEFT_OUT])
def test_every_shipped_scenario_agrees_with_the_reference(name: str) -> None:
    scenario = grammar.load(name)
    reference, found = simulate(scenario), simulate(scenario, method="Rodas5P")
    scale = np.array([state.scale for state in reference.model.states.values()])
    assert apart(found.solution.states, reference.solution.states, scale) < 1e-6
    assert np.array_equal(found.time, reference.time)
    last = {id: moved[-1] for id, moved in reference.fluxes.items() if moved[-1] > 1e-3}
    assert {id: found.fluxes[id][-1] for id in last} == pytest.approx(last, rel=1e-3)


def test_the_error_falls_with_the_fifth_power_of_the_step() -> None:
    given = toxin()
    exact = solve(given, method="Radau", tolerance=1e-11).states
    errors, steps = [], []
    for tolerance in (1e-5, 1e-8):
        found = solve(given, method="Rodas5P", tolerance=tolerance)
        errors.append(apart(found.states, exact, given.scale))
        steps.append(int(found.statistics["steps"]))
    order = np.log(errors[0] / errors[1]) / np.log(steps[1] / steps[0])
    assert 4 < order < 7


def test_a_pulse_is_not_stepped_over() -> None:
    text = TOXIN.replace("14 days", "200 days").replace('at = "0 days"', 'at = "150 days"')
    scenario = grammar.parse(text, "f.toml")
    found = simulate(scenario, method="Rodas5P")
    assert found.at("necrotic", 151) > 1000


def test_results_do_not_depend_on_the_number_of_threads() -> None:
    base = toxin()
    rng = np.random.default_rng(1)
    many = [replace(base, initial=base.initial * rng.uniform(0.8, 1.2, len(base.initial))) for _ in range(12)]
    one = [outcome.states for outcome in compiled.ensemble(many, threads=1)]
    two = [outcome.states for outcome in compiled.ensemble(many, threads=3)]
    assert all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))
    assert not np.array_equal(one[0], one[1])


def test_a_subject_that_fails_is_named_and_harms_no_other() -> None:
    good = toxin()
    bad = replace(good, initial=np.where(np.arange(len(good.initial)) == 3, np.nan, good.initial))
    first, second, third = compiled.ensemble([good, bad, good], threads=2)
    assert second.failure is not None
    assert "day 0" in second.failure
    assert np.array_equal(first.states, third.states)
    assert first.failure is None
    with pytest.raises(SolverError, match="day 0"):
        solve(bad, method="Rodas5P")


def test_random_parameters_finish_finite_or_as_a_named_failure() -> None:
    base = toxin()
    rng = np.random.default_rng(2)
    factors = rng.lognormal(0.0, 0.3, (1000, len(base.parameters)))
    many = [replace(base, parameters=tuple(np.array(base.parameters) * row)) for row in factors]
    outcomes = list(compiled.ensemble(many, tolerance=1e-5))
    assert len(outcomes) == 1000
    assert all(np.all(np.isfinite(o.states)) != (o.failure is not None) for o in outcomes)
    assert sum(o.failure is None for o in outcomes) > 900


def test_held_signals_clamped_states_and_gains_are_the_same_in_both_engines() -> None:
    text = (
        '[experiment]\nclamp = {chronic_exposure = 2, nad = "rest", notch = 0.5}\nknock_out = ["m1_to_m2"]\n'
    )
    given = toxin(text)
    reference, found = solve(given), solve(given, method="Rodas5P")
    assert apart(found.states, reference.states, given.scale) < 1e-6
    index = given.states.index("chronic_exposure")
    assert np.all(found.states[index] == 2.0)


def test_lu_of_a_pattern_solves_what_it_is_given() -> None:
    rng = np.random.default_rng(3)
    size, rows, columns = 12, rng.integers(0, 12, 40), rng.integers(0, 12, 40)
    places = sorted({(int(i), int(j)) for i, j in zip(rows, columns, strict=True)})
    pattern = symbolic.analyse(size, [i for i, _ in places], [j for _, j in places])
    names: dict[str, object] = {"Floats": list}
    exec(pattern.text, names)
    matrix, w = np.eye(size) * 9.0, np.zeros(pattern.filled)
    w[pattern.diagonal] = 9.0
    for place, (i, j) in zip(pattern.entry_place, places, strict=True):
        value = rng.normal()
        matrix[i, j] += value
        w[place] += value
    b = rng.normal(size=size)
    wanted = np.linalg.solve(matrix, b)
    names["factor"](w)  # type: ignore[operator]
    names["solve"](w, b)  # type: ignore[operator]
    np.testing.assert_allclose(b, wanted, rtol=1e-10)


@pytest.mark.parametrize(
    "text",
    [
        "def f(x: float) -> float:\n    return [x]\n",
        "def f(x: float) -> float:\n    return g(x)\n",
        "def f(x: float) -> float:\n    with x:\n        return x\n",
        "def f(x: float) -> float:\n    return z\n",
    ],
)
def test_what_does_not_compile_is_refused_by_name(text: str) -> None:
    with pytest.raises(DeclarationError, match="f: "):
        lowering.Module("test").add(text)


def test_a_spoilt_cache_is_made_anew_and_never_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "cache"
    monkeypatch.setattr(library, "cache_folder", lambda: folder)
    source, size = models.equations("core").source, len(models.build("core").states)
    rows, columns = list(models.equations("core").rows), list(models.equations("core").columns)
    library.compiled(source, size, rows, columns)
    (file,) = folder.glob("machine-*.o")
    whole = file.read_bytes()
    library.compiled(source, size, rows, columns)
    assert capsys.readouterr().err.count("compiling") == 1
    for spoilt in (whole[:-1], whole[:200] + bytes([whole[200] ^ 1]) + whole[201:], b"", whole[100:]):
        file.write_bytes(spoilt)
        library.compiled(source, size, rows, columns)
        assert "compiling" in capsys.readouterr().err
        assert cache.read_private(file, whole.partition(b"\n")[0][:-64]) is not None


def test_engines_and_methods_are_told_apart() -> None:
    assert method_of("scipy", None) == "LSODA"
    assert method_of("compiled", None) == "Rodas5P"
    assert engine_of("Rodas5P") == "compiled"
    with pytest.raises(InputError, match="did you mean 'compiled'"):
        method_of("compile", None)
    with pytest.raises(InputError, match="there is no method 'LSODA'"):
        method_of("compiled", "LSODA")
