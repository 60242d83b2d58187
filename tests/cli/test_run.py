"""run, rerun and compare: what they print, what they write, and what they leave alone."""

import csv
import json
import shutil

import numpy as np
import pytest

import myosat as ms
from myosat.scenario import output

FILES = {"results.nc", "timeseries.csv", "summary.json", "provenance.json"}


def names(folder):
    return {path.name for path in folder.iterdir()}


def test_run_prints_what_changed_and_writes_the_folder(myosat, folder):
    done = myosat("run", "half.toml", "--no-figures", "--out", "out/a")
    assert (done.code, done.err) == (0, "")
    assert "Half a muscle" in done.out
    assert "compared with: the same with no injury" in done.out
    assert "not medical advice" in done.out
    assert done.out.endswith("Results: out/a\n")
    assert names(folder / "out/a") == FILES
    assert names(folder / "out") == {"a"}


def test_run_draws_figures_with_data_and_captions(myosat, folder):
    done = myosat("run", "half.toml", "--out", "out")
    assert done.code == 0
    assert done.out.endswith("Figures: out/figures\n")
    drawn = names(folder / "out/figures")
    assert {"lineage.png", "lineage.csv", "what_if.png", "captions.txt"} <= drawn
    assert (folder / "out/figures/lineage.png").read_bytes().startswith(b"\x89PNG")


def test_without_out_each_run_has_a_folder_of_its_own(myosat, folder):
    for expected in ("results/half", "results/half-2"):
        assert f"Results: {expected}\n" in myosat("run", "half.toml", "--no-figures").out
    assert names(folder / "results") == {"half", "half-2"}
    assert "Results: results/half\n" in myosat("run", "half.toml", "--no-figures", "--force").out


def test_timeseries_is_wide_and_equal_to_the_python_api(myosat, folder):
    myosat("run", "half.toml", "--no-figures", "--out", "out")
    with open("out/timeseries.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    own = [row for row in rows if row["scenario"] == "half"]
    assert list(rows[0])[:2] == ["scenario", "time_day"]
    assert {row["scenario"] for row in rows} == {"half", "half (no injury)"}
    result = ms.run("half.toml")
    assert set(rows[0]) == {"scenario", "time_day", *result}
    assert [float(row["time_day"]) for row in own] == result.time.tolist()
    for name in ("quiescent", "committed", "fibre_nuclei"):
        assert [float(row[name]) for row in own] == result[name].tolist()


def test_netcdf_opens_with_xarray_and_carries_units(myosat, folder):
    import xarray

    myosat("run", "half.toml", "--no-figures", "--out", "out")
    result = ms.run("half.toml")
    with xarray.open_dataset("out/results.nc", group="half", engine="h5netcdf") as data:
        assert data["quiescent"].attrs["units"] == "cell/mm^3"
        assert data["quiescent"].dims == ("time",)
        np.testing.assert_array_equal(data["quiescent"], result["quiescent"])
        np.testing.assert_array_equal(data["flux_division"], result.fluxes["division"])
    with xarray.open_datatree("out/results.nc", engine="h5netcdf") as tree:
        assert set(tree.children) == {"half", "half_no_injury"}
        assert "not medical advice" in tree.attrs["comment"]


def test_summary_json_states_effects_and_marks_what_is_unusual(myosat, folder):
    text = (folder / "treated.toml").read_text()
    changed = text + '\n[parameters]\nk_division = "1.5 1/day"\n'
    changed = changed.replace('start = "2 days"', 'dose = "20000 mg/kg/day"\nextrapolate = true')
    (folder / "odd.toml").write_text(changed)
    done = myosat("run", "odd.toml", "--no-figures", "--out", "out")
    assert "PARAMETER CHANGED: k_division = 1.5 1/day instead of" in done.out
    assert "EXTRAPOLATED" in done.out
    assert "switched off: nsaid" in done.out
    assert "warning:" in done.err and "extrapolated" in done.err
    (told,) = json.loads((folder / "out/summary.json").read_text())["runs"]
    assert told["compared_with"] == "no interventions"
    assert told["overrides"][0].startswith("k_division = 1.5 1/day instead of")
    assert "nicotinamide_riboside" in told["extrapolated"][0]
    assert {"readout", "unit", "time", "value", "comparator", "difference", "percent"} == set(
        told["effects"][0]
    )


def test_several_files_go_into_one_folder(myosat, folder):
    done = myosat("run", "half.toml", "treated.toml", "--no-figures", "--out", "out")
    assert done.code == 0
    record = json.loads((folder / "out/provenance.json").read_text())
    assert [run["name"] for run in record["runs"]] == [
        "half",
        "treated",
        "half (no injury)",
    ]
    compared = [run.get("compared_with") for run in record["runs"]]
    assert compared == ["half (no injury)", "half", None]  # treated without its courses is half


def test_vary_makes_a_grid(myosat, folder):
    done = myosat(
        "run", "half.toml", "--vary", "event.severity=0.2,0.9", "--vary", "subject.age=4 months,24 months",
        "--no-figures", "--out", "out",
    )  # fmt: skip
    assert done.code == 0
    for label in ("severity = 0.2, age = 4 months", "severity = 0.9, age = 24 months"):
        assert f"half: {label}" in done.out
    record = json.loads((folder / "out/provenance.json").read_text())
    assert len(record["runs"]) == 4 + 2  # the comparators do not depend on severity


def test_vary_with_figures_shows_the_grid_together(myosat, folder):
    done = myosat("run", "half.toml", "--vary", "event.severity=0.1,0.3,0.5,0.7,0.9", "--out", "out")
    assert done.code == 0
    assert names(folder / "out/figures") == {"what_if.png", "what_if.csv", "captions.txt"}


def test_parameters_come_from_a_file(myosat, folder):
    (folder / "slow.toml").write_text('k_division = "0.5 1/day"\n')
    done = myosat("run", "half.toml", "--parameters", "slow.toml", "--no-figures", "--out", "out")
    assert "PARAMETER CHANGED: k_division = 0.5 1/day" in done.out
    changed = ms.run("half.toml", parameters={"k_division": "0.5 1/day"})
    assert changed.scenario.parameters == {"k_division": (0.5, "1/day")}
    assert repr(float(changed["activated"][-1])) in (folder / "out/timeseries.csv").read_text()


def test_existing_results_are_replaced_only_on_demand(myosat, folder):
    first = ("run", "half.toml", "--no-figures", "--out", "out")
    assert myosat(*first).code == 0
    (folder / "out/mine.txt").write_text("x")
    refused = myosat(*first)
    assert refused.code == 1
    assert "out: exists already; add --force to replace it" in refused.err
    assert (folder / "out/mine.txt").exists()
    assert myosat(*first, "--force").code == 0
    assert names(folder / "out") == FILES
    assert names(folder) == {"half.toml", "treated.toml", "full.toml", "out"}


def test_a_folder_that_is_not_ours_is_never_replaced(myosat, folder):
    (folder / "thesis").mkdir()
    (folder / "thesis/chapter.txt").write_text("x")
    refused = myosat("run", "half.toml", "--no-figures", "--out", "thesis", "--force")
    assert refused.code == 1
    assert "no folder of results, so it is left alone" in refused.err
    assert (folder / "thesis/chapter.txt").exists()


def test_an_empty_folder_may_be_filled(myosat, folder):
    (folder / "empty").mkdir()
    assert myosat("run", "half.toml", "--no-figures", "--out", "empty").code == 0
    assert names(folder / "empty") == FILES


@pytest.mark.parametrize("out", ["half.toml", "half.toml/deeper", "/proc/nowhere/at/all", "a\0b"])
def test_a_folder_that_cannot_be_written_is_told_with_exit_code_1(myosat, folder, out):
    before = names(folder)
    refused = myosat("run", "half.toml", "--no-figures", "--out", out)
    assert refused.code == 1
    assert refused.err.startswith("error: ")
    assert names(folder) == before


def test_bad_input_is_told_before_a_bad_folder(myosat):
    assert myosat("run", "nothing.toml", "--out", "half.toml").code == 2


def test_nothing_is_left_when_writing_fails(myosat, folder, monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(output.storage, "csv_text", fail)
    refused = myosat("run", "half.toml", "--no-figures", "--out", "deep/out")
    assert refused.code == 1
    assert "deep/out: cannot be written: No space left on device" in refused.err
    assert not (folder / "deep").exists()


def test_interrupting_leaves_nothing(myosat, folder, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(output.storage, "csv_text", interrupt)
    stopped = myosat("run", "half.toml", "--no-figures", "--out", "out")
    assert stopped.code == 130
    assert "interrupted" in stopped.err
    assert not (folder / "out").exists()


def test_rerun_reproduces_every_run_of_a_folder(myosat, folder):
    (folder / "more.toml").write_text(
        (folder / "full.toml").read_text()
        + '\n[experiment]\nknock_out = ["fusion"]\nablate = {deep_quiescent = 0.5}\nclamp = {nad = "rest"}\n'
        + '[parameters]\nk_division = "1.5 1/day"\n'
    )
    myosat("run", "more.toml", "half.toml", "--no-figures", "--out", "out")
    (folder / "more.toml").unlink()
    done = myosat("rerun", "out")
    assert (done.code, done.err) == (0, "")
    assert done.out == "out: the same; largest scaled difference 0 (4 runs)\n"


def test_rerun_says_what_differs(myosat, folder):
    myosat("run", "half.toml", "--no-figures", "--out", "out")
    path = folder / "out/provenance.json"
    record = json.loads(path.read_text())
    record["runs"][0]["scenario"]["events"][0]["severity"] = 0.6
    record["versions"]["myosat"] = "0.0.1"
    record["models"]["core"] = "other"
    record["runs"][0]["parameters"] = "other"
    path.write_text(json.dumps(record))
    done = myosat("rerun", "out")
    assert done.code == 1
    assert "out: NOT the same; largest scaled difference" in done.out
    assert "myosat was 0.0.1" in done.out
    assert "the equations of the core model have changed" in done.out
    assert "the numbers of the model have changed for: half" in done.out


def damage(record):
    """Ways to break a record, each with what is then said."""
    scenario = record["runs"][0]["scenario"]
    yield lambda: record.pop("runs"), "is damaged"
    yield lambda: record.update(format="else"), "found 'else'"
    yield lambda: record.update(runs=[]), "holds no run"
    yield lambda: record["runs"][0].update(engine={"method": "Euler"}), "no engine of this version"
    yield lambda: scenario.pop("duration"), "holds no scenario that can run"
    yield lambda: scenario.update(duration=-1), "holds no scenario that can run"
    yield lambda: scenario.update(model="else"), "holds no scenario that can run"
    yield lambda: scenario.update(parameters={"k_nothing": [1.0, "1"]}), "holds no scenario that can run"
    yield lambda: scenario["events"][0].update(severity=3), "holds no scenario that can run"
    yield lambda: scenario["events"][0].update(injury="fall"), "unknown injury 'fall'"
    yield lambda: record["runs"][0].update(name="else"), "results.nc lacks else"


@pytest.mark.parametrize("number", range(11))
def test_rerun_of_a_damaged_record_is_told(myosat, folder, number):
    myosat("run", "half.toml", "--no-figures", "--out", "out")
    path = folder / "out/provenance.json"
    record = json.loads(path.read_text())
    change, message = list(damage(record))[number]
    change()
    path.write_text(json.dumps(record))
    done = myosat("rerun", "out")
    assert (done.code, done.out) == (2, "")
    assert message in done.err


def test_rerun_of_what_is_no_folder_of_results_is_told(myosat, folder):
    assert "there is no such folder" in myosat("rerun", "nowhere").err
    assert "is not a folder" in myosat("rerun", "half.toml").err
    assert "it has no provenance.json" in myosat("rerun", ".").err
    myosat("run", "half.toml", "--no-figures", "--out", "out")
    (folder / "out/results.nc").write_bytes(b"no")
    assert "cannot be read as NetCDF" in myosat("rerun", "out").err
    (folder / "out/results.nc").unlink()
    assert "there is no such file" in myosat("rerun", "out").err
    (folder / "out/provenance.json").write_bytes(b"\xff")
    done = myosat("rerun", "out")
    assert (done.code, "is damaged" in done.err) == (2, True)
    shutil.rmtree(folder / "out")


def test_compare_one_file_states_effects_at_the_days_asked_for(myosat):
    done = myosat("compare", "half.toml", "--at", "5, 2 weeks", "--readout", "quiescent", "nad")
    assert done.code == 0
    assert "changes are against: no injury" in done.out
    assert "day 5" in done.out and "day 14" in done.out
    blocks = [line.split()[0] for line in done.out.splitlines() if line and not line.startswith(" ")]
    assert blocks == ["Half", "quiescent", "NAD+", "A"]


def test_compare_several_files_with_the_first(myosat):
    done = myosat("compare", "half.toml", "treated.toml")
    assert done.code == 0
    assert "changes are against: half" in done.out


def test_toggle_runs_each_intervention_off_and_on_alone_and_together(myosat):
    done = myosat("compare", "full.toml", "--toggle")
    assert done.code == 0
    for name in ("all off", "nicotinamide_riboside", "nsaid", "nicotinamide_riboside + nsaid"):
        assert f"\n  {name} " in done.out
    one = myosat("compare", "full.toml", "--toggle", "nsaid")
    assert "\n  nsaid off " in one.out
    assert "nicotinamide_riboside" not in one.out


def test_a_toggle_that_changes_nothing_warns(myosat, folder):
    done = myosat("compare", "treated.toml", "--toggle")
    assert "warning: nsaid: identical to the comparator (all off) to 1e-6" in done.err
    done = myosat("run", "treated.toml", "--no-figures", "--out", "out")
    assert "identical to the comparator (no interventions) to 1e-6" in done.err
    (told,) = json.loads((folder / "out/summary.json").read_text())["runs"]
    assert told["identical_to_comparator"] is True
    assert "identical" not in myosat("compare", "full.toml", "--toggle").err


def test_comparison_can_be_saved_and_rerun(myosat, folder):
    done = myosat("compare", "full.toml", "--toggle", "--out", "out")
    assert done.code == 0
    assert "what_if.png" in names(folder / "out/figures")
    assert "the same" in myosat("rerun", "out").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("half.toml", "--toggle"), "half.toml: toggle: the file has no interventions"),
        (
            ("full.toml", "--toggle", "nsiad"),
            "no intervention 'nsiad'; allowed: nicotinamide_riboside, nsaid",
        ),
        (("half.toml", "full.toml", "--toggle"), "toggle: found 2 files; allowed: one scenario"),
        (("half.toml", "--at", "40"), "day 40 is outside the run; allowed: day 0 to 20"),
        (("half.toml", "--at", "5 metres"), "--at: "),
        (("half.toml", "--at", ","), "--at: names no day"),
        (("half.toml", "--readout", "quiescnt"), "no series 'quiescnt'; did you mean 'quiescent'?"),
    ],
)
def test_compare_tells_what_is_wrong(myosat, arguments, message):
    done = myosat("compare", *arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("half",), "there is no such file, and no shipped scenario of this name"),
        (("young_toxn",), "did you mean 'young_toxin'?"),
        (
            ("half.toml", "--engine", "scypi"),
            "no engine 'scypi'; allowed: scipy, compiled; did you mean 'scipy'?",
        ),
        (("half.toml", "--vary", "subject.age"), "--vary: 'subject.age' names no values to try"),
        (("half.toml", "--vary", "subject.agee=1 year"), 'unknown key "agee"'),
        (("half.toml", "--vary", "event.severity=1,7"), "out of range: found 7"),
        (("half.toml", "--vary", "title.x=1"), "title.x: there is no such field to set"),
        (("half.toml", "--vary", "duration=" + ",".join(["1 day"] * 501)), "the grid has 501 runs"),
        (("half.toml", "--parameters", "none.toml"), "none.toml: there is no such file"),
        (("half.toml", "--parameters", "half.toml"), "half.toml:2: title: unknown parameter"),
    ],
)
def test_run_tells_what_is_wrong_and_writes_nothing(myosat, folder, arguments, message):
    before = names(folder)
    done = myosat("run", *arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert names(folder) == before


def test_problems_of_all_files_are_told_at_once(myosat, folder):
    (folder / "a.toml").write_text("title = 3\n")
    (folder / "b.toml").write_text("tilte = 'x'\n")
    told = myosat("run", "a.toml", "b.toml").err
    assert "a.toml:1: title" in told
    assert "b.toml:1: tilte" in told
    assert "duration: is missing" in told
