"""What the page says of a run: in the headline, on errors, and in Chinese."""

import re

import pytest
from look import bring, headline, ready, settled, wait_for_drawing
from playwright.sync_api import expect

ENGLISH_WORD = re.compile(r"[a-z]{4,}", re.IGNORECASE)


def said(page) -> str:  # noqa: ANN001
    settled(page)
    return page.locator(".headline").inner_text().replace("\u00a0", " ")


def test_two_sexes_are_compared_by_what_both_are_measured_in(open_page):
    page = open_page("#1/man_20_to_90")
    expect(page.locator(".headline")).to_contain_text("grip strength +")
    text = said(page)
    against = re.search(r"At the end, against .*?: (.*?)\. Of its own start", text)[1]
    assert "lean mass index +" in against and not re.search(r"(?<!grip )strength", against)
    assert re.search(r"each has kept: strength \d+ % against \d+ % and lean mass \d+ % against \d+ %", text)
    expect(page.locator(".numbers")).to_contain_text("own young = 1")


def test_what_is_done_about_an_injury_comes_first_and_stays_when_presenting(open_page):
    end = "#1/young_toxin?bend=block:m1_to_m2&compare=no+experiment"
    for more in ("", "&present=1"):
        page = open_page(end + more)
        expect(page.locator(".headline h1")).to_have_text(
            re.compile("^At the end, against no experiment: force −")
        )
    page = open_page()
    settled(page)
    assert headline(page).startswith("Quiescent cells fall")


def test_someone_who_is_healing_is_not_graded(open_page):
    page = open_page("#1/man_injured_at_80")
    text = said(page)
    assert "EWGSOP2" in text
    assert "80.1 years" not in text and "from 80 years" not in text


def test_a_difference_under_a_percent_is_called_none(open_page):
    page = open_page("#1/nicotinamide_riboside_1000")
    settled(page)
    assert re.search(r"strength about unchanged \(\+0\.\d %\)", headline(page))


def test_a_failure_at_the_start_is_told_in_a_sentence_and_explains_nothing(browser, file):
    page = browser.new_page(locale="en-GB")
    page.goto(file.as_uri() + "#1/young_toxin?bend=scale:immune.switch=1e300")
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("The solver stopped at day")
    expect(alert).to_contain_text("in “age”: its steps became too small.")
    expect(page.locator(".headline")).not_to_contain_text("Solving")
    expect(page.locator(".why")).to_contain_text("Nothing has been solved yet")
    expect(page.locator(".why .net")).to_have_count(0)
    alert.get_by_role("button", name="Back to the last good settings").click()
    ready(page)
    page.close()


def test_errors_tell_ages_in_months_or_years(open_page):
    page = open_page("#1/young_toxin?age=1e5")
    expect(page.get_by_role("alert")).to_contain_text(
        re.compile(r"age is [\d,]+\smonths: from 3 to \d+\smonths")
    )
    page.evaluate("() => { location.hash = '#1/man_20_to_90?age=1e5'; }")
    expect(page.get_by_role("alert")).to_contain_text(re.compile(r"from 20 to \d+\syears"))


@pytest.mark.parametrize("query", ["immune.switch", "clearance_rate", "m1_to_m2"])
def test_experiments_have_chinese_names(open_page, query):
    page = open_page("#1/young_toxin?lang=zh")
    page.get_by_placeholder("M2 转换").fill(query)
    names = page.locator(".found b").all_inner_texts()
    assert names and not any(ENGLISH_WORD.search(name) for name in names), names


def test_units_and_file_errors_are_chinese(open_page):
    page = open_page("#1/nicotinamide_riboside_1000?lang=zh")
    assert "mg/天" in page.locator(".course").inner_text()
    expect(page.locator(".numbers")).to_contain_text("个/")
    bring(page, "mine.toml", 'title = "T"\nduration = "20 kg"\n')
    found = page.locator(".message.error li")
    expect(found.first).to_be_visible()
    assert all(re.search(r"[\u4e00-\u9fff]", text) for text in found.all_inner_texts())


def test_a_bad_link_keeps_its_language(open_page):
    page = open_page("#1/no_such_preset?lang=zh")
    expect(page.get_by_role("alert")).to_contain_text("没有预设")
    expect(page.locator(".headline h1")).to_contain_text("静息细胞")


def test_hold_and_pin_have_names_of_their_own_in_chinese(open_page):
    page = open_page(locale="zh-CN")
    expect(page.locator(".compare-bar")).to_contain_text("暂停计算")
    expect(page.locator(".compare-bar")).not_to_contain_text("固定")
    wait_for_drawing(page, lambda: page.get_by_label("起点").select_option("old_toxin"))
