"""A COMBINE archive: model, simulation and the scenario that they were made from, in one file."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree

from myosat.interchange.sbml import sbml_text
from myosat.interchange.sedml import sedml_text
from myosat.interchange.system import System

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
    OutputError
        If libSBML is not installed.
    """
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


def _manifest() -> str:
    root = ElementTree.Element("omexManifest", xmlns=f"{SPECIFICATIONS}/omex-manifest")
    for name, format in FORMATS.items():
        location = name if name == "." else f"./{name}"
        master = {"master": "true"} if name == SIMULATION else {}
        ElementTree.SubElement(root, "content", {"location": location, "format": format, **master})
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"
