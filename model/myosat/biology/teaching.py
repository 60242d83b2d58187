"""The small immune system of the teaching model: one inflammation, one resolution.

It offers the same signals as `immune` and `niche`, so the lineage does not know the difference.
NAD+, mitochondria and chronic exposure are slow inputs that keep the value of the subject's age.
"""

from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import hill, saturating

teaching = Module("teaching", "One inflammation, one resolution")

acute_inflammation = teaching.state(
    "acute_inflammation", "1", "acute local inflammation", symbol="I", scale=1.0
)
acute_resolution = teaching.state(
    "acute_resolution", "1", "resolution of inflammation", symbol="R", scale=1.0
)


@teaching.process(nothing >> acute_inflammation, kind="secretion", lever="immune.recruitment")
def inflammation_onset(r_core, damage, K_core_damage):
    """Debris raises inflammation."""
    return r_core * saturating(damage, K_core_damage)


teaching.first_order(
    "inflammation_decay",
    acute_inflammation >> nothing,
    "k_core_inflammation",
    "Inflammation subsides.",
    kind="decay",
)


@teaching.process(nothing >> acute_resolution, kind="secretion", lever="immune.switch")
def resolution_onset(k_core_resolution_onset, acute_inflammation):
    """Inflammation calls its own resolution."""
    return k_core_resolution_onset * acute_inflammation


teaching.first_order(
    "resolution_decay",
    acute_resolution >> nothing,
    "k_core_resolution",
    "Resolution fades.",
    kind="decay",
)


@teaching.signal("1/day")
def clearance_rate(k_core_clearance, core_resident_clearance, acute_inflammation):
    """Clearance of debris by inflammatory cells, and a little by resident ones."""
    return k_core_clearance * (core_resident_clearance + acute_inflammation)


@teaching.signal("1")
def mitogen_drive(acute_inflammation, K_core_mitogen):
    """Mitogens of acute inflammation."""
    return hill(acute_inflammation, K_core_mitogen, 2)


@teaching.signal("1")
def resolution_drive(acute_resolution, K_core_resolution):
    """Resolving signals as myogenic cells feel them."""
    return hill(acute_resolution, K_core_resolution, 2)


@teaching.signal("1")
def prostaglandin_drive():
    """Prostaglandin is not followed."""
    return 1


@teaching.signal("1")
def alarm_drive():
    """No alarm ahead of debris here."""
    return 0


@teaching.signal("1")
def macrophage_support():
    """Macrophages are not followed, and support as at rest."""
    return 1


@teaching.signal("1")
def perfusion_supply():
    """Supply is as at rest."""
    return 1


@teaching.signal("1")
def fusion_guidance():
    """Matrix is as at rest."""
    return 1


@teaching.signal("1")
def sheaths():
    """No fibres are lost here."""
    return 1


@teaching.signal("1/day")
def bystander_damage_rate(k_core_clearance):
    """Neutrophils are not followed, and do no damage."""
    return 0 * k_core_clearance


@teaching.signal("1")
def notch_cleavage():
    """Macrophages are not followed, and take no Notch away."""
    return 0


slow_inputs = Module("slow_inputs", "Slow inputs, kept at the value of the subject's age")

for _id, _meaning, _symbol in (
    ("nad", "muscle NAD+, relative to young", "N^+"),
    ("mitochondria", "functional mitochondria, relative to young", "M_t"),
    ("chronic_exposure", "chronic inflammation, relative to young", "X"),
):
    slow_inputs.state(_id, "1", _meaning, symbol=_symbol, scale=1.0, rest="one", role="input")


@slow_inputs.signal("1")
def idleness():
    """Use of the muscle is as in the young."""
    return 0


@slow_inputs.signal("1")
def training_adaptation():
    """The muscle is not trained."""
    return 0


@slow_inputs.signal("1")
def training_stimulus():
    """No training is new to the muscle."""
    return 0


@slow_inputs.signal("1")
def androgen_surplus():
    """Testosterone is as in the young."""
    return 0


@slow_inputs.signal("1")
def myostatin():
    """Myostatin is as in the young."""
    return 1


@slow_inputs.signal("1")
def pgc1a():
    """PGC-1a is as in the young."""
    return 1


@slow_inputs.signal("1")
def relative_damaged_mitochondria():
    """Damaged mitochondria are as in the young."""
    return 1


@slow_inputs.signal("1")
def lactate():
    """Lactate is as in habitual use."""
    return 1


@slow_inputs.signal("1")
def oestradiol():
    """Oestradiol is as in the young."""
    return 1


@slow_inputs.signal("1")
def injury_memory():
    """No injury came before."""
    return 0


@slow_inputs.signal("1")
def gdf11():
    """GDF11 is as in the young."""
    return 1


@slow_inputs.signal("1")
def irisin():
    """Irisin is as in the young."""
    return 1


@slow_inputs.signal("1")
def leptin():
    """Leptin is as in the young."""
    return 1


teaching.ledger(
    "nuclei_lost",
    "nucleus/mm^3",
    "myonuclei lost so far: killed by injury and by turnover",
    {"necrosis": 1, "necrosis_of_regenerating": 1, "secondary_damage": 1, "myonuclear_loss": 1},
)
