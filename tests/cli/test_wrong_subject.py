"""What is asked of the wrong species, sex or time, from the command line: file, line, what is allowed."""

import pytest

HEAD = (
    'title = "T"\nduration = "{duration}"\n[subject]\nspecies = "{species}"\nsex = "{sex}"\nage = "{age}"\n'
)
AGES = {"human": "72 years", "mouse": "6 months"}
TESTOSTERONE, LIFTING = "[interventions.testosterone]\n", "[interventions.resistance_training]\n"
EVENT = '[[event]]\nat = "1 day"\ninjury = "{}"\n'
BLOCKADE = '[interventions.myostatin_blockade]\nagent = "{}"\n'


def scenario(body="", *, species="human", sex="female", age="", duration="12 weeks"):
    return HEAD.format(species=species, sex=sex, age=age or AGES[species], duration=duration) + body


MOUSE, MAN = {"species": "mouse"}, {"sex": "male"}
WRONG = {
    "injury_of_mice": (
        scenario(EVENT.format("toxin")),
        "9: event.1.injury: toxin is no injury of a human; allowed: eccentric_exercise, "
        "electrical_stimulation, muscle_tear",
    ),
    "injury_of_people": (
        scenario(EVENT.format("muscle_tear"), **MOUSE),
        "9: event.1.injury: muscle_tear is no injury of a mouse; allowed: crush, denervation, freeze, "
        "lengthening, toxin",
    ),
    "intervention_of_mice": (
        scenario("[interventions.satellite_cell_ablation]\n"),
        "7: interventions.satellite_cell_ablation: satellite_cell_ablation cannot be used in a human, "
        "only in a mouse; allowed: ",
    ),
    "intervention_of_people": (
        scenario("[interventions.walking]\n", **MOUSE),
        "7: interventions.walking: walking cannot be used in a mouse, only in a human; allowed: ",
    ),
    "agent_of_mice": (
        scenario(BLOCKADE.format("regn1033")),
        "8: interventions.myostatin_blockade.agent: regn1033 cannot be used in a human; allowed: bimag",
    ),
    "agent_of_people": (
        scenario(BLOCKADE.format("bimagrumab"), **MOUSE),
        "8: interventions.myostatin_blockade.agent: bimagrumab cannot be used in a mouse; allowed: regn1033",
    ),
    "agent_misspelt": (
        scenario(BLOCKADE.format("bimagrumb")),
        "8: interventions.myostatin_blockade.agent: unkn",
    ),
    "muscle_of_mice": (
        scenario('muscle = "soleus"\n'),
        '7: subject.muscle: unknown human muscle "soleus"; allowed: vastus lateralis',
    ),
    "muscle_of_people": (
        scenario('muscle = "vastus lateralis"\n', **MOUSE),
        '7: subject.muscle: unknown mouse muscle "vastus lateralis"; allowed: tibialis anterior, soleus',
    ),
    "history_of_people": (
        scenario('history = {activity = "active"}\n', **MOUSE),
        '7: subject.history.activity: unknown history of a mouse: "activity"; allowed: none',
    ),
    "drug_of_the_other_sex": (
        scenario(TESTOSTERONE),
        '7: interventions.testosterone: ester is for the male sex: found "female"; allowed: a male '
        "subject, or anything with extrapolate = true",
    ),
    "million_doses": (
        scenario(TESTOSTERONE + 'every = "1 minute"\n', duration="2 years", **MAN),
        "7: interventions.testosterone: all courses give 1,051,920 doses, each at its time; this one the "
        "most; allowed: up to 1,000,000, or any number with timing = 'averaged'",
    ),
    "million_sessions": (
        scenario(
            LIFTING + 'sessions = "24 / day"\nlength = "1 minute"\ntiming = "explicit"\n'
            '[interventions.endurance_training]\nsessions = "24 / day"\nlength = "1 minute"\n'
            'timing = "explicit"\nstart = "1 day"\n',
            age="20 years",
            duration="60 years",
        ),
        "7: interventions.resistance_training: all courses give 1,051,896 doses",
    ),
    "overlap": (
        scenario(LIFTING + 'sessions = "14 / week"\nlength = "13 hours"\n'),
        '8: interventions.resistance_training.sessions: the sessions overlap: found sessions "14 / week" and '
        'length "13 hours"; allowed: sessions that begin at least 13 hours apart, or shorter ones',
    ),
    "too_old_at_the_end": (
        scenario(duration="39 years"),
        '2: duration: the human is 111 years old at the end: found "39 years"; allowed: an end at 110 years',
    ),
    "too_old_a_mouse_at_the_end": (
        scenario(duration="4 years", **MOUSE),
        '2: duration: the mouse is 54 months old at the end: found "4 years"; allowed: an end at 40 months',
    ),
    "too_young": (
        scenario(age="19 years"),
        '6: subject.age: age out of range for a human: found "19 years"; ',
    ),
    "too_old": (scenario(age="111 years"), "6: subject.age: age out of range for a human"),
    "age_without_unit": (
        scenario(age="72"),
        "6: subject.age: missing unit: found \"72\"; allowed: an age, such as '6 months' or '72 years'",
    ),
    "no_sex": (scenario().replace('sex = "female"\n', ""), "3: subject.sex: is missing"),
    "activity": (scenario('history = {activity = "sedentry"}\n'), "did you mean 'sedentary'?"),
    "protein": (
        scenario('history = {protein = "2 g"}\n'),
        '7: subject.history.protein: wrong dimension: found "2 g"; allowed: 0.4 g/kg/day to 3 g/kg/day',
    ),
    "protein_of_no_unit": (
        scenario("history = {protein = 2}\n"),
        "7: subject.history.protein: found 2; allowed: one line of text in quotes, such as 'sedentary'",
    ),
    "negative_dose": (
        scenario(TESTOSTERONE + 'dose = "-100 mg"\n', **MAN),
        '8: interventions.testosterone.dose: out of range: found "-100 mg"; allowed: a dose of zero or more',
    ),
    "session_table": (
        scenario("[interventions.resistance_training.sesions]\nper_week = 3\n"),
        '7: interventions.resistance_training.sesions: unknown key "sesions"; allowed: agent, dose, ',
    ),
    "sessions_per_week": (
        scenario(LIFTING + 'sessions = "3 per week"\n'),
        "8: interventions.resistance_training.sessions: '3 per week': 'per' is not a known unit; did "
        "you mean '/'?",
    ),
}


@pytest.mark.parametrize("command", [("run", "--no-figures", "--out", "out"), ("check",)])
@pytest.mark.parametrize("name", WRONG)
def test_what_does_not_fit_the_subject_is_told(myosat, folder, name, command):
    text, message = WRONG[name]
    (folder / "wrong.toml").write_text(text)
    done = myosat(command[0], "wrong.toml", *command[1:])
    assert (done.code, done.out) == (2, "")
    assert f"wrong.toml:{message}" in done.err if message[0].isdigit() else message in done.err
    assert not (folder / "out").exists()


def test_what_may_be_extrapolated_or_held_is_done_with_a_warning(myosat, folder):
    (folder / "odd.toml").write_text(
        scenario(
            f"{TESTOSTERONE}extrapolate = true\nstop = '5 weeks'\n[experiment]\nclamp = {{age = 'rest'}}\n",
            duration="39 years",
        )
    )
    done = myosat("check", "odd.toml")
    assert done.code == 0
    assert "odd.toml:7: interventions.testosterone: ester is extrapolated to the female sex" in done.err
    assert (
        "odd.toml:2: duration: the human is 111 years old at the end; the model was built for 20" in done.err
    )


@pytest.mark.parametrize("sex", ["female", "male"])
def test_the_teaching_model_runs_in_people_and_says_that_it_leaves_their_life(myosat, folder, sex):
    text = 'model = "core"\n' + scenario(
        'history = {activity = "active"}\n' + EVENT.format("muscle_tear"), sex=sex
    )
    (folder / "core.toml").write_text(text)
    for command in (("check",), ("run", "--no-figures", "--out", "out")):
        done = myosat(command[0], "core.toml", *command[1:])
        assert done.code == 0, done.err
        assert (
            "core.toml:8: subject.history: the core model comes from this life and leaves it at t = 0"
            in done.err
        )
    assert "nan" not in done.out
