"""The immune sequence: alarm, neutrophils, monocytes, M1, M2, their signals, and memory."""

from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import hill, inhibited_by, saturating

immune = Module("immune", "Acute inflammation and its resolution")

alarm = immune.state(
    "alarm", "1", "danger signals from wounded tissue, ahead of debris", symbol="P", scale=1.0
)
neutrophils = immune.state(
    "neutrophils", "cell/mm^3", "neutrophils", symbol="N_e", scale=1e3, ontology="CL:0000775"
)
monocytes = immune.state(
    "monocytes", "cell/mm^3", "infiltrating monocytes", symbol="M_o", scale=1e3, ontology="CL:0000576"
)
m1 = immune.state(
    "m1", "cell/mm^3", "M1-like macrophages (Ly6C-hi)", symbol="M_1", scale=1e3, ontology="CL:0000863"
)
m2 = immune.state(
    "m2", "cell/mm^3", "M2-like macrophages (Ly6C-lo)", symbol="M_2", scale=1e3, ontology="CL:0000890"
)
regulatory_t = immune.state(
    "regulatory_t",
    "cell/mm^3",
    "regulatory T cells",
    symbol="T_r",
    scale=1e3,
    ontology="CL:0000815",
)
acute_inflammation = immune.state(
    "acute_inflammation", "1", "local TNF and related cytokines", symbol="I", scale=1.0
)
acute_resolution = immune.state(
    "acute_resolution", "1", "local IL-4, IL-10, TGF-beta and related signals", symbol="R", scale=1.0
)
prostaglandin = immune.state("prostaglandin", "1", "prostaglandin E2 made by COX-2", symbol="G", scale=1.0)
trained_immunity = immune.state(
    "trained_immunity", "1", "memory of earlier injury in monocytes", symbol="W", scale=1.0
)

injury_memory = immune.state(
    "injury_memory", "1", "mark that an earlier injury has left in satellite cells", symbol="W_c", scale=1.0
)

immune.lever("fibre.damage", "scale", "1", "multiplies the damage that neutrophils do to fibres")
immune.lever("immune.ablation", "add", "1/day", "killing of monocytes and macrophages")

# Alarm and neutrophils

immune.first_order("alarm_decay", alarm >> nothing, "k_alarm", "Alarm fades.", kind="decay")


@immune.impulse(nothing >> alarm, event="injury")
def alarm_raised(necrosis, activation):
    """Necrosis and wounding without necrosis raise the alarm."""
    return necrosis + activation


@immune.signal("1")
def alarm_drive(alarm, K_alarm):
    """Alarm as satellite cells feel it; it saturates."""
    return saturating(alarm, K_alarm)


@immune.process(nothing >> neutrophils, kind="influx", lever="immune.recruitment")
def neutrophil_recruitment(r_neutrophils, alarm):
    """Alarm calls neutrophils from the blood."""
    return r_neutrophils * alarm


immune.first_order(
    "neutrophil_death", neutrophils >> nothing, "d_neutrophils", "Neutrophils die.", kind="death"
)


@immune.signal("1/day")
def bystander_damage_rate(k_neutrophil_damage, neutrophils, fibre_damage):
    """Rate at which neutrophils destroy fibres that the insult had spared."""
    return k_neutrophil_damage * neutrophils * fibre_damage


# Monocytes and macrophages


@immune.process(nothing >> monocytes, kind="influx", lever="immune.resident")
def monocyte_patrol(b_monocytes):
    """A few monocytes enter resting muscle."""
    return b_monocytes


@immune.process(nothing >> monocytes, kind="influx", lever="immune.recruitment")
def monocyte_recruitment(r_monocytes, damage, K_monocytes, trained_immunity, gain_trained, macrophage_vigour):
    """Debris calls monocytes; trained ones come in larger numbers."""
    return (
        r_monocytes
        * saturating(damage, K_monocytes)
        * (1 + gain_trained * trained_immunity)
        * macrophage_vigour
    )


immune.first_order("monocyte_to_m1", monocytes >> m1, "k_monocyte_m1", "Monocytes become M1 macrophages.")
immune.first_order("monocyte_death", monocytes >> nothing, "d_monocytes", "Monocytes die.", kind="death")


@immune.signal("1")
def switch_help(switch_by_treg, regulatory_t, regulatory_t_typical, switch_by_ampk, ampk):
    """Help for the M1 to M2 switch from regulatory T cells (IL-10) and AMPK."""
    by_treg = 1 - switch_by_treg + 2 * switch_by_treg * saturating(regulatory_t, regulatory_t_typical)
    return by_treg * (1 - switch_by_ampk + switch_by_ampk * ampk)


@immune.signal("1/day")
def switch_rate(k_switch, basal_switch, all_necrotic, K_switch, macrophage_vigour, switch_help):
    """M1 to M2 switching: held back by debris and by chronic exposure."""
    cleared = inhibited_by(all_necrotic, K_switch, 2)
    return k_switch * (basal_switch + (1 - basal_switch) * cleared) * macrophage_vigour * switch_help


@immune.process(nothing >> regulatory_t, kind="influx", lever="immune.treg")
def regulatory_t_recruitment(
    r_regulatory_t, damage, K_regulatory_t, macrophage_vigour, regulatory_t_by_training, training_stimulus
):
    """Danger signals (IL-33) call regulatory T cells, fewer in old muscle; new training calls a few."""
    called = saturating(damage, K_regulatory_t) + regulatory_t_by_training * training_stimulus
    return r_regulatory_t * called * macrophage_vigour


immune.first_order(
    "regulatory_t_death",
    regulatory_t >> nothing,
    "d_regulatory_t",
    "Regulatory T cells leave or die.",
    kind="death",
)


immune.first_order(
    "m1_to_m2",
    m1 >> m2,
    "switch_rate",
    "M1 macrophages switch to M2.",
    lever="immune.switch",
)
immune.first_order("m1_death", m1 >> nothing, "d_m1", "M1 macrophages die.", kind="death")


@immune.process(nothing >> m2, kind="influx", lever="immune.resident")
def resident_renewal(d_m2, m2_resident):
    """Resident macrophages renew themselves."""
    return d_m2 * m2_resident


immune.first_order("m2_death", m2 >> nothing, "d_m2", "M2 macrophages die or leave.", kind="death")


@immune.process(m2 >> nothing, kind="death")
def resident_disappearance(k_disappearance, alarm, m2):
    """Resident macrophages vanish while the alarm is on."""
    return k_disappearance * alarm * m2


for _cell in (monocytes, m1, m2):
    immune.first_order(
        f"ablation_of_{_cell.id}",
        _cell >> nothing,
        "immune_ablation",
        "Ablation kills monocytes and macrophages.",
        kind="death",
    )


@immune.signal("1/day")
def clearance_rate(
    k_clear_neutrophils,
    neutrophils,
    k_clear_macrophages,
    m1,
    m2_phagocytosis,
    m2,
    macrophage_vigour,
):
    """Clearance of necrotic nuclei by neutrophils, M1 and, less, M2 macrophages."""
    macrophages = k_clear_macrophages * (m1 + m2_phagocytosis * m2)
    return k_clear_neutrophils * neutrophils + macrophages * macrophage_vigour


# Signals


immune.total("all_cycling", of="cycling", unit="cell/mm^3", meaning="cycling cells of all fibre types")


@immune.signal("1", share=True)
def macrophage_support(m1, m2, all_cycling, macrophages_per_cell, sparse_macrophages):
    """Share of cycling cells within reach of macrophages, which rescue them from apoptosis."""
    return saturating(m1 + m2, sparse_macrophages + macrophages_per_cell * all_cycling)


@immune.process(nothing >> acute_inflammation, kind="secretion", lever="immune.cytokine_production")
def inflammatory_signal(k_acute, m1, neutrophils, neutrophil_cytokine, m1_typical):
    """M1 macrophages and neutrophils secrete TNF and related cytokines."""
    return k_acute * (m1 + neutrophil_cytokine * neutrophils) / m1_typical


immune.first_order(
    "inflammatory_decay", acute_inflammation >> nothing, "k_acute", "Local cytokine decays.", kind="decay"
)


@immune.process(nothing >> acute_resolution, kind="secretion")
def resolving_signal(k_acute, m2, m2_typical):
    """M2 macrophages secrete resolving and growth signals."""
    return k_acute * m2 / m2_typical


immune.first_order(
    "resolving_decay", acute_resolution >> nothing, "k_acute", "Resolving signals decay.", kind="decay"
)


@immune.process(nothing >> prostaglandin, kind="secretion", lever="immune.pge2")
def prostaglandin_synthesis(
    k_prostaglandin, acute_inflammation, K_cyclooxygenase, prostaglandin_by_training, training_stimulus
):
    """COX-2, induced by acute inflammation and by new training, makes prostaglandin E2."""
    induced = saturating(acute_inflammation, K_cyclooxygenase)
    return k_prostaglandin * (induced + prostaglandin_by_training * training_stimulus)


immune.first_order(
    "prostaglandin_decay",
    prostaglandin >> nothing,
    "k_prostaglandin",
    "Prostaglandin E2 is broken down by 15-PGDH.",
    kind="decay",
)


@immune.signal("1")
def prostaglandin_drive(mitogen_by_prostaglandin, prostaglandin, K_prostaglandin):
    """What prostaglandin E2 adds to mitogens; one where there is much of it."""
    felt = (1 + K_prostaglandin) * saturating(prostaglandin, K_prostaglandin)
    return 1 - mitogen_by_prostaglandin + mitogen_by_prostaglandin * felt


@immune.signal("1", symbol="m")
def mitogen_drive(acute_inflammation, K_mitogen, prostaglandin_drive, fap_support):
    """Mitogens of acute inflammation: TNF by way of NF-kB, prostaglandin E2, FAP factors."""
    return saturating(acute_inflammation, K_mitogen) * prostaglandin_drive * fap_support


@immune.signal("1")
def notch_cleavage(notch_by_m1, m1, m1_typical):
    """Notch taken from cells by the metalloproteinases of M1 macrophages."""
    return notch_by_m1 * m1 / m1_typical


@immune.signal("1", symbol="h")
def resolution_drive(acute_resolution, K_resolution):
    """Resolving signals as myogenic cells feel them."""
    return hill(acute_resolution, K_resolution, 2)


# Memory


@immune.process(nothing >> trained_immunity, kind="change")
def training_of_monocytes(k_training, acute_inflammation, k_memory, trained_immunity):
    """Inflammation trains monocytes; the memory fades over months."""
    return k_training * saturating(acute_inflammation, 1) * (1 - trained_immunity) - (
        k_memory * trained_immunity
    )


@immune.process(nothing >> injury_memory, kind="change")
def marking_of_cells(k_mark, damage, injury_memory, k_mark_loss):
    """Debris leaves a mark in satellite cells, which fades over months."""
    return k_mark * damage * (1 - injury_memory) - k_mark_loss * injury_memory
