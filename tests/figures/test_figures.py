"""Every figure draws for everything it fits, legibly, and says what the result says."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from figure_cases import TEXTS, Runs, emptied
from figure_sheets import collisions, letters, outside
from matplotlib.figure import Figure

from myosat import figures
from myosat.api.runs import make_run
from myosat.errors import InputError, OutputError
from myosat.figures import (
    changes,
    dose_response,
    function_against_mass,
    immune,
    life_course,
    network,
    words,
)
from myosat.figures.pairs import pairs
from myosat.figures.series import Track, track
from myosat.figures.sheet import COMMON_LABEL
from myosat.figures.style import OKABE_ITO, STYLES, Look, applied, contrast_of
from myosat.scenario import criteria, grading
from myosat.scenario.result import Result

ONE = [name for name, spec in figures.FIGURES.items() if spec.least == 1]
GROUPS = {
    "toggles": [
        "two interventions",
        "two interventions only nicotinamide_riboside",
        "two interventions only nsaid",
        "two interventions without interventions",
    ],
    "ages": ["young", "old"],
    "injury": ["lengthening", "lengthening without injuries"],
    "lengths": ["fifty years", "one hour"],
    "models": ["core", "young"],
    "core": ["core", "core, part injured", "core at rest"],
    "same": ["young", "young"],
    "seven": [
        "everything",
        *(f"everything only {name}" for name in ("nsaid", "nicotinamide_riboside", "senolytic")),
        *(f"everything only {name}_ablation" for name in ("satellite_cell", "macrophage")),
        "everything without interventions",
    ],
    "doses": ["low dose", "middle dose", "high dose", "low dose without interventions"],
    "people": ["life", "training", "training without interventions"],
}
#: What a figure of several is drawn from, where it is to be drawn from something.
OF_SEVERAL = {"what_if": "toggles", "dose_response": "doses", "function_against_mass": "people"}


def results_for(figure: str, run: Runs) -> list[Result]:
    """Results that a figure fits."""
    one = ["core" if figure == "phase" else "two interventions"]
    return [run(name) for name in (GROUPS[OF_SEVERAL[figure]] if figure in OF_SEVERAL else one)]


def fits(figure: str, run: Runs, name: str) -> bool:
    return run(name).model.id in figures.FIGURES[figure].models


def legible(figure: Figure) -> None:
    """No text leaves the figure or runs into another."""
    assert outside(figure) == []
    assert collisions(figure) == []


def labelled(figure: Figure) -> None:
    """Every axis with numbers has a label, its own or one shared with its neighbours."""
    common = any(text.get_gid() == COMMON_LABEL for text in figure.texts)
    panels = [axes for axes in figure.axes if axes.axison]
    for axes in panels:
        below = [other for other in panels if other.get_position().x0 == axes.get_position().x0]
        assert any(other.get_xlabel() for other in below)
        numbers = [t for t in axes.get_yticklabels() if t.get_text().replace(",", "").strip("−").isdigit()]
        if numbers:
            assert axes.get_ylabel() or common


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("figure", ONE)
def test_every_figure_draws_for_every_kind_of_scenario(figure: str, name: str, run: Runs) -> None:
    if not fits(figure, run, name):
        with pytest.raises(InputError, match=f"figure '{figure}' needs the (core|full) model; set model ="):
            figures.draw(figure, [run(name)])
        return
    size = ("slide", "column", "page")[(len(figure) + len(name)) % 3]
    drawn = figures.draw(figure, [run(name)], style=("light", "dark", "print")[len(name) % 3], size=size)
    legible(drawn)
    labelled(drawn)


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("size", figures.SIZES)
def test_what_if_draws_for_every_kind_of_comparison(group: str, size: str, run: Runs) -> None:
    drawn = figures.draw("what_if", [run(name) for name in GROUPS[group]], size=size)
    legible(drawn)
    labelled(drawn)


@pytest.mark.parametrize(
    "group", ["toggles", "ages", "injury", "lengths", "same", "seven", "people", "doses"]
)
@pytest.mark.parametrize("size", figures.SIZES)
def test_function_against_mass_draws_for_every_company(group: str, size: str, run: Runs) -> None:
    drawn = figures.draw("function_against_mass", [run(name) for name in GROUPS[group]], size=size)
    legible(drawn)
    labelled(drawn)


@pytest.mark.parametrize("size", figures.SIZES)
@pytest.mark.parametrize("style", figures.STYLES)
@pytest.mark.parametrize("name", ["life", "training"])
@pytest.mark.parametrize("figure", ["life_course", "training_response", "function_against_mass"])
def test_figures_of_people_in_every_style_and_size(
    figure: str, name: str, style: str, size: str, run: Runs
) -> None:
    drawn = figures.draw(figure, [run(name)], style=style, size=size)
    legible(drawn)
    labelled(drawn)


@pytest.mark.parametrize("size", figures.SIZES)
@pytest.mark.parametrize("style", figures.STYLES)
@pytest.mark.parametrize("figure", figures.FIGURES)
def test_every_style_and_size(figure: str, style: str, size: str, run: Runs) -> None:
    drawn = figures.draw(figure, results_for(figure, run), style=style, size=size)
    legible(drawn)
    labelled(drawn)
    assert tuple(drawn.get_size_inches() * drawn.dpi) == pytest.approx(
        {"slide": (1920, 1080), "column": (1050, 1380), "page": (2160, 1620)}[size]
    )


@pytest.mark.parametrize("figure", figures.FIGURES)
@pytest.mark.parametrize("name", ["young", "core", "rest", "core at rest"])
def test_nothing_at_all_can_be_drawn(figure: str, name: str, run: Runs) -> None:
    if not fits(figure, run, name):
        return
    results = [emptied(run(name))] * figures.FIGURES[figure].least
    if figure == "dose_response":
        results = [emptied(result) for result in results_for(figure, run)]
    drawn = figures.draw(figure, results)
    legible(drawn)
    assert "nan" not in " ".join(text for text, _ in letters(drawn)).casefold()
    figures.figure_data(figure, results)


def test_letters_on_a_slide_can_be_read_at_the_back(run: Runs) -> None:
    """Letters are at least a fortieth of the height, but for small print and for what boxes hold."""
    for figure in set(figures.FIGURES) - {"flux", "phase"}:
        drawn = figures.draw(figure, results_for(figure, run))
        sizes = [
            text.get_fontsize()
            for text in drawn.findobj(lambda artist: hasattr(artist, "get_fontsize") and artist.get_text())
            if not text.get_text().startswith("Simulated")
        ]
        assert min(sizes) >= 7.5 * 72 / 40


@pytest.mark.parametrize("style", STYLES)
def test_colours_are_those_of_okabe_and_ito_and_names_can_be_read(style: str) -> None:
    with applied(style, "slide") as look:
        assert contrast_of(look.ink, look.paper) > 10
        for colour in OKABE_ITO.values():
            assert contrast_of(look.text(colour), look.paper) >= 4.5


def test_print_tells_curves_apart_without_colour() -> None:
    look = Look("print", "page", "#FFFFFF", "#000000", "#444444")
    assert len({look.dashes(i) for i in range(6)}) == 6


# The message


def message(figure: Figure) -> str:
    return figure.texts[0].get_text().replace("\n", " ").replace(words.GLUE, " ")


def test_the_message_tells_no_recovery_where_there_is_none(run: Runs) -> None:
    result = run("no satellite cells")
    pool = result["quiescent"] / sum(
        result.baseline[f"{t}.{s}_quiescent"] for t in ("slow", "fast") for s in ("deep", "primed")
    )
    said = message(figures.draw("lineage", [result]))
    assert f"{words.percent(float(pool[-1]))}".replace(words.GLUE, " ") in said
    assert "back" not in said
    area = message(figures.draw("fibres", [result]))
    share = result["fibre_area"][-1] / result.at("fibre_area", 1.0)
    assert share < 0.5
    assert f"{round(100 * share)} %" in area


def test_the_message_gives_the_numbers_of_the_result(run: Runs) -> None:
    result = run("young")
    start = result["fibre_area"][0] / (1 - result["nuclei_killed"][0] / 32_600)
    assert f"{100 * result.at('fibre_area', 14) / start:.0f} % of its start on day 14" in message(
        figures.draw("fibres", [result])
    )
    peak = result.time[np.argmax(result["m1"])]
    assert f"M1 macrophages on day {peak:.1f}".removesuffix(".0") in message(figures.draw("immune", [result]))


def test_a_resting_muscle_is_said_to_rest(run: Runs) -> None:
    assert "no immune response" in message(figures.draw("immune", [run("rest")]))
    assert "stays within" in message(figures.draw("phase", [run("core at rest")]))


def test_what_if_names_curves_that_coincide(run: Runs) -> None:
    drawn = figures.draw("what_if", [run("young"), run("young")])
    assert "None of the readouts shown differs" in message(drawn)
    assert any("coincides with the comparator" in text for text, _ in letters(drawn))


def test_the_largest_change_on_the_way_is_never_less_than_the_one_at_the_end(run: Runs) -> None:
    old, young = run("old"), run("young")
    cast = pairs([old, young])
    (found,) = changes.changes_of(cast, changes.barred(cast))
    assert {one.name for one in found} == {row.name for row in changes.BARS["mouse"]}
    for one in found:
        assert abs(one.most) >= abs(one.end) - 1e-12
    cytokines = next(one for one in found if one.name == "systemic_inflammation")
    ratio = old["systemic_inflammation"][-1] / young["systemic_inflammation"][-1]
    assert cytokines.end == pytest.approx(ratio - 1)


def test_what_if_measures_each_scenario_against_its_own_comparator(run: Runs) -> None:
    """Runs of several ages have several comparators; one of them would not be valid for all."""
    treated, plain = run("two interventions"), run("two interventions without interventions")
    one = make_run("one", treated, plain, "no interventions")
    two = make_run("two", run("young"), run("young without injuries"), "no injury")
    results = [one, two, plain]
    cast = pairs(results)
    assert cast.own
    assert cast.comparators == (plain, run("young without injuries"))
    for size in figures.SIZES:
        drawn = figures.draw("what_if", results, size=size)
        legible(drawn)
        assert "its own comparator" in message(drawn)
    assert len(set(figures.figure_data("what_if", results)["scenario"])) == 4
    assert "against its own comparator" in figures.caption("what_if", results)
    assert not pairs([one, run("old")]).own


def test_a_later_injury_is_told_on_both_clocks(run: Runs) -> None:
    assert "on day 28 after injury (day 42)" in message(figures.draw("lineage", [run("two interventions")]))
    assert "(day" not in message(figures.draw("lineage", [run("young")]))


def test_a_lesion_is_named_where_it_is_not_the_whole_muscle(run: Runs) -> None:
    assert message(figures.draw("phase", [run("core, part injured")])).startswith("Inside the lesion")
    assert "lesion" not in message(figures.draw("phase", [run("core")]))


@pytest.mark.parametrize(
    ("values", "risen", "flat"),
    [
        ((34.0, 60.0), False, False),
        ((34.0, 34.1), False, True),
        ((34.0, 900.0), True, False),
        ((1000.0, 1300.0), False, False),
    ],
)
def test_a_rise_is_judged_by_its_fold(values: tuple[float, float], risen: bool, flat: bool) -> None:
    series = Track("m1", np.array([0.0, 1.0]), np.array(values), values[0])
    assert immune._risen(series, 50.0) is risen
    assert immune._flat(series, 50.0) is flat


def test_single_figures_name_curves_that_coincide(run: Runs) -> None:
    drawn = figures.draw("lineage", [emptied(run("young"))])
    assert any("(coincide)" in text.replace("\n", " ") for text, _ in letters(drawn))


@pytest.mark.parametrize("figure", ["lineage", "immune", "fibres", "what_if"])
def test_injuries_and_interventions_are_marked(figure: str, run: Runs) -> None:
    results = [run("two interventions"), run("two interventions without interventions")]
    drawn = figures.draw(figure, results[: figures.FIGURES[figure].least])
    seen = {text for text, _ in letters(drawn)}
    assert {"Toxin", "Nicotinamide riboside", "NSAID"} <= seen


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("young", "Days after injury"),
        ("one hour", "Minutes after injury"),
        ("three", "Time (days)"),
        ("rest", "Time (weeks)"),
        ("fifty years", "Time (years)"),
    ],
)
def test_the_time_axis_has_the_unit_that_suits_its_span(name: str, label: str, run: Runs) -> None:
    drawn = figures.draw("lineage", [run(name)])
    assert label in {axes.get_xlabel() for axes in drawn.axes}


# People


def test_the_life_course_of_a_person_shows_the_cut_offs(run: Runs) -> None:
    result = run("life")
    drawn = figures.draw("life_course", [result])
    seen = " ".join(text for text, _ in letters(drawn)).replace(words.GLUE, " ")
    for name, cut in (("grip_strength", "27 kg"), ("appendicular_lean_index", "7 kg/m²")):
        below = result[name] < float(cut.split()[0])
        age = 20 + result.time[np.argmax(below)] / 365.25
        told = re.search(rf"below {cut} \(EWGSOP2\)(?: from (\d+))?", seen)
        assert told is not None
        assert (told[1] is None) == (not below.any())
        assert told[1] is None or abs(float(told[1]) - age) < 1.0
    found = grading.onsets(result, criteria.criterion())
    grade = list(found)[-1] if found else "no sarcopenia"
    assert f"; {grade} (EWGSOP2)" in message(drawn)
    assert "EWGSOP2" not in message(figures.draw("life_course", [run("rest")]))


def test_a_line_is_crossed_where_the_curve_ends_beyond_it() -> None:
    time = np.array([0.0, 1.0, 2.0, 3.0])
    assert life_course.crossing(time, np.array([4.0, 3.0, 1.0, 0.0]), 2.0) == 1.5
    assert life_course.crossing(time, np.array([4.0, 1.0, 3.0, 0.0]), 2.0) == pytest.approx(2 + 1 / 3)
    assert life_course.crossing(time, np.array([1.0, 1.0, 1.0, 1.0]), 2.0) == 0.0
    assert life_course.crossing(time, np.array([1.0, 1.0, 1.0, 2.0]), 2.0) is None


def test_ages_are_told_in_the_unit_of_the_species(run: Runs) -> None:
    for name, label in (("rest", "Age (months)"), ("life", "Age (years)")):
        drawn = figures.draw("life_course", [run(name)])
        assert label in {axes.get_xlabel() for axes in drawn.axes}
    assert message(figures.draw("life_course", [run("rest")])).startswith("From 4 to 16 months:")


def test_training_response_tells_the_change_from_the_start(run: Runs) -> None:
    result = run("training")
    drawn = figures.draw("training_response", [result])
    area = result["fast.fibre_area_of_type"]
    assert f"Fast fibres +{100 * (area[-1] / area[0] - 1):.0f} %" in message(drawn)
    assert "Time (weeks)" in {axes.get_xlabel() for axes in drawn.axes}


def test_a_start_is_told_in_the_unit_of_the_series(run: Runs) -> None:
    """Times and speeds are per day inside; what was before an injury must not be."""
    result = run("life")
    for name in ("chair_stands", "gait_speed", "grip_strength"):
        assert track(result, name).start == pytest.approx(result[name][0])


def test_dose_response_is_the_change_against_no_dose(run: Runs) -> None:
    results = [run(name) for name in GROUPS["doses"]]
    table = figures.figure_data("dose_response", results)
    assert list(table["dose"]) == [100.0, 300.0, 1000.0]
    assert table.attrs["units"]["dose"] == "mg/day"
    *treated, plain = (result["blood_nad_relative"][-1] for result in results)
    np.testing.assert_allclose(table["blood_nad_relative"], [100 * (x / plain - 1) for x in treated])
    assert {"strength", "lean_mass"} <= set(table.columns)
    drawn = figures.draw("dose_response", results)
    assert {axes.get_xscale() for axes in drawn.axes} == {"log"}
    assert {axes.get_xscale() for axes in figures.draw("dose_response", results[:2] + results[3:]).axes} == {
        "linear"
    }
    assert "Dose (mg/day)" in {axes.get_xlabel() for axes in drawn.axes}


@pytest.mark.parametrize(
    "group",
    [
        ["low dose", "low dose without interventions"],
        ["low dose", "high dose"],
        ["low dose", "testosterone", "low dose without interventions"],
        ["training", "training without interventions"],
    ],
)
def test_dose_response_says_what_it_needs(group: list[str], run: Runs) -> None:
    with pytest.raises(InputError, match="needs one intervention at several doses: found no dose"):
        figures.draw("dose_response", [run(name) for name in group])


def test_doses_of_other_rhythms_are_told_by_the_day(run: Runs) -> None:
    weekly = run("testosterone")
    course = weekly.scenario.courses[0]
    other = replace(course, every=14.0)
    assert dose_response._doses([course, replace(course, dose=300.0)], "human").unit == "mg every week"
    given = dose_response._doses([course, other], "human")
    assert given.unit == "mg/day"
    assert given.amounts == pytest.approx((125 / 7, 125 / 14))


def test_function_against_mass_tells_where_mass_is_furthest(run: Runs) -> None:
    result = run("life")
    mass, force = (result[name][-1] / result[name][0] - 1 for name in ("lean_mass", "strength"))
    said = message(figures.draw("function_against_mass", [result]))
    assert said == f"Lean mass {100 * mass:.0f} %, strength {100 * force:.0f} % at 90".replace("-", "−")
    assert function_against_mass.stations(result) == pytest.approx([3652.5 * k for k in range(1, 7)])


def test_function_against_mass_shows_each_simulation_once(run: Runs) -> None:
    table = figures.figure_data("function_against_mass", [run("life"), run("life"), run("training")])
    assert len(set(table["scenario"])) == 2


# The data


@pytest.mark.parametrize("name", ["young", "two interventions", "core"])
@pytest.mark.parametrize("figure", ["lineage", "immune", "fibres"])
def test_the_data_are_those_of_the_result(figure: str, name: str, run: Runs) -> None:
    result = run(name)
    if not fits(figure, run, name):
        return
    table = figures.figure_data(figure, [result])
    doubled = 0.0 in {event.at for event in result.scenario.events}
    assert len(table) == len(result.time) + doubled
    rows = table.iloc[1:] if doubled else table
    np.testing.assert_array_equal(rows["time_day"], result.time)
    for column in table.columns[2:]:
        np.testing.assert_array_equal(rows[column], result[column])
        assert table.attrs["units"][column] == result.unit(column)


def test_the_first_row_is_before_an_injury_at_time_zero(run: Runs) -> None:
    table = figures.figure_data("lineage", [run("young")])
    assert list(table["time_day"][:2]) == [0.0, 0.0]
    assert table["necrotic"][0] < 1.0 < table["necrotic"][1]


def test_what_if_data_hold_every_scenario_by_name(run: Runs) -> None:
    table = figures.figure_data("what_if", [run(name) for name in GROUPS["toggles"]])
    assert list(dict.fromkeys(table["scenario"])) == [
        "nicotinamide riboside + NSAID",
        "nicotinamide riboside",
        "NSAID",
        "no interventions",
    ]


@pytest.mark.parametrize("name", ["young", "core", "core, part injured", "no macrophages"])
def test_flows_balance_the_pools(name: str, run: Runs) -> None:
    """What came in less what went out is the change of every pool of cells."""
    result = run(name)
    flows, pools = network.flows(result), network.pools(result)
    for pool in ("deep_quiescent", "primed_quiescent", "lagging", "cycling", "monocytes", "m1", "m2"):
        if pool in pools:
            came = sum(f.amount for (_, to), f in flows.items() if to == pool)
            went = sum(f.amount for (of, to), f in flows.items() if of == pool and to != pool)
            first, last = pools[pool]
            assert last - first == pytest.approx(came - went, rel=1e-4, abs=1e-2 * max(came, 1.0) * 1e-2)


def test_flux_data_list_every_flow_with_its_processes(run: Runs) -> None:
    table = figures.figure_data("flux", [run("young")])
    row = table[(table["source"] == "committed") & (table["target"] == "regenerating_nuclei")].iloc[0]
    fused = sum(run("young").fluxes[id][-1] for id in ("slow.fusion", "fast.fusion"))
    assert row["amount"] == pytest.approx(fused)
    assert row["unit"] == "cell/mm^3"
    assert row["processes"].split() == ["slow.fusion", "fast.fusion"]


def test_phase_flow_is_that_of_the_model(run: Runs) -> None:
    """On the path, the rates of the plane at its moment are the rates of the result."""
    result = run("core")
    table = figures.figure_data("phase", [result])
    end = table[(table["kind"] == "flow") & (table["time_day"] == result.time[-1])]
    away = np.log(end["activated"] / result["activated"][-1]) ** 2
    nearest = end.loc[(away + np.log(end["quiescent"] / result["quiescent"][-1]) ** 2).idxmin()]
    assert nearest["activated_rate"] / nearest["activated"] == pytest.approx(
        np.gradient(np.log(result["activated"]), result.time)[-1], abs=0.05
    )


# The door


def test_an_unknown_name_is_told_with_the_nearest(run: Runs) -> None:
    with pytest.raises(InputError, match="unknown figure 'linage'.*did you mean 'lineage'"):
        figures.draw("linage", [run("young")])
    with pytest.raises(InputError, match="unknown style 'drak'.*did you mean 'dark'"):
        figures.draw("lineage", [run("young")], style="drak")
    with pytest.raises(InputError, match="unknown size 'slides'.*did you mean 'slide'"):
        figures.draw("lineage", [run("young")], size="slides")


def test_the_number_of_results_is_checked(run: Runs) -> None:
    with pytest.raises(InputError, match="'what_if' cannot be drawn from 1 results; allowed: 2 to 7"):
        figures.draw("what_if", [run("young")])
    with pytest.raises(InputError, match="'lineage' cannot be drawn from 2 results; allowed: 1"):
        figures.draw("lineage", [run("young"), run("old")])


def test_phase_of_the_full_model_says_what_to_do(run: Runs) -> None:
    with pytest.raises(InputError, match='set model = "core" in young.toml.*allowed: lineage'):
        figures.draw("phase", [run("young")])


def test_default_figures_fit(run: Runs) -> None:
    assert figures.default_figures(run("young"), run("old"))[-1] == "what_if"
    assert "phase" in figures.default_figures(run("core"), None)
    assert "immune" not in figures.default_figures(run("rest"), None)
    assert figures.default_figures(run("life"), None)[:2] == ["life_course", "function_against_mass"]
    assert figures.default_figures(run("training"), None)[0] == "training_response"
    assert "life_course" not in figures.default_figures(run("young"), None)
    assert figures.shared_figures([run(name) for name in GROUPS["doses"]])[0] == "dose_response"
    assert figures.shared_figures([run(name) for name in GROUPS["toggles"]]) == ["what_if"]
    assert figures.shared_figures([run(name) for name in GROUPS["core"]]) == ["what_if"]
    for name in ("young", "core", "rest", "life", "training"):
        for figure in figures.default_figures(run(name), None):
            assert fits(figure, run, name)


def test_captions_say_what_how_and_of_whom(run: Runs) -> None:
    said = figures.caption("lineage", [run("two interventions")])
    assert said.startswith("Satellite cells and fibre nuclei over time.")
    for part in (
        "24 months",
        "NSAID from day 14 to day 21",
        "counts from the injury, on day 14",
        "not medical advice",
    ):
        assert part in said.replace(words.GLUE, " ")


def test_figures_are_held_by_nobody(run: Runs) -> None:
    from matplotlib import pyplot, rcParams

    before = dict(rcParams)
    drawn = figures.draw("lineage", [run("young")], style="dark")
    assert pyplot.get_fignums() == []
    assert dict(rcParams) == before
    drawn.clear()


@pytest.mark.parametrize("format", figures.FORMATS)
def test_saving_is_repeatable_and_leaves_no_draft(format: str, tmp_path: Path, run: Runs) -> None:
    drawn = figures.draw("lineage", [run("core")], size="column")
    for name in ("one", "two"):
        figures.save(drawn, tmp_path / f"{name}.{format}")
    assert (tmp_path / f"one.{format}").read_bytes() == (tmp_path / f"two.{format}").read_bytes()
    assert len(list(tmp_path.iterdir())) == 2


def test_saving_where_one_cannot_is_told(tmp_path: Path, run: Runs) -> None:
    drawn = figures.draw("lineage", [run("core")], size="column")
    with pytest.raises(OutputError, match="cannot be written"):
        figures.save(drawn, tmp_path / "missing" / "figure.png")
    with pytest.raises(InputError, match="unknown format 'gif'"):
        figures.save(drawn, tmp_path / "figure.gif")


def test_importing_figures_imports_no_matplotlib() -> None:
    import subprocess

    code = "import sys, myosat.figures; print('matplotlib' in sys.modules, 'pandas' in sys.modules)"
    path = str(Path(figures.__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": path}
    )
    assert done.stdout.split() == ["False", "False"]
