"""The shipped targets and scenarios: where they come from, and that nothing asked for is missing."""

import re

import pytest

from myosat.analysis import targets
from myosat.analysis.measures import STATISTICS
from myosat.analysis.references import FILE, references
from myosat.analysis.target_rows import Target
from myosat.analysis.trace import trace
from myosat.scenario import grammar, library

FILES = targets.shipped()
NAMES = [path.stem for path in FILES]


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_file_names_its_source(name: str) -> None:
    made = targets.load(name)
    source = made.source
    assert source.grade is not None
    if name.startswith("requirements_"):
        assert (source.citation, source.grade) == ("requirement of the project", "assumed")
        assert all(target.split == "calibration" for target in made.targets)
    else:
        reference = references()[source.key or name]
        assert source.key == name
        assert source.citation == reference.citation
        assert (source.doi or "") == reference.doi
    assert all(target.note for target in made.targets)


@pytest.mark.parametrize(
    "name",
    [
        "requirements_rest.drift of any state in 50 years",
        "requirements_rest.largest eigenvalue at rest",
        "mcgeachie1987.first S phase",
        "mcgeachie1987.proliferation over",
        "siegel2011.shortest division interval",
        "siegel2011.longest division interval",
        "requirements_young_toxin.myonuclei killed",
        "requirements_young_toxin.satellite cells before injury",
        "requirements_young_toxin.M1 share at day 2",
        "requirements_young_toxin.midpoint of the M1 to M2 switch",
        "requirements_young_toxin.M1 share at day 7",
        "requirements_young_toxin.neutrophils gone by day 3.5",
        "requirements_young_toxin.fibre area at day 14, of baseline",
        "requirements_young_toxin.nuclei returned by day 28",
        "requirements_young_toxin.quiescent pool at day 42",
        "requirements_young_toxin.quiescent pool after three injuries",
        "requirements_robustness.nuclei returned by day 28, half pool",
        "requirements_robustness.nuclei returned by day 28, any rate 20 % up or down",
        "lepper2011.nuclei returned without Pax7 cells",
        "arnold2007.nuclei returned, depleted at injury",
        "arnold2007.fibre area, depleted later",
        "requirements_old_toxin.day-14 area over baseline, old to young, male",
        "requirements_old_toxin.day-14 area over baseline, old to young, female",
        "rader2006_male.force, old",
        "rader2006_male.mass, old",
        "rader2006_male.force, adult",
        "rader2006_female.force, old",
        "rader2006_female.mass, old",
        "rader2006_female.force, adult",
        "pizza2005.nuclei killed by day 3, no neutrophils",
    ],
)
def test_what_the_model_must_show_is_a_target(name: str) -> None:
    file, _, own = name.partition(".")
    assert own in {target.name for target in targets.load(file).targets}


@pytest.mark.parametrize(
    "path", sorted(library.scenarios_folder().rglob("*.toml")), ids=lambda path: path.stem
)
def test_a_shipped_scenario_is_short_and_says_its_question(path) -> None:  # noqa: ANN001
    scenario = grammar.load(path)
    assert not scenario.warnings
    question, *rest = scenario.description.splitlines()
    assert question.endswith("?") and (len(rest) == 1 or path.parent.name == "experiments")
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 30


def test_the_shipped_scenarios_are_those_asked_for() -> None:
    assert set(library.scenario_names()) >= {
        "young_toxin",
        "old_toxin",
        "three_toxin_injuries",
        "lengthening_young",
        "lengthening_old",
        "pax7_ablation_then_toxin",
        "macrophages_depleted_at_injury",
        "macrophages_depleted_later",
        "nicotinamide_riboside_in_an_old_injured_mouse",
        "nsaid_with_toxin",
        "resting_muscle",
    }


WAVES = [
    target
    for name in NAMES
    for target in targets.load(name).targets
    if target.statistic == "time_of_fraction"
]


@pytest.mark.parametrize("target", WAVES, ids=lambda target: target.id)
def test_the_time_of_a_wave_does_not_hang_on_the_length_of_the_run(target: Target) -> None:
    assert target.ask.window == (0.0, 14.0)
    found: list[float] = []
    for duration in (14.0, 42.0, 365.0):
        run = trace(target.case.scenario.with_(duration=duration), [target.readout])
        found.append(STATISTICS[target.statistic].function(run.series[target.readout], None, target.ask))
    assert found[1:] == pytest.approx(found[:1] * 2, rel=0.01)


def test_what_the_model_is_given_is_marked() -> None:
    given = {target.id for name in NAMES for target in targets.load(name).targets if target.by_construction}
    assert given == {
        "alway2017.mitochondria after training with resveratrol",
        "bhasin2005.testosterone of blood on 600 mg a week",
        "bohannon2011.gait speed of men of 20 to 29",
        "bohannon2011.gait speed of men of 70 to 79",
        "bohannon2011.gait speed of women of 70 to 79",
        "feldman2002.testosterone of men from 45 to 65",
        "morton2019.myonuclei killed, of all",
        "hancock2012.fibre area, young male",
        "hancock2012.fibre area, young female",
        "requirements_young_toxin.satellite cells before injury",
        "requirements_young_toxin.myonuclei killed",
        "verdijk2007.satellite cells per fast fibre at 20",
    }


def test_every_publication_cited_is_listed_and_every_one_listed_is_cited() -> None:
    cited: set[str] = set()
    for folder in ("parameters", "injuries", "interventions", "lifestyles", "criteria", "evidence"):
        for path in (library.PACKAGE / folder).rglob("*.toml"):
            for line in re.findall(r"^(?:sources?|key) = (.*)$", path.read_text(encoding="utf-8"), re.M):
                cited |= set(re.findall(r"[a-z]+(?:_[a-z]+)*\d{4}\w*|[a-z]+\d*(?:_[a-z]+)+", line))
    assert cited == set(references())


def test_a_reference_says_what_of_it_is_recalled() -> None:
    known = references()
    assert known["lepper2011"].note == "doi recalled"
    assert str(known["lepper2011"]).endswith("https://doi.org/10.1242/dev.067595 (doi recalled)")
    assert known["lepper2011"].bibtex().startswith("@misc{lepper2011,")
    assert str(known["siegel2011"]).endswith("/2044-5040-1-7")
    assert not re.search(r"^citation = .*recalled", FILE.read_text(encoding="utf-8"), re.M)
