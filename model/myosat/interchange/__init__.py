"""The model and its scenarios in the formats of others: SBML, COMBINE archives with SED-ML, LaTeX."""
