"""Sliders, switches, experiments, comparison and hold."""

import re

import pytest
from look import move, numbers, settled, slide, slider, wait_for_drawing
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
