"""Hormones and food as muscle feels them: testosterone, oestradiol, myostatin, amino acids.

The sex hormone of the gonads falls by an imposed function of age. Myostatin stands for the ligands
of the activin receptors together; agents differ in how much of their activity they take away.
"""

from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import hill, remaining

hormones = Module("hormones", "Hormones and amino acids")

testosterone = hormones.state(
    "testosterone",
    "nmol/L",
    "testosterone in blood",
    symbol="T",
    scale=10.0,
    rest="testosterone_rest",
    ontology="CHEBI:17347",
)
oestradiol = hormones.state(
    "oestradiol",
    "1",
    "oestradiol in blood, relative to young",
    symbol="E_2",
    scale=1.0,
    rest="one",
    ontology="CHEBI:16469",
)
myostatin = hormones.state(
    "myostatin", "1", "free myostatin and activins, relative to young", symbol="Y", scale=1.0, rest="one"
)

growth_without_load = hormones.state(
    "growth_without_load",
    "1",
    "growth that lack of myostatin, not load, has brought, relative to young size",
    symbol="g_Y",
    scale=0.1,
)

hormones.lever("endocrine.testosterone", "add", "nmol/L/day", "testosterone given")
hormones.lever("endocrine.oestradiol_given", "add", "1/day", "oestradiol given, in young amounts per day")
hormones.lever("nutrition.protein", "add", "g/kg/day", "protein eaten above the habitual amount")


@hormones.process(nothing >> testosterone, kind="secretion", lever="endocrine.testosterone_production")
def testosterone_production(k_testosterone, testosterone_rest, gonadal_ageing, testosterone_lost_with_age):
    """The gonads make testosterone, less with age."""
    return k_testosterone * testosterone_rest * (1 - testosterone_lost_with_age * gonadal_ageing)


@hormones.process(nothing >> testosterone, kind="influx")
def testosterone_given(endocrine_testosterone):
    """Testosterone comes from a drug."""
    return endocrine_testosterone


hormones.first_order(
    "testosterone_clearance",
    testosterone >> nothing,
    "k_testosterone",
    "Testosterone is cleared.",
    kind="decay",
)


@hormones.process(nothing >> oestradiol, kind="secretion", lever="endocrine.oestradiol")
def oestradiol_production(k_oestradiol, gonadal_ageing, oestradiol_lost_with_age):
    """The gonads make oestradiol; little of it is left after the menopause."""
    return k_oestradiol * (1 - oestradiol_lost_with_age * gonadal_ageing)


@hormones.process(nothing >> oestradiol, kind="influx")
def oestradiol_replacement(endocrine_oestradiol_given):
    """Oestradiol comes from a drug."""
    return endocrine_oestradiol_given


hormones.first_order(
    "oestradiol_clearance",
    oestradiol >> nothing,
    "k_oestradiol",
    "Oestradiol is cleared.",
    kind="decay",
)


@hormones.process(nothing >> myostatin, kind="secretion", lever="endocrine.myostatin")
def myostatin_production(
    k_myostatin,
    myostatin_by_unloading,
    unloaded,
    myostatin_by_exercise,
    training_adaptation,
    endurance_adaptation,
):
    """Muscle makes myostatin, more unloaded, less trained; an antibody takes it away as fast as it binds."""
    exercise = 1 + myostatin_by_exercise * (training_adaptation + endurance_adaptation)
    return k_myostatin * (1 + myostatin_by_unloading * unloaded) / exercise


hormones.first_order(
    "myostatin_clearance", myostatin >> nothing, "k_myostatin", "Myostatin is cleared.", kind="decay"
)


@hormones.signal("1")
def myostatin_drive(synthesis_by_myostatin, myostatin):
    """Protein synthesis by myostatin relative to young rest: more without it, towards none with much."""
    return (1 + synthesis_by_myostatin) / (1 + synthesis_by_myostatin * myostatin)


@hormones.process(nothing >> growth_without_load, kind="change")
def growth_by_lack_of_myostatin(k_area, myostatin_drive, growth_without_load):
    """Growth follows the lack of myostatin at the pace of protein turnover."""
    return k_area * (myostatin_drive - 1 + remaining(myostatin_drive, 1) - growth_without_load)


@hormones.signal("1")
def androgen_excess(testosterone, testosterone_rest, K_androgen, n_androgen):
    """Testosterone above or below young rest as muscle feels it; it saturates."""
    relative = testosterone / testosterone_rest
    return hill(relative, K_androgen, n_androgen) - hill(1, K_androgen, n_androgen)


@hormones.signal("1")
def androgen_surplus(testosterone, testosterone_rest, androgen_scale, K_surplus, K_androgen, n_androgen):
    """Testosterone above young rest as satellite cells feel it, on the scale of young men."""
    above = (testosterone - testosterone_rest) / androgen_scale
    return hill(above * hill(above, K_surplus, 2), K_androgen, n_androgen)


@hormones.signal("1")
def hormone_drive(
    androgen_excess,
    synthesis_by_androgen,
    oestradiol,
    synthesis_by_oestradiol,
    myostatin_drive,
):
    """Protein synthesis by hormones relative to young rest: androgen and oestradiol up, myostatin down."""
    steroids = 1 + synthesis_by_androgen * androgen_excess - synthesis_by_oestradiol * (1 - oestradiol)
    return steroids * myostatin_drive


@hormones.signal("1")
def amino_supply(
    protein_intake, nutrition_protein, K_protein, n_protein, supply_by_leucine, nutrition_leucine
):
    """Amino acids for synthesis relative to the habitual diet; a plateau near 1.6 g/kg/day."""
    eaten = (protein_intake + nutrition_protein) * (1 + supply_by_leucine * nutrition_leucine)
    return hill(eaten, K_protein, n_protein) / hill(protein_intake, K_protein, n_protein)


@hormones.signal("1")
def food_drive(
    amino_supply, synthesis_by_protein, synthesis_by_igf1, igf1, synthesis_lost_with_vitamin_d, vitamin_d_lack
):
    """Protein synthesis by food relative to young: amino acids, IGF-1 when fed, and enough vitamin D."""
    by_protein = 1 - synthesis_by_protein + synthesis_by_protein * amino_supply
    by_igf1 = 1 - synthesis_by_igf1 + synthesis_by_igf1 * igf1
    return by_protein * by_igf1 * (1 - synthesis_lost_with_vitamin_d * vitamin_d_lack)
