"""Interventions, injuries, shipped scenarios and the JSON Schema."""

import json
import shutil
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import myosat as ms
from myosat.errors import InputError
from myosat.kernel import datafile, units
from myosat.kernel.parameters import Parameter
from myosat.scenario import grammar, library
from myosat.scenario.datafiles import file_kind, read_injury, read_intervention
from myosat.scenario.lifestyles import lifestyle, lifestyle_names
from myosat.scenario.schema import schema_text

INTERVENTIONS = library.intervention_names()
INJURIES = library.injury_names()


def numbers() -> list[Parameter]:
    """Every parameter of every intervention and injury."""
    found = [number for injury in library.injuries().values() for number in injury.vector.values()]
    for item in library.interventions().found.values():
        found += [number for _, use in item.uses for number in use.numbers]
    for species in lifestyle_names():
        life = lifestyle(species)
        assert life is not None
        found += life.numbers
    return found


def test_what_is_shipped() -> None:
    assert set(library.injuries_in("mouse")) == {"toxin", "freeze", "crush", "lengthening", "denervation"}
    assert set(library.injuries_in("human")) == {
        "eccentric_exercise",
        "electrical_stimulation",
        "muscle_tear",
    }
    assert {"nicotinamide_riboside", "nsaid", "satellite_cell_ablation", "macrophage_ablation"} < set(
        INTERVENTIONS
    )
    assert lifestyle_names() == ("human",)


def test_every_source_is_a_known_reference() -> None:
    references = tomllib.loads((library.PACKAGE / "references.toml").read_text(encoding="utf-8"))
    sources = [source for number in numbers() for source in number.source.split(",")]
    for item in library.interventions().found.values():
        sources += [*item.sources, *(source for agent in item.agents.values() for source in agent.sources)]
        sources += [source for _, use in item.uses for source in use.dose.source.split(",")]
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
    for _, use in library.intervention(name).uses:
        for effect in use.effects:
            slots = model.slots_of(effect.lever, model.levers)
            assert slots, effect.lever
            linear = effect.law == "linear"
            unit = f"{effect.maximum.unit}*{use.dose.unit}" if linear else effect.maximum.unit
            assert all(units.factor(unit, model.levers[slot].unit) == 1.0 for slot in slots)


def test_the_levers_of_a_life_exist_and_have_its_unit() -> None:
    from myosat.biology.models import build

    model, life = build("full"), lifestyle("human")
    assert life is not None
    moved = [effect for way in life.activity.values() for effect in way.effects]
    for lever, value in [*moved, (life.protein.lever, life.protein.reference)]:
        slots = model.slots_of(lever, model.levers)
        assert slots, lever
        assert all(value.unit == units.canonical(model.levers[slot].unit) for slot in slots)


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
        ('law = "saturating"', 'law = "bell"', 'unknown law "bell"; allowed: linear, saturating, power'),
        ('lever = "immune.pge2"', 'levr = "immune.pge2"', r"levr: unknown key .* did you mean 'lever'"),
        ('reference = "10 mg/kg/day"', 'reference = "10 metres"', "dose.mouse.reference: wrong dimension"),
        ('reference = "10 mg/kg/day"', 'reference = "1 g/kg/day"', "the reference dose is outside its range"),
        ('unit = "mg/kg/day"', 'unit = "mg/kg/dy"', "'dy' is not a known unit; did you mean 'day'"),
        ('range = ["1 mg/kg/day", ', "range = [", "dose.mouse.range: found 1 items; allowed: at least 2"),
        (
            "[dose.mouse]",
            "[dose.mose]",
            "unknown species \"mose\"; allowed: mouse, human; did you mean 'mouse'",
        ),
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


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the folder of interventions, in place of the one that ships."""
    folder = tmp_path / "interventions"
    shutil.copytree(library.INTERVENTIONS, folder)
    monkeypatch.setattr(library, "INTERVENTIONS", folder)
    library.intervention.cache_clear()
    yield folder
    library.intervention.cache_clear()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"immune.pge2"', '"immune.pge3"', "unknown lever"),
        ('unit = "mg/kg/day"', 'unit = "mg/kg/dy"', "not a known unit"),
        ('source = "assumed"', 'source = "nobody2000"', "unknown source"),
        ("safety =", "safty =", "unknown key"),
        ("safety =", "safety", "not valid TOML"),
    ],
)
def test_a_wrong_file_does_not_keep_the_others_from_loading(
    copied: Path, old: str, new: str, told: str
) -> None:
    text = (copied / "nsaid.toml").read_text(encoding="utf-8")
    line = 1 + text[: text.index(old)].count("\n")
    path = rewritten(copied, copied / "nsaid.toml", (old, new))
    shelf = library.interventions()
    assert set(shelf.found) == set(INTERVENTIONS) - {"nsaid"}
    assert set(shelf.refused) == {"nsaid"}
    (problem,) = (each for each in shelf.refused["nsaid"].problems if each.line == line)
    assert problem.file == str(path)
    assert told in str(problem)
    assert "curcumin" in library.interventions_in("mouse")
    assert "curcumin" in schema_text()
    assert f"refused {path}:" in " ".join(str(ms.list_("interventions")).split())
    with pytest.raises(InputError, match=r"nsaid\.toml:\d+: "):
        ms.show("nsaid")
    assert not ms.check("nsaid")[0]


def test_what_asks_for_every_intervention_does_without_the_wrong_one(copied: Path) -> None:
    rewritten(copied, copied / "nsaid.toml", ('"immune.pge2"', '"immune.pge3"'))
    assert "nsaid" not in str(ms.show("immune.pge2"))
    assert "curcumin" in str(ms.show("curcumin"))
    assert "nsaid" not in " ".join(map(str, ms.cite().uses.values()))
    assert "interventions" in str(ms.list_())
    with pytest.raises(InputError, match="did you mean 'curcumin'"):
        ms.show("curcumn")


def test_two_files_of_one_name_are_refused(fakes: Path) -> None:
    text = (fakes / "lifting.toml").read_text(encoding="utf-8")
    for name in ("a-b", "a_b"):
        (fakes / f"{name}.toml").write_text(text, encoding="utf-8")
    shelf = library.interventions()
    assert set(shelf.found) == {"lifting", "hormone", "antibody", "nsaid"}
    assert [str(problem) for problem in shelf.refused["a-b"].problems] == [
        f"{fakes / name}.toml:1: 2 files are named 'a_b'; allowed: one" for name in ("a-b", "a_b")
    ]


def test_a_scenario_tells_of_a_wrong_file_that_it_names_and_of_no_other(fakes: Path) -> None:
    path = rewritten(fakes, fakes / "hormone.toml", ("immune.pge2", "immune.pge3"))
    text = """title = "T"
duration = "8 weeks"
subject = {species = "human", sex = "male", age = "40 years"}
[interventions.NAME]
"""
    assert grammar.parse(text.replace("NAME", "lifting")).courses
    with pytest.raises(InputError, match=f"{path.name}:\\d+: effect.1.lever: unknown lever"):
        grammar.parse(text.replace("NAME", "hormone"))


#: Power law, species of an effect and half-lives by species, on top of the nicotinamide riboside file.
POWER = 'exponent]\nsymbol = "n_{NR}"\nvalue = "0.81"'
VARIANT = """[[kinetics.offset.variant]]
species = "human"
value = "2 day"
source = "assumed"
grade = "assumed"
"""


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (POWER, POWER.replace("0.81", "0"), 'exponent.value: out of range: found "0"; allowed: an exponent'),
        (POWER, POWER.replace("0.81", "3.1"), "out of range: .* an exponent above zero and up to 3"),
        (
            POWER,
            POWER.replace("exponent", "half"),
            "the power law needs 'exponent'|the power law has no 'half'",
        ),
        (
            'value = "100 mg/day"',
            'value = "100 mg"',
            "effect.2.scale: is in mg; allowed: the unit of the dose",
        ),
        ('value = "100 mg/day"', 'value = "0 mg/day"', "effect.2.scale: out of range: .*allowed: above zero"),
        ('species = "mouse"', 'species = "mose"', "effect.1.species: unknown species .*did you mean 'mouse'"),
        ('species = "mouse"', 'species = "human"', "dose.mouse: there is no effect in a mouse"),
        ("[dose.human]", "[dose.mose]", "unknown species"),
        (
            "[[effect]]",
            VARIANT.replace("human", "rat") + "[[effect]]",
            'needs a species, found "rat"; allowed: m',
        ),
        (
            "[[effect]]",
            VARIANT.replace('value = "2 day"', "") + "[[effect]]",
            "needs its own value, source and",
        ),
        ("[[effect]]", VARIANT.replace("2 day", "2 kg") + "[[effect]]", "variant.1.value: wrong dimension"),
        (
            "[[effect]]",
            VARIANT.replace("grade", "grad") + "[[effect]]",
            "needs its own value, source and grade",
        ),
        ("[[effect]]", VARIANT.replace("value", "worth = 1\nvalue") + "[[effect]]", "unknown field 'worth'"),
        ("[[effect]]", "[kinetics.offset.variant]\n[[effect]]", "found a table; allowed: an array of tables"),
        (
            "[effect.half]",
            "[[effect.maximum.variant]]\n[effect.half]",
            "there are no variants of this number",
        ),
        (
            "summary",
            'schedule = "dose"\nsummary',
            'unknown schedule "dose"; allowed: continuous, doses, sess',
        ),
        ("summary", 'schedule = "doses"\nsummary', "what is given in doses needs 'every'"),
        ("summary", 'schedule = "doses"\nsummary', "kinetics.onset: what is given in doses enters at once"),
        (
            "summary",
            'schedule = "sessions"\nsummary',
            'unit: found "mg/kg/day"; allowed: 1: the dose of sess',
        ),
        ("range =", 'every = "1 day"\nrange =', "what is given continuously has no 'every'"),
        ("range =", 'sex = "m"\nrange =', 'dose.mouse.sex: unknown sex "m"; allowed: female, male'),
        ("[dose.mouse]", '[agents.a]\nsummary = "A."\n[dose.mouse]', r"each of them has its own 'dose'"),
        ("[kinetics.onset]", "[kinetics.onst]", 'unknown key "onst"; allowed: onset, offset'),
    ],
)
def test_what_is_new_in_an_intervention_file_is_told(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    path = rewritten(tmp_path, library.INTERVENTIONS / "nicotinamide_riboside.toml", (old, new))
    with pytest.raises(InputError, match=message):
        read_intervention(path)


def test_half_lives_and_effects_may_differ_by_species(tmp_path: Path) -> None:
    source = library.INTERVENTIONS / "nicotinamide_riboside.toml"
    found = read_intervention(rewritten(tmp_path, source, ("[[effect]]", VARIANT + "[[effect]]")))
    mouse, human = found.use("mouse"), found.use("human")
    assert (mouse.offset.value, human.offset.value) == (0.2, 2.0)
    assert mouse.onset == human.onset
    assert [effect.law for effect in mouse.effects] == ["saturating"]
    assert [effect.law for effect in human.effects] == ["power"]
    assert {number.unit for number in human.effects[0].numbers} == {"1/day", "mg/day", "1"}


def test_agents_stand_for_themselves(fakes: Path) -> None:
    found = library.intervention("antibody")
    assert found.agent_names == ("alpha", "beta", "gamma")
    assert found.species == ("human", "mouse")
    assert {species: dose.unit for species, dose in found.doses.items()} == {"human": "mg", "mouse": "mg/kg"}
    assert found.use("human").agent == "alpha"
    assert found.use("human", "gamma").schedule == "continuous"
    assert found.use("mouse").dose.text == "10 mg/kg every 4 days"
    assert library.intervention("lifting").use("human").dose.text == "3 / week, each 1 hour at intensity 0.8"
    with pytest.raises(InputError, match="antibody has no agent 'beta' to use in a human; allowed: alpha, g"):
        found.use("human", "beta")
    with pytest.raises(InputError, match="lifting cannot be used in a mouse; allowed: human"):
        library.intervention("lifting").use("mouse")


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("lifting", 'sessions = "3 / week"\n', "", "what is done in sessions needs 'sessions'"),
        ("lifting", '"3 / week"', '"3 / kg"', "dose.human.sessions: wrong dimension"),
        ("lifting", '"3 / week"\nlength = "1 hour"', '"2 / day"\nlength = "13 hours"', "of 13 hours overlap"),
        ("lifting", 'range = ["0.4", "1.0"]', 'range = ["0.4", "1.5"]', 'range.2: out of range: found "1.5"'),
        (
            "lifting",
            'value = "2 day"',
            'value = "0 day"',
            "offset.value: out of range: .* a half-life above zero",
        ),
        ("hormone", 'every = "1 week"', 'every = "0 week"', "every: out of range: found"),
        (
            "antibody",
            'summary = "First."',
            'sumary = "First."',
            "agents.alpha.sumary: unknown key .*'summary'",
        ),
        (
            "antibody",
            'every = "4 days"',
            'evry = "4 days"',
            "agents.beta.dose.mouse.evry: unknown key .*'every'",
        ),
        (
            "antibody",
            "[[agents.gamma.effect]]",
            "[[agents.gamma.efect]]",
            "agents.gamma.efect: unknown key .*'effect'",
        ),
        (
            "antibody",
            "[agents.beta]",
            '[agents.""]',
            r'agents\.: found ""; allowed: one line of text, 1 to 40',
        ),
    ],
)
def test_a_wrong_rhythm_or_agent_is_told(fakes: Path, name: str, old: str, new: str, message: str) -> None:
    path = fakes / f"{name}.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read_intervention(path)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('species = ["mouse"]', 'species = ["mose"]', "species.1: unknown species .*did you mean 'mouse'"),
        ('species = ["mouse"]', "species = []", "species: found 0 items; allowed: at least 1"),
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
    human = {
        "species": "human",
        "sex": "female",
        "age": "70 years",
        "history": {"activity": "active", "protein": "1 g/kg/day"},
    }
    courses = {
        "resistance_training": {"sessions": "3 / week", "length": "1 hour", "intensity": 0.8},
        "myostatin_blockade": {"agent": "bimagrumab", "dose": "700 mg", "every": "4 weeks"},
        "testosterone": {"timing": "averaged", "extrapolate": True},
    }
    assert not list(validator.iter_errors({**good, "subject": human, "interventions": courses}))
    for key, value in {
        "duration": 8,
        "subject": {"species": "mose", "sex": "male", "age": "6 months"},
        "event": [{"injury": "toxin", "at": "1 day", "severity": 7}],
        "interventions": {"nsiad": {}},
        "titel": "x",
    }.items():
        assert list(validator.iter_errors({**good, key: value})), key
