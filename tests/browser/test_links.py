"""Addresses: a link is the state; nonsense is refused and the last good state kept."""

import pytest
from look import address, headline, move, numbers, settled, slider, wait_for_drawing
from playwright.sync_api import expect

NONSENSE = [
    "#nonsense",
    "#9/young_toxin",
    "#1/no_such_preset",
    "#1/young_toxin?age=NaN",
    "#1/young_toxin?age=1e9",
    "#1/young_toxin?age=-3",
    "#1/young_toxin?for=0",
    "#1/young_toxin?species=dragon",
    "#1/young_toxin?colour=red",
    "#1/young_toxin?age=120&age=240",
    "#1/young_toxin?injury=toxin@0*7",
    "#1/young_toxin?injury=toxin",
    "#1/young_toxin?give=unicorn_dust:dose=1,start=0,stop=9",
    "#1/young_toxin?give=nsaid:dose=1e300",
    "#1/young_toxin?give=nsaid:stop=7",
    "#1/young_toxin?bend=block:no_such_process",
    "#1/young_toxin?bend=hold:nad=Infinity",
    "#1/young_toxin?lang=klingon",
    "#1/%E0%A4%A",
    f"#1/young_toxin?title={'x' * 7000}",
    "#1/__proto__?constructor=1",
]


def test_a_link_carries_the_whole_state(open_page):
    page = open_page("#1/old_toxin")
    move(page, "Age at the start", 0.5)
    page.get_by_placeholder("NR, training").fill("NSAID")
    wait_for_drawing(page, lambda: page.locator(".finder .found button").first.click())
    move(page, "Dose", 0.4)
    move(page, "Until", 0.2)
    page.locator(".flow-card select").select_option("committed>regenerating_nuclei")
    wait_for_drawing(page, lambda: page.locator(".flow-card").get_by_role("checkbox").check())
    end = address(page)
    assert len(end) < 300
    again = open_page(end)
    settled(again)
    assert headline(again) == headline(page)
    assert numbers(again) == numbers(page)
    assert address(again) == end


def test_a_link_carries_language_time_and_presenting(open_page):
    page = open_page("#1/young_toxin?lang=zh&day=7&present=1")
    expect(page.locator(".plot")).to_have_count(1)
    assert "第 7 天" in page.locator(".scrubber output").inner_text().replace("\u00a0", " ")
    assert "lang=zh" in address(page) and "day=7" in address(page)


def test_the_address_of_a_preset_is_short(open_page):
    page = open_page()
    move(page, "Age at the start", 0.5)
    wait_for_drawing(page, lambda: page.get_by_role("button", name="Reset", exact=True).click())
    assert address(page) == "#1/young_toxin?lang=en"


@pytest.mark.parametrize("end", NONSENSE[::7])
def test_a_nonsense_link_opens_the_opening_preset_and_says_why(open_page, end):
    page = open_page(end)
    expect(page.get_by_role("alert")).to_contain_text("The link was not followed")
    assert page.get_by_label("Start from").input_value() == "young_toxin"
    assert page.locator(".plot canvas").count() > 1


def test_a_nonsense_link_leaves_what_is_shown(open_page):
    page = open_page("#1/old_toxin")
    move(page, "Share of the muscle wounded", 0.5)
    good, values = address(page), numbers(page)
    for end in NONSENSE:
        page.evaluate("(end) => { location.hash = end; }", end)
        expect(page.get_by_role("alert")).to_contain_text("last good state")
        assert page.evaluate("() => location.hash") == good
        assert numbers(page) == values
        page.get_by_role("button", name="Close this message").click()


def test_a_typed_link_is_followed(open_page):
    page = open_page()
    wait_for_drawing(
        page, lambda: page.evaluate("() => { location.hash = '#1/young_toxin?sex=female&age=730.5'; }")
    )
    expect(page.get_by_role("radio", name="Female")).to_be_checked()
    assert slider(page, "Age at the start").get_attribute("aria-valuetext") == "24\u00a0months"


def test_a_run_that_fails_says_where_and_leads_back(open_page):
    page = open_page()
    values = numbers(page)
    page.evaluate("() => { location.hash = '#1/old_toxin?bend=scale:immune.recruitment=1e9'; }")
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("The solver stopped at day")
    expect(alert).to_contain_text("The curves are those of the last good settings")
    assert numbers(page) == values
    wait_for_drawing(page, lambda: alert.get_by_role("button", name="Back to the last good settings").click())
    expect(page.locator(".message.error")).to_have_count(0)
    assert page.get_by_label("Start from").input_value() == "young_toxin"


def test_a_link_to_a_run_that_fails_leads_to_the_opening_preset(open_page, browser, file):
    page = browser.new_page(locale="en-GB")
    page.goto(file.as_uri() + "#1/old_toxin?bend=scale:immune.recruitment=1e9")
    button = page.get_by_role("button", name="Back to the last good settings")
    button.click()
    expect(page.locator(".plot canvas").first).to_be_visible()
    assert page.get_by_label("Start from").input_value() == "young_toxin"
    page.close()


def test_back_undoes_and_forward_does_again(open_page):
    page = open_page("#1/old_toxin")
    first = address(page)
    move(page, "Share of the muscle wounded", 0.5)
    second, values = address(page), numbers(page)
    page.go_back()
    settled(page)
    assert address(page) == first and numbers(page) != values
    page.go_forward()
    settled(page)
    assert address(page) == second and numbers(page) == values


def test_a_link_carries_that_it_is_compared_with_nothing(open_page):
    page = open_page("#1/young_toxin")
    page.get_by_label("Compared with").select_option("none")
    end = address(page)
    assert "against=nothing" in end
    again = open_page(end)
    settled(again)
    assert again.get_by_label("Compared with").input_value() == "none"


def test_published_figures_are_not_drawn_on_another_subject(open_page):
    page = open_page("#1/young_toxin")
    expect(page.locator(".mark").first).to_be_visible()
    move(page, "Age at the start", 0.8)
    settled(page)
    expect(page.locator(".mark")).to_have_count(0)
