"""Every kind of bad file, from the command line: told clearly, exit code 2, nothing written."""

import pytest

BASE = """\
title = "T"
duration = "28 days"
[subject]
species = "mouse"
sex = "male"
age = "4 months"
[[event]]
injury = "toxin"
at = "1 day"
severity = 1.0
"""
NSAID = "[[interventions.nsaid]]\n"


def changed(old, new):
    assert old in BASE
    return BASE.replace(old, new)


WRONG = {
    "unknown_key": (BASE + 'colour = "red"\n', 11, 'unknown key "colour"'),
    "misspelt_intervention": (BASE + "[interventions.nsiad]\n", 11, "did you mean 'nsaid'?"),
    "missing_unit": (BASE + NSAID + "dose = 10\n", 12, "missing unit: found 10"),
    "wrong_dimension": (BASE + NSAID + 'dose = "5 metres"\n', 12, 'wrong dimension: found "5 metres"'),
    "cells_for_a_number": (
        changed("severity = 1.0", 'severity = "3 cell"'),
        10,
        "a plain number belongs here",
    ),
    "negative": (BASE + NSAID + 'dose = "-5 mg/kg/day"\n', 12, "out of range"),
    "nan": (changed("severity = 1.0", "severity = nan"), 10, "not a finite number"),
    "infinite": (changed("severity = 1.0", "severity = inf"), 10, "not a finite number"),
    "infinite_time": (changed('"28 days"', '"inf days"'), 2, "not a finite number"),
    "powers": (changed('"1 day"', '"9**9**9 day"'), 9, "is not a quantity"),
    "age": (changed('"4 months"', '"20 years"'), 6, "age out of range for a mouse"),
    "stop_before_start": (
        BASE + NSAID + 'start = "5 days"\nstop = "2 days"\n',
        None,
        "stop is not after start",
    ),
    "overlap": (
        BASE + '[[interventions.nsaid]]\nstop = "5 days"\n[[interventions.nsaid]]\nstart = "2 days"\n',
        14,
        "course 2 overlaps course 1",
    ),
    "injury_after_the_end": (changed('"1 day"', '"30 days"'), 9, "the injury is not before the end"),
    "severity_7": (changed("severity = 1.0", "severity = 7"), 10, "out of range: found 7"),
    "empty": ("", None, "the file is empty"),
    "number_for_a_table": ('title = "T"\nduration = "1 day"\nsubject = 3\n', 3, "found 3; allowed: a table"),
    "duplicate_key": ('title = "T"\ntitle = "U"\n', 2, "duplicate key"),
    "nested": ("a = " + "[" * 10_000 + "]" * 10_000, 1, "nested too deep"),
    "binary": (bytes(range(256)), None, "is a binary file"),
    "not_utf_8": ('title = "é"'.encode("latin-1"), 1, "is not UTF-8"),
}


@pytest.mark.parametrize("command", [("run", "--no-figures", "--out", "out"), ("check",), ("cite",)])
@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_file_is_told_with_file_and_line(myosat, folder, name, command):
    content, line, message = WRONG[name]
    path = folder / "wrong.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    before = set(folder.iterdir())
    done = myosat(command[0], "wrong.toml", *command[1:])
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert f"wrong.toml:{line}:" in done.err if line else "wrong.toml:" in done.err
    assert set(folder.iterdir()) == before


@pytest.mark.parametrize("command", ["run", "check", "compare", "cite"])
def test_what_is_no_readable_file_is_told(myosat, folder, command):
    (folder / "dir").mkdir()
    with open(folder / "big.toml", "wb") as file:
        file.truncate(100_000_000)
    for name, message in {
        "dir": "dir: is a directory, not a file",
        "big.toml": "big.toml: is too large: 100 MB; allowed: up to 1 MB",
        "missing.toml": "missing.toml: there is no such file",
        "a\0b": "cannot be read: a null character in the path",
        "x" * 5000: "cannot be read: File name too long",
    }.items():
        done = myosat(command, name)
        assert (done.code, done.out) == (2, "")
        assert message in done.err


def test_extreme_but_valid_input_finishes_finite(myosat, folder):
    text = changed('"28 days"', '"3 days"').replace("severity = 1.0", "severity = 1e-9")
    text += NSAID + 'dose = "1e9 mg/kg/day"\nextrapolate = true\nstop = "1e-6 days"\n'
    text += '[parameters]\nk_fusion = "10000 1/day"\n'
    (folder / "extreme.toml").write_text(text)
    done = myosat("run", "extreme.toml", "--no-figures", "--out", "out")
    assert done.code == 0, done.err
    assert "nan" not in done.out and "inf" not in done.out.replace("inflammation", "").replace("info", "")


@pytest.mark.parametrize("command", [("run", "--no-figures", "--out", "out"), ("check",), ("compare",)])
@pytest.mark.parametrize(
    ("parameter", "message"),
    [
        ('k_division = "0 1/day"', "12: parameters.k_division: no rest with these parameters: "),
        ('k_division = "0 1/day"', 'silence the process, [experiment] knock_out = ["division"]'),
        ('n_demand = "4000"', "12: parameters.n_demand: no rest with these parameters: "),
        ('K_demand = "0"', "12: parameters.K_demand: out of range"),
        (
            "slow.fibre_share = 0.5",
            "12: parameters.slow.fibre_share: the shares of the fibre types sum to 1.4983",
        ),
    ],
)
def test_parameters_that_allow_no_rest_are_told_with_their_line(myosat, folder, parameter, message, command):
    (folder / "wrong.toml").write_text(f'{BASE}[parameters]\n{parameter}\nk_fusion = "8 1/day"\n')
    done = myosat(command[0], "wrong.toml", *command[1:])
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert "k_fusion" not in done.err
    assert not (folder / "out").exists()


def test_a_file_of_parameters_that_allows_no_rest_is_told(myosat, folder):
    (folder / "good.toml").write_text(BASE)
    (folder / "zero.toml").write_text('[parameters]\nk_division = "0 1/day"\n')
    done = myosat("run", "good.toml", "--parameters", "zero.toml", "--no-figures", "--out", "out")
    assert (done.code, done.out) == (2, "")
    assert "zero.toml:2: parameters.k_division: no rest with these parameters" in done.err
    (folder / "zero.toml").write_text("one = 2\n")
    done = myosat("run", "good.toml", "--parameters", "zero.toml", "--no-figures", "--out", "out")
    assert "zero.toml:1: one: one is a constant" in done.err
    done = myosat(
        "run", "good.toml", "--vary", "parameters.k_division=0 1/day", "--no-figures", "--out", "out"
    )
    assert done.code == 2
    assert "good.toml: parameters.k_division: no rest with these parameters" in done.err


@pytest.mark.parametrize("command", [("run", "--no-figures", "--out", "out"), ("check",)])
def test_interventions_that_the_core_model_cannot_do_warn(myosat, folder, command):
    text = BASE.replace('"T"\n', '"T"\nmodel = "core"\n')
    names = ("macrophage_ablation", "nicotinamide_riboside", "nsaid", "senolytic")
    (folder / "core.toml").write_text(text + "".join(f"[interventions.{name}]\n" for name in names))
    done = myosat(command[0], "core.toml", *command[1:])
    assert done.code == 0
    for name in names:
        assert f"interventions.{name}: {name} acts on " in done.err
    assert "immune.ablation, which the core model does not have: it changes nothing" in done.err


@pytest.mark.parametrize("name", ["fibre_area", "m1_fraction"])
def test_readouts_cannot_be_clamped(myosat, folder, name):
    (folder / "wrong.toml").write_text(f"{BASE}[experiment]\nclamp = {{{name} = 'rest'}}\n")
    done = myosat("check", "wrong.toml")
    assert done.code == 2
    assert f"wrong.toml:12: experiment.clamp.{name}: {name} is only read out" in done.err
    assert "allowed: a state, or a signal that some process depends on" in done.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "the following arguments are required: COMMAND"),
        (("rnu",), "did you mean 'run'?"),
        (("run",), "the following arguments are required: FILE"),
        (("run", "half.toml", "--forse"), "unrecognized arguments: --forse"),
    ],
)
def test_a_wrong_command_line_is_told(myosat, arguments, message):
    done = myosat(*arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
