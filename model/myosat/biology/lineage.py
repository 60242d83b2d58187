"""Satellite cells from deep quiescence to fusion; instanced per fibre type.

Pax7+ cells are the quiescent, lagging and cycling ones. Entry into the cycle is a chain of eight
stages; primed cells (G-alert) enter it at the third. Division stops when the sheath is full, return
to quiescence when the niche is.
"""

from itertools import pairwise

from myosat.biology.myonuclei import regenerating_nuclei
from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import hill, inhibited_by, limited, remaining, saturating

STAGES = 8
PRIMED_START = 3

lineage = Module("lineage", "Satellite cells")

deep_quiescent = lineage.state(
    "deep_quiescent",
    "cell/mm^3",
    "Pax7+ MyoD- satellite cells in deep quiescence",
    symbol="Q_d",
    scale=1e3,
    rest="deep_quiescent_rest",
    ontology="CL:0000594",
)
primed_quiescent = lineage.state(
    "primed_quiescent",
    "cell/mm^3",
    "Pax7+ MyoD- satellite cells in primed quiescence (G-alert)",
    symbol="Q_p",
    scale=1e3,
    rest="primed_quiescent_rest",
    ontology="CL:0000594",
)
lag = lineage.chain(
    "lag", STAGES, "cell/mm^3", "activated cells on the way to their first S phase", symbol="E", scale=1e3
)
cycling = lineage.state(
    "cycling", "cell/mm^3", "Pax7+ MyoD+ cells in the cycle", symbol="A", scale=1e3, ontology="CL:0000056"
)
committed = lineage.state("committed", "cell/mm^3", "MyoG+ differentiating myocytes", symbol="C", scale=1e3)
senescent = lineage.state("senescent", "cell/mm^3", "senescent cells of the lineage", symbol="Z", scale=1e2)

lineage.balance(
    "settling_rate",
    "1/day",
    "return of primed cells to deep quiescence",
    symbol="k_{set}",
    guess=0.03,
)
lineage.balance(
    "basal_mitogen",
    "1",
    "mitogen tone of resting muscle, relative to the maximum",
    symbol="m_0",
    guess=0.07,
)
lineage.lever("msc.division", "scale", "1", "multiplies the division rate of cycling cells")
lineage.lever("pathway.notch", "scale", "1", "multiplies Notch signalling")
lineage.lever("msc.influx", "add", "cell/mm^3/day", "satellite cells given to the muscle")
lineage.lever("msc.ablation", "add", "1/day", "killing of Pax7+ cells by a genetic or drug ablation")
lineage.lever("msc.senolysis", "add", "1/day", "clearance of senescent cells by a senolytic")


# Sizes at rest


@lineage.signal("cell/mm^3")
def satellite_cells_rest(fibre_share, satellite_cell_density):
    """Quiescent cells of this fibre type in young resting muscle."""
    return fibre_share * satellite_cell_density


@lineage.signal("cell/mm^3")
def deep_quiescent_rest(satellite_cells_rest, primed_share):
    """Deeply quiescent cells in young resting muscle."""
    return satellite_cells_rest * (1 - primed_share)


@lineage.signal("cell/mm^3")
def primed_quiescent_rest(satellite_cells_rest, primed_share):
    """Primed cells in young resting muscle."""
    return satellite_cells_rest * primed_share


# Tallies


@lineage.signal("cell/mm^3")
def lagging(lag_1, lag_2, lag_3, lag_4, lag_5, lag_6, lag_7, lag_8):
    """Activated cells that have not yet begun S phase."""
    return lag_1 + lag_2 + lag_3 + lag_4 + lag_5 + lag_6 + lag_7 + lag_8


@lineage.signal("cell/mm^3")
def pool(deep_quiescent, primed_quiescent):
    """Quiescent cells, deep and primed."""
    return deep_quiescent + primed_quiescent


# Drives


@lineage.signal("1", symbol="o")
def occupancy(
    nuclei_in_fibres,
    nuclei_per_cell,
    pool,
    lagging,
    cycling,
    committed,
    myonuclei_rest,
    satellite_cells_rest,
    sheaths,
):
    """Nuclei in the sheaths of living fibres against those of uninjured ones."""
    return (nuclei_in_fibres + nuclei_per_cell * (pool + lagging + cycling + committed)) / (
        sheaths * (myonuclei_rest + nuclei_per_cell * satellite_cells_rest)
    )


@lineage.signal("1", symbol="g", share=True)
def demand(occupancy, K_demand, n_demand):
    """Demand for nuclei: division stops when the sheath is full."""
    return inhibited_by(occupancy, K_demand, n_demand)


@lineage.signal("1")
def delta_ligand(K_delta, chronic_exposure):
    """Notch ligand Delta of an activated niche relative to young: old muscle makes less of it."""
    return (1 + K_delta) / (K_delta + chronic_exposure)


@lineage.signal("1", symbol="w")
def notch(pathway_notch, myonuclear_fill, n_notch_limit, delta_ligand, notch_cleavage):
    """Notch signal from intact and regenerating fibres, at most that of uninjured muscle."""
    from_fibres = limited(myonuclear_fill, 1, n_notch_limit) / limited(1, 1, n_notch_limit)
    return pathway_notch * from_fibres * delta_ligand / (1 + notch_cleavage)


@lineage.signal("1", symbol="v", share=True)
def vacancy(
    pool,
    satellite_cells_rest,
    niche_capacity,
    sheaths,
    niche_lost_with_idleness,
    idleness,
    niche_by_androgen,
    androgen_surplus,
    niche_by_training,
    training_adaptation,
):
    """Free places in the quiescent niche of living fibres: fewer unused, more trained or with androgen."""
    used = 1 - niche_lost_with_idleness * idleness + niche_by_training * training_adaptation
    places = niche_capacity * satellite_cells_rest * sheaths
    return remaining(pool, places * (used + niche_by_androgen * androgen_surplus))


@lineage.signal("1/day", symbol="a")
def activation_rate(
    k_leak,
    leak_tone,
    k_activation,
    damage,
    K_activation,
    k_activation_alarm,
    alarm_drive,
    k_activation_load,
    taz,
    leak_by_androgen,
    androgen_surplus,
    leak_without_notch,
    notch,
    activation_by_mtorc1,
    mtorc1,
):
    """Leak, debris (steeper than linear), alarm, load and androgen wake quiescent cells; Notch holds them."""
    leak = leak_tone * (1 + leak_by_androgen * androgen_surplus)
    growth = 1 - activation_by_mtorc1 + activation_by_mtorc1 * 2 * saturating(mtorc1, 1)
    return growth * (
        k_leak * leak * (1 + leak_without_notch * remaining(notch, 1))
        + k_activation * damage * saturating(damage, K_activation)
        + k_activation_alarm * alarm_drive
        + k_activation_load * (taz - 1 + remaining(taz, 1))
    )


@lineage.signal("1/day")
def lag_step(lag_duration, waking_speed):
    """Rate of each of the eight stages before S phase."""
    return 8 * waking_speed / lag_duration


@lineage.signal("1", share=True)
def clonal_cover(pool, lagging, cycling, committed, fibre_share, smallest_pool):
    """Reach of the lineage: below a few cells, fibres without any of their own stay without."""
    return hill(pool + lagging + cycling + committed, fibre_share * smallest_pool, 2)


@lineage.signal("1", share=True)
def crowding(vacancy, scarce_vacancy):
    """Lack of places for cycling cells to return to: felt below half of those free at rest."""
    return remaining(vacancy, scarce_vacancy)


@lineage.signal("1/day")
def cycling_death_rate(k_cycling_death, k_unsupported_death, macrophage_support, k_crowding_death, crowding):
    """Death of cycling cells, raised where macrophages are too few, or where no place is left for them."""
    return k_cycling_death + k_unsupported_death * (1 - macrophage_support) + k_crowding_death * crowding


@lineage.signal("1")
def use_drive(
    progeny_lost_with_idleness,
    idleness,
    progeny_by_training,
    training_stimulus,
    prostaglandin_drive,
    progeny_by_androgen,
    androgen_surplus,
    progeny_lost_with_myostatin,
    myostatin,
    progeny_by_oestradiol,
    oestradiol,
):
    """Division of cells in resting muscle: use, training and sex hormones raise it, myostatin lowers it."""
    trained = progeny_by_training * training_stimulus * prostaglandin_drive
    use = 1 - progeny_lost_with_idleness * idleness + trained
    hormones = progeny_by_androgen * androgen_surplus + progeny_by_oestradiol * (oestradiol - 1)
    return use + hormones - progeny_lost_with_myostatin * (myostatin - 1)


@lineage.signal("1/day")
def division_rate(
    k_division,
    basal_mitogen,
    mitogen_drive,
    demand,
    division_vigour,
    perfusion_supply,
    clonal_cover,
    use_drive,
    msc_division,
):
    """Divisions per cycling cell: mitogen, demand, vigour and supply."""
    mitogen = basal_mitogen * use_drive + (1 - basal_mitogen) * mitogen_drive
    supply = division_vigour * perfusion_supply * clonal_cover
    return k_division * mitogen * demand * supply * msc_division


@lineage.signal("1/day")
def commitment_rate(
    k_commitment,
    basal_commitment,
    resolution_drive,
    commitment_by_p38,
    p38,
    commitment_by_wnt,
    wnt,
    commitment_without_notch,
    notch,
    commitment_by_m6a,
    m6a,
    K_commitment_nad,
    nad,
    commitment_by_lactate,
    lactate,
    commitment_without_foxo3,
    foxo3,
):
    """Commitments per cycling cell: M2 signal, p38, Wnt, m6A, lactate, NAD+ raise it; Notch, FOXO3 hold."""
    signals = commitment_by_p38 * (p38 - 1) + commitment_by_wnt * (wnt - 1)
    let_go = commitment_without_notch * remaining(notch, 1) + commitment_without_foxo3 * remaining(foxo3, 1)
    released = 1 + signals + let_go
    able = (1 + K_commitment_nad) * saturating(nad, K_commitment_nad)
    met = 1 + commitment_by_m6a * (m6a - 1) + commitment_by_lactate * (lactate - 1)
    drive = basal_commitment + (1 - basal_commitment) * resolution_drive
    return k_commitment * drive * released * able * met


@lineage.signal("1/day")
def stalled_commitment_rate(k_stalled, demand, pool, empty_pool, satellite_cells_rest):
    """Commitments of cycling cells left over in a full sheath, where hardly any becomes quiescent."""
    return k_stalled * (1 - demand) * inhibited_by(pool, empty_pool * satellite_cells_rest, 2)


@lineage.signal("1/day")
def priming_rate(k_priming, mtorc1, foxo3):
    """Rate of priming: mTORC1 drives it and FOXO3 holds it back."""
    return k_priming * mtorc1 * 2 / (1 + foxo3)


@lineage.signal("1/day")
def deepening_rate(settling_rate, foxo3):
    """Rate of return to deep quiescence, which FOXO3 keeps."""
    return settling_rate * foxo3


@lineage.signal("1/day")
def fusion_rate(k_fusion, basal_fusion, resolution_drive, fusion_guidance):
    """Fusions per committed cell, raised by the M2 signal, hindered by stiff matrix."""
    return k_fusion * (basal_fusion + (1 - basal_fusion) * resolution_drive) * fusion_guidance


# What cells do

lineage.first_order(
    "priming",
    deep_quiescent >> primed_quiescent,
    "priming_rate",
    "Deeply quiescent cells become primed.",
    lever="msc.priming",
)
lineage.first_order(
    "settling",
    primed_quiescent >> deep_quiescent,
    "deepening_rate",
    "Primed cells return to deep quiescence.",
    lever="quiescence.depth",
)
lineage.first_order(
    "deep_activation",
    deep_quiescent >> lag[0],
    "activation_rate",
    "Deeply quiescent cells leave G0 and start the whole way to S phase.",
    lever="msc.activation",
)
lineage.first_order(
    "primed_activation",
    primed_quiescent >> lag[PRIMED_START - 1],
    "activation_rate",
    "Primed cells leave G0 with a shorter way to S phase.",
    lever="msc.activation",
)
for _here, _there in pairwise(lag):
    lineage.first_order(
        f"lag_from_{_here.id.removeprefix('lag_')}",
        _here >> _there,
        "lag_step",
        "Activated cells move on towards S phase.",
    )
lineage.first_order(
    "cycle_entry", lag[-1] >> cycling, "lag_step", "Activated cells begin their first S phase."
)
lineage.first_order(
    "division",
    cycling >> 2 * cycling,
    "division_rate",
    "A cycling cell divides.",
    kind="division",
)


@lineage.process(cycling >> primed_quiescent, lever="msc.self_renewal")
def self_renewal(k_return, notch, vacancy, renewal_tone, cycling):
    """Cycling cells return to quiescence where Notch is on and the niche has room."""
    return k_return * notch * vacancy * renewal_tone * cycling


lineage.first_order(
    "commitment",
    cycling >> committed,
    "commitment_rate",
    "Cycling cells commit to differentiation.",
    lever="msc.commitment",
)
lineage.first_order(
    "stalled_commitment",
    cycling >> committed,
    "stalled_commitment_rate",
    "Cycling cells that are no longer needed commit.",
)
lineage.first_order(
    "fusion",
    committed >> "nuclei_per_cell" * regenerating_nuclei,
    "fusion_rate",
    "Committed cells fuse and bring their nuclei into fibres.",
    lever="msc.fusion",
)


# Senescence and death


@lineage.signal("1/day")
def cycling_senescence_rate(k_senescence, senescence_pressure):
    """Rate of senescence of cycling cells."""
    return k_senescence * senescence_pressure


@lineage.signal("1/day")
def quiescent_loss_rate(k_quiescent_loss, senescence_pressure):
    """Rate at which quiescent cells are lost to senescence."""
    return k_quiescent_loss * senescence_pressure


lineage.first_order(
    "cycling_senescence",
    cycling >> senescent,
    "cycling_senescence_rate",
    "Cycling cells turn senescent.",
    lever="msc.senescence",
)
for _state in (deep_quiescent, primed_quiescent):
    lineage.first_order(
        f"{_state.id.split('_')[0]}_senescence",
        _state >> senescent,
        "quiescent_loss_rate",
        "Quiescent cells turn senescent.",
        lever="msc.senescence",
    )


@lineage.process(senescent >> nothing, kind="death")
def senescent_clearance(k_senescent_clearance, senescent, K_senescent_clearance):
    """Senescent cells are removed; the removal saturates."""
    return k_senescent_clearance * K_senescent_clearance * saturating(senescent, K_senescent_clearance)


lineage.first_order(
    "lineage_senolysis",
    senescent >> nothing,
    "msc_senolysis",
    "A senolytic clears senescent cells of the lineage.",
    kind="death",
)
lineage.first_order(
    "cycling_death",
    cycling >> nothing,
    "cycling_death_rate",
    "Cycling cells die.",
    kind="death",
    lever="msc.survival",
)
lineage.first_order(
    "committed_death",
    committed >> nothing,
    "k_committed_death",
    "Committed cells that do not fuse die.",
    kind="death",
    lever="msc.survival",
)


@lineage.process(nothing >> primed_quiescent, kind="influx")
def transplantation(msc_influx, fibre_share):
    """Satellite cells are given from outside, to each fibre type by its share."""
    return msc_influx * fibre_share


for _state in (deep_quiescent, primed_quiescent, *lag, cycling):
    lineage.first_order(
        f"ablation_of_{_state.id}",
        _state >> nothing,
        "msc_ablation",
        "Ablation kills Pax7+ cells.",
        kind="death",
    )


# What an injury does at once

for _state in (deep_quiescent, primed_quiescent, *lag, cycling, committed):
    lineage.instant(
        f"killing_of_{_state.id}", _state >> nothing, "msc_killed", "The injury kills cells.", event="injury"
    )

lineage.ledger(
    "cells_entered_cycle", "cell/mm^3", "cells that have begun their first S phase", {"cycle_entry": 1}
)
lineage.ledger("divisions", "cell/mm^3", "divisions so far", {"division": 1})
