"""Sliders, switches, experiments, comparison and hold."""

import csv
import re

import pytest
from look import download, move, numbers, settled, slide, slider, wait_for_drawing
from playwright.sync_api import expect


def test_moving_a_slider_moves_the_curves(open_page):
    page = open_page()
    before = numbers(page)
    move(page, "Share of the muscle wounded", 0.3)
    assert numbers(page)["Fibre area"] != before["Fibre area"]


def test_a_slider_obeys_the_keyboard(open_page):
    page = open_page()
    handle = slider(page, "Age at the start")
    handle.focus()
    told = handle.get_attribute("aria-valuetext")
    wait_for_drawing(page, lambda: page.keyboard.press("ArrowRight"))
    assert handle.get_attribute("aria-valuetext") != told


def test_the_number_beside_a_slider_takes_what_is_typed(open_page):
    page = open_page()
    box = page.get_by_role("spinbutton", name="Age at the start, months")
    box.fill("24")
    wait_for_drawing(page, lambda: box.press("Enter"))
    assert slider(page, "Age at the start").get_attribute("aria-valuetext") == "24\u00a0months"


def test_an_intervention_is_found_added_and_switched(open_page):
    page = open_page("#1/old_toxin")
    page.get_by_placeholder("NR, training").fill("NR")
    wait_for_drawing(page, lambda: page.get_by_role("button", name="Nicotinamide riboside").click())
    settled(page)
    with_it = numbers(page)["Muscle NAD+"]
    assert "no interventions" in page.locator(".headline").inner_text()
    assert with_it[0] != with_it[1]
    wait_for_drawing(page, lambda: page.get_by_role("switch", name="Nicotinamide riboside").click())
    assert numbers(page)["Muscle NAD+"][0] != with_it[0]


def test_a_dose_outside_the_evidence_warns(open_page):
    page = open_page("#1/nicotinamide_riboside_1000")
    card = page.get_by_role("group", name="Nicotinamide riboside")
    expect(card.locator(".warnings")).to_have_count(0)
    move(page, "Dose", 1.0)
    expect(card.locator(".warnings")).to_contain_text("Above the evidence")


def test_blocking_the_switch_to_m2_by_its_arrow(open_page):
    page = open_page()
    before = numbers(page)
    page.locator(".flow-card select").select_option("m1>m2")
    wait_for_drawing(page, lambda: page.locator(".flow-card").get_by_role("checkbox").check())
    settled(page)
    assert "no experiment" in page.locator(".headline").inner_text()
    force = numbers(page)["Force"]
    assert float(force[3]) < 0.9 * float(before["Force"][3])
    wait_for_drawing(page, lambda: page.get_by_role("button", name="Undo Block: M1 to M2 switch").click())
    assert numbers(page)["Force"][3] == before["Force"][3]


def test_an_experiment_is_found_by_what_it_is_about(open_page):
    page = open_page()
    page.get_by_placeholder("M2 switch").fill("m2 switch")
    wait_for_drawing(page, lambda: page.get_by_role("button", name="Block: M1 to M2 switch").click())
    expect(page.get_by_role("group", name="Block: M1 to M2 switch")).to_be_visible()


def test_a_lever_is_scaled_and_a_state_held(open_page):
    page = open_page()
    page.get_by_placeholder("M2 switch").fill("scale immune switch")
    page.locator(".found button").first.click()
    move(page, "Times its usual strength", 0.0)
    page.get_by_placeholder("M2 switch").fill("hold neutrophils")
    wait_for_drawing(page, lambda: page.locator(".found button").first.click())
    assert numbers(page)["Neutrophils"][0] == "0"


def test_changing_the_species_leaves_out_what_does_not_fit(open_page):
    page = open_page()
    wait_for_drawing(page, lambda: page.get_by_role("radio", name="Human").check())
    expect(page.locator(".message.info")).to_contain_text("toxin")
    assert "g/kg/day" in page.locator(".controls").inner_text()


def test_pinning_keeps_a_run_to_compare_with(open_page):
    page = open_page()
    first = numbers(page)["Fibre area"]
    page.get_by_role("button", name="Pin", exact=True).click()
    move(page, "Share of the muscle wounded", 0.2)
    settled(page)
    area = numbers(page)["Fibre area"]
    assert area[1] == first[0] and area[0] != area[1]
    assert "pinned" in page.locator(".headline").inner_text()
    page.get_by_label("Compared with").select_option("none")
    expect(page.locator(".numbers")).not_to_contain_text("change")


def test_holding_lets_several_changes_run_together(open_page):
    page = open_page()
    before = numbers(page)["Fibre area"][0]
    page.get_by_role("switch", name="Hold").check()
    slide(slider(page, "Share of the muscle wounded"), 0.4)
    slide(slider(page, "Age at the start"), 0.8)
    settled(page)
    assert numbers(page)["Fibre area"][0] == before
    wait_for_drawing(page, lambda: page.get_by_role("button", name="Run (2 changed)").click())
    assert numbers(page)["Fibre area"][0] != before


@pytest.mark.parametrize("preset", ["young_toxin", "bimagrumab_with_training_at_75"])
def test_no_slider_at_its_end_breaks_the_page(open_page, preset):
    page = open_page(f"#1/{preset}")
    for index in range(page.locator(".controls input[type=range]").count()):
        for end in (0.0, 1.0, 0.5):
            # A slider that makes the run shorter may take others away.
            handles = page.locator(".controls input[type=range]")
            if index < handles.count():
                slide(handles.nth(index), end)
        page.wait_for_timeout(150)
        expect(page.locator(".message.error")).to_have_count(0)
        values = page.locator(".legend b").all_inner_texts()
        assert values and all(re.fullmatch(r"[+−]?[\d,.]+(e[+−]?\d+)?(\s%)?", value) for value in values), (
            values
        )


def test_an_intervention_of_another_species_is_marked_as_extrapolated(open_page):
    page = open_page("#1/man_20_to_90?for=364")
    page.get_by_placeholder("NR, training").fill("senolytic")
    found = page.locator(".found button").first
    expect(found).to_contain_text("Extrapolated from evidence in: mouse")
    wait_for_drawing(page, found.click)
    card = page.locator(".course")
    expect(card.locator(".warnings")).to_contain_text("no evidence in this species")
    card.get_by_label("Extrapolate all the same").uncheck()
    expect(page.get_by_role("alert")).to_contain_text("cannot be used in a human")
    wait_for_drawing(page, lambda: page.get_by_role("button", name="Back to the last good settings").click())
    expect(page.locator(".message.error")).to_have_count(0)


def test_a_pinned_run_is_called_by_what_differs(open_page, tmp_path):
    page = open_page()
    move(page, "Share of the muscle wounded", 0.5)
    settled(page)
    page.get_by_role("button", name="Pin", exact=True).click()
    move(page, "Age at the start", 0.8)
    settled(page)
    expect(page.locator(".headline")).to_contain_text(re.compile(r"pinned: age 4\smonths"))
    with download(page, "CSV", tmp_path).open(newline="") as file:
        names = {row[0] for row in csv.reader(file) if row} - {"scenario", "# unit"}
    assert any(name.startswith("pinned: age 4") for name in names)
    assert "Toxin injury in a young mouse, changed" in names


def test_a_pinned_run_of_another_species_is_not_compared_with(open_page):
    page = open_page()
    page.get_by_role("button", name="Pin", exact=True).click()
    wait_for_drawing(page, lambda: page.get_by_role("radio", name="Human").check())
    expect(page.locator(".message.info")).to_contain_text("of another species")
    expect(page.locator(".message.info")).to_contain_text("Left out")
    settled(page)
    assert "pinned" not in page.locator(".headline").inner_text()
    assert page.get_by_label("Compared with").input_value() == "usual"
    assert "pinned" not in page.get_by_label("Compared with").inner_text()


def test_held_changes_dim_what_is_shown(open_page, tmp_path):
    page = open_page()
    opacity = "() => getComputedStyle(document.querySelector('.plots')).opacity"
    page.get_by_role("switch", name="Hold").check()
    assert page.evaluate(opacity) == "1"
    slide(slider(page, "Age at the start"), 0.9)
    expect(page.locator(".messages")).to_contain_text("Not run yet: 1 change held.")
    assert float(page.evaluate(opacity)) < 0.6
    download(page, "SVG", tmp_path)
    expect(page.locator(".message.info")).to_contain_text("without the changes held")
    wait_for_drawing(page, lambda: page.get_by_role("button", name="Run (1 changed)").click())
    assert page.evaluate(opacity) == "1"


def test_holding_leaves_the_bar_in_one_row(open_page):
    page = open_page()
    page.get_by_role("switch", name="Hold").check()
    slide(slider(page, "Age at the start"), 0.9)
    tops = page.locator(".compare-bar > *").evaluate_all(
        "(all) => all.map((each) => each.getBoundingClientRect()).map((box) => box.y + box.height / 2)"
    )
    assert max(tops) - min(tops) < 10


def test_what_a_search_finds_is_in_sight(open_page):
    page = open_page()
    for placeholder, query in (("NR, training", "senolytic"), ("M2 switch", "notch")):
        page.get_by_placeholder(placeholder).fill(query)
        expect(page.locator(".found li").first).to_be_in_viewport(ratio=1)
        page.get_by_placeholder(placeholder).fill("")


def test_interventions_lead_to_experiments(open_page):
    page = open_page()
    field = page.get_by_placeholder("NR, training")
    field.fill("M1 to M2")
    item = page.get_by_role("button", name="Experiment: Block: M1 to M2 switch")
    wait_for_drawing(page, item.click)
    card = page.get_by_role("group", name="Block: M1 to M2 switch")
    expect(card).to_be_focused()
    expect(card).to_be_in_viewport()


def test_short_names_come_first(open_page):
    page = open_page("#1/nicotinamide_riboside_1000?give=")
    page.get_by_placeholder("NR, training").fill("nr")
    expect(page.locator(".found b").first).to_have_text("Nicotinamide riboside")


def test_a_search_obeys_the_keyboard(open_page):
    page = open_page("#1/old_toxin")
    field = page.get_by_placeholder("NR, training")
    field.fill("NR")
    field.press("ArrowDown")
    expect(page.locator(".found button").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    wait_for_drawing(page, lambda: field.press("Enter"))
    expect(page.get_by_role("group", name="Nicotinamide riboside")).to_be_focused()
    page.get_by_placeholder("M2 switch").fill("m2 switch")
    page.keyboard.press("ArrowDown")
    wait_for_drawing(page, lambda: page.keyboard.press("Enter"))
    expect(page.get_by_role("group", name="Block: M1 to M2 switch")).to_be_focused()


def test_evidence_is_described_once(open_page):
    page = open_page("#1/nicotinamide_riboside_1000")
    page.locator(".course summary").click()
    texts = page.locator(".course details p").all_inner_texts()
    assert len(texts) == len(set(texts))


def test_a_number_outside_tells_what_is_allowed(open_page):
    page = open_page()
    box = page.get_by_role("spinbutton", name="Age at the start, months")
    box.fill("900")
    wait_for_drawing(page, lambda: box.press("Enter"))
    expect(page.locator(".slider .allowed")).to_have_text(re.compile(r"Allowed: 3 to \d+ months"))
    assert float(box.input_value()) < 40
    box.fill("5")
    wait_for_drawing(page, lambda: box.press("Enter"))
    expect(page.locator(".slider .allowed")).to_have_count(0)
