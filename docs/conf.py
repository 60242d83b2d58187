"""Configuration of the documentation: Sphinx with Markdown; what can be generated is, by generator/."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from myosat.version import __version__

project = "myosat"
author = "myosat contributors"
copyright = "myosat contributors"
release = version = __version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "sphinx.ext.napoleon",
    "generator",
]
exclude_patterns = ["_build", "generated/parts", "examples"]
source_suffix = {".md": "markdown", ".rst": "restructuredtext"}
nitpicky = False

myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist", "dollarmath"]
myst_heading_anchors = 3

# Single backquotes in docstrings are names.
default_role = "literal"
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
napoleon_google_docstring = False

html_theme = "furo"
html_title = f"myosat {release}"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sourcelink = False
# Formulas are MathML that the browser draws: no script, no network.
html_math_renderer = "mathml"
