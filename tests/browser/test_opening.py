"""The first screen, in both languages, on a phone, and when presenting."""

import json
import re
from pathlib import Path

import pytest
from look import headline, numbers, ready, wait_for_drawing
from playwright.sync_api import expect

AXE = Path("model/myosat/explorer/source/node_modules/axe-core/axe.min.js")


def test_it_opens_on_a_toxin_injury_and_says_what_happens(open_page):
    page = open_page()
    assert page.get_by_label("Start from").input_value() == "young_toxin"
    assert re.search(
        r"Quiescent cells fall to .* % of their start by day .* and are (not )?back at 80 %", headline(page)
    )
    assert page.locator(".plot canvas").count() >= 5
    assert all(row[0] != "–" for row in numbers(page).values())


def test_the_disclaimer_is_always_in_sight(open_page):
    said = "not medical advice"
    for options in (
        {},
        {"viewport": {"width": 390, "height": 844}},
        {"viewport": {"width": 900, "height": 700}},
    ):
        page = open_page(**options)
        expect(page.locator("footer b")).to_contain_text(said)
        expect(page.locator("footer b")).to_be_in_viewport()
    page = open_page("#1/young_toxin?present=1")
    expect(page.locator("footer b")).to_be_in_viewport()


@pytest.mark.parametrize(
    "preset", ["man_20_to_90", "core_toxin", "nicotinamide_riboside_1000", "resting_muscle"]
)
def test_every_kind_of_preset_has_plots_and_a_sentence(open_page, preset):
    page = open_page(f"#1/{preset}")
    assert page.locator(".plot canvas").count() >= 3
    assert re.search(r"\d", headline(page))
    expect(page.locator(".message.error")).to_have_count(0)


def test_choosing_another_preset_draws_it(open_page):
    page = open_page()
    before = headline(page)
    wait_for_drawing(page, lambda: page.get_by_label("Start from").select_option("old_toxin"))
    assert headline(page) != before


def test_chinese_by_the_browser_and_by_the_button(open_page):
    page = open_page(locale="zh-CN")
    assert page.evaluate("() => document.documentElement.lang") == "zh-Hans"
    assert re.search("静息细胞", headline(page))
    page.get_by_role("button", name="English").click()
    expect(page.locator(".headline h1")).to_contain_text("Quiescent cells")
    page.get_by_role("button", name="中文").click()
    expect(page.locator(".headline h1")).to_contain_text("静息细胞")


def test_nothing_of_the_page_is_left_in_english(open_page):
    page = open_page(locale="zh-CN")
    labels = page.locator("legend, h2, h3, .slider label, .compare-bar button, footer b").all_inner_texts()
    assert labels and all(re.search(r"[\u4e00-\u9fff]", label) for label in labels)


def test_a_phone_has_one_column_and_a_drawer(open_page):
    page = open_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    expect(page.get_by_role("slider", name="Age at the start")).to_be_hidden()
    page.get_by_role("button", name="Change settings").click()
    expect(page.get_by_role("slider", name="Age at the start")).to_be_visible()
    expect(page.locator(".plot canvas").first).to_be_in_viewport()


def test_presenting_shows_one_large_plot(open_page):
    page = open_page()
    page.get_by_role("button", name="Present", exact=True).click()
    expect(page.locator(".plot")).to_have_count(1)
    page.get_by_role("button", name="Immune cells").click()
    expect(page.locator(".plot h3")).to_have_text("Immune cells")
    page.get_by_role("button", name="Leave presenting").click()
    expect(page.locator(".plot")).not_to_have_count(1)


#: The sizes of all letters on the axes that are drawn while something is done.
NOTE_FONTS = """
() => {
    const draw = CanvasRenderingContext2D.prototype.fillText;
    window.fonts = new Set();
    CanvasRenderingContext2D.prototype.fillText = function (...told) {
        window.fonts.add(this.font.split("px")[0]);
        return draw.apply(this, told);
    };
}
"""


def test_letters_of_the_axes_follow_presenting(open_page):
    page = open_page(viewport={"width": 1920, "height": 1080})
    page.evaluate(NOTE_FONTS)
    for button, size in (("Present", "22"), ("Leave presenting", "12"), ("Present", "22")):
        page.evaluate("() => window.fonts.clear()")
        page.get_by_role("button", name=button, exact=True).click()
        page.wait_for_timeout(300)
        assert page.evaluate("() => [...window.fonts]") == [size]


def test_arrow_keys_move_the_time_when_presenting(open_page):
    page = open_page("#1/young_toxin?present=1")
    there = page.locator(".scrubber output").inner_text()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".scrubber output")).not_to_have_text(there)
    stepped = page.locator(".scrubber output").inner_text()
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".scrubber output")).to_have_text(there)
    # A control that has the focus keeps its keys: the slider of the time takes smaller steps.
    page.get_by_role("slider", name="Time that is looked at").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".scrubber output")).not_to_have_text(there)
    assert page.locator(".scrubber output").inner_text() != stepped


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_button_of_the_drawer_can_be_read_under_the_finger(open_page, scheme):
    page = open_page(viewport={"width": 390, "height": 844}, color_scheme=scheme)
    button = page.locator(".handle")
    colours = "(element) => { const s = getComputedStyle(element); return [s.color, s.backgroundColor]; }"
    rest = button.evaluate(colours)
    assert rest[0] != rest[1]
    button.click()
    page.get_by_role("button", name="Close settings").hover()
    assert button.evaluate(colours) == rest


def test_on_a_phone_nothing_lies_over_the_plots(open_page):
    page = open_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    bottom, strip = page.evaluate(
        """() => [document.querySelector(".page").getBoundingClientRect().bottom,
            document.querySelector("footer b").getBoundingClientRect().top]"""
    )
    assert bottom <= strip + 1
    wide = page.get_by_role("slider", name="Time that is looked at").bounding_box()["width"]
    assert wide > 300


@pytest.mark.parametrize(
    ("end", "options"),
    [
        ("", {}),
        ("#1/nicotinamide_riboside_1000", {"color_scheme": "dark"}),
        ("#1/man_20_to_90?present=1", {}),
        ("", {"locale": "zh-CN", "viewport": {"width": 390, "height": 844}}),
    ],
)
def test_axe_finds_nothing_serious(open_page, end, options):
    page = open_page(end, **options)
    for summary in page.locator("details summary").all():
        summary.click()
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("() => axe.run().then((result) => result.violations)")
    serious = [each for each in found if each["impact"] in ("serious", "critical")]
    assert not serious, json.dumps(
        [[e["id"], [n["html"][:200] for n in e["nodes"]]] for e in serious], indent=1
    )


def test_a_page_opened_twice_is_the_same(open_page):
    first, second = open_page(), open_page()
    ready(second)
    assert numbers(first) == numbers(second)
