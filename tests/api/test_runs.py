"""The Python API: runs, comparisons, tables and figures as a notebook holds them."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas
import pytest

import myosat as ms
from myosat.analysis.effects import apart, stated_times
from myosat.analysis.tables import Table, age, change, days, moment, number, span
from myosat.errors import InputError, OutputError, SolverError
from myosat.scenario import batch
from myosat.scenario.comparator import comparator, substance
from myosat.scenario.grammar import parse
from myosat.scenario.overrides import read_vary

BASE = """\
title = "Half a muscle"
duration = "20 days"
model = "core"
[subject]
species = "mouse"
sex = "male"
age = "4 months"
"""
TOXIN = '[[event]]\ninjury = "toxin"\nat = "1 day"\nseverity = 0.5\n'
RIBOSIDE = "[interventions.nicotinamide_riboside]\n"


@pytest.fixture(scope="module")
def run():
    return ms.run(parse(BASE + TOXIN, "half.toml"))


def test_a_run_is_a_result_with_its_comparator(run):
    assert run.name == "half"
    assert run.against == "no injury"
    assert run["quiescent"].min() < run.comparator["quiescent"].min()
    assert run.time[-1] == 20
    np.testing.assert_array_equal(
        run.at("quiescent", [0, 5]), [run.at("quiescent", 0), run.at("quiescent", 5)]
    )
    assert list(run.to_dataframe().columns) == list(run)
    assert run.to_xarray()["quiescent"].attrs["units"] == "cell/mm^3"


def test_a_run_reads_well(run):
    assert repr(run) == f"Run('half', core model, {len(run.time)} times to day 20, against no injury)"
    page = run._repr_html_()
    assert "<h4>Half a muscle</h4>" in page
    assert "not medical advice" in page
    assert "quiescent" in run.summary()


def test_html_is_escaped():
    found = ms.run(parse(BASE.replace("Half", "<b>Half"), "half.toml"))
    assert "<b>Half" not in found._repr_html_()
    assert "&lt;b&gt;Half" in found._repr_html_()


def test_effects_are_numbers_at_stated_times(run):
    table = run.effects(at=[0, 5], readouts=["quiescent", "nad"])
    assert list(table["readout"]) == ["quiescent", "quiescent", "nad", "nad"]
    assert list(table["day"]) == [0, 5, 0, 5]
    row = table.iloc[1]
    assert row["value"] == run.at("quiescent", 5)
    assert row["comparator"] == run.comparator.at("quiescent", 5)
    assert row["difference"] == row["value"] - row["comparator"]
    assert row["percent"] == pytest.approx(100 * row["difference"] / row["comparator"])
    assert set(run.effects()["day"]) == set(stated_times(run.scenario))


def test_the_lines_of_a_note_stay_lines():
    table = Table(("a",), [("1",)], note="first & last\nsecond")
    assert "<p>first &amp; last<br>second</p>" in table.to_html()
    assert str(table) == "a\n1\n\nfirst & last\nsecond"


def test_several_files_or_a_grid_give_runs(tmp_path, run):
    paths = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        paths.append(tmp_path / name / "same.toml")
        paths[-1].write_text(BASE + TOXIN)
    runs = ms.run(paths)
    assert runs.names == ["same", "same (2)"]
    assert runs["same (2)"] is runs[1]
    assert runs[:1].names == ["same"]
    assert runs[["same (2)", "same"]].names == ["same (2)", "same"]
    assert len(runs[0].time) == len(run.time)
    with pytest.raises(KeyError, match="no run named 'sane'; did you mean 'same'"):
        runs["sane"]
    grid = ms.run(paths[0], vary={"event.severity": [0.2, 0.9]})
    assert grid.names == ["same: severity = 0.2", "same: severity = 0.9"]
    assert grid[0]["quiescent"].min() > grid[1]["quiescent"].min()
    assert isinstance(grid.effects(), pandas.DataFrame)
    assert "severity = 0.9" in grid._repr_html_()
    assert "same: severity = 0.2" in repr(grid)


def test_a_scenario_may_be_given_as_text(run):
    given = ms.run(BASE + TOXIN)
    assert given.name == "half_a_muscle"
    np.testing.assert_array_equal(given["quiescent"], run["quiescent"])
    assert repr(given.scenario) == "Scenario('half_a_muscle': Half a muscle; core model)"
    both = ms.compare([BASE, BASE + TOXIN])
    assert both.names == ["half_a_muscle", "half_a_muscle (2)"]
    with pytest.raises(InputError, match='^half_a_muscle:10: event.1.at: missing unit: found "1"'):
        ms.run(BASE + TOXIN.replace("1 day", "1"))
    with pytest.raises(InputError, match="^scenario:2: is not valid TOML"):
        ms.load("# nothing\nhalf")
    with pytest.raises(InputError, match="duration: is missing"):
        ms.load("title = 3\n")


def test_no_comparator_on_request(run):
    alone = ms.run(parse(BASE + TOXIN, "half.toml"), compare=False)
    assert alone.comparator is None
    np.testing.assert_array_equal(alone["quiescent"], run["quiescent"])


def test_each_scenario_is_simulated_once(monkeypatch):
    import myosat.scenario.simulate as module

    calls = []
    simulate = module.simulate
    monkeypatch.setattr(module, "simulate", lambda s, **more: calls.append(s) or simulate(s, **more))
    one = parse(BASE + TOXIN, "half.toml")
    seen = []
    runs = ms.run(
        [one, one.with_(title="Another")],
        progress=lambda done, total, title: seen.append((done, total, title)),
    )
    assert len(calls) == 2
    assert [run.scenario.title for run in runs] == ["Half a muscle", "Another"]
    assert seen == [(0, 2, "Half a muscle"), (1, 2, "Half a muscle"), (2, 2, "")]


def test_a_solver_that_fails_names_the_file(monkeypatch):
    import myosat.scenario.simulate as module

    def fail(scenario, **_):
        raise SolverError("stopped", 3.0, "nad")

    monkeypatch.setattr(module, "simulate", fail)
    with pytest.raises(SolverError, match="stopped") as caught:
        ms.run(parse(BASE + TOXIN, "half.toml"))
    assert caught.value.__notes__ == ["half.toml"]


@pytest.mark.parametrize("method", ["BDF", "Radau"])
def test_other_methods_agree(run, method):
    other = ms.run(parse(BASE + TOXIN, "half.toml"), method=method)
    assert apart(other, run).value < 3e-6


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"engine": "none"}, "no engine 'none'; allowed: scipy"),
        ({"method": "lsoda"}, "no method 'lsoda'; allowed: LSODA, BDF, Radau; did you mean 'LSODA'"),
        ({"parameters": {"k_divison": "1 1/day"}}, "unknown parameter \"k_divison\".*'k_division'"),
        ({"parameters": {"k_division": 1}}, "k_division: missing unit: found 1"),
        ({"parameters": {}}, "sets no parameter"),
        ({"vary": {"duration": []}}, "the grid has 0 runs"),
    ],
)
def test_what_is_wrong_is_told(more, message):
    with pytest.raises(InputError, match=message):
        ms.run(parse(BASE + TOXIN, "half.toml"), **more)


def test_no_file_at_all():
    with pytest.raises(InputError, match="no scenario is given"):
        ms.run([])


# What a scenario is compared with


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (TOXIN + RIBOSIDE, "no interventions"),
        (TOXIN, "no injury"),
        (TOXIN + RIBOSIDE + "on = false\n", "no injury"),
        ("[experiment.ablate]\ncycling = 0.5\n", "no experiment"),
        ('[parameters]\nk_division = "1 1/day"\n', "no experiment"),
    ],
)
def test_the_default_comparator(text, label):
    scenario = parse(BASE + text, "half.toml")
    found = comparator(scenario)
    assert found is not None and found[0] == label
    assert substance(found[1]) != substance(scenario)


def test_an_experiment_on_injured_muscle_may_be_compared_with_the_injury_alone():
    text = BASE.replace("[subject]", 'compare_with = "no experiment"\n[subject]') + TOXIN
    scenario = parse(text + "[experiment.ablate]\ncycling = 0.5\n", "half.toml")
    found = comparator(scenario)
    assert found is not None and found[0] == "no experiment"
    assert substance(found[1]) == substance(parse(BASE + TOXIN, "half.toml"))
    assert comparator(parse(text, "half.toml")) is None


def test_resting_muscle_is_compared_with_its_own_start():
    scenario = parse(BASE, "half.toml")
    assert comparator(scenario) is None
    found = ms.run(scenario)
    assert (found.comparator, found.against) == (None, "")
    assert "compared with: its own start" in found.summary()
    assert "start" in found._repr_html_()
    assert found.warnings == []
    assert np.isnan(found.effects()["comparator"]).all()


def test_a_comparator_from_another_file(tmp_path):
    (tmp_path / "other.toml").write_text(BASE)
    text = BASE.replace("[subject]", 'compare_with = "other.toml"\n[subject]') + TOXIN
    (tmp_path / "half.toml").write_text(text)
    found = ms.run(tmp_path / "half.toml")
    assert found.against == "other"
    found.save(tmp_path / "out", figures=False)
    assert ms.rerun(tmp_path / "out").same


def test_runs_of_two_models_can_be_compared():
    core = parse(BASE + TOXIN, "core.toml")
    full = parse(BASE.replace('"core"', '"full"') + TOXIN, "full.toml")
    runs = ms.compare([core, full])
    assert runs.names == ["core", "full"]
    assert runs.warnings == []
    assert "quiescent" in str(runs.table())


def test_toggles_leave_other_interventions_as_they_are():
    text = TOXIN + RIBOSIDE + "[interventions.nsaid]\n[interventions.senolytic]\non = false\n"
    scenario = parse(BASE + text, "half.toml")
    runs = ms.compare(scenario, toggle=["senolytic"])
    assert runs.names == ["senolytic off", "senolytic"]
    assert [{c.name for c in run.scenario.active_courses} for run in runs] == [
        {"nicotinamide_riboside", "nsaid"},
        {"nicotinamide_riboside", "nsaid", "senolytic"},
    ]
    assert ms.compare(scenario, toggle=[]).names == [
        "all off", "nicotinamide_riboside", "nsaid", "senolytic", "all on",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "found"),
    [(3, "3"), (None, "None"), ({"title": "T"}, "a dict"), (["half", 3], "3"), ([[]], "a list")],
)
@pytest.mark.parametrize("verb", [ms.run, ms.compare, ms.plot])
def test_what_is_no_scenario_is_told(verb, file, found):
    with pytest.raises(InputError, match=f"no scenario: found {found}; allowed: a path, the name of a ship"):
        verb(file)


def test_what_names_no_series_or_run_is_told(run):
    with pytest.raises(TypeError, match=r"named by text, such as run\['quiescent'\]: found 3; names: "):
        run[3]
    runs = ms.run([run.scenario, run.scenario])
    with pytest.raises(IndexError, match="there are 2 runs, counted from 0: found 3"):
        runs[3]
    with pytest.raises(TypeError, match=r"found by number or name: found None; names: 'half', 'half \(2\)'"):
        runs[None]
    with pytest.raises(KeyError, match="no run named 'zzz'; allowed: 'half'"):
        runs["zzz"]


def test_constants_and_shares_of_fibre_types_are_guarded(run):
    with pytest.raises(InputError, match="one is a constant, part of the structure of the model, and cannot"):
        ms.run(run.scenario, parameters={"one": 2})
    with pytest.raises(InputError, match="reference_age is a constant"):
        ms.run("young_toxin", vary={"parameters.reference_age": ["4 months"]})
    with pytest.raises(
        InputError, match=r"sum to 1\.2, not to 1: slow\.fibre_share = 0\.3 and fast\.fibre_share"
    ):
        ms.run("young_toxin", parameters={"slow": {"fibre_share": 0.3}, "fast": {"fibre_share": 0.9}})
    with pytest.raises(InputError, match=r"sum to 0\.6, not to 1"):
        ms.run("young_toxin", parameters={"fibre_share": 0.3})


# Figures, folders and the rest


def test_a_drawing_shows_itself_and_can_be_saved(run, tmp_path):
    drawing = run.plot("lineage")
    shown = drawing._repr_png_()
    assert shown.startswith(b"\x89PNG")
    assert int.from_bytes(shown[16:20], "big") == 1000  # of a slide's 1920 pixels
    assert len(drawing.data) > 10
    figure, data = drawing.save(tmp_path / "a.svg")
    assert figure.exists() and data == tmp_path / "a.csv"
    with pytest.raises(OutputError, match="exists already"):
        drawing.save(tmp_path / "a.svg")
    drawing.save(tmp_path / "a.svg", force=True)
    drawing.save(tmp_path / "a.pdf")  # the same data may stay
    drawing.savefig(tmp_path / "a.png", dpi=50)
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    (tmp_path / "a.png").unlink()
    data.write_text("mine")
    with pytest.raises(OutputError, match=r"a\.csv: exists already; add --force to replace it"):
        drawing.save(tmp_path / "a.png")
    assert data.read_text() == "mine"
    with pytest.raises(InputError, match="'.jpg' is no format"):
        drawing.save(tmp_path / "a.jpg")
    assert {path.name for path in tmp_path.iterdir()} == {"a.svg", "a.pdf", "a.csv"}


def test_a_figure_of_more_runs_than_it_takes_keeps_the_comparator():
    runs = ms.run(parse(BASE + TOXIN, "half.toml"), vary={"event.severity": [n / 10 for n in range(1, 10)]})
    drawing = runs.plot()
    assert drawing.results[-1] is runs[0].comparator
    assert len(drawing.results) < len(runs)


def test_save_and_rerun(run, tmp_path):
    folder = run.save(tmp_path / "out", figures=False)
    again = ms.rerun(folder)
    assert again.same and again.largest.value == 0 and again.notes == ()
    assert "the same" in again._repr_html_()
    with pytest.raises(OutputError, match="exists already"):
        run.save(folder, figures=False)


def test_changes_made_in_python_are_saved_as_run(tmp_path, run):
    """The text of the file is kept, but what is run again is what was run."""
    changed = run.scenario.with_(events=(replace(run.scenario.events[0], severity=0.9),))
    ms.run(changed).save(tmp_path / "out", figures=False)
    assert ms.rerun(tmp_path / "out").same


def test_plot_check_new_list_show_cite_as_python(tmp_path, run):
    assert ms.plot(run.scenario, "flux").name == "flux"
    assert ms.check("young_toxin")[0]
    path = ms.new(tmp_path / "mine")
    assert ms.check([path])[0].kind == "scenario"
    assert "valid scenario" in ms.check(path)[0]._repr_html_()
    assert isinstance(ms.list_("states"), Table)
    assert "<table>" in ms.list_("states")._repr_html_()
    assert list(ms.list_("states").to_dataframe().columns) == ["state", "unit", "what it is"]
    assert "k_division" in ms.show("k_division")._repr_html_()
    assert "Siegel" in ms.cite(run.scenario)._repr_html_()
    assert "siegel2011" in ms.cite().bibtex()
    for answer in (ms.list_("states"), ms.show("k_division"), ms.cite(run.scenario), ms.check(path)[0]):
        assert repr(answer) == str(answer)


def test_reactions_are_those_of_the_model():
    """The teaching model lumps what the full one tells apart; its list names only what it has."""
    states = set(ms.list_("states", model="core").to_dataframe()["state"])
    processes = ms.list_("processes", model="core").to_dataframe().set_index("process")["reaction"]
    assert processes["primed_activation"] == "primed_quiescent -> cycling"
    assert processes["cycling_senescence"] == "cycling -> outside"
    words = {word for text in processes for word in text.split()} - {"->", "+", "2", "outside"}
    assert {word for word in words if not word.startswith("sets")} <= states | {"nuclei_per_cell"}
    full = ms.list_("processes").to_dataframe().set_index("process")["reaction"]
    assert full["primed_activation"] == "primed_quiescent -> lag_3"


def test_validate_runs_targets():
    report = ms.validate(["mcgeachie1987"])
    assert len(report) > 0
    assert repr(report).startswith(f"Report({len(report)} targets; calibration: ")


# The package


def test_every_public_name_exists_and_is_documented():
    assert len(ms.__all__) <= 21
    for name in ms.__all__:
        assert getattr(ms, name).__doc__
        assert name in dir(ms)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        ms.nothing  # noqa: B018


def test_the_version_is_that_of_the_project():
    citation = (Path(__file__).parents[2] / "CITATION.cff").read_text(encoding="utf-8")
    assert f"version: {ms.__version__}\n" in citation


# Small things


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"), (2499.8, "2,500"), (12345, "12,300"), (99.96, "100"), (0.03123, "0.0312"), (-4.2, "-4.2"),
        (1e-7, "1.00e-07"), (3.2e8, "3.20e+08"), (float("nan"), "-"), (float("inf"), "-"),
    ],
)  # fmt: skip
def test_numbers_are_written_to_three_digits(value, text):
    assert number(value) == text


@pytest.mark.parametrize(
    ("value", "reference", "text"),
    [
        (68, 100, "-32 %"), (1.055, 1, "+5.5 %"), (27, 1, "x 27"), (1, 1, "same"), (0, 0, "same"),
        (1.0001, 1, "same"), (3, 0, "-"), (float("nan"), 1, "-"), (0, 5, "-100 %"),
    ],
)  # fmt: skip
def test_changes_are_written_for_people(value, reference, text):
    assert change(value, reference) == text


def test_times_are_written_for_people():
    assert (span(1), span(42), span(365.25), span(3652.5)) == ("1 day", "42 days", "1 year", "10 years")
    assert (span(98), span(364), days(36160.2), days(3616.2)) == ("98 days", "364 days", "36160", "3616")
    assert (moment(98), moment(36160)) == ("day 98", "year 99")
    assert (age(91.3), age(25567)) == ("3 months", "70 years")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("subject.age=6 months, 24 months", ("subject.age", ["6 months", "24 months"])),
        ("event.severity=0.1,1", ("event.severity", [0.1, 1])),
        ("interventions.nsaid.on=true,false", ("interventions.nsaid.on", [True, False])),
        ('title="a, b",c', ("title", ["a, b", "c"])),
        (
            "experiment.knock_out=[],['fusion', 'division']",
            ("experiment.knock_out", [[], ["fusion", "division"]]),
        ),
    ],
)
def test_vary_is_read(text, found):
    assert read_vary(text) == found


def test_engines_are_named_by_their_nearest():
    with pytest.raises(InputError, match="did you mean 'scipy'"):
        batch.method_of("scypy", None)
