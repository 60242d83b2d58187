"""A scenario as SBML Level 3 Version 2 core.

Cells and nuclei are species in one compartment, a cubic millimetre of tissue, by concentration. Every
other state is a parameter with a rate rule; signals and process rates are assignment rules. What
carries a unit in myosat carries it here; cells, nuclei, fibres and the like are all items. Laws, such
as Hill's, are written out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

import sympy

from myosat.errors import OutputError
from myosat.interchange.library import libsbml
from myosat.interchange.mathml import NO_UNIT, node
from myosat.interchange.names import TISSUE
from myosat.interchange.parts import Event, Quantity
from myosat.interchange.system import Reaction, Side, System
from myosat.version import DISCLAIMER, __version__

#: Each unit of a canonical text as an SBML unit: its kind, scale (a power of ten) and multiplier.
_KINDS: dict[str, tuple[str, int, float]] = {
    "day": ("second", 0, 86400.0),
    "m": ("metre", 0, 1.0),
    "cm": ("metre", -2, 1.0),
    "mm": ("metre", -3, 1.0),
    "um": ("metre", -6, 1.0),
    "kg": ("kilogram", 0, 1.0),
    "g": ("gram", 0, 1.0),
    "mg": ("gram", -3, 1.0),
    "ug": ("gram", -6, 1.0),
    "ng": ("gram", -9, 1.0),
    "pg": ("gram", -12, 1.0),
    "L": ("litre", 0, 1.0),
    "mL": ("litre", -3, 1.0),
    "mol": ("mole", 0, 1.0),
    "mmol": ("mole", -3, 1.0),
    "umol": ("mole", -6, 1.0),
    "nmol": ("mole", -9, 1.0),
    "N": ("newton", 0, 1.0),
    "mN": ("newton", -3, 1.0),
    "Pa": ("pascal", 0, 1.0),
    "kPa": ("pascal", 3, 1.0),
    "J": ("joule", 0, 1.0),
    "kcal": ("joule", 0, 4184.0),
    "W": ("watt", 0, 1.0),
    **dict.fromkeys(("cell", "nucleus", "fibre", "IU", "CFU", "step", "session"), ("item", 0, 1.0)),
}
_FACTOR = re.compile(r"([*/]?)([A-Za-z]+)(?:\^([0-9]+))?")


def sbml_text(system: System) -> str:
    """The document of a system, checked by libSBML.

    Raises
    ------
    OutputError
        If libSBML is not installed, or finds anything to say about the document.
    """
    sbml = libsbml()
    document = _Writer(system).document
    if document.checkConsistency():
        problems = [document.getError(i).getMessage().strip() for i in range(document.getNumErrors())]
        raise OutputError(f"the SBML is not consistent, which is a fault of myosat: {problems[0]}")
    return str(sbml.writeSBMLToString(document))


class _Writer:
    def __init__(self, system: System) -> None:
        sbml = libsbml()
        self.system, self.sbml = system, sbml
        self.document = sbml.SBMLDocument(3, 2)
        self.model = self.document.createModel(f"myosat_{system.model.id}")
        self.units: dict[str, str] = {"1": NO_UNIT}
        self._head()
        for quantity in system.quantities:
            self._quantity(quantity)
        for reaction in system.reactions:
            self._reaction(reaction)
        for event in system.events:
            self._event(event)

    def _head(self) -> None:
        model, scenario = self.model, self.system.scenario
        model.setName(scenario.title)
        _note(model, [scenario.description, DISCLAIMER, f"Written by myosat {__version__}."])
        for kind in ("Substance", "Extent"):
            getattr(model, f"set{kind}Units")("item")
        model.setTimeUnits(self._unit("day"))
        model.setVolumeUnits(self._unit("mm^3"))
        model.setAreaUnits(self._unit("mm^2"))
        model.setLengthUnits(self._unit("mm"))
        tissue = model.createCompartment()
        tissue.setId(TISSUE)
        tissue.setName("a cubic millimetre of muscle")
        tissue.setSpatialDimensions(3)
        tissue.setSize(1.0)
        tissue.setUnits(self._unit("mm^3"))
        tissue.setConstant(True)

    def _unit(self, unit: str) -> str:
        """The identifier of a unit, defined when it is first asked for."""
        if unit not in self.units:
            above, *below = unit.split("/")
            words = [above.replace("*", "_").replace("^", ""), *(part.replace("^", "") for part in below)]
            name = "_per_".join("one" if word == "1" else word for word in words).removeprefix("one_")
            made = self.model.createUnitDefinition()
            made.setId(name)
            for sign, part, power in _FACTOR.findall(unit):
                kind, scale, multiplier = _KINDS[part]
                factor = made.createUnit()
                factor.setKind(self.sbml.UnitKind_forName(kind))
                factor.setExponent(int(power or 1) * (-1 if sign == "/" else 1))
                factor.setScale(scale)
                factor.setMultiplier(multiplier)
            self.units[unit] = name
        return self.units[unit]

    def _quantity(self, quantity: Quantity) -> None:
        made = self._species(quantity) if quantity.species else self._parameter(quantity)
        made.setId(quantity.id)
        made.setName(quantity.name)
        made.setConstant(quantity.rule is None and quantity.constant)
        _note(made, [quantity.meaning, quantity.note])
        self._annotate(made, quantity)
        for expression, create in (
            (quantity.rule, self.model.createAssignmentRule),
            (quantity.rate, self.model.createRateRule),
        ):
            if expression is not None:
                rule = create()
                rule.setVariable(quantity.id)
                rule.setMath(node(expression))

    def _species(self, quantity: Quantity) -> Any:
        made = self.model.createSpecies()
        made.setCompartment(TISSUE)
        made.setInitialConcentration(quantity.value)
        made.setSubstanceUnits("item")
        made.setHasOnlySubstanceUnits(False)
        made.setBoundaryCondition(quantity.clamped)
        return made

    def _parameter(self, quantity: Quantity) -> Any:
        made = self.model.createParameter()
        made.setUnits(self._unit(quantity.unit))
        if quantity.value is not None:
            made.setValue(quantity.value)
        return made

    def _annotate(self, element: Any, quantity: Quantity) -> None:
        if quantity.ontology is None:
            return
        element.setMetaId(f"meta_{quantity.id}")
        term = self.sbml.CVTerm(self.sbml.BIOLOGICAL_QUALIFIER)
        # Deep and primed cells of two fibre types are kinds of one cell type, none of them the type.
        term.setBiologicalQualifierType(self.sbml.BQB_IS_VERSION_OF)
        term.addResource(f"https://identifiers.org/{quantity.ontology}")
        element.addCVTerm(term)

    def _reaction(self, reaction: Reaction) -> None:
        made = self.model.createReaction()
        made.setId(reaction.id)
        made.setName(reaction.name)
        made.setReversible(reaction.reversible)
        _note(made, [reaction.meaning])
        for side, create in (
            (reaction.reactants, made.createReactant),
            (reaction.products, made.createProduct),
        ):
            for species in side:
                _fill(create(), species)
        made.createKineticLaw().setMath(node(sympy.Symbol(TISSUE) * sympy.Symbol(reaction.rate)))

    def _event(self, event: Event) -> None:
        made = self.model.createEvent()
        made.setId(event.id)
        made.setName(event.name)
        made.setUseValuesFromTriggerTime(True)
        trigger = made.createTrigger()
        trigger.setInitialValue(False)
        trigger.setPersistent(True)
        trigger.setMath(node(event.trigger))
        for id, value in event.assignments.items():
            assignment = made.createEventAssignment()
            assignment.setVariable(id)
            assignment.setMath(node(value))


def _fill(reference: Any, side: Side) -> None:
    reference.setSpecies(side.id)
    reference.setStoichiometry(side.number)
    reference.setConstant(True)


def _note(element: Any, texts: list[str]) -> None:
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in _lines(texts))
    element.setNotes(f'<body xmlns="http://www.w3.org/1999/xhtml">{paragraphs}</body>')


def _lines(texts: list[str]) -> Iterator[str]:
    for text in texts:
        yield from (line for line in text.splitlines() if line.strip())
