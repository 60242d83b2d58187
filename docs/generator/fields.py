"""What files may hold: keys of scenarios and of target files, and the statistics of targets."""

from __future__ import annotations

import inspect
import json
from typing import Any

from pydantic import BaseModel

from myosat.analysis.measures import STATISTICS, Statistic
from myosat.analysis.target_file import BLOCKS, CaseTable, SourceTable, TargetTable
from myosat.scenario import library

from .pages import Pages, code, marked, plain, table

_WHEN = {
    "time": "`time`",
    "window": "`window`, or the whole run",
    "either": "`time` or `window`",
    "nothing": "",
}
_COMPARES = {"never": "", "maybe": "`comparator`, or the start of the run", "always": "`comparator`"}
_UNITS = {
    "readout": "that of the readout",
    "share": "1 or %",
    "time": "time",
    "rate": "1/time",
    "none": "none",
}
#: What the keys of a target file mean; one that is missing here stops the build.
_MEANINGS: dict[type[BaseModel], dict[str, str]] = {
    SourceTable: {
        "citation": "The paper, as you would cite it in a line.",
        "doi": "Its DOI, without an address before it.",
        "key": "Its key in `references.toml`, where it has one: papers of your own need none.",
        "grade": "What kind of evidence it is.",
        "read_in": "The address of the page that the figures were read in.",
        "block": "What its targets are counted under in a score; `own` is for files of your own.",
        "split": "The split of all its rows. A row may state its own, and without either it is `validation`.",
    },
    CaseTable: {
        "based_on": "A shipped scenario by name, or a path, tried beside the target file first.",
        "set": 'Fields to change in it, by dotted path: `{"subject.age" = "24 months"}`.',
        "each_rate": "One run for each rate of the model, up and down by this share: the worst counts.",
    },
    TargetTable: {
        "name": "A name of its own within the file; made of scenario, readout and statistic if missing.",
        "scenario": "A name from `[scenarios]`, a shipped scenario, or a path.",
        "comparator": "What it is compared with: a scenario as above, `no interventions` or `no injury`; "
        "without one, statistics that compare use the start of the same run, before any injury.",
        "readout": "What is measured: a name from `myosat list readouts`, a state, a signal or a running "
        "total; of one fibre type as `fast.NAME`.",
        "per": "A second readout that the first is divided by, as in cells per fibre.",
        "time": "When it is measured, from the start of the scenario (not from the injury).",
        "window": "From when to when, where a statistic looks over a time.",
        "statistic": "What is done with the readout: one of the table below.",
        "fraction": "For `time_of_fraction`: which share of the gain.",
        "level": "For `time_crossing`: which value of the readout.",
        "crossing": "For `time_crossing`: from below or from above.",
        "observed": "The number that was observed; for `direction`: `higher` or `lower`. Not for `null`.",
        "unit": "The unit of plain numbers in this row. A quantity in quotes brings its own; `%` for shares.",
        "low": "Of a range that agrees: the lowest value. Instead of `observed`.",
        "high": "Of a range that agrees: the highest value.",
        "above": "As `low`, and the value itself does not agree.",
        "below": "As `high`, and the value itself does not agree.",
        "spread": "The spread of `observed`: a standard deviation, which needs `n`, unless `spread_kind` is "
        "`SE`.",
        "spread_kind": "Whether `spread` is a standard deviation or a standard error.",
        "n": "The number of subjects.",
        "tolerance": "How far off agrees: in the unit of the row, or a share of `observed` as `10 %`. "
        "Default: the larger of 1.96 standard errors and 15 % of `observed`; of signs 1 %.",
        "split": "`calibration`: a fit may use it; `validation`: it only judges.",
        "weight": "How much it counts in a fit; it does not change a score.",
        "by_construction": "The model is given this figure: it is shown, and not scored.",
        "note": "Where in the paper it stands, and what was read from a figure or converted.",
    },
}


def write(pages: Pages) -> None:
    """Tables of keys, by file and table."""
    _scenario(pages)
    for name, shape in (("source", SourceTable), ("case", CaseTable), ("target", TargetTable)):
        pages.write(f"parts/{name}_keys", _keys(shape))
    pages.write("parts/statistics", _statistics())
    pages.write("parts/blocks", ", ".join(map(code, BLOCKS)))


def _scenario(pages: Pages) -> None:
    schema = json.loads((library.scenarios_folder() / "schema" / "scenario.json").read_text(encoding="utf-8"))
    top = {key: value for key, value in schema["properties"].items()}
    made = ["### At the top\n", _properties(top, schema)]
    titles = {
        "SubjectTable": "`[subject]`",
        "EventTable": "`[[event]]`",
        "CourseTable": "`[interventions.NAME]`, `[[interventions.NAME]]`",
        "ExperimentTable": "`[experiment]`",
    }
    for name, title in titles.items():
        found = schema["$defs"][name]
        made += [
            f"### {title}\n",
            f"{plain(found.get('description', ''))}\n",
            _properties(found["properties"], found),
        ]
    pages.write("parts/scenario_keys", "\n".join(made))


def _properties(properties: dict[str, Any], owner: dict[str, Any]) -> str:
    needed = set(owner.get("required", ()))
    rows = [
        (code(key), "yes" if key in needed else "", plain(_allowed(value)), code(_default(value)))
        for key, value in properties.items()
    ]
    return table(("key", "needed", "what it is", "default"), rows)


def _allowed(value: dict[str, Any]) -> str:
    """What a key may hold, in words."""
    if "description" in value:
        return str(value["description"])
    for key in ("enum", "const"):
        if key in value:
            names = value[key] if isinstance(value[key], list) else [value[key]]
            return "one of " + ", ".join(map(str, names)) if len(names) < 20 else "a name"
    parts = [_allowed(part) for key in ("anyOf", "oneOf", "allOf") for part in value.get(key, ())]
    parts = [part for part in dict.fromkeys(parts) if part and part != "null"]
    if parts:
        return " or ".join(parts)
    kinds = {"boolean": "true or false", "string": "text", "number": "a number", "object": "a table"}
    return kinds.get(str(value.get("type")), "")


def _default(value: dict[str, Any]) -> str:
    default = value.get("default")
    return "" if default in (None, "", {}, []) else json.dumps(default)


def _keys(shape: type[BaseModel]) -> str:
    """The keys of a table of a target file: what each means, and what its reader allows."""
    rows = []
    for name, field in shape.model_fields.items():
        needed = "yes" if field.is_required() else ""
        default = "" if field.is_required() or field.default in (None, "", {}) else json.dumps(field.default)
        allowed = plain(_allowed(shape.model_json_schema()["properties"][name]))
        rows.append((code(name), needed, marked(_MEANINGS[shape][name]), allowed, code(default)))
    heads = ("key", "needed", "what it means", "what it holds", "default")
    return f"{marked(inspect.getdoc(shape) or '')}\n\n{table(heads, rows)}"


def _statistics() -> str:
    rows = [_statistic(name, one) for name, one in STATISTICS.items()]
    return table(("statistic", "what it is", "when", "compared with", "also needs", "unit"), rows)


def _statistic(name: str, one: Statistic) -> tuple[str, ...]:
    text = (inspect.getdoc(one.function) or "").partition(" Unit:")[0].partition(" No unit")[0]
    needs = ", ".join(map(code, one.needs))
    return code(name), marked(text), _WHEN[one.when], _COMPARES[one.compares], needs, _UNITS[one.unit]
