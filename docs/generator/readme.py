"""The table of results in README.md and README.zh.md, written between its marks: ``make readme``.

Rows are those of ``docs/readme.toml``: what was wanted, what the model gives, and whether it is met.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PAGES = {"en": ROOT / "README.md", "zh": ROOT / "README.zh.md"}
BLOCK = re.compile(r"(<!-- results: make readme -->\n).*?(<!-- /results -->)", re.DOTALL)
_UNITS = {"1": "", "hour": "h", "day": "d", "cell/fibre": ""}
_WORDS = {
    "en": {"met": "met", "miss": "**missed**", "some": "**{k} of {n} missed**", "to": "to"},
    "zh": {"met": "符合", "miss": "**未达到**", "some": "**{n} 项中 {k} 项未达到**", "to": "至"},
}
_HEADS = {"en": ("", "wanted", "myosat", ""), "zh": ("", "期望", "myosat", "")}
_SCORE = {
    "en": ("within tolerance, `myosat validate`", "calibration", "validation"),
    "zh": ("在容差之内，`myosat validate`", "校准集", "验证集"),
}
_TALLIES = {
    "en": (
        "sized targets",
        "… of papers",
        "… of papers that no file of the model cites",
        "directions and nulls",
    ),
    "zh": ("有大小的目标", "……来自论文的", "……来自模型文件均未引用的论文的", "方向与无变化"),
}
_TALLIED = (None, "papers", "unread", "signs", "unread_signs")
_WANTED = {"en": "… wanted", "zh": "……期望"}
_STILL = {
    "en": "a model in which nothing changes: sized; directions and nulls",
    "zh": "什么都不变的模型：有大小的；方向与无变化",
}
_CELLS = {
    "en": "single-cell fractions (McKellar 2021, De Micheli 2020), normalised RMSE",
    "zh": "单细胞比例（McKellar 2021、De Micheli 2020），归一化均方根误差",
}
_PEER = {
    "en": "the same of Al-Ghazawi 2025 (doi 10.1371/journal.pcbi.1013575), refitted by the same loss",
    "zh": "同上，Al-Ghazawi 2025（doi 10.1371/journal.pcbi.1013575），按相同损失重新拟合",
}
_COPY = {"en": "the same of one study copied onto the other", "zh": "同上，把一项研究直接当作另一项的预测"}
_MISSES = {
    "en": "Every target that it misses, and why ({n})",
    "zh": "未达到的每个目标及原因（{n} 项，英文）",
}
_CLAIMS = {
    "en": "Statements of the reviews that some check finds wrong ({right} of {checks} checks are right): #",
    "zh": "综述陈述中被某项检验判为错误的（{checks} 项检验中 {right} 项正确）：#",
}
SPLITS = ("calibration", "validation")
PROTOCOL = ROOT / "model" / "myosat" / "calibration" / "protocol.toml"
PEER = ROOT / "tests" / "benchmarks" / "peer" / "peer.toml"
Outcomes = Mapping[str, Mapping[str, Any]]


def rows() -> list[dict[str, Any]]:
    """Rows and the lines that part them, in the order of the file."""
    text = (ROOT / "docs" / "readme.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    parts, found = iter(data["part"]), iter(data["row"])
    heads = re.findall(r"^\[\[(part|row)\]\]", text, re.MULTILINE)
    return [next(parts if head == "part" else found) for head in heads]


def table(outcomes: Outcomes, lang: str) -> str:
    """The table in a language."""
    lines = [_HEADS[lang], ("---",) * 4]
    for row in rows():
        if "targets" not in row:
            lines.append((f"**{row[lang]}**", "", "", ""))
            continue
        found = [outcomes[name] for name in row["targets"]]
        wanted, given = (
            _joined([_wanted(one, lang) for one in found]),
            _joined([_given(one) for one in found]),
        )
        lines.append((row[lang], wanted, given, _result(found, lang)))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _result(found: Sequence[Mapping[str, Any]], lang: str) -> str:
    n, k = len(found), sum(one["result"] not in ("pass", "input") for one in found)
    return _WORDS[lang]["met" if k == 0 else "miss" if k == n else "some"].format(n=n, k=k)


def _joined(parts: Sequence[tuple[str, str]]) -> str:
    """Numbers with their units, which stand once where all have the same."""
    parts = [parts[0]] if len(set(parts)) == 1 else parts
    units = {unit for _, unit in parts}
    if len(units) > 1:
        return "; ".join(f"{number} {unit}".strip() for number, unit in parts)
    return f"{', '.join(number for number, _ in parts)} {units.pop()}".strip()


def _wanted(one: Mapping[str, Any], lang: str) -> tuple[str, str]:
    unit = _UNITS.get(one["unit"], one["unit"])
    if one["observed"] is not None:
        return one["observed"] if isinstance(one["observed"], str) else _number(one["observed"]), unit
    low, high = one["low"], one["high"]
    if low is not None and high is not None:
        return f"{_number(low)} {_WORDS[lang]['to']} {_number(high)}", unit
    return (f"≥ {_number(low)}" if high is None else f"≤ {_number(high)}"), unit


def _given(one: Mapping[str, Any]) -> tuple[str, str]:
    return "–" if one["predicted"] is None else _number(one["predicted"]), _UNITS.get(
        one["unit"], one["unit"]
    )


def _number(value: float) -> str:
    """Three digits, or two of what is under one; very small ones rounded away."""
    if abs(value) < 0.005:
        return "0"
    text = f"{value:.3g}" if abs(value) >= 1 else f"{value:.2g}"
    return f"{float(text):g}".replace("-", "−")


def score(found: Mapping[str, Any], lang: str) -> str:
    """How many targets of each split are met; the single-cell studies, beside the nearest published model."""
    splits = [found["score"][split] for split in SPLITS]
    lines = [_SCORE[lang], ("---",) * 3]
    texts = (*_TALLIES[lang], _TALLIES[lang][2])
    for text, key in zip(texts, _TALLIED, strict=True):
        lines.append((text, *(_share(own if key is None else own[key]) for own in splits)))
    rules = tomllib.loads(PROTOCOL.read_text(encoding="utf-8"))["wanted"]
    judged = [
        (f"{100 * rules[split]:.0f} %", found["score"][split]["share"] >= rules[split]) for split in SPLITS
    ]
    lines.insert(
        3, (_WANTED[lang], *(f"{text}: {_WORDS[lang]['met' if met else 'miss']}" for text, met in judged))
    )
    lines.append((_STILL[lang], *(f"{_share(own['still'])}; {_share(own['still_signs'])}" for own in splits)))
    cells = {one["split"]: one["nrmse"] for one in found["cells"]}
    peer = tomllib.loads(PEER.read_text(encoding="utf-8"))["equal_terms"]
    lines.append((_CELLS[lang], *(f"{cells[split]:.3f}" for split in SPLITS)))
    lines.append((_PEER[lang], *(f"{peer[study]:.3f}" for study in ("mckellar2021", "demicheli2020"))))
    copied = next(one["copied"] for one in found["cells"] if one["copied"] is not None)
    lines.append((_COPY[lang], "–", f"{copied:.3f}"))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _share(one: Mapping[str, Any]) -> str:
    return f"{one['within']} / {one['n']} ({100 * one['within'] / one['n']:.0f} %)"


def misses(outcomes: Outcomes, lang: str) -> str:
    """Every miss by name, folded, with the sentence on why."""
    missed = [one for one in outcomes.values() if one["result"] in ("miss", "failed")]
    lines = [f"<details><summary>{_MISSES[lang].format(n=len(missed))}</summary>", ""]
    for one in missed:
        (given, unit), (wanted, _) = _given(one), _wanted(one, "en")
        lines.append(
            f"- **{one['name']}** ({one['split']}): {given} {unit}".rstrip()
            + f", wanted {wanted}. {one['reason']}"
        )
    return "\n".join([*lines, "", "</details>"])


def claims(ledger: Mapping[str, Any], lang: str) -> str:
    """The statements that a check says the model gets wrong."""
    wrong = sorted({int(line.partition(",")[0]) for line in ledger["wrong"]})
    return (
        _CLAIMS[lang].format(**ledger["claims"])
        + ", ".join(map(str, wrong))
        + ("." if lang == "en" else "。")
    )


def written(text: str, found: Mapping[str, Any], ledger: Mapping[str, Any], lang: str) -> str:
    """A page with its results made anew."""
    outcomes = {one["name"]: one for one in found["targets"]}
    parts = (table(outcomes, lang), score(found, lang), misses(outcomes, lang), claims(ledger, lang))
    made = "\n\n".join(parts) + "\n"
    return BLOCK.sub(lambda marks: f"{marks[1]}{made}{marks[2]}", text)


def main() -> None:
    """Run all targets and claims, and write both pages."""
    from myosat.api import validate

    found = json.loads(validate().to_json())
    ledger = json.loads(validate(claims=True).to_json())
    for lang, path in PAGES.items():
        text = written(path.read_text(encoding="utf-8"), found, ledger, lang)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
