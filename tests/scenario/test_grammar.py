"""What a scenario file may say, and what becomes of it."""

import tomllib
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from myosat.errors import InputError
from myosat.scenario import grammar
from myosat.scenario.grammar import Course, InjuryEvent
from myosat.scenario.templates import starter, template_names
from myosat.scenario.writing import to_toml


def test_a_good_file_is_read(sample: Any) -> None:
    scenario = sample.read(sample.text)
    assert scenario.title == "A test"
    assert scenario.description == "First line of the question.\nSecond line."
    assert scenario.duration == 56.0
    assert scenario.model == "full"
    assert scenario.compare_with == "no interventions"
    assert scenario.comparator_path() is None
    assert scenario.subject.age == pytest.approx(730.5)
    assert scenario.subject.muscle == "tibialis anterior"
    assert scenario.events == (InjuryEvent("toxin", 14.0, 0.9),)
    assert scenario.courses == (Course("nsaid", 10.0, 7.0, 14.0),)
    assert scenario.warnings == ()
    assert not scenario.experiment
    assert scenario.parameters == {}
    assert (scenario.path, scenario.text, scenario.name) == ("f.toml", sample.text, "f")
    with pytest.raises(FrozenInstanceError):
        scenario.title = "other"  # pyright: ignore[reportAttributeAccessIssue]


def test_defaults(sample: Any) -> None:
    text = 'title = "T"\nduration = "1 day"\n[subject]\nspecies = "mouse"\nsex = "female"\nage = "100 days"\n'
    scenario = sample.read(text)
    assert scenario.compare_with == "no injury"
    assert (scenario.events, scenario.courses) == ((), ())
    course = sample.read(text + "[interventions.nsaid]\n").courses
    assert course == (Course("nsaid", 10.0, 0.0, 1.0),)
    assert sample.read(text + '[[event]]\ninjury = "toxin"\nat = "1 hour"').events[0].severity == 1.0
    assert sample.read(text + "[interventions.nsaid]\non = false").compare_with == "no injury"


def test_one_table_or_many_mean_the_same(sample: Any) -> None:
    assert (
        sample.read(sample.changed(("[[interventions.nsaid]]", "[interventions.nsaid]"))).courses
        == sample.read(sample.text).courses
    )


def test_events_are_in_order_of_time(sample: Any) -> None:
    scenario = sample.read(sample.text + '[[event]]\ninjury = "crush"\nat = "1 day"\n')
    assert [event.injury for event in scenario.events] == ["crush", "toxin"]


def test_a_course_may_follow_another_at_once(sample: Any) -> None:
    scenario = sample.read(sample.text + '[[interventions.nsaid]]\nstart = "14 days"\nstop = "15 days"\n')
    assert [course.start for course in scenario.courses] == [7.0, 14.0]


def test_plain_numbers_may_be_percent(sample: Any) -> None:
    assert sample.read(sample.changed(("0.9", '"90 %"'))).events[0].severity == 0.9


def test_doses(sample: Any) -> None:
    far = sample.read(sample.changed(('"10 mg/kg/day"', '"5 g/kg/day"\nextrapolate = true'))).courses[0]
    assert far.extrapolated
    assert far.dose == pytest.approx(5000.0)
    near = sample.read(sample.changed(('"10 mg/kg/day"', '"10 mg/kg/day"\nextrapolate = true'))).courses[0]
    assert not near.extrapolated
    none = sample.read(sample.changed(('"10 mg/kg/day"', '"0 mg/kg/day"')))
    assert none.courses[0].dose == 0.0
    assert none.warnings == ()
    ablation = sample.read(sample.text + '[interventions.satellite_cell_ablation]\ndose = "100 %"\n')
    assert ablation.courses[1].dose == 1.0


def test_load_reads_a_file(sample: Any, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(sample.text)
    assert grammar.load(path).name == "mine"


def test_a_comparator_is_found_beside_the_file(sample: Any, tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text(sample.text)
    path = tmp_path / "mine.toml"
    path.write_text('compare_with = "other.toml"\n' + sample.text)
    assert grammar.load(path).comparator_path() == tmp_path / "other.toml"


def test_without_and_only(sample: Any) -> None:
    scenario = sample.read(sample.text + "[interventions.senolytic]\non = false\n")
    assert scenario.interventions == ("nsaid", "senolytic")
    assert [course.name for course in scenario.active_courses] == ["nsaid"]
    assert scenario.without("injuries").events == ()
    assert scenario.without("interventions").courses == ()
    assert scenario.without("nsaid").interventions == ("senolytic",)
    assert [course.on for course in scenario.only(["senolytic"]).courses] == [False, True]
    assert scenario.with_(title="other").title == "other"
    for change in (lambda: scenario.without("nsiad"), lambda: scenario.only(["nsiad"])):
        with pytest.raises(
            InputError, match="no intervention 'nsiad'; allowed: nsaid, senolytic; did you mean 'nsaid'"
        ):
            change()


def test_set_changes_fields_and_keeps_the_rest(sample: Any) -> None:
    scenario = sample.read(sample.text + '[[event]]\ninjury = "crush"\nat = "1 day"\n')
    other = scenario.set(
        {
            "subject.age": "6 months",
            "event.severity": 0.5,
            "event.1.at": "3 weeks",
            "interventions.senolytic.stop": "1 day",
            "parameters.fast.k_division": "1 1/day",
        },
        sample.known,
    )
    assert other.subject.age == pytest.approx(182.625)
    assert [event.severity for event in other.events] == [0.5, 0.5]
    assert [event.at for event in other.events] == [1.0, 21.0]
    assert other.interventions == ("nsaid", "senolytic")
    assert other.parameters == {"fast.k_division": (1.0, "1/day")}
    assert other.description == scenario.description
    assert sample.read(other.text).with_(text="") == other.with_(text="")


@pytest.mark.parametrize("path", ["title.x", "event.9.at", "event.x.y.z", "event.1", "event.0.at"])
def test_set_refuses_a_path_to_nowhere(sample: Any, path: str) -> None:
    with pytest.raises(InputError):
        sample.read(sample.text).set({path: "1 day"})


def test_set_is_checked_like_a_file(sample: Any) -> None:
    with pytest.raises(InputError, match=r"^f\.toml: subject\.age: age out of range for a mouse"):
        sample.read(sample.text).set({"subject.age": "40 months"})
    with pytest.raises(InputError, match="title.x: there is no such field to set"):
        sample.read(sample.text).set({"title.x": 1})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5", 0.5),
        ("true", True),
        ("24 months", "24 months"),
        ('"x"', "x"),
        ("a\nb = 1", "a\nb = 1"),
        ("[" * 9999, "[" * 9999),
    ],
)
def test_a_value_typed_on_the_command_line(text: str, value: object) -> None:
    assert grammar.field_value(text) == value


@pytest.mark.parametrize("template", template_names())
def test_templates_are_valid_and_short(template: str) -> None:
    text = starter("my_question.toml", template)
    scenario = grammar.parse(text, "my_question.toml")
    assert text.startswith("#:schema ") and "NAME.toml" not in text
    assert scenario.warnings == ()
    assert len(scenario.description.splitlines()) == 2
    assert len(text.splitlines()) <= 32


def test_an_unknown_template() -> None:
    with pytest.raises(
        InputError, match="there is no template 'injry'; allowed: experiment, .*did you mean 'injury'"
    ):
        starter("x", "injry")


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
).filter(lambda value: value is not None)


paths = st.sampled_from(
    ["title", "duration", "model", "compare_with", "subject", "subject.age", "subject.history", "event"]
    + ["event.at", "event.severity", "interventions", "interventions.nsaid", "interventions.nsaid.dose"]
    + ["interventions.nsaid.on", "interventions.nsaid.stop", "experiment", "experiment.clamp"]
    + ["experiment.knock_out", "experiment.ablate", "parameters", "parameters.n_demand", "nonsense"]
    + [f"interventions.nsaid.{key}" for key in ("agent", "every", "sessions", "timing", "extrapolate")]
    + [f"interventions.myostatin_blockade.{key}" for key in ("agent", "dose", "every", "timing", "length")]
    + [
        f"interventions.resistance_training.{key}"
        for key in ("sessions", "length", "intensity", "timing", "adherence")
    ]
    + ["subject.species", "subject.sex", "subject.muscle", "subject.history.protein", "event.injury"]
)


#: Words that lead further into the checks than junk does.
words = st.sampled_from(
    ["human", "mouse", "70 years", "female", "toxin", "muscle_tear", "regn1033", "bimagrumab", "explicit"]
    + ["averaged", "3 / week", "1 / year", "24 / day", "1 minute", "200 years", "4 weeks", "10 mg/kg", "0.5"]
)


@given(st.dictionaries(paths, junk | words, min_size=1, max_size=4))
def test_whatever_a_field_holds_the_answer_is_a_scenario_or_an_input_error(
    sample: Any, changes: dict[str, Any]
) -> None:
    try:
        scenario = sample.read(sample.text).set(changes, sample.known)
    except InputError as error:
        assert str(error)
        return
    assert 0 < scenario.duration < 200 * 366


tables = st.dictionaries(
    st.text(max_size=5),
    st.recursive(
        st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text(max_size=9),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=8,
    ),
    max_size=4,
)


@given(tables)
def test_what_is_written_reads_back_equal(data: dict[str, object]) -> None:
    assert tomllib.loads(to_toml(data)) == data
