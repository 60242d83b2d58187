"""Readouts of a person: told of people, refused of a mouse, and the same in every form of a result."""

import csv

import numpy as np
import pytest

import myosat as ms
from myosat.biology.models import build
from myosat.errors import InputError
from myosat.scenario import output

HUMAN = """\
title = "A walk"
duration = "3 days"
[subject]
species = "human"
sex = "female"
age = "72 years"
"""
TARGET = """\
[source]
citation = "A paper"
[[target]]
scenario = "{scenario}"
readout = "{readout}"
time = "3 days"
statistic = "{statistic}"
observed = "{observed}"
tolerance = "1 %"
"""
PEOPLE = sorted(id for id, signal in build("full").signals.items() if signal.species == "human")


@pytest.fixture
def human(folder):
    path = folder / "human.toml"
    path.write_text(HUMAN)
    (folder / "mouse.toml").write_text(HUMAN.replace("human", "mouse").replace("72 years", "20 months"))
    return path


def test_list_and_show_say_whom_a_readout_is_measured_in(myosat):
    listed = {line.split()[0]: line for line in myosat("list", "readouts").out.splitlines()[1:] if line}
    marked = {name for name, line in listed.items() if line.endswith("[people only]")}
    assert marked == set(PEOPLE) & set(listed)
    assert {"gait_speed", "height", "grip_strength"} <= marked
    for name in PEOPLE:
        assert "measured in     people only" in myosat("show", name).out
    assert "measured in" not in myosat("show", "strength").out


def test_a_mouse_is_refused_with_the_file_and_a_near_choice(myosat, human):
    told = "mouse.toml: readout: 'grip_strength' is measured in people only, not in a mouse"
    done = myosat("compare", "mouse.toml", "--readout", "grip_strength")
    assert (done.code, done.out) == (2, "")
    assert f"{told}; did you mean 'strength'?" in done.err
    done = myosat("compare", "human.toml", "mouse.toml", "--readout", "gait_speed")
    assert (done.code, done.out) == (2, "")
    assert (
        "mouse.toml: readout: 'gait_speed' is measured in people only, not in a mouse; allowed: " in done.err
    )
    assert "gait speed  m/s" in myosat("compare", "human.toml", "--readout", "gait_speed").out


def test_a_misspelt_readout_is_near_those_of_the_species_only(myosat, human):
    assert "did you mean 'gait_speed'?" in myosat("compare", "human.toml", "--readout", "gait_sped").err
    mouse = myosat("compare", "mouse.toml", "--readout", "gait_sped").err
    assert "no series 'gait_sped'" in mouse and "did you mean 'gait_speed'" not in mouse


def test_in_python_a_mouse_has_none_of_them(human):
    mouse, person = ms.run("mouse.toml"), ms.run("human.toml")
    for name in PEOPLE:
        assert name not in mouse.readouts and name not in list(mouse)
        with pytest.raises(KeyError, match=f"'{name}' is measured in people only, not in a mouse"):
            mouse[name]
        with pytest.raises(InputError, match=f"'{name}' is measured in people only, not in a mouse"):
            mouse.effects(readouts=[name])
        assert np.all(np.isfinite(person[name]))
    with pytest.raises(KeyError) as caught:
        mouse["gait_sped"]
    assert "gait_speed" not in str(caught.value)


@pytest.mark.parametrize("key", ["readout", "per"])
def test_a_target_of_a_mouse_is_refused_with_its_line(myosat, human, key):
    row = TARGET.format(scenario="mouse.toml", readout="grip_strength", statistic="ratio", observed="1")
    if key == "per":
        row = row.replace("readout =", 'readout = "fibre_area"\nper =')
    (human.parent / "t.toml").write_text(row)
    for command in ("check", "validate"):
        done = myosat(command, "t.toml")
        assert (done.code, done.out) == (2, "")
        line = 5 if key == "readout" else 6
        told = f"t.toml:{line}: target.1.{key}: 'grip_strength' is measured in people only, not in a mouse; "
        assert told in done.err and "did you mean 'strength'?" in done.err


def test_a_comparator_of_another_species_or_model_must_have_the_readout_too(myosat, human):
    row = TARGET.format(scenario="human.toml", readout="height", statistic="ratio", observed="1")
    (human.parent / "t.toml").write_text(row + 'comparator = "mouse.toml"\n')
    assert "'height' is measured in people only, not in a mouse" in myosat("validate", "t.toml").err
    (human.parent / "t.toml").write_text(row.replace("height", "fibre_area") + 'comparator = "half.toml"\n')
    done = myosat("validate", "t.toml")
    assert (done.code, done.out) == (2, "")
    assert 'unknown readout "fibre_area"' in done.err


@pytest.mark.parametrize(
    ("readout", "statistic", "observed"),
    [("gait_speed", "ratio", "1"), ("chair_stands", "ratio", "1"), ("gait_speed", "change", "0 %")],
)
def test_a_target_may_compare_with_the_start_in_any_unit(myosat, human, readout, statistic, observed):
    row = TARGET.format(scenario="human.toml", readout=readout, statistic=statistic, observed=observed)
    (human.parent / "t.toml").write_text(row.replace('"1 %"', "0.01"))
    done = myosat("validate", "t.toml")
    assert done.code == 0 and "1 of 1 sized within tolerance" in done.out, done


@pytest.mark.parametrize(("readout", "unit"), [("gait_speed", "m/s"), ("chair_stands", "s")])
def test_a_target_is_in_the_unit_of_its_readout(myosat, human, readout, unit):
    value = ms.run("human.toml").at(readout, 3.0)
    row = TARGET.format(
        scenario="human.toml", readout=readout, statistic="value", observed=f"{value:.6f} {unit}"
    )
    (human.parent / "t.toml").write_text(row)
    assert "1 of 1 sized within tolerance" in myosat("validate", "t.toml").out


def test_every_stored_form_has_the_same_numbers_in_the_same_unit(myosat, human):
    import xarray

    assert myosat("run", "human.toml", "mouse.toml", "--no-figures", "--out", "out").code == 0
    result = ms.run("human.toml")
    back = output.read("out").series["human"].series
    with xarray.open_dataset("out/results.nc", group="human", engine="h5netcdf") as data:
        for name, unit in {"gait_speed": "m/s", "chair_stands": "s", "height": "m"}.items():
            assert data[name].attrs["units"] == result.to_xarray()[name].attrs["units"] == unit
            for form in (data[name], back[name], result.to_dataframe()[name], result.to_xarray()[name]):
                np.testing.assert_array_equal(form, result[name])
    assert 0.3 < result["gait_speed"][0] < 2 and 5 < result["chair_stands"][0] < 60
    with open("out/timeseries.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        assert (row["gait_speed"] == "") == row["scenario"].startswith("mouse")
    assert [float(r["gait_speed"]) for r in rows if r["scenario"] == "human"] == result["gait_speed"].tolist()
    with xarray.open_dataset("out/results.nc", group="mouse", engine="h5netcdf") as data:
        assert not set(PEOPLE) & set(data)
    assert "out: the same; largest scaled difference 0 " in myosat("rerun", "out").out
