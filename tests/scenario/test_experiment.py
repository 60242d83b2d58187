"""The [experiment] and [parameters] tables, and the names they may use."""

from typing import Any

import pytest

from myosat.errors import InputError
from myosat.scenario import grammar
from myosat.scenario.subject import Traits, parameter_table
from myosat.scenario.vocabulary import Names, addresses, find, known_names

EXPERIMENT = """
[experiment]
clamp = {"fast.quiescent" = "rest", nad = 0.5, drive = "24 1/hour", quiescent = "2 cell/mm^3"}
knock_out = ["division", "clearance", "division"]
ablate = {quiescent = "90 %", fast.quiescent = 1}
[parameters]
k_division = "2 1/hour"
n_demand = 3
fast.k_division = "1 1/day"
"""


def test_experiment_and_parameters_are_in_canonical_units(sample: Any) -> None:
    scenario = sample.read(sample.text + EXPERIMENT)
    assert scenario.experiment.clamp == {
        "fast.quiescent": "rest",
        "nad": 0.5,
        "drive": 576.0,
        "quiescent": 2.0,
    }
    assert scenario.experiment.knock_out == ("division", "clearance")
    assert scenario.experiment.ablate == {"quiescent": 0.9, "fast.quiescent": 1.0}
    assert scenario.parameters == {
        "k_division": (48.0, "1/day"),
        "n_demand": (3.0, "1"),
        "fast.k_division": (1.0, "1/day"),
    }


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("nad = 0.5", "ned = 0.5", '23: experiment.clamp.ned: unknown state or signal "ned"; allowed: drive'),
        ('"rest"', '"rst"', "'rst' does not start with a number; allowed: 'rest', or a value in cell/mm^3"),
        ("nad = 0.5", 'nad = "3 cell"', 'a plain number belongs here, without a unit: found "3 cell"'),
        ("nad = 0.5", "nad = -1", "out of range: found -1; allowed: 'rest', or a number, zero or more"),
        ('"2 cell/mm^3"', '"2 nucleus/mm^3"', "wrong dimension: found \"2 nucleus/mm^3\"; allowed: 'rest'"),
        ('"2 cell/mm^3"', "2", "missing unit: found 2"),
        ('"clearance"', '"clearence"', '24: experiment.knock_out.2: unknown process "clearence"; allowed: d'),
        ('"clearance"', "3", "experiment.knock_out.2: found 3; allowed: one line of text"),
        ('["division", "clearance", "division"]', "3", "24: experiment.knock_out: found 3; allowed: an ar"),
        (
            'quiescent = "90 %"',
            "nad = 0.5",
            '25: experiment.ablate.nad: unknown kind of cell "nad"; allowed:',
        ),
        ('"90 %"', "2", "out of range: found 2; allowed: the share removed, above 0 and up to 1"),
        ('"90 %"', "0", "out of range: found 0"),
        ('k_division = "2', 'k_divison = "2', '27: parameters.k_divison: unknown parameter "k_divison"'),
        ('k_division = "2', 'k_divison = "2', "did you mean 'k_division'?"),
        (
            '"2 1/hour"',
            '"2 cell"',
            'wrong dimension: found "2 cell"; allowed: a value in 1/day, zero or more',
        ),
        ('"2 1/hour"', "2", "missing unit: found 2; allowed: a value in 1/day"),
        ("n_demand = 3", "n_demand = nan", "28: parameters.n_demand: not a finite number: found nan"),
        ("n_demand = 3", 'n_demand = "-3"', 'out of range: found "-3"; allowed: a number, zero or more'),
        ("n_demand = 3", "n_demand = 0.5", "found 0.5; allowed: an exponent, a number of at least 1"),
        (
            "n_demand = 3",
            'K_demand = "0 cell/mm^3"',
            '28: parameters.K_demand: out of range: found "0 cell/mm^3", and the model divides by it; '
            "allowed: a value in cell/mm^3, above zero",
        ),
        (
            "n_demand = 3",
            "one = 2",
            "28: parameters.one: one is a constant, part of the structure of the model",
        ),
        ("nad = 0.5", 'fibre_area = "rest"', "23: experiment.clamp.fibre_area: fibre_area is only read out"),
        ("fast.k_division", "fst.k_division", "29: parameters.fst.k_division: unknown parameter"),
        (
            "clamp",
            "clamps",
            "unknown key \"clamps\"; allowed: clamp, knock_out, ablate, levers; did you mean 'clamp'?",
        ),
    ],
)
def test_what_is_wrong_in_an_experiment_is_told(sample: Any, old: str, new: str, message: str) -> None:
    assert old in EXPERIMENT
    told = sample.problems(more=EXPERIMENT.replace(old, new, 1))
    assert any(message in line for line in told), told


def test_names_of_the_model_are_asked_for_only_when_needed(sample: Any) -> None:
    def fail(model: str) -> Names:
        raise AssertionError("not needed")

    assert grammar.parse(sample.text + "[experiment]\n[parameters]\n", "f.toml", fail).title == "A test"


def test_names_may_leave_the_instance_out(sample: Any) -> None:
    assert find("quiescent", sample.names.states) == "cell/mm^3"
    assert find("uiescent", sample.names.states) is None
    assert addresses(sample.names.states) == ["quiescent", "nad", "fast.quiescent", "slow.quiescent"]


@pytest.mark.parametrize("model", ["full", "core"])
def test_known_names_are_those_of_the_model(model: str) -> None:
    names = known_names(model)
    assert names.states and names.signals and names.processes
    assert find("k_division", names.parameters) == "1/day"


def test_an_override_without_instance_replaces_those_of_the_instances() -> None:
    traits = Traits("mouse", "male", "soleus", 120.0)
    table = parameter_table(traits, "full", (("fast.fibre_share", 0.4), ("fibre_share", 0.6)))
    assert [table[name].value for name in ("slow.fibre_share", "fast.fibre_share")] == [0.6, 0.4]
    assert table["slow.fibre_share"].source == "scenario"
    with pytest.raises(InputError, match=r"slow\.fibre_share = 0\.3742 and fast\.fibre_share = 0\.4"):
        parameter_table(traits, "full", (("fast.fibre_share", 0.4),))
    with pytest.raises(InputError, match=r"sum to 0\.5, not to 1: fibre_share = 0\.5"):
        parameter_table(traits, "core", (("fibre_share", 0.5),))


def test_names_that_are_read_only_or_constant_are_apart() -> None:
    names = known_names("full")
    assert {"fibre_area", "m1_fraction"} <= set(names.readouts)
    assert not set(names.readouts) & set(names.signals)
    assert {"one", "reference_age", "nuclei_per_cell"} <= names.constants
