"""An intervention of one's own: one file beside a scenario, and no code."""

from pathlib import Path

import numpy as np
import pytest

import myosat as ms
from myosat.figures import words
from myosat.scenario import grammar, library
from myosat.scenario.provenance import revive, scenario_record

SCENARIO = """title = "Tea"
duration = "30 days"
[subject]
species = "{species}"
sex = "male"
age = "20 months"
[interventions.{name}]
{more}
"""
TEA = """name = {en = "tea of mine", zh = "茶"}
summary = "A tea that calms the blood."
safety = ""
sources = ["zhang2016"]

[dose.mouse]
unit = "mg/kg/day"
reference = "10 mg/kg/day"
range = ["1 mg/kg/day", "100 mg/kg/day"]
source = "assumed"
grade = "assumed"

[kinetics.onset]
symbol = "t_{on}"
value = "1 day"
meaning = "half-life of the approach"
prior = "fixed"
source = "assumed"
grade = "assumed"

[kinetics.offset]
symbol = "t_{off}"
value = "1 day"
meaning = "half-life of what is left"
prior = "fixed"
source = "assumed"
grade = "assumed"

[[effect]]
lever = "immune.systemic"
law = "saturating"

[effect.maximum]
symbol = "E"
value = "-0.5"
meaning = "largest fall of systemic cytokine production"
prior = "fixed"
source = "assumed"
grade = "assumed"

[effect.half]
symbol = "D"
value = "10 mg/kg/day"
meaning = "dose at half of that"
prior = "fixed"
source = "assumed"
grade = "assumed"
"""
TRANSFER = """
[kinetics.transfer]
symbol = "f"
value = "0.25"
meaning = "share that gets into muscle"
prior = "fixed"
source = "assumed"
grade = "assumed"
"""


def written(
    folder: Path, tea: str = TEA, *, name: str = "tea", species: str = "mouse", more: str = ""
) -> Path:
    (folder / "interventions").mkdir(exist_ok=True)
    (folder / "interventions" / f"{name}.toml").write_text(tea, encoding="utf-8")
    path = folder / "scenario.toml"
    path.write_text(SCENARIO.format(name=name, species=species, more=more), encoding="utf-8")
    return path


def test_one_file_adds_an_intervention(tmp_path: Path) -> None:
    run = ms.run(written(tmp_path))
    assert run.comparator is not None
    after, without = run.at("systemic_inflammation", 30), run.comparator.at("systemic_inflammation", 30)
    assert after < 0.95 * without
    assert "tea" not in library.intervention_names()


def test_its_dose_is_monotone_and_the_share_that_arrives_counts(tmp_path: Path) -> None:
    ends = [
        ms.run(written(tmp_path, more=f'dose = "{dose} mg/kg/day"'), compare=False).at(
            "systemic_inflammation", 30
        )
        for dose in (2, 10, 50)
    ]
    assert ends[0] > ends[1] > ends[2]
    quarter = ms.run(written(tmp_path, TEA.replace("[[effect]]", f"{TRANSFER}\n[[effect]]")), compare=False)
    plain = ms.run(written(tmp_path, more='dose = "2.5 mg/kg/day"'), compare=False)
    np.testing.assert_allclose(quarter["systemic_inflammation"], plain["systemic_inflammation"], rtol=1e-9)


def test_a_record_of_the_run_holds_the_file(tmp_path: Path) -> None:
    scenario = grammar.load(written(tmp_path))
    (tmp_path / "interventions" / "tea.toml").unlink()
    again = revive(scenario_record(scenario), "record.json")
    assert again.courses == scenario.courses
    assert again.courses[0].intervention.title["en"] == "tea of mine"


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ('"immune.systemic"', '"immune.systematic"', 30, "did you mean 'immune.systemic'"),
        ('unit = "mg/kg/day"', 'unit = "mg/kg/fortnight"', 7, "fortnight"),
        ('source = "assumed"\ngrade = "assumed"\n\n[kinetics.onset]', "\n[kinetics.onset]", 6, "source"),
        ("[[effect]]", 'colour = "green"\n\n[[effect]]', 21, "colour"),
    ],
)
def test_a_wrong_file_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int, told: str) -> None:
    assert old in TEA
    with pytest.raises(ms.MyosatError, match=told) as caught:
        ms.load(written(tmp_path, TEA.replace(old, new, 1)))
    assert f"tea.toml:{line}" in str(caught.value)


def test_a_name_that_ships_is_taken(tmp_path: Path) -> None:
    with pytest.raises(ms.MyosatError, match="two interventions of this name"):
        ms.load(written(tmp_path, name="curcumin"))


def test_another_species_needs_the_word_of_the_user_and_is_labelled(tmp_path: Path) -> None:
    human = {"species": "human", "more": ""}
    path = written(tmp_path, **human)
    path.write_text(path.read_text(encoding="utf-8").replace("20 months", "40 years"), encoding="utf-8")
    with pytest.raises(ms.MyosatError, match="extrapolate = true"):
        ms.load(path)
    path.write_text(path.read_text(encoding="utf-8") + "extrapolate = true\n", encoding="utf-8")
    scenario = ms.load(path)
    assert "extrapolated to a human; its evidence is in a mouse" in "".join(scenario.warnings)
    assert words.intervention(scenario.courses[0]) == "tea of mine (extrapolated from mouse)"
    run = ms.run(scenario)
    assert "EXTRAPOLATED, evidence is in a mouse" in run.summary()
    assert run.at("systemic_inflammation", 30) < run.comparator.at("systemic_inflammation", 30)  # type: ignore[union-attr]


def test_the_library_has_what_was_asked_for() -> None:
    found = library.interventions().found
    assert len(found) >= 75
    for language in ("en", "zh"):
        assert len({one.title[language] for one in found.values()}) == len(found)
    assert all(one.sources or any(a.sources for a in one.agents.values()) for one in found.values())
