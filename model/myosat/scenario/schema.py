"""The shape of a scenario file, stated once: for the reader, for messages and for editors.

``python -m myosat.scenario.schema`` prints the JSON Schema that is shipped with the scenarios.
"""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from myosat.scenario import library
from myosat.scenario.fields import Amount, Choice, Line, Quantity
from myosat.scenario.regimen import EVERY, INTENSITY, LENGTH, SESSIONS, TIMINGS, Timing
from myosat.scenario.species import SEXES, SPECIES
from myosat.scenario.vocabulary import MODELS

MAX_YEARS = 200
MAX_EVENTS = 1000
MAX_COURSES = 1000

Time = Annotated[float, Quantity("day", "a time, zero or more, such as '4 weeks'")]


def _as_list(value: object) -> object:
    """One course may be written as a single table."""
    return [cast(object, value)] if isinstance(value, dict) else value


def _flat(value: object) -> object:
    """Dotted keys, ``fast.quiescent = ...``, name what the quoted key "fast.quiescent" names."""
    if not isinstance(value, dict):
        return value
    flat: dict[str, object] = {}
    for key, item in cast(dict[str, object], value).items():
        if isinstance(item, dict):
            inner = cast(dict[str, object], _flat(cast(object, item)))
            flat |= {f"{key}.{name}": leaf for name, leaf in inner.items()}
        else:
            flat[key] = item
    return flat


class Table(BaseModel):
    """A table of the file; a key that it does not list is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


_LIVED = "one line of text in quotes, such as 'sedentary' or '1.2 g/kg/day'"


class SubjectTable(Table):
    """In whom. The subject has its stated age at t = 0."""

    species: Annotated[str, Choice("species", lambda: list(SPECIES))]
    sex: Annotated[str, Choice("sex", lambda: SEXES)]
    age: Annotated[float, Quantity("day", "an age, such as '6 months' or '72 years'", above=True)]
    muscle: Annotated[
        str | None, Choice("muscle", lambda: [muscle for kind in SPECIES.values() for muscle in kind.muscles])
    ] = None
    history: dict[str, Annotated[str, Line(what=_LIVED)]] = Field(default={}, description="life before t = 0")


class EventTable(Table):
    """An injury."""

    injury: Annotated[str, Choice("injury", library.injury_names)]
    at: Time
    severity: Annotated[
        float, Quantity("1", "the share of tissue wounded, above 0 and up to 1", high=1.0, above=True)
    ] = 1.0


class CourseTable(Table):
    """One course of an intervention, over [start, stop)."""

    agent: Annotated[str | None, Line(100)] = Field(default=None, description="which of its agents is given")
    dose: Annotated[str | float | None, Amount("a dose with its unit, such as '400 mg/kg/day'")] = None
    every: Annotated[float | None, EVERY] = None
    sessions: Annotated[float | None, SESSIONS] = None
    length: Annotated[float | None, LENGTH] = None
    intensity: Annotated[float | None, INTENSITY] = None
    timing: Annotated[Timing | None, Choice("timing", lambda: TIMINGS)] = None
    start: Time = 0.0
    stop: Annotated[float | None, Quantity("day", "a time after start, such as '4 weeks'")] = None
    adherence: Annotated[float, Quantity("1", "a share from 0 to 1", high=1.0)] = 1.0
    on: bool = Field(default=True, strict=True, description="false keeps the course for the comparison only")
    extrapolate: bool = Field(
        default=False,
        strict=True,
        description="allow a dose, sex or species outside the evidence; it is labelled",
    )


class ExperimentTable(Table):
    """Hold a state or signal, silence a process, remove cells at t = 0, move a lever."""

    clamp: Annotated[dict[str, Any], BeforeValidator(_flat)] = Field(
        default={}, description="state or signal = a value with unit, or 'rest'"
    )
    knock_out: list[Annotated[str, Line()]] = Field(default=[], description="names of processes")
    ablate: Annotated[dict[str, Any], BeforeValidator(_flat)] = Field(
        default={}, description="cells = the share removed, above 0 and up to 1"
    )
    levers: Annotated[dict[str, Any], BeforeValidator(_flat)] = Field(
        default={}, description="lever = its factor, or what is added, over the whole run"
    )


class ScenarioFile(Table):
    """A scenario: one question, asked of the model."""

    title: Annotated[str, Line()]
    duration: Annotated[
        float,
        Quantity(
            "day",
            f"a time above zero and up to {MAX_YEARS} years, such as '4 weeks'",
            high=MAX_YEARS * 365.25,
            above=True,
        ),
    ]
    model: Annotated[str, Choice("model", lambda: MODELS)] = "full"
    compare_with: Annotated[str | None, Line(1000)] = Field(
        default=None, description="'no interventions', 'no injury', 'no experiment', or another scenario"
    )
    subject: SubjectTable
    event: list[EventTable] = Field(default=[], max_length=MAX_EVENTS)
    interventions: dict[
        str, Annotated[list[CourseTable], Field(min_length=1), BeforeValidator(_as_list)]
    ] = {}
    experiment: ExperimentTable = ExperimentTable()
    parameters: Annotated[dict[str, Any], BeforeValidator(_flat)] = Field(
        default={}, description="parameter = a value with unit; marked in every output"
    )


#: The keys allowed in each table, by the first part of its field.
KEYS = {
    "": list(ScenarioFile.model_fields),
    "subject": list(SubjectTable.model_fields),
    "event": list(EventTable.model_fields),
    "interventions": list(CourseTable.model_fields),
    "experiment": list(ExperimentTable.model_fields),
}


def scenario_schema() -> dict[str, Any]:
    """The JSON Schema of a scenario file, with the names of the shipped interventions and injuries."""
    schema = cast(dict[str, Any], _tidy(ScenarioFile.model_json_schema()))
    course = {"$ref": "#/$defs/CourseTable"}
    schema["properties"]["interventions"] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            name: {
                "description": item.summary,
                "anyOf": [course, {"type": "array", "items": course, "minItems": 1}],
            }
            for name, item in sorted(library.interventions().found.items())
        },
    }
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "myosat scenario"}
    return {**head, **schema}


def _tidy(schema: object) -> object:
    """Leave out what says nothing to an editor, or differs between versions of pydantic."""
    if isinstance(schema, list):
        return [_tidy(item) for item in cast(list[object], schema)]
    if not isinstance(schema, dict):
        return schema
    table = cast(dict[str, object], schema)
    text = table.get("type") == "string"
    return {
        key: {name: _tidy(item) for name, item in cast(dict[str, object], value).items()}
        if key in ("properties", "$defs")
        else _tidy(value)
        for key, value in table.items()
        if not (key == "title" or (key == "additionalProperties" and value is True))
        and not (key == "default" and (value is None or (text and not isinstance(value, str))))
    }


def schema_text() -> str:
    """`scenario_schema` as the text of the shipped file."""
    return json.dumps(scenario_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
