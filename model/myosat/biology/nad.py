"""NAD+ of the muscle with its consumers, mitochondria, reactive oxygen and DNA damage.

The circle: damage drives PARP1, which takes NAD+; SIRT1 falls, NF-kB and oxygen radicals rise,
and damage with them. CD38 and PARP1 work near saturation, so flux follows the enzyme; SIRT1's
affinity lies near the free pool, so it feels the pool.
"""

from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import saturating

nad_module = Module("nad", "NAD+ and mitochondria")

nad = nad_module.state(
    "nad", "1", "muscle NAD+, relative to young", symbol="N^+", scale=1.0, rest="one", ontology="CHEBI:15846"
)
mitochondria = nad_module.state(
    "mitochondria", "1", "functional mitochondria, relative to young", symbol="M_t", scale=1.0
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
    "nad_synthesis", "1/day", "NAD+ synthesis by salvage and other routes", symbol="v_s", guess=1.0
)
nad_module.lever(
    "nad.precursor_influx", "add", "1/day", "NAD+ made in blood from added precursors, in young pools per day"
)


@nad_module.process(nothing >> nampt, kind="change")
def nampt_turnover(
    k_nampt,
    nampt_lost_with_idleness,
    idleness,
    nampt_by_training,
    training_adaptation,
    endurance_adaptation,
    nampt,
):
    """NAMPT follows use: training of either kind raises it, idleness lowers it."""
    wanted = (
        1
        - nampt_lost_with_idleness * idleness
        + nampt_by_training * (training_adaptation + endurance_adaptation)
    )
    return k_nampt * (wanted - nampt)


@nad_module.process(nothing >> blood_nad, kind="influx")
def blood_nad_synthesis(k_blood_nad, nad_precursor_influx, blood_nad_rest):
    """Blood cells make NAD+, more of it from an added precursor."""
    return (k_blood_nad + nad_precursor_influx) * blood_nad_rest


nad_module.first_order(
    "blood_nad_loss", blood_nad >> nothing, "k_blood_nad", "NAD+ of blood is consumed.", kind="decay"
)


@nad_module.process(nothing >> nad, kind="influx", lever="nad.nampt")
def nad_salvage(nad_synthesis, salvage_share, nampt):
    """NAMPT salvage sets most of basal synthesis, the smaller routes the rest."""
    return nad_synthesis * (1 - salvage_share + salvage_share * nampt)


@nad_module.process(nothing >> nad, kind="influx")
def nad_from_precursor(nad_precursor_influx, precursor_transfer):
    """Of added precursors little reaches muscle, by NRK and NMNAT."""
    return nad_precursor_influx * precursor_transfer


@nad_module.signal("1")
def cd38_activity(chronic_exposure, cd38_per_exposure):
    """CD38 rises with chronic inflammation."""
    return 1 + cd38_per_exposure * (chronic_exposure - 1)


@nad_module.process(nad >> nothing, kind="decay", lever="nad.cd38")
def cd38_consumption(v_cd38, cd38_activity, nad, K_cd38):
    """CD38 splits NAD+, near saturation."""
    return v_cd38 * cd38_activity * saturating(nad, K_cd38)


@nad_module.process(nad >> nothing, kind="decay", lever="nad.parp")
def parp_consumption(v_parp, dna_damage, nad, K_parp):
    """PARP1 uses NAD+ in proportion to DNA damage, near saturation."""
    return v_parp * dna_damage * saturating(nad, K_parp)


@nad_module.process(nad >> nothing, kind="decay", lever="nad.sirt1")
def sirtuin_consumption(v_sirtuin, nad, K_sirtuin):
    """Sirtuins use NAD+ and feel its level."""
    return v_sirtuin * saturating(nad, K_sirtuin)


@nad_module.process(nad >> nothing, kind="decay")
def other_nad_loss(k_nad_loss, nad):
    """Other losses are first order in the pool."""
    return k_nad_loss * nad


@nad_module.process(nothing >> mitochondria, kind="influx", lever="mito.biogenesis")
def mitochondrial_biogenesis(
    k_mitochondria,
    sirt1_activity,
    idleness,
    mitochondria_lost_with_disuse,
    mitochondria_by_endurance,
    endurance_adaptation,
):
    """SIRT1 and PGC-1a make mitochondria; endurance work makes more, disuse fewer."""
    use = 1 - mitochondria_lost_with_disuse * idleness + mitochondria_by_endurance * endurance_adaptation
    return k_mitochondria * sirt1_activity * use


@nad_module.process(mitochondria >> nothing, kind="decay", lever="mito.mitophagy")
def mitochondrial_turnover(k_mitochondria, mitochondria):
    """Mitochondria are removed in first order."""
    return k_mitochondria * mitochondria


@nad_module.process(nothing >> reactive_oxygen, kind="influx", lever="ros.production")
def oxygen_radical_production(
    k_reactive_oxygen, mitochondria, K_mitochondrial_leak, neutrophils, neutrophils_typical, oxidative_burst
):
    """Poor mitochondria leak electrons; the respiratory burst of neutrophils adds."""
    leak = (1 + K_mitochondrial_leak) / (K_mitochondrial_leak + mitochondria)
    return k_reactive_oxygen * (leak + oxidative_burst * neutrophils / neutrophils_typical)


nad_module.first_order(
    "oxygen_radical_scavenging",
    reactive_oxygen >> nothing,
    "k_reactive_oxygen",
    "Antioxidants remove oxygen radicals.",
    kind="decay",
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
def nfkb_activity(dna_damage, sirt1_activity, K_nfkb_sirt1):
    """PARP1 activity drives NF-kB and SIRT1 restrains it."""
    return dna_damage * (1 + K_nfkb_sirt1) / (K_nfkb_sirt1 + sirt1_activity)
