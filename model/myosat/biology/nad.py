"""NAD+ of muscle and blood: four routes in, its consumers, nicotinamide, mitochondria, oxygen, DNA damage.

Nicotinamide goes round: consumers split it off NAD+, NAMPT puts it back, NNMT takes some away, and
blood brings more. NRK makes NAD+ from ribosides, the Preiss-Handler route from nicotinic acid, and a
little comes from tryptophan.

The circle: damage drives PARP1, which takes NAD+; SIRT1 falls, NF-kB and oxygen radicals rise,
and damage with them. CD38 and PARP1 work near saturation, so flux follows the enzyme; SIRT1's
affinity lies near the free pool, so it feels the pool.
"""

from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import remaining, saturating

nad_module = Module("nad", "NAD+ and mitochondria")

nad = nad_module.state(
    "nad", "1", "muscle NAD+, relative to young", symbol="N^+", scale=1.0, rest="one", ontology="CHEBI:15846"
)
nicotinamide = nad_module.state(
    "nicotinamide",
    "1",
    "nicotinamide of muscle, in young NAD+ pools",
    symbol="N_m",
    scale=0.1,
    rest="nicotinamide_rest",
    ontology="CHEBI:17154",
)
mitochondria = nad_module.state(
    "mitochondria", "1", "functional mitochondria, relative to young", symbol="M_t", scale=1.0, rest="one"
)
damaged_mitochondria = nad_module.state(
    "damaged_mitochondria",
    "1",
    "damaged mitochondria awaiting mitophagy, in young functional ones",
    symbol="M_d",
    scale=0.1,
)
reactive_oxygen = nad_module.state(
    "reactive_oxygen", "1", "reactive oxygen species, relative to young", symbol="R_o", scale=1.0
)
dna_damage = nad_module.state("dna_damage", "1", "DNA damage, relative to young", symbol="D_n", scale=1.0)

nampt = nad_module.state(
    "nampt", "1", "NAMPT of muscle, relative to young", symbol="P_n", scale=1.0, rest="one"
)
blood_nad = nad_module.state(
    "blood_nad",
    "umol/L",
    "NAD+ of whole blood",
    symbol="N_b",
    scale=10.0,
    rest="blood_nad_rest",
    ontology="CHEBI:15846",
)

nad_module.balance(
    "salvage_capacity", "1/day", "largest salvage of nicotinamide by NAMPT", symbol="v_s", guess=1.5
)
nad_module.balance("nicotinamide_supply", "1/day", "nicotinamide that blood brings", symbol="v_b", guess=0.3)
nad_module.lever(
    "nad.precursor_influx", "add", "1/day", "NAD+ made in blood from ribosides, in young pools per day"
)
nad_module.lever(
    "nad.nicotinic_acid", "add", "1/day", "NAD+ made in blood from nicotinic acid, in young pools per day"
)
nad_module.lever(
    "nad.nicotinamide", "add", "1/day", "nicotinamide brought to blood, in young pools of NAD+ per day"
)
nad_module.lever(
    "nad.local_precursor",
    "add",
    "1/day",
    "NAD+ made from a precursor put into muscle, in young pools",
)
nad_module.lever("mito.transplant", "add", "1/day", "mitochondria given to the muscle, in young ones per day")
nad_module.lever("nad.parp", "scale", "1", "multiplies the activity of PARP1")
nad_module.lever("pathway.ampk", "scale", "1", "multiplies AMPK")
nad_module.lever("pathway.pgc1a", "scale", "1", "multiplies PGC-1a")


@nad_module.process(nothing >> nampt, kind="change")
def nampt_turnover(
    k_nampt,
    nampt_lost_with_idleness,
    idleness,
    nampt_lost_with_unloading,
    unloaded,
    nampt_by_deficit,
    energy_deficit,
    nampt_by_training,
    training_adaptation,
    nampt_by_endurance,
    endurance_adaptation,
    pathway_exercise_response,
    nampt,
):
    """NAMPT follows use: training and lack of food raise it, unloading and idleness lower it.

    Endurance work makes up for idleness, so that it brings the idle more than those in use.
    """
    trained = nampt_by_training * training_adaptation + nampt_by_endurance * endurance_adaptation
    idle = idleness * remaining(endurance_adaptation, 1)
    used = (1 - nampt_lost_with_idleness * idle) * (1 - nampt_lost_with_unloading * unloaded)
    raised = trained * pathway_exercise_response + nampt_by_deficit * energy_deficit
    return k_nampt * (used + raised - nampt)


@nad_module.process(nothing >> blood_nad, kind="influx")
def blood_nad_synthesis(
    k_blood_nad, nad_precursor_influx, nad_nicotinic_acid, nad_nicotinamide, blood_nad_rest
):
    """Blood cells make NAD+, more of it from an added precursor."""
    added = nad_precursor_influx + nad_nicotinic_acid + nad_nicotinamide
    return (k_blood_nad + added) * blood_nad_rest


nad_module.first_order(
    "blood_nad_loss", blood_nad >> nothing, "k_blood_nad", "NAD+ of blood is consumed.", kind="decay"
)


@nad_module.process(nicotinamide >> nad, lever="nad.nampt")
def nad_salvage(salvage_capacity, nampt, nicotinamide, K_nampt):
    """NAMPT makes NAD+ from nicotinamide; it is the largest route."""
    return salvage_capacity * nampt * saturating(nicotinamide, K_nampt)


@nad_module.process(nothing >> nad, kind="influx", lever="nad.nrk")
def nad_from_ribosides(
    v_riboside, nad_precursor_influx, precursor_transfer, transfer_by_lack, nad, nad_local_precursor
):
    """NRK and NMNAT make NAD+ from ribosides; of those in blood muscle takes little, unless in lack."""
    transfer = precursor_transfer * (1 + transfer_by_lack * remaining(nad, 1))
    return v_riboside + nad_precursor_influx * transfer + nad_local_precursor


@nad_module.process(nothing >> nad, kind="influx", lever="nad.preiss_handler")
def nad_from_nicotinic_acid(
    v_preiss_handler, nad_nicotinic_acid, precursor_transfer, acid_taken_up, transfer_by_lack, nad
):
    """The Preiss-Handler route makes NAD+ from nicotinic acid, of which muscle takes up what it lacks."""
    transfer = precursor_transfer * (acid_taken_up + transfer_by_lack * remaining(nad, 1))
    return v_preiss_handler + nad_nicotinic_acid * transfer


@nad_module.process(nothing >> nad, kind="influx")
def nad_from_tryptophan(v_de_novo):
    """A little NAD+ is made from tryptophan."""
    return v_de_novo


@nad_module.process(nothing >> nicotinamide, kind="influx")
def nicotinamide_uptake(nicotinamide_supply, nad_nicotinamide, precursor_transfer):
    """Nicotinamide comes with the blood, from food and from other organs."""
    return nicotinamide_supply + nad_nicotinamide * precursor_transfer


@nad_module.process(nicotinamide >> nothing, kind="decay", lever="nad.nnmt")
def nicotinamide_methylation(k_nnmt, nicotinamide, nnmt_by_exposure, chronic_exposure):
    """NNMT takes nicotinamide away; chronic inflammation raises it."""
    return k_nnmt * nicotinamide * (1 + nnmt_by_exposure * (chronic_exposure - 1))


@nad_module.signal("1")
def cd38_activity(chronic_exposure, cd38_per_exposure):
    """CD38 rises with chronic inflammation."""
    return 1 + cd38_per_exposure * (chronic_exposure - 1)


@nad_module.process(nad >> nicotinamide, lever="nad.cd38")
def cd38_consumption(v_cd38, cd38_activity, nad, K_cd38):
    """CD38 splits NAD+, near saturation."""
    return v_cd38 * cd38_activity * saturating(nad, K_cd38)


@nad_module.signal("1")
def cadpr(nad_cd38, cd38_activity, nad, K_cd38):
    """Cyclic ADP-ribose made by CD38, relative to young."""
    return nad_cd38 * cd38_activity * (1 + K_cd38) * saturating(nad, K_cd38)


@nad_module.signal("1")
def parp_activity(nad_parp, dna_damage, nad, K_parp):
    """PARP1 activity relative to young: it follows DNA damage, near saturation in NAD+."""
    return nad_parp * dna_damage * (1 + K_parp) * saturating(nad, K_parp)


@nad_module.process(nad >> nicotinamide)
def parp_consumption(v_parp, parp_activity, K_parp):
    """PARP1 uses NAD+ as far as it is active."""
    return v_parp * parp_activity / (1 + K_parp)


@nad_module.process(nad >> nicotinamide)
def sirtuin_consumption(v_sirtuin, sirt1_activity, K_sirtuin):
    """Sirtuins use NAD+ as far as they are active."""
    return v_sirtuin * sirt1_activity / (1 + K_sirtuin)


@nad_module.process(nad >> nothing, kind="decay")
def other_nad_loss(k_nad_loss, nad):
    """Other losses are first order in the pool."""
    return k_nad_loss * nad


@nad_module.readout("1")
def redox_ratio(nad, mitochondria):
    """NAD+ over NADH relative to young: mitochondria oxidise NADH."""
    return nad * mitochondria


@nad_module.signal("1", readout=True)
def ampk(
    pathway_ampk,
    ampk_lost_with_idleness,
    idleness,
    ampk_by_endurance,
    endurance_adaptation,
    pathway_exercise_response,
    selenoprotein_p,
    ampk_by_deficit,
    energy_deficit,
):
    """AMPK relative to habitual use: endurance (less with selenoprotein P) and lack of food raise it."""
    response = pathway_exercise_response * 2 / (1 + selenoprotein_p)
    by_endurance = ampk_by_endurance * endurance_adaptation * response
    used = 1 - ampk_lost_with_idleness * idleness + by_endurance
    return pathway_ampk * (used + ampk_by_deficit * energy_deficit)


@nad_module.signal("1", readout=True)
def pgc1a(pathway_pgc1a, sirt1_activity, ampk):
    """PGC-1a, which SIRT1 and AMPK activate."""
    return pathway_pgc1a * sirt1_activity * ampk


@nad_module.signal("1", readout=True)
def sirt3_activity(nad, K_sirt3):
    """SIRT3 of mitochondria relative to young: it follows NAD+."""
    return (1 + K_sirt3) * saturating(nad, K_sirt3)


@nad_module.process(nothing >> mitochondria, kind="influx", lever="mito.biogenesis")
def mitochondrial_biogenesis(k_mitochondria, pgc1a):
    """PGC-1a makes mitochondria."""
    return k_mitochondria * pgc1a


@nad_module.process(nothing >> mitochondria, kind="influx")
def mitochondrial_transplant(mito_transplant):
    """Mitochondria are given from outside."""
    return mito_transplant


@nad_module.process(mitochondria >> nothing, kind="decay")
def mitochondrial_turnover(k_mitochondria, damage_share, mitochondria):
    """Sound mitochondria are turned over in first order."""
    return k_mitochondria * (1 - damage_share) * mitochondria


@nad_module.process(mitochondria >> damaged_mitochondria)
def mitochondrial_damage(k_mitochondria, damage_share, reactive_oxygen, mitochondria):
    """Oxygen radicals damage mitochondria."""
    return k_mitochondria * damage_share * reactive_oxygen * mitochondria


@nad_module.process(damaged_mitochondria >> nothing, kind="decay", lever="mito.mitophagy")
def mitophagy(k_mitophagy, damaged_mitochondria, mitophagy_by_ampk, ampk, mitophagy_by_sirt1, sirt1_activity):
    """Mitophagy removes damaged mitochondria; AMPK and SIRT1 raise it."""
    basal = 1 - mitophagy_by_ampk - mitophagy_by_sirt1
    raised = mitophagy_by_ampk * ampk + mitophagy_by_sirt1 * sirt1_activity
    return k_mitophagy * damaged_mitochondria * (basal + raised)


@nad_module.signal("1")
def relative_damaged_mitochondria(damaged_mitochondria, k_mitophagy, k_mitochondria, damage_share):
    """Damaged mitochondria relative to young."""
    return damaged_mitochondria * k_mitophagy / (k_mitochondria * damage_share)


@nad_module.process(nothing >> reactive_oxygen, kind="influx", lever="ros.production")
def oxygen_radical_production(
    k_reactive_oxygen,
    mitochondria,
    K_mitochondrial_leak,
    leak_by_damaged,
    relative_damaged_mitochondria,
    neutrophils,
    neutrophils_typical,
    oxidative_burst,
):
    """Poor and damaged mitochondria leak electrons; the respiratory burst of neutrophils adds."""
    poor = (1 + K_mitochondrial_leak) / (K_mitochondrial_leak + mitochondria)
    leak = poor * (1 - leak_by_damaged + leak_by_damaged * relative_damaged_mitochondria)
    return k_reactive_oxygen * (leak + oxidative_burst * neutrophils / neutrophils_typical)


@nad_module.process(reactive_oxygen >> nothing, kind="decay")
def oxygen_radical_scavenging(k_reactive_oxygen, reactive_oxygen, scavenging_by_sirt3, sirt3_activity):
    """Antioxidants remove oxygen radicals, some of them kept active by SIRT3."""
    return (
        k_reactive_oxygen * reactive_oxygen * (1 - scavenging_by_sirt3 + scavenging_by_sirt3 * sirt3_activity)
    )


@nad_module.process(nothing >> dna_damage, kind="influx")
def dna_breakage(k_dna_repair, reactive_oxygen):
    """Oxygen radicals break DNA."""
    return k_dna_repair * reactive_oxygen


@nad_module.process(dna_damage >> nothing, kind="decay")
def dna_repair(k_dna_repair, dna_damage, sirt1_activity, repair_by_sirt1):
    """DNA is repaired, in part through SIRT1."""
    return k_dna_repair * dna_damage * (1 - repair_by_sirt1 + repair_by_sirt1 * sirt1_activity)


@nad_module.signal("1")
def nfkb_activity(parp_activity, sirt1_activity, K_nfkb_sirt1):
    """PARP1 activity drives NF-kB and SIRT1 restrains it."""
    return parp_activity * (1 + K_nfkb_sirt1) / (K_nfkb_sirt1 + sirt1_activity)
