"""A COMBINE archive: model, simulation and the scenario that they were made from, in one file."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree

from myosat.errors import InputError, Problem
from myosat.interchange.sbml import sbml_text
from myosat.interchange.sedml import sedml_text
from myosat.interchange.system import System
from myosat.scenario.grammar import Scenario, parse

SPECIFICATIONS = "http://identifiers.org/combine.specifications"
MANIFEST, MODEL, SIMULATION, SCENARIO = "manifest.xml", "model.xml", "simulation.sedml", "scenario.toml"
FORMATS = {
    ".": f"{SPECIFICATIONS}/omex",
    MANIFEST: f"{SPECIFICATIONS}/omex-manifest",
    MODEL: f"{SPECIFICATIONS}/sbml.level-3.version-2",
    SIMULATION: f"{SPECIFICATIONS}/sed-ml.level-1.version-3",
    SCENARIO: "http://purl.org/NET/mediatypes/application/toml",
}
#: The only time that every archive can have, so that the same scenario gives the same bytes.
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def omex_bytes(system: System) -> bytes:
    """The archive of a system.

    Raises
    ------
    InputError
        If the text of the scenario is not what the system was made from.
    OutputError
        If libSBML is not installed.
    """
    _refuse_changed(system.scenario)
    contents = {
        MANIFEST: _manifest(),
        MODEL: sbml_text(system),
        SIMULATION: sedml_text(system, MODEL),
        SCENARIO: system.scenario.text,
    }
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        for name, text in contents.items():
            entry = zipfile.ZipInfo(name, LONG_AGO)
            file.writestr(entry, text.encode(), zipfile.ZIP_DEFLATED)
    return archive.getvalue()


def _refuse_changed(scenario: Scenario) -> None:
    if parse(scenario.text, scenario.path) != scenario:
        message = "was changed after it was read, so that its text no longer tells what the model holds"
        raise InputError(
            Problem(scenario.path, None, None, message, "changes by set(), which keeps the two alike")
        )


def _manifest() -> str:
    root = ElementTree.Element("omexManifest", xmlns=f"{SPECIFICATIONS}/omex-manifest")
    for name, format in FORMATS.items():
        location = name if name == "." else f"./{name}"
        master = {"master": "true"} if name == SIMULATION else {}
        ElementTree.SubElement(root, "content", {"location": location, "format": format, **master})
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"
