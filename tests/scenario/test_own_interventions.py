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
        ('["zhang2016"]', '["zhang2016", "zhang2061"]', 4, "unknown source .* did you mean 'zhang2016'"),
        ("[[effect]]", 'colour = "green"\n\n[[effect]]', 21, "colour"),
    ],
)
def test_a_wrong_file_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int, told: str) -> None:
    assert old in TEA
    with pytest.raises(ms.MyosatError, match=told) as caught:
        ms.load(written(tmp_path, TEA.replace(old, new, 1)))
    assert f"tea.toml:{line}" in str(caught.value)


@pytest.mark.parametrize("name", ["curcumin", "Curcumin", "vitamin-d"])
def test_a_name_that_ships_is_taken(tmp_path: Path, name: str) -> None:
    with pytest.raises(ms.MyosatError, match="two interventions of this name"):
        ms.load(written(tmp_path, name=name))


def test_a_source_may_be_a_doi(tmp_path: Path) -> None:
    scenario = ms.load(written(tmp_path, TEA.replace("zhang2016", "10.1000/tea.182")))
    assert "https://doi.org/10.1000/tea.182\n    for tea" in str(ms.cite(scenario))


def test_a_scenario_that_is_no_file_has_no_interventions_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert set(library.own_interventions("scenario.toml")) == {"tea"}
    for name in ("<text>", "", "elsewhere.toml", "\0"):
        assert not library.own_interventions(name)
    with pytest.raises(ms.MyosatError, match='unknown intervention "tea"'):
        grammar.parse(path.read_text(encoding="utf-8"))


def test_what_the_core_model_lacks_is_told_of_a_file_of_ones_own(tmp_path: Path) -> None:
    path = written(tmp_path)
    path.write_text('model = "core"\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    told = "tea acts on immune.systemic, which the core model does not have: it changes nothing"
    assert told in "".join(ms.load(path).warnings)


def test_show_tells_of_a_file_of_ones_own(tmp_path: Path) -> None:
    scenario = written(tmp_path)
    told = str(ms.show(str(tmp_path / "interventions" / "tea.toml")))
    assert told.startswith("tea: intervention")
    assert "A tea that calms the blood." in told
    with pytest.raises(ms.MyosatError, match="nothing is called"):
        ms.show(str(scenario))
    written(tmp_path, TEA.replace("systemic", "systematic", 1))
    with pytest.raises(ms.MyosatError, match=r"tea\.toml:30: .*unknown lever"):
        ms.show(str(tmp_path / "interventions" / "tea.toml"))


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
    assert run.comparator is not None
    assert run.at("systemic_inflammation", 30) < run.comparator.at("systemic_inflammation", 30)


def test_the_library_has_what_was_asked_for() -> None:
    found = library.interventions().found
    assert len(found) >= 75
    for language in ("en", "zh"):
        assert len({one.title[language] for one in found.values()}) == len(found)
    assert all(one.sources or any(a.sources for a in one.agents.values()) for one in found.values())
