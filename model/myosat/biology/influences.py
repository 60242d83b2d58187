"""How the slow inputs (NAD+, mitochondria, chronic exposure) act on cells; each is 1 at young rest."""

from myosat.kernel.declare import Module
from myosat.kernel.laws import bell, exp, hill, inhibited_by, remaining, saturating

influences = Module("influences", "Slow inputs as cells feel them")
influences.lever("nad.sirt1", "scale", "1", "multiplies the activity of SIRT1")


@influences.signal("1", symbol="\\sigma", readout=True)
def sirt1_activity(nad_sirt1, nad, K_sirtuin, sirt1_by_training, training_adaptation):
    """SIRT1 activity relative to young: it follows the NAD+ pool, and resistance training raises it."""
    return (
        nad_sirt1
        * (1 + K_sirtuin)
        * saturating(nad, K_sirtuin)
        * (1 + sirt1_by_training * training_adaptation)
    )


@influences.signal("1", symbol="\\epsilon")
def energy(nad, mitochondria, K_energy):
    """Energy for division and growth from NAD+ and mitochondria."""
    return (1 + K_energy) * saturating(mitochondria * nad, K_energy)


@influences.signal("1")
def waking_speed(chronic_exposure, K_chronic_lag, energy, speed_by_memory, injury_memory):
    """Speed of the way from G0 to S phase: slowed by chronic exposure and lack of energy, not by memory."""
    memory = 1 + speed_by_memory * injury_memory
    return energy * memory * (1 + K_chronic_lag) / (K_chronic_lag + chronic_exposure)


@influences.signal("1")
def growth_signals(wnt, best_wnt, width_wnt, division_by_mtorc1, mtorc1, division_by_gdf11, gdf11):
    """Division by pathways relative to young: moderate Wnt and mTORC1 raise it, GDF11 may lower it."""
    by_wnt = bell(wnt, best_wnt, width_wnt) / bell(1, best_wnt, width_wnt)
    by_mtorc1 = 1 - division_by_mtorc1 + division_by_mtorc1 * mtorc1
    return by_wnt * by_mtorc1 * exp(division_by_gdf11 * (gdf11 - 1))


@influences.signal("1")
def division_vigour(
    chronic_exposure,
    K_chronic_division,
    energy,
    growth_signals,
    vigour_lost_with_damage,
    relative_damaged_mitochondria,
):
    """Vigour of cycling cells: growth signals raise it; chronic exposure, poor mitochondria lower it."""
    damaged = relative_damaged_mitochondria - 1 + remaining(relative_damaged_mitochondria, 1)
    sound = energy / (1 + vigour_lost_with_damage * damaged)
    return sound * growth_signals * (1 + K_chronic_division) / (K_chronic_division + chronic_exposure)


@influences.signal("1")
def renewal_stress(p38, stress_by_p38, jak_stat, stress_by_jak_stat, fgf2):
    """What keeps cells from returning to quiescence, relative to young: p38, JAK/STAT and FGF2."""
    by_fgf2 = 1 - stress_by_p38 - stress_by_jak_stat
    return stress_by_p38 * p38 + stress_by_jak_stat * jak_stat + by_fgf2 * fgf2


@influences.signal("1")
def renewal_tone(
    renewal_stress,
    K_chronic_renewal,
    n_chronic_renewal,
    sirt1_activity,
    mtorc2,
    renewal_by_foxo3,
    foxo3,
    renewal_by_oestradiol,
    oestradiol,
):
    """Return to quiescence relative to young: SIRT1, mTORC2, FOXO3, oestradiol keep it, stress takes it."""
    calm = inhibited_by(renewal_stress, K_chronic_renewal, n_chronic_renewal) / inhibited_by(
        1, K_chronic_renewal, n_chronic_renewal
    )
    kept = (1 - renewal_by_foxo3 + renewal_by_foxo3 * foxo3) * (1 - renewal_by_oestradiol * (1 - oestradiol))
    return sirt1_activity * mtorc2 * kept * calm


@influences.signal("1")
def leak_tone(fgf2, leak_by_irisin, irisin, leak_by_leptin, leptin, activation_by_pgc1a, pgc1a):
    """Spontaneous exit from quiescence relative to young: FGF2, irisin, leptin and PGC-1a raise it."""
    metabolic = activation_by_pgc1a * (pgc1a - 1)
    return fgf2 * (1 + leak_by_irisin * (irisin - 1) + leak_by_leptin * (leptin - 1) + metabolic)


@influences.signal("1")
def macrophage_vigour(chronic_exposure, K_chronic_macrophage):
    """Recruitment, phagocytosis and switching of macrophages, lowered by chronic exposure."""
    return (1 + K_chronic_macrophage) / (K_chronic_macrophage + chronic_exposure)


@influences.signal("1")
def senescence_pressure(
    chronic_exposure,
    K_senescence,
    n_senescence,
    sirt1_activity,
    K_sirt1_protection,
    senescence_by_damaged_mitochondria,
    relative_damaged_mitochondria,
):
    """Push into senescence and loss: chronic exposure and damaged mitochondria raise it, SIRT1 lowers it."""
    push = hill(chronic_exposure, K_senescence, n_senescence) / hill(1, K_senescence, n_senescence)
    damaged = relative_damaged_mitochondria - 1 + remaining(relative_damaged_mitochondria, 1)
    poisoned = 1 + senescence_by_damaged_mitochondria * damaged
    return push * poisoned * (1 + K_sirt1_protection) / (K_sirt1_protection + sirt1_activity)
