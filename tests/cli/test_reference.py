"""check, new, list, show, plot, validate and cite."""

import json

import pytest

from myosat.scenario.library import intervention_names, scenario_names
from myosat.scenario.templates import template_names


def test_check_reads_every_kind_of_file_and_goes_on_after_a_wrong_one(myosat, folder):
    (folder / "wrong.toml").write_text("title = 3\n")
    done = myosat("check", "half.toml", "wrong.toml", "young_toxin", "nsaid", "toxin", "zhang2016")
    assert done.code == 2
    assert done.err.startswith("wrong.toml:1: title")
    kinds = [line.split(": valid ")[1].split(":")[0] for line in done.out.splitlines()]
    assert kinds == ["scenario", "scenario", "intervention", "injury", "targets"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('summary = "x"\n[dose.mouse]\nunit = "mg/day"\n', "kinetics: is missing"),
        ("necrosis = 3\n", "necrosis: found 3"),
        ("[[target]]\nscenario = 3\n", "source: is missing"),
    ],
)
def test_check_knows_other_files_by_their_keys(myosat, folder, text, message):
    (folder / "odd.toml").write_text(text)
    done = myosat("check", "odd.toml")
    assert (done.code, done.out) == (2, "")
    assert message in done.err


def test_every_shipped_scenario_is_valid(myosat):
    done = myosat("check", *scenario_names())
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("template", template_names())
def test_new_writes_a_scenario_that_runs(myosat, folder, template):
    done = myosat("new", "mine", "--template", template)
    assert (done.code, done.out) == (0, "mine.toml\n")
    assert myosat("check", "mine.toml").code == 0
    assert myosat("run", "mine.toml", "--no-figures", "--out", "out").code == 0
    assert "NAME" not in (folder / "mine.toml").read_text()


def test_new_never_overwrites(myosat, folder):
    before = (folder / "half.toml").read_text()
    refused = myosat("new", "half")
    assert (refused.code, refused.out) == (1, "")
    assert "half.toml: exists already" in refused.err
    assert (folder / "half.toml").read_text() == before


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("mine", "--template", "injry"), 2, "no template 'injry'; allowed: experiment, human, injury,"),
        (("nowhere/mine",), 1, "there is no folder nowhere"),
        (("",), 2, "no name for a file"),
        (("..",), 2, "no name for a file"),
        ((".toml",), 2, "no name for a file"),
        (("x" * 300,), 2, "no name for a file"),
        (("half.toml/mine",), 1, "there is no folder half.toml"),
    ],
)
def test_new_tells_what_is_wrong(myosat, folder, arguments, code, message):
    before = set(folder.iterdir())
    done = myosat("new", *arguments)
    assert (done.code, done.out) == (code, "")
    assert message in done.err
    assert set(folder.iterdir()) == before


@pytest.mark.parametrize(
    ("kind", "entry"),
    [
        ("states", "primed_quiescent"),
        ("signals", "division_rate"),
        ("processes", "cycling -> 2 cycling"),
        ("levers", "msc.activation"),
        ("parameters", "k_division"),
        ("readouts", "nuclei_killed"),
        ("injuries", "toxin"),
        ("interventions", "nicotinamide_riboside"),
        ("histories", "sedentary"),
        ("criteria", "ewgsop2_2019"),
        ("scenarios", "young_toxin"),
        ("figures", "lineage"),
    ],
)
def test_list_has_every_kind(myosat, kind, entry):
    done = myosat("list", kind)
    assert (done.code, done.err) == (0, "")
    assert entry in done.out
    assert kind in myosat("list").out


def test_list_of_the_small_model_is_smaller(myosat):
    full, core = (myosat("list", "states", "--model", m).out.splitlines() for m in ("full", "core"))
    assert len(core) < len(full)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(("stats",), "no kind 'stats'"), (("states", "--model", "fulll"), "did you mean 'full'?")],
)
def test_list_tells_what_is_wrong(myosat, arguments, message):
    done = myosat("list", *arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("k_division", ["parameter", "1/day", "prior", "source", "grade", "used by", "division_rate"]),
        ("fast.fibre_share", ["parameter", "fibre_share"]),
        ("settling_rate", ["derived parameter", "so that the young subject is at rest", "1/day"]),
        ("primed quiescent", ["state", "d primed_quiescent/dt =", "self_renewal =", "CL:0000594"]),
        ("demand", ["signal", "demand = inhibited_by(occupancy, K_demand, n_demand)", "K^n / (K^n + x^n)"]),
        ("quiescent", ["readout", "quiescent = slow.pool + fast.pool", "also in", "the core model"]),
        ("fusion", ["process", "committed -> nuclei_per_cell regenerating_nuclei", "lever", "msc.fusion"]),
        ("killing_of_cycling", ["impulse", "at each injury", "msc_killed: from the injury"]),
        ("nuclei_killed", ["running total", "+1 necrosis"]),
        ("msc.ablation", ["lever", "moved by", "satellite_cell_ablation"]),
        ("nsaid", ["intervention", "safety", "mouse: 10 mg/kg/day", "onset", "acts on", "immune.pge2"]),
        ("myostatin_blockade", ["agent bimagrumab", "human: 700 mg every 4 weeks", "regn1033", "half-life"]),
        ("resistance_training", ["done in sessions", "3 / week, each 1 hour at intensity 0.8", "fibre.load"]),
        ("testosterone", ["human, male only: 125 mg every 1 week", "slope*amount"]),
        ("nicotinamide_riboside", ["nad.precursor_influx in a human, by maximum*(dose/scale)^exponent"]),
        ("sedentary", ["way of life", 'history = {activity = "sedentary"}', "body.inactivity, for life"]),
        ("muscle_tear", ["injury", "species human", "does at once"]),
        ("toxin", ["injury", "does at once", "necrosis", "Morton 2019", "young_toxin"]),
        ("young_toxin", ["scenario", 'injury = "toxin"']),
        ("awgs_2019", ["criterion", "low_mass: appendicular_lean_index below female 5.7 kg/m^2", "(BIA)"]),
        ("awgs_2019", ["sarcopenia: low_mass, and low_strength or low_performance", "Chen 2020"]),
        ("flux", ["figure", "caption"]),
    ],
)  # fmt: skip
def test_show_tells_all_that_is_known(myosat, name, parts):
    done = myosat("show", name)
    assert (done.code, done.err) == (0, "")
    for part in parts:
        assert part in " ".join(done.out.split())


def test_show_explains_every_name_that_list_has(myosat):
    for kind in ("levers", "interventions", "injuries", "histories", "readouts"):
        for line in myosat("list", kind).out.splitlines()[1:]:
            assert myosat("show", line.split()[0]).code == 0


def test_show_names_the_nearest(myosat):
    done = myosat("show", "quiescnt")
    assert (done.code, done.out) == (2, "")
    assert "nothing is called 'quiescnt'" in done.err
    assert "did you mean 'quiescent'?" in done.err


def test_plot_writes_figure_caption_and_data(myosat, folder):
    done = myosat("plot", "half.toml", "--figure", "lineage")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("Figure: half-lineage.png\nData: half-lineage.csv\n")
    assert (folder / "half-lineage.csv").read_text().startswith("scenario,time_day,")
    again = myosat("plot", "half.toml", "--figure", "lineage")
    assert (again.code, "exists already; add --force" in again.err) == (1, True)
    assert myosat("plot", "half.toml", "--figure", "lineage", "--force").code == 0


@pytest.mark.parametrize(("kind", "start"), [("svg", b"<?xml"), ("pdf", b"%PDF"), ("png", b"\x89PNG")])
def test_plot_in_every_format(myosat, folder, kind, start):
    done = myosat(
        "plot", "half.toml", "--figure", "what_if", "--format", kind, "--size", "column", "--style", "print",
        "--out", "fig",
    )  # fmt: skip
    assert (done.code, done.err) == (0, "")
    assert (folder / f"fig.{kind}").read_bytes().startswith(start)
    assert (folder / "fig.csv").exists()


def test_plot_takes_several_files_for_a_figure_of_several(myosat, folder):
    done = myosat("plot", "half.toml", "treated.toml", "--figure", "what_if")
    assert (done.code, done.err) == (0, "")
    assert "Figure: half-what_if.png" in done.out
    refused = myosat("plot", "half.toml", "treated.toml", "--figure", "lineage")
    assert refused.code == 2
    assert "figure 'lineage' shows one scenario: found 2; allowed: one file, or " in refused.err


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--figure", "linage"), 2, "no figure 'linage'; allowed: lineage,"),
        (("--figure", "fibres"), 2, "needs the full model"),
        (("--figure", "lineage", "--style", "drak"), 2, "did you mean 'dark'?"),
        (("--figure", "lineage", "--size", "huge"), 2, "unknown size 'huge'"),
        (("--figure", "lineage", "--format", "gif"), 2, "no format of a figure; allowed: png, svg, pdf"),
        (("--figure", "lineage", "--out", "half.toml"), 2, "'.toml' is no format of a figure"),
        (("--figure", "lineage", "--out", "nowhere/a.png"), 1, "there is no folder nowhere"),
        (
            ("--figure", "lineage", "--format", "pdf", "--out", "x.png"),
            2,
            "--format: 'pdf' contradicts --out x",
        ),
    ],
)
def test_plot_tells_what_is_wrong(myosat, folder, arguments, code, message):
    before = set(folder.iterdir())
    done = myosat("plot", "half.toml", *arguments)
    assert (done.code, done.out) == (code, "")
    assert message in done.err
    assert set(folder.iterdir()) == before


def test_validate_prints_a_table_or_json(myosat):
    done = myosat("validate", "siegel2011")
    assert done.code == 0
    assert "siegel2011." in done.out
    told = json.loads(myosat("validate", "siegel2011", "--json").out)
    assert {"score", "targets"} <= set(told)
    for score in told["score"].values():
        assert {"n", "within", "nrmse"} <= set(score)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--split", "calibrtion"), "did you mean 'calibration'?"),
        (("none.toml",), "there is no such file"),
        (("siegel2011", "--uncertainty", "-3"), "uncertainty: found -3; allowed: 20 to 1000"),
    ],
)
def test_validate_tells_what_is_wrong(myosat, arguments, message):
    done = myosat("validate", *arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err


def test_cite_lists_sources_of_what_a_scenario_uses(myosat):
    plain, treated = myosat("cite", "half.toml").out, myosat("cite", "full.toml").out
    assert "Zhang 2016 Science" in treated
    assert "Zhang 2016 Science" not in plain
    assert "https://doi.org/10.1126/science.aaf2693" in treated
    assert "toxin injury" in plain
    assert "assumed" in plain
    everything = myosat("cite").out
    assert len(everything) > len(treated)


def test_cite_gives_bibtex(myosat):
    out = myosat("cite", "full.toml", "--bibtex").out
    assert "@misc{zhang2016," in out
    assert out.count("{") == out.count("}")
    assert "@software{myosat," in out


def test_help_names_every_command_and_the_disclaimer(myosat):
    done = myosat("--help")
    assert done.code == 0
    assert "not medical advice" in done.out
    for name in (
        "run",
        "rerun",
        "compare",
        "check",
        "new",
        "plot",
        "fit",
        "validate",
        "list",
        "show",
        "cite",
    ):
        assert f"\n    {name} " in done.out
        assert myosat(name, "--help").code == 0


def test_interventions_have_an_article_each(myosat):
    for name in intervention_names():
        assert ": intervention" in myosat("show", name).out
