"""Reading a run: time, diagram, reasons, published figures, tables."""

import re

from look import move, numbers, settled, wait_for_drawing
from playwright.sync_api import expect


def amount(text: str) -> float:
    return float(text.replace("−", "-").replace(",", "").replace("+", "").replace("\u00a0%", ""))


def test_the_time_slider_moves_everything_that_is_read_at_a_time(open_page):
    page = open_page()
    settled(page)
    legend, why, boxes = (page.locator(each) for each in (".legend b", ".why .net", ".diagram svg"))
    before = (legend.all_inner_texts(), why.inner_text(), boxes.inner_html())
    handle = page.get_by_role("slider", name="Time that is looked at")
    handle.focus()
    for _ in range(3):
        page.keyboard.press("PageUp")
    settled(page)
    after = (legend.all_inner_texts(), why.inner_text(), boxes.inner_html())
    assert all(a != b for a, b in zip(before, after, strict=True))


def test_a_hover_looks_and_a_click_locks(open_page):
    page = open_page()
    plot = page.locator(".u-over").first
    plot.hover(position={"x": 300, "y": 60})
    there = page.locator(".scrubber output").inner_text()
    plot.hover(position={"x": 200, "y": 60})
    assert page.locator(".scrubber output").inner_text() != there
    plot.click(position={"x": 300, "y": 60})
    plot.hover(position={"x": 100, "y": 60})
    assert page.locator(".scrubber output").inner_text() == there
    assert "day=" in (settled(page) or page.evaluate("() => location.hash"))


def test_all_plots_share_the_line_of_the_time(open_page):
    page = open_page()
    page.locator(".u-over").first.hover(position={"x": 300, "y": 60})
    shares = page.locator(".u-over").evaluate_all(
        """(plots) => plots.map((plot) => {
            const line = plot.querySelector(".time-line").getBoundingClientRect();
            const box = plot.getBoundingClientRect();
            return (line.x - box.x) / box.width;
        })"""
    )
    assert max(shares) - min(shares) < 0.01


def test_the_reasons_add_up_to_the_net(open_page):
    page = open_page()
    settled(page)
    page.get_by_label("What moves").select_option("m1")
    pushes = [amount(text) for text in page.locator(".pushes .amount").all_inner_texts()]
    net = page.locator(".why .net").inner_text()
    told = amount(re.search(r"by ([\d.,]+)", net)[1]) * (-1 if "falling" in net else 1)
    assert len(pushes) >= 3
    assert abs(sum(pushes) - told) < 0.02 * max(map(abs, pushes))


def test_a_box_asks_why_and_a_blocked_flow_pushes_no_more(open_page):
    page = open_page()
    page.locator(".diagram .box").filter(has_text=re.compile("^M2")).click()
    expect(page.get_by_label("What moves")).to_have_value("m2")
    expect(page.locator(".pushes")).to_contain_text("M1 to M2 switch")
    page.locator(".flow-card select").select_option("m1>m2")
    wait_for_drawing(page, lambda: page.locator(".flow-card").get_by_role("checkbox").check())
    expect(page.locator(".pushes")).not_to_contain_text("M1 to M2 switch")


def test_an_arrow_of_the_diagram_opens_its_flow(open_page):
    page = open_page()
    settled(page)
    page.locator(".diagram .arrow").filter(has_text="M1 → M2").dispatch_event("click")
    expect(page.locator(".flow-card select")).to_have_value("m1>m2")


def test_published_figures_tell_their_source_on_focus(open_page):
    page = open_page()
    mark = page.locator(".mark").first
    mark.focus()
    expect(mark.locator(".tip")).to_be_visible()
    assert re.search(r"(19|20)\d\d", mark.locator(".tip").inner_text())
    assert re.search(r"(19|20)\d\d", mark.get_attribute("aria-label"))
    move(page, "Share of the muscle wounded", 0.5)
    expect(page.locator(".mark").first).to_have_class(re.compile("faded"))


def test_a_plot_as_a_table(open_page):
    page = open_page()
    plot = page.get_by_role("region", name="Satellite cells", exact=True)
    plot.get_by_role("button", name="Table").click()
    expect(plot.get_by_role("table")).to_contain_text("cells/mm³")
    assert plot.locator("tbody tr").count() > 10
    plot.get_by_role("button", name="Plot").click()
    expect(plot.locator("canvas")).to_be_visible()


def test_a_curve_is_hidden_by_its_name(open_page):
    page = open_page()
    name = page.get_by_role("button", name=re.compile("^Quiescent"))
    name.click()
    expect(name).to_have_attribute("aria-pressed", "false")


def test_looking_closer_and_at_the_whole_again(open_page):
    page = open_page()
    page.get_by_role("button", name="Look closer").click()
    expect(page.get_by_role("button", name="Whole run")).to_be_visible()
    page.get_by_role("button", name="Whole run").click()
    expect(page.get_by_role("button", name="Whole run")).to_have_count(0)


def test_plots_are_chosen(open_page):
    page = open_page()
    count = page.locator(".plot").count()
    page.get_by_role("button", name="Plots").click()
    page.get_by_label("Niche").check()
    expect(page.locator(".plot")).to_have_count(count + 1)
    assert "Matrix" in numbers(page)


def test_another_criterion_draws_other_cut_offs(open_page):
    page = open_page("#1/man_20_to_90")
    assert "EWGSOP2" in page.locator(".headline").inner_text()
    page.get_by_role("button", name="Plots").click()
    page.get_by_label("Cut-offs of sarcopenia").select_option(index=2)
    expect(page.locator(".headline")).not_to_contain_text("EWGSOP2")


def test_playing_moves_the_time(open_page):
    page = open_page()
    there = page.locator(".scrubber output").inner_text()
    page.get_by_role("button", name="Play").click()
    expect(page.locator(".scrubber output")).not_to_have_text(there)
    page.get_by_role("button", name="Pause").click()
