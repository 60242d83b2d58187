"""Interventions, injuries, shipped scenarios and the JSON Schema."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from myosat.errors import InputError
from myosat.kernel import datafile, units
from myosat.kernel.parameters import Parameter
from myosat.scenario import library
from myosat.scenario.datafiles import file_kind, read_injury, read_intervention
from myosat.scenario.schema import schema_text

INTERVENTIONS = library.intervention_names()
INJURIES = library.injury_names()


def numbers() -> list[Parameter]:
    """Every parameter of every intervention and injury."""
    found = [number for injury in library.injuries().values() for number in injury.vector.values()]
    for item in library.interventions().values():
        found += [item.onset, item.offset, *(effect.maximum for effect in item.effects)]
        found += [effect.half for effect in item.effects if effect.half is not None]
    return found


def test_what_is_shipped() -> None:
    assert set(INJURIES) == {"toxin", "freeze", "crush", "lengthening"}
    assert {"nicotinamide_riboside", "nsaid", "satellite_cell_ablation", "macrophage_ablation"} < set(
        INTERVENTIONS
    )


def test_every_source_is_a_known_reference() -> None:
    references = tomllib.loads((library.PACKAGE / "references.toml").read_text(encoding="utf-8"))
    sources = [source for number in numbers() for source in number.source.split(",")]
    for item in library.interventions().values():
        sources += [*item.sources, *(dose.source for dose in item.doses.values())]
    for injury in library.injuries().values():
        sources += injury.sources
    unknown = {source.strip() for source in sources} - set(references) - {"assumed", "calibration"}
    assert not {source for source in unknown if not source.startswith("claim ")}


def test_what_is_not_from_a_source_is_graded_as_assumed() -> None:
    assert all(number.grade == "assumed" for number in numbers() if number.source == "assumed")


@pytest.mark.parametrize("name", INTERVENTIONS)
def test_levers_exist_and_effects_have_their_unit(name: str) -> None:
    from myosat.biology.models import build

    model = build("full")
    for effect in library.intervention(name).effects:
        slots = model.slots_of(effect.lever, model.levers)
        assert slots, effect.lever
        if effect.law == "saturating":
            assert all(effect.maximum.unit == units.canonical(model.levers[slot].unit) for slot in slots)


def test_the_toxin_kills_what_was_measured() -> None:
    toxin = library.injury("toxin")
    assert toxin.vector["necrosis"].value == 0.92
    assert toxin.vector["necrosis"].source == "morton2019"
    assert toxin.vector["nerve"].value == 0.0
    assert toxin.title["zh"]


def test_unknown_names() -> None:
    with pytest.raises(InputError, match="unknown intervention 'nsiad'; allowed: .*; did you mean 'nsaid'"):
        library.intervention("nsiad")
    with pytest.raises(InputError, match="unknown injury 'toxine'; allowed: crush, .*; did you mean 'toxin'"):
        library.injury("toxine")
    with pytest.raises(
        InputError, match="nowhere: there is no such file, and no shipped scenario of this name"
    ):
        library.scenario_path("nowhere")


def test_every_shipped_scenario_is_found_by_name_and_by_folder_and_name() -> None:
    for name in library.scenario_names():
        path = library.scenario_path(name)
        assert library.scenario_path(f"{path.parent.name}/{name}") == path
        assert library.find_scenario(name) == path
        with pytest.raises(InputError, match="no shipped scenario"):
            library.scenario_path(f"elsewhere/{name}")


def test_scenarios_in_a_folder_of_ones_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "injury").mkdir()
    (tmp_path / "injury" / "young_toxin.toml").write_text("")
    monkeypatch.setattr(library, "scenarios_folder", lambda: tmp_path)
    assert library.scenario_names() == ("young_toxin",)
    assert library.find_scenario("injury/young_toxin").name == "young_toxin.toml"
    with pytest.raises(InputError, match="did you mean 'young_toxin'"):
        library.find_scenario("yung_toxin")


def rewritten(tmp_path: Path, source: Path, *pairs: tuple[str, str]) -> Path:
    text = source.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / source.name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('law = "saturating"', 'law = "linear"', "the linear law needs 'slope'"),
        ('law = "saturating"', 'law = "bell"', 'unknown law "bell"; allowed: linear, saturating'),
        ('lever = "immune.pge2"', 'levr = "immune.pge2"', r"levr: unknown key .* did you mean 'lever'"),
        ('reference = "10 mg/kg/day"', 'reference = "10 metres"', "dose.mouse.reference: wrong dimension"),
        ('reference = "10 mg/kg/day"', 'reference = "1 g/kg/day"', "the reference dose is outside its range"),
        ('unit = "mg/kg/day"', 'unit = "mg/kg/dy"', "'dy' is not a known unit; did you mean 'day'"),
        ('range = ["1 mg/kg/day", ', "range = [", "dose.mouse.range: found 1 items; allowed: at least 2"),
        ("[dose.mouse]", "[dose.mose]", "unknown species \"mose\"; allowed: mouse; did you mean 'mouse'"),
        ('value = "0.1 day"', 'value = "-0.1 day"', 'out of range: found "-0.1 day"; allowed: a half-life'),
        ('value = "0.1 day"', 'value = "0.1 kg"', 'wrong dimension: found "0.1 kg"; allowed: a half-life'),
        ('value = "3 mg/kg/day"', 'value = "3 kg"', "is in kg; allowed: the unit of the dose, mg/kg/day"),
        ('value = "3 mg/kg/day"', 'value = "0 mg/kg/day"', "out of range: .*; allowed: above zero"),
        ('grade = "assumed"\n\n[kin', 'grade = "guess"\n\n[kin', 'unknown grade "guess"; allowed: human'),
        ('meaning = "largest relative fall of PGE2 production"\n', "", "effect.1.maximum: has no meaning"),
        ('symbol = "I_{max}"', 'symbl = "I_{max}"', "has no symbol"),
    ],
)
def test_a_wrong_intervention_file_is_told(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = rewritten(tmp_path, library.INTERVENTIONS / "nsaid.toml", (old, new))
    with pytest.raises(InputError, match=message):
        read_intervention(path)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('value = "0.92"', 'value = "1.2"', 'necrosis.value: out of range: found "1.2"; allowed: a fraction'),
        ('value = "0.92"', 'value = "0.9 cell"', "a plain number belongs here"),
        ('value = "0.92"', 'value = "9**9**9"', "is not a quantity"),
        ("[vessel]", "[vessels]", "vessels: unknown key .* did you mean 'vessel'"),
        ("[vessel]", "[vessels]", "vessel: is missing"),
        ('name = {en = "toxin"', 'name = {en = ""', 'name.en: found ""; allowed: one line of text'),
    ],
)
def test_a_wrong_injury_file_is_told(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = rewritten(tmp_path, library.INJURIES / "toxin.toml", (old, new))
    with pytest.raises(InputError, match=message):
        read_injury(path)


def test_every_wrong_number_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    path = rewritten(
        tmp_path, library.INJURIES / "toxin.toml", ('"0.92"', '"7"'), ('"0.05"', '"-1"'), ('"0.8"', '"x"')
    )
    with pytest.raises(InputError) as caught:
        read_injury(path)
    assert [problem.line for problem in caught.value.problems] == sorted(
        problem.line or 0 for problem in caught.value.problems
    )
    assert len(caught.value.problems) == 3


@pytest.mark.parametrize("read", [read_intervention, read_injury])
def test_an_empty_data_file_is_told(tmp_path: Path, read: Callable[[Path], object]) -> None:
    path = tmp_path / "empty.toml"
    path.write_text("")
    with pytest.raises(InputError, match="name: is missing"):
        read(path)


def test_what_kind_a_file_is() -> None:
    assert file_kind(datafile.read(library.INTERVENTIONS / "nsaid.toml")) == "intervention"
    assert file_kind(datafile.read(library.INJURIES / "toxin.toml")) == "injury"
    assert file_kind(datafile.parse("[[target]]")) == "targets"
    assert file_kind(datafile.parse("title = 'x'")) == "scenario"


def test_the_shipped_json_schema_is_fresh() -> None:
    path = library.scenarios_folder() / "schema" / "scenario.json"
    hint = "write it anew: python -m myosat.scenario.schema > scenarios/schema/scenario.json"
    assert path.read_text(encoding="utf-8") == schema_text(), hint


def test_the_json_schema_agrees_with_the_reader() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(schema_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    good = {
        "title": "T",
        "duration": "8 weeks",
        "subject": {"species": "mouse", "sex": "male", "age": "6 months"},
        "event": [{"injury": "toxin", "at": "1 day", "severity": "90 %"}],
        "interventions": {"nsaid": [{"dose": "10 mg/kg/day"}], "senolytic": {"on": False}},
        "parameters": {"k_division": "2 1/day"},
    }
    assert not list(validator.iter_errors(good))
    for key, value in {
        "duration": 8,
        "subject": {"species": "mose", "sex": "male", "age": "6 months"},
        "event": [{"injury": "toxin", "at": "1 day", "severity": 7}],
        "interventions": {"nsiad": {}},
        "titel": "x",
    }.items():
        assert list(validator.iter_errors({**good, key: value})), key
