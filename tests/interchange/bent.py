"""Scenarios with everything that an experimenter can bend, and every way of giving an intervention."""

from myosat.scenario import grammar

BENT = """
title = "Bent"
duration = "20 days"

[subject]
species = "mouse"
sex = "male"
age = "4 months"

[[event]]
injury = "crush"
at = "0 days"

[[event]]
injury = "toxin"
at = "3 days"

[[event]]
injury = "freeze"
at = "3 days"

[[interventions.nsaid]]
start = "2 days"
stop = "5 days"
adherence = 0.6

[[interventions.nsaid]]
start = "9 days"
stop = "11 days"

[[interventions.macrophage_ablation]]
start = "2 days"
stop = "4 days"

[[interventions.satellite_cell_ablation]]
start = "15 days"
stop = "15.1 days"

[[interventions.senolytic]]
on = false

[experiment]
clamp = {matrix = "rest", muscle_fat = 0, "fast.cycling" = "20 cell/mm^3", notch = 0.5}
knock_out = ["fusion"]
ablate = {deep_quiescent = 0.5, m2 = 1}
levers = {"slow.msc.division" = 0.3, "immune.recruitment" = 2}

[parameters]
k_division = "2 1/day"
"slow.k_division" = "1.5 1/day"
"""

DOSED = """
title = "Dosed"
duration = "40 days"

[subject]
species = "human"
sex = "male"
age = "66 years"

[[event]]
injury = "muscle_tear"
at = "3 days"

[[interventions.testosterone]]
dose = "100 mg"
every = "12 hours"
start = "3 days"
stop = "9 days"
extrapolate = true

[[interventions.testosterone]]
dose = "100 mg"
every = "1 week"
start = "12 days"
stop = "13 days"

[[interventions.myostatin_blockade]]
agent = "trevogrumab"
timing = "averaged"
stop = "30 days"

[[interventions.resistance_training]]
sessions = "3 / week"
timing = "explicit"
stop = "25 days"
adherence = 0.7

[[interventions.bed_rest]]
stop = "10 days"

[[interventions.cast]]
start = "5 days"
stop = "15 days"

[experiment]
clamp = {age = "rest"}
"""


def bent():
    return grammar.parse(BENT, "bent.toml")


def dosed():
    return grammar.parse(DOSED, "dosed.toml")
