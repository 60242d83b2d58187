"""The model and its scenarios in the formats of others: SBML, COMBINE archives with SED-ML, LaTeX."""

from myosat.interchange.export import FORMATS, Export, check_format, export, file_name

__all__ = ["FORMATS", "Export", "check_format", "export", "file_name"]
