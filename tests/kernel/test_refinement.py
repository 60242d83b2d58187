"""The file of a calibration: what it holds, and what is refused, with its line."""

from pathlib import Path

import pytest

from myosat.errors import InputError
from myosat.kernel import datafile, refinement

GOOD = """
[provenance]
command = "myosat fit"

[[parameter]]
name = "k_fusion"
factor = 1.2
deviations = 0.5

[[parameter]]
name = "k_area"
species = "human"
factor = 0.8

[[effect]]
intervention = "testosterone"
agent = "gel"
lever = "endocrine.testosterone"
species = "human"
factor = 1.1
"""
KNOWN = ("k_fusion", "k_area")


def _read(tmp_path: Path, text: str) -> refinement.Refinement:
    file = tmp_path / "parameters.toml"
    file.write_text(text)
    return refinement.read(file, KNOWN)


def test_it_holds_factors_on_parameters_and_effects(tmp_path: Path) -> None:
    """A parameter without a species holds for all; an effect has a place of four names."""
    found = _read(tmp_path, GOOD)
    assert found.factors == {("k_fusion", ""): 1.2, ("k_area", "human"): 0.8}
    assert found.effects == {("testosterone", "gel", "endocrine.testosterone", "human"): 1.1}
    assert found.provenance["command"] == "myosat fit"


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ('"k_fusion"', '"k_fushion"', 6, "k_fusion"),
        ("factor = 1.2", "factor = -1", 7, "a number above 0"),
        ("factor = 0.8", 'factor = "0.8"', 13, "a number above 0"),
        ("agent =", "agnet =", 15, "is no effect"),
        ("[provenance]", "[provenence]", 2, "provenance"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, what: str
) -> None:
    """A misspelt name, a factor that is none, an unknown key or table."""
    with pytest.raises(InputError, match=what) as raised:
        _read(tmp_path, GOOD.replace(old, new, 1))
    assert raised.value.problems[0].line == line


def test_it_is_told_apart_from_a_file_of_values(tmp_path: Path) -> None:
    """With or without effects; a file of values has no provenance."""

    def is_one(text: str) -> bool:
        return refinement.is_refinement(datafile.parse(text, "file.toml"))

    assert is_one(GOOD) and is_one(GOOD.partition("[[effect]]")[0])
    assert not is_one('k_fusion = "1 1/day"\n')
