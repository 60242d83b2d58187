"""How to simulate an exported scenario, as SED-ML Level 1 Version 3: time course, plots and a report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree

from myosat.interchange.names import TIME
from myosat.interchange.parts import Quantity
from myosat.interchange.system import System

LANGUAGE = "urn:sedml:language:sbml.level-3.version-2"
MATHML = "http://www.w3.org/1998/Math/MathML"
SPACES = {
    "xmlns": "http://sed-ml.org/sed-ml/level1/version3",
    "xmlns:sbml": "http://www.sbml.org/sbml/level3/version2/core",
}
POINTS = 1000
#: CVODE, and its settings as ontology terms: relative and absolute tolerance, longest step [day].
ALGORITHM = "KISAO:0000019"
SETTINGS = {"KISAO:0000209": "1e-09", "KISAO:0000211": "1e-12", "KISAO:0000467": "10"}


def sedml_text(system: System, source: str) -> str:
    """The experiment that answers the scenario, on the SBML in the file ``source`` beside it."""
    root = ElementTree.Element("sedML", {**SPACES, "level": "1", "version": "3"})
    models = _child(root, "listOfModels")
    _child(models, "model", id="model", name=system.scenario.title, language=LANGUAGE, source=source)
    _simulation(root, system)
    _child(
        _child(root, "listOfTasks"), "task", id="task", modelReference="model", simulationReference="course"
    )
    shown = list(_shown(system))
    generators = _child(root, "listOfDataGenerators")
    _generator(generators, TIME.name, "time [day]", symbol="urn:sedml:symbol:time")
    for quantity in shown:
        kind = "Species/sbml:species" if quantity.species else "Parameters/sbml:parameter"
        target = f"/sbml:sbml/sbml:model/sbml:listOf{kind}[@id='{quantity.id}']"
        _generator(generators, quantity.id, f"{quantity.name} [{quantity.unit}]", target=target)
    outputs = _child(root, "listOfOutputs")
    states = set(system.states.values())
    for number, unit in enumerate(dict.fromkeys(q.unit for q in shown if q.id in states), 1):
        _plot(outputs, f"plot_{number}", unit, (q for q in shown if q.unit == unit and q.id in states))
    _report(outputs, shown)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _shown(system: System) -> Iterator[Quantity]:
    """The states, then the readouts."""
    states = set(system.states.values())
    readouts = {system.signals[id] for id in system.model.readouts if id in system.signals}
    yield from (quantity for quantity in system.quantities if quantity.id in states)
    yield from (quantity for quantity in system.quantities if quantity.id in readouts)


def _child(parent: ElementTree.Element, tag: str, **attributes: str) -> ElementTree.Element:
    return ElementTree.SubElement(parent, tag, attributes)


def _simulation(root: ElementTree.Element, system: System) -> None:
    course = _child(
        _child(root, "listOfSimulations"),
        "uniformTimeCourse",
        id="course",
        initialTime="0",
        outputStartTime="0",
        outputEndTime=repr(system.scenario.duration),
        numberOfPoints=str(POINTS),
    )
    algorithm = _child(course, "algorithm", kisaoID=ALGORITHM)
    settings = _child(algorithm, "listOfAlgorithmParameters")
    for term, value in SETTINGS.items():
        _child(settings, "algorithmParameter", kisaoID=term, value=value)


def _generator(parent: ElementTree.Element, id: str, name: str, **what: str) -> None:
    made = _child(parent, "dataGenerator", id=f"data_{id}", name=name)
    _child(_child(made, "listOfVariables"), "variable", id=f"of_{id}", taskReference="task", **what)
    _child(_child(made, "math", xmlns=MATHML), "ci").text = f"of_{id}"


def _plot(parent: ElementTree.Element, id: str, unit: str, quantities: Iterable[Quantity]) -> None:
    plot = _child(
        parent, "plot2D", id=id, name="states without a unit" if unit == "1" else f"states in {unit}"
    )
    curves = _child(plot, "listOfCurves")
    for quantity in quantities:
        _child(
            curves,
            "curve",
            id=f"{id}_{quantity.id}",
            name=quantity.name,
            logX="false",
            logY="false",
            xDataReference=f"data_{TIME.name}",
            yDataReference=f"data_{quantity.id}",
        )


def _report(parent: ElementTree.Element, quantities: Iterable[Quantity]) -> None:
    report = _child(parent, "report", id="report", name="states and readouts")
    rows = _child(report, "listOfDataSets")
    _child(rows, "dataSet", id="set_time", label=TIME.name, dataReference=f"data_{TIME.name}")
    for quantity in quantities:
        _child(
            rows, "dataSet", id=f"set_{quantity.id}", label=quantity.name, dataReference=f"data_{quantity.id}"
        )
