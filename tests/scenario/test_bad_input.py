"""What is told of a scenario file that is wrong, or odd."""

import re
from typing import Any

import pytest

from myosat.errors import InputError
from myosat.scenario import grammar, library


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("sex =", "sx =", "7: subject.sex: is missing"),
        (
            "severity",
            "severty",
            '15: event.1.severty: unknown key "severty"; allowed: injury, at, severity; did you mean',
        ),
        ("title", "titel", '4: titel: unknown key "titel"; allowed: title, duration, model'),
        (
            "dose =",
            "does =",
            '18: interventions.nsaid.1.does: unknown key "does"; allowed: agent, dose, every',
        ),
        (
            "dose =",
            "agent =",
            "18: interventions.nsaid.1.agent: nsaid has no agents to choose from; allowed: no",
        ),
        (
            "interventions.nsaid",
            "interventions.nsiad",
            'unknown intervention "nsiad"; allowed: ',
        ),
        ("interventions.nsaid", "interventions.NSAID", "did you mean 'nsaid'?"),
        (
            '"toxin"',
            '"toxine"',
            'unknown injury "toxine"; allowed: crush, denervation, eccentric_exercise, ',
        ),
        (
            '"mouse"',
            '"mose"',
            "8: subject.species: unknown species \"mose\"; allowed: mouse, human; did you mean 'mouse'?",
        ),
        ('"male"', '"m"', '9: subject.sex: unknown sex "m"; allowed: female, male'),
        ('sex = "male"', "sex = 3", "9: subject.sex: found 3; allowed: one of female, male"),
        (
            'sex = "male"',
            'sex = "male"\nmuscle = "sole"',
            'unknown muscle "sole"; allowed: tibialis anterior, soleus, vastus lateralis; did you mean',
        ),
        (
            '"8 weeks"',
            "8",
            "5: duration: missing unit: found 8; allowed: a time above zero and up to 200 years",
        ),
        (
            '"24 months"',
            '"24"',
            "10: subject.age: missing unit: found \"24\"; allowed: an age, such as '6 months'",
        ),
        (
            '"2 weeks"\nsev',
            "2.5\nsev",
            "14: event.1.at: missing unit: found 2.5; allowed: a time, zero or more",
        ),
        ('"10 mg/kg/day"', "10", "18: interventions.nsaid.1.dose: missing unit: found 10; allowed: a dose"),
        (
            '"10 mg/kg/day"',
            '"5 metres"',
            'wrong dimension: found "5 metres"; allowed: a dose of zero or more',
        ),
        ('"24 months"', '"24 mg"', 'wrong dimension: found "24 mg"'),
        (
            "0.9",
            '"3 cell"',
            '15: event.1.severity: a plain number belongs here, without a unit: found "3 cell"',
        ),
        ("0.9", "7", "out of range: found 7; allowed: the share of tissue wounded, above 0 and up to 1"),
        ("0.9", "0", "out of range: found 0; allowed: the share of tissue wounded"),
        ("0.9", "-0.5", "out of range: found -0.5"),
        ("0.9", "nan", "not a finite number: found nan"),
        ("0.9", "inf", "not a finite number: found inf"),
        ("0.9", "true", "found true; allowed: the share of tissue wounded"),
        ("0.9", "[0.9]", "found an array; allowed: the share"),
        ("0.9", "{x = 1}", "found a table; allowed: the share"),
        ("0.9", "2020-01-01", "found 2020-01-01; allowed: the share"),
        ('"8 weeks"', '"9**9**9 day"', "5: duration: '9**9**9 day' is not a quantity"),
        ('"8 weeks"', '"nan day"', "'nan day' is not a finite number; allowed: a time above zero"),
        ('"8 weeks"', '"1e308 years"', 'not a finite number: found "1e308 years"'),
        ('"8 weeks"', '"-8 weeks"', 'out of range: found "-8 weeks"'),
        ('"8 weeks"', '"0 day"', 'out of range: found "0 day"'),
        ('"8 weeks"', '"201 years"', 'out of range: found "201 years"'),
        (
            '"10 mg/kg/day"',
            '"-1 mg/kg/day"',
            'out of range: found "-1 mg/kg/day"; allowed: a dose of zero or more',
        ),
        ('"10 mg/kg/day"', "inf", "not a finite number: found inf; allowed: a dose with its unit"),
        (
            '"24 months"',
            '"40 months"',
            'age out of range for a mouse: found "40 months"; allowed: 3 to 30 months',
        ),
        ('"24 months"', '"1 week"', "age out of range for a mouse"),
        (
            'stop = "2 weeks"',
            'stop = "1 week"',
            '20: interventions.nsaid.1.stop: stop is not after start: found "1 week"',
        ),
        ('stop = "2 weeks"', 'stop = "1 day"', 'allowed: after "1 week"'),
        (
            'start = "1 week"',
            'start = "8 weeks"',
            'the course does not start before the end: found "8 weeks"',
        ),
        (
            'start = "1 week"',
            'start = "-1 week"',
            'out of range: found "-1 week"; allowed: a time, zero or more',
        ),
        (
            'at = "2 weeks"',
            'at = "8 weeks"',
            'the injury is not before the end: found "8 weeks"; allowed: before "8 weeks"',
        ),
        ('at = "2 weeks"', 'at = "9 weeks"', "14: event.1.at: the injury is not before the end"),
        ('"10 mg/kg/day"', '"5 g/kg/day"', "over ten times outside the evidence, so perhaps a wrong unit"),
        (
            '"10 mg/kg/day"',
            '"10 ug/kg/day"',
            "allowed: 1 mg/kg/day to 100 mg/kg/day, or anything with extrapolate",
        ),
        ('stop = "2 weeks"', "on = 1", "found 1; allowed: true or false"),
        ('stop = "2 weeks"', "extrapolate = 'x'", 'found "x"; allowed: true or false'),
        (
            'stop = "2 weeks"',
            'adherence = "120 %"',
            'out of range: found "120 %"; allowed: a share from 0 to 1',
        ),
        ("[[event]]", "[event]", "12: event: found a table; allowed: an array of tables, written [[event]]"),
        (
            "[[interventions.nsaid]]",
            "[[interventions]]",
            "found an array; allowed: a table, written [interventions]",
        ),
        ('"A test"', '""', '4: title: found ""; allowed: one line of text, 1 to 200 characters'),
        ('"A test"', "3", "4: title: found 3; allowed: one line of text"),
        ('"A test"', '"a\\u001b[31m"', r'found "a\u001b[31m"'),
        (
            "title =",
            'model = "ful"\ntitle =',
            "unknown model \"ful\"; allowed: full, core; did you mean 'full'?",
        ),
        (
            "title =",
            'compare_with = "no injurie"\ntitle =',
            'there is no scenario "no injurie"; allowed: \'no interv',
        ),
        ("title =", 'compare_with = "no injurie"\ntitle =', "did you mean 'no injury'?"),
        (
            "age =",
            'history = {activity = "low"}\nage =',
            'unknown history of a mouse: "activity"; allowed: none',
        ),
        (
            "age =",
            "history = {activity = 1}\nage =",
            "found 1; allowed: one line of text in quotes, such as 'sedentary' or '1.2 g/kg/day'",
        ),
    ],
)
def test_what_is_wrong_is_told(sample: Any, old: str, new: str, message: str) -> None:
    told = sample.problems((old, new))
    assert any(message in line for line in told), told


def test_every_problem_is_told_at_once_in_the_order_of_the_file(sample: Any) -> None:
    told = sample.problems(
        ('"8 weeks"', '"8 metres"'),
        ('"24 months"', '"40 months"'),
        ("toxin", "toxine"),
        ("0.9", "7"),
        ('"10 mg/kg/day"', "10"),
        ('stop = "2 weeks"', 'stop = "1 day"'),
        more="[parameters]\nk_divison = 3\n",
    )
    lines = [int(line.split(":")[1]) for line in told]
    assert lines == [5, 10, 13, 15, 18, 20, 22]


def test_the_text_of_an_error_has_one_line_per_problem(sample: Any) -> None:
    with pytest.raises(InputError, match=r"^f\.toml:13: .*\nf\.toml:15: event\.1\.severity: [^\n]*$"):
        sample.read(sample.changed(("toxin", "toxine"), ("0.9", "7")))


def test_a_number_where_a_table_belongs(sample: Any) -> None:
    head = 'title = "T"\nduration = "1 day"\n'
    with pytest.raises(InputError, match=r"f\.toml:3: subject: found 3; allowed: a table"):
        sample.read(head + "subject = 3")
    with pytest.raises(
        InputError, match=r"f\.toml:3: interventions\.nsaid: found 3; allowed: an array of tables"
    ):
        sample.read(head + "interventions.nsaid = 3")
    with pytest.raises(InputError, match=r"interventions\.nsaid: found 0 items; allowed: at least 1"):
        sample.read(head + "interventions.nsaid = []")
    with pytest.raises(
        InputError, match=r"f\.toml:3: parameters: found 3; allowed: a table, written \[parameters\]"
    ):
        sample.read(head + "parameters = 3")
    with pytest.raises(InputError, match=r"f\.toml:3: event\.1: found 3; allowed: a table"):
        sample.read(head + "event = [3]")


def test_overlapping_courses_of_one_intervention(sample: Any) -> None:
    more = '[[interventions.nsaid]]\non = false\nstart = "10 days"\n'
    (told,) = sample.problems(more=more)
    assert told == (
        "f.toml:23: interventions.nsaid.2.start: course 2 overlaps course 1 of the same intervention; "
        "allowed: a start at or after its stop, day 14"
    )


def test_too_many_events_or_courses(sample: Any) -> None:
    (told,) = sample.problems(more='[[event]]\ninjury = "toxin"\nat = "1 day"\n' * 1000)
    assert "event: found 1001 items; allowed: up to 1000" in told
    names = ("senolytic", "macrophage_ablation")
    table = '[[interventions.{}]]\nstart = "{} hours"\nstop = "{} hours"\n'
    more = "".join(table.format(name, i, i + 1) for name in names for i in range(500))
    assert "interventions: found 1001 courses; allowed: up to 1000" in sample.problems(more=more)[0]


@pytest.mark.parametrize(
    ("old", "new", "warning"),
    [
        ('"10 mg/kg/day"', '"0.2 g/kg/day"', '18: .*dose: "0.2 g/kg/day" is outside the evidence, 1 mg/kg'),
        ('"10 mg/kg/day"', '"0.5 mg/kg/day"', "is outside the evidence"),
        ('"10 mg/kg/day"', '"5 g/kg/day"\nextrapolate = true', "is extrapolated far beyond the evidence"),
        ('stop = "2 weeks"', 'stop = "20 weeks"', '20: .*"20 weeks" is beyond the end; the course stops'),
        (
            '"8 weeks"',
            '"40 weeks"',
            "5: .*the mouse is 33.2 months old at the end; the model was built for 3",
        ),
    ],
)
def test_what_is_odd_but_allowed_warns(sample: Any, old: str, new: str, warning: str) -> None:
    (told,) = sample.read(sample.changed((old, new))).warnings
    assert re.search(warning, told), told


def test_a_single_table_has_no_number_and_its_own_lines(sample: Any) -> None:
    single = ("[[interventions.nsaid]]", "[interventions.nsaid]")
    for wrong, line in (('"5 metres"', 18), ('"5 g/kg/day"', 18), ('"2 weeks"', 18)):
        (told,) = sample.problems(single, ('"10 mg/kg/day"', wrong))
        assert told.startswith(f"f.toml:{line}: interventions.nsaid.dose: ")
    (told,) = sample.problems(single, ('stop = "2 weeks"', 'stop = "1 day"'))
    assert told.startswith("f.toml:20: interventions.nsaid.stop: stop is not after start")
    scenario = sample.read(sample.changed(single))
    with pytest.raises(InputError, match=r"^f\.toml: interventions\.nsaid\.dose: missing unit: found 3"):
        scenario.set({"interventions.nsaid.dose": 3})


@pytest.mark.parametrize("number", [0, 2])
def test_counting_starts_at_one(sample: Any, number: int) -> None:
    with pytest.raises(
        InputError, match=rf"event\.{number}\.severity: there is no number {number}: counting sta"
    ):
        sample.read(sample.text).set({f"event.{number}.severity": 1})


def test_interventions_without_their_lever_warn(sample: Any) -> None:
    more = "[interventions.macrophage_ablation]\n[interventions.senolytic]\n"
    first, second = sample.read(sample.changed(("title =", 'model = "core"\ntitle ='), more=more)).warnings
    assert "nsaid acts on immune.pge2, which the core model does not have: it changes nothing" in first
    assert "macrophage_ablation acts on immune.ablation, which the core model does not have" in second
    assert sample.read(sample.changed(more=more)).warnings == ()


def test_two_injuries_at_once_warn(sample: Any) -> None:
    scenario = sample.read(sample.text + '[[event]]\ninjury = "crush"\nat = "14 days"\n')
    assert "two injuries at the same time" in scenario.warnings[0]


def test_an_injury_happens_only_in_its_species(sample: Any) -> None:
    (told,) = sample.problems(("toxin", "eccentric_exercise"))
    assert told == (
        "f.toml:13: event.1.injury: eccentric_exercise is no injury of a mouse; "
        "allowed: crush, denervation, freeze, lengthening, toxin"
    )
    human = sample.changed(('"mouse"', '"human"'), ('"24 months"', '"24 years"'), ("toxin", "muscle_tear"))
    human = human.replace('dose = "10 mg/kg/day"\n', "")
    scenario = sample.read(human)
    assert (scenario.events[0].injury, scenario.subject.muscle) == ("muscle_tear", "vastus lateralis")
    with pytest.raises(InputError, match="toxin is no injury of a human; allowed: eccentric_exercise, el"):
        sample.read(human.replace("muscle_tear", "toxin"))


HELD = "[experiment]\nclamp = {age = 'rest'}\n"


@pytest.mark.parametrize(
    ("species", "age", "duration", "message"),
    [
        ("mouse", "24 months", "20 months", 'the mouse is 44 months old at the end: found "20 months"; '),
        ("mouse", "24 months", "20 months", "allowed: an end at 40 months or before, or [experiment] clamp"),
        ("human", "70 years", "41 years", 'the human is 111 years old at the end: found "41 years"; '),
        ("human", "70 years", "41 years", "allowed: an end at 110 years or before, or [experiment] clamp"),
        (
            "human",
            "19 years",
            "1 day",
            'age out of range for a human: found "19 years"; allowed: 20 to 100 y',
        ),
        (
            "human",
            "30 months",
            "1 day",
            'age out of range for a human: found "30 months"; allowed: 20 to 100',
        ),
        ("mouse", "30 years", "1 day", 'age out of range for a mouse: found "30 years"; allowed: 3 to 30 mo'),
    ],
)
def test_nobody_lives_for_ever(sample: Any, species: str, age: str, duration: str, message: str) -> None:
    head = f'title = "T"\nduration = "{duration}"\n[subject]\nspecies = "{species}"\nsex = "male"\n'
    with pytest.raises(InputError) as caught:
        sample.read(head + f'age = "{age}"\n')
    assert message in str(caught.value)
    if "at the end" in message:
        text = head + f'age = "{age}"\n'
        (warning,) = grammar.parse(text + HELD).warnings
        assert "old at the end; the model was built for" in warning
        assert sample.read('model = "core"\n' + text).warnings


def test_an_old_end_warns_in_the_words_of_the_species(sample: Any) -> None:
    head = 'title = "T"\nduration = "5 years"\n[subject]\nspecies = "human"\nsex = "male"\n'
    (warning,) = sample.read(head + 'age = "98 years"\n').warnings
    assert "2: duration: the human is 103 years old at the end; the model was built for 20 to 100" in warning


def test_muscles_belong_to_a_species(sample: Any) -> None:
    (told,) = sample.problems(('sex = "male"', 'sex = "male"\nmuscle = "vastus lateralis"'))
    assert 'unknown mouse muscle "vastus lateralis"; allowed: tibialis anterior, soleus' in told


def test_an_intervention_is_usable_only_in_its_species(sample: Any) -> None:
    for name, found in library.interventions().found.items():
        for species, age in (("mouse", "24 months"), ("human", "24 years")):
            if species in found.species:
                continue
            (told,) = [
                line
                for line in sample.problems(
                    ('"mouse"', f'"{species}"'),
                    ('"24 months"', f'"{age}"'),
                    ("interventions.nsaid", f"interventions.{name}"),
                )
                if f"interventions.{name}: " in line
            ]
            (other,) = found.species
            start = (
                f"f.toml:17: interventions.{name}: {name} cannot be used in a {species}, only in a {other}; "
            )
            assert told.startswith(f"{start}allowed: ") and "; or extrapolate = true" in told, told


@pytest.mark.parametrize("text", ["", "# only a comment\n"])
def test_an_empty_file(sample: Any, text: str) -> None:
    with pytest.raises(InputError, match="the file is empty; it needs at least title, duration and"):
        sample.read(text)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nowhere.toml", r"nowhere\.toml: there is no such file, and no shipped scenario of this name"),
        (".", "is a directory, not a file"),
        ("a\0b", "cannot be read: a null character in the path"),
        ("x" * 5000, "cannot be read: File name too long"),
    ],
)
def test_a_file_that_is_none(name: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        grammar.load(name)


def test_bad_toml_is_told_with_its_line(sample: Any) -> None:
    with pytest.raises(InputError, match=r"f\.toml:5: title: duplicate key"):
        sample.read(sample.changed(("duration", 'title = "again"\nduration')))
    with pytest.raises(InputError, match=r"f\.toml:21: .*nested too deep"):
        sample.read(sample.text + "x = " + "[" * 10_000)
