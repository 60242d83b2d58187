"""The body as a whole: fat, energy and vitamin D, and the factors that its organs send to muscle.

Lean mass follows the muscle (see the readouts); fat mass has a balance of its own.
"""

from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import remaining

body = Module("body", "Fat, energy, and factors in blood")

fat_mass = body.state(
    "fat_mass",
    "kg",
    "fat of the body",
    symbol="B_f",
    scale=10.0,
    rest="fat_mass_rest",
    ontology="UBERON:0001013",
)

body.lever(
    "nutrition.energy", "add", "1", "energy eaten above need, as a share of it; negative is restriction"
)
body.lever("nutrition.vitamin_d", "add", "nmol/L", "25-hydroxyvitamin D added to that in blood")
body.lever("endocrine.igf1", "scale", "1", "multiplies IGF-1")
body.lever("endocrine.gdf11", "scale", "1", "multiplies GDF11")
body.lever("endocrine.irisin", "scale", "1", "multiplies irisin")
body.lever("endocrine.leptin", "scale", "1", "multiplies leptin")
body.lever("endocrine.selenoprotein_p", "scale", "1", "multiplies selenoprotein P")


@body.signal("1", share=True)
def energy_deficit(nutrition_energy):
    """Energy missing from food, as a share of need."""
    return remaining(1 + nutrition_energy, 1)


@body.signal("1")
def energy_surplus(nutrition_energy, energy_deficit):
    """Energy eaten above need, as a share of it."""
    return nutrition_energy + energy_deficit


@body.process(nothing >> fat_mass, kind="influx")
def fat_storage(k_fat, fat_mass_rest, fat_by_surplus, energy_surplus, fat_mass_by_idleness, idleness):
    """Energy is stored as fat, more of it in surplus and where activity is missing."""
    return k_fat * fat_mass_rest * (1 + fat_by_surplus * energy_surplus + fat_mass_by_idleness * idleness)


@body.process(fat_mass >> nothing, kind="decay")
def fat_use(
    k_fat,
    fat_mass,
    fat_used_in_deficit,
    energy_deficit,
    fat_used_by_endurance,
    endurance_adaptation,
    fat_used_without_myostatin,
    myostatin,
):
    """Fat is used up, more of it in deficit, by endurance work, and where myostatin is blocked."""
    more = fat_used_in_deficit * energy_deficit + fat_used_by_endurance * endurance_adaptation
    return k_fat * fat_mass * (1 + more + fat_used_without_myostatin * remaining(myostatin, 1))


@body.signal("1")
def relative_fat(fat_mass, fat_mass_rest):
    """Fat of the body relative to young."""
    return fat_mass / fat_mass_rest


@body.signal("1", readout=True)
def leptin(relative_fat, endocrine_leptin):
    """Leptin in blood relative to young: fat secretes it."""
    return relative_fat * endocrine_leptin


@body.signal("1", readout=True)
def igf1(endocrine_igf1, igf1_lost_in_deficit, energy_deficit):
    """IGF-1 in blood relative to young: less of it when food is short."""
    return endocrine_igf1 * (1 - igf1_lost_in_deficit * energy_deficit)


@body.signal("1", readout=True)
def gdf11(endocrine_gdf11):
    """GDF11 in blood relative to young; no trend with age is certain."""
    return endocrine_gdf11


@body.signal("1", readout=True)
def irisin(endocrine_irisin, irisin_by_pgc1a, pgc1a):
    """Irisin in blood relative to young: muscle sends it out as PGC-1a asks."""
    return endocrine_irisin * (1 - irisin_by_pgc1a + irisin_by_pgc1a * pgc1a)


@body.signal("1", readout=True)
def selenoprotein_p(endocrine_selenoprotein_p, selenoprotein_p_by_exposure, chronic_exposure):
    """Selenoprotein P in blood relative to young: chronic inflammation raises it."""
    return endocrine_selenoprotein_p * (1 + selenoprotein_p_by_exposure * (chronic_exposure - 1))


@body.signal("1", share=True)
def vitamin_d_lack(vitamin_d_status, nutrition_vitamin_d, vitamin_d_enough):
    """Lack of 25-hydroxyvitamin D: zero where there is enough, one without any."""
    return remaining(vitamin_d_status + nutrition_vitamin_d, vitamin_d_enough)
