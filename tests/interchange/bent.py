"""A scenario with everything that an experimenter can bend."""

from myosat.scenario import grammar

BENT = """
title = "Bent"
duration = "20 days"

[subject]
species = "mouse"
sex = "male"
age = "4 months"

[[event]]
injury = "toxin"
at = "3 days"

[[interventions.nsaid]]
start = "2 days"
stop = "5 days"

[[interventions.nsaid]]
start = "9 days"
stop = "11 days"

[experiment]
clamp = {matrix = "rest", "fast.cycling" = "20 cell/mm^3", notch = 0.5}
knock_out = ["fusion"]
ablate = {deep_quiescent = 0.5}

[parameters]
k_division = "2 1/day"
"""


def bent():
    return grammar.parse(BENT, "bent.toml")
