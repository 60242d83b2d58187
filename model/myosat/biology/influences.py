"""How the slow inputs (NAD+, mitochondria, chronic exposure) act on cells; each is 1 at young rest."""

from myosat.kernel.declare import Module
from myosat.kernel.laws import hill, inhibited_by, saturating

influences = Module("influences", "Slow inputs as cells feel them")


@influences.signal("1", symbol="\\sigma")
def sirt1_activity(nad, K_sirtuin):
    """SIRT1 activity relative to young: it follows the NAD+ pool."""
    return (1 + K_sirtuin) * saturating(nad, K_sirtuin)


@influences.signal("1", symbol="\\epsilon")
def energy(nad, mitochondria, K_energy):
    """Energy for division and growth from NAD+ and mitochondria."""
    return (1 + K_energy) * saturating(mitochondria * nad, K_energy)


@influences.signal("1")
def waking_speed(chronic_exposure, K_chronic_lag, energy):
    """Speed of the way from G0 to S phase: slowed by chronic exposure and lack of energy."""
    return energy * (1 + K_chronic_lag) / (K_chronic_lag + chronic_exposure)


@influences.signal("1")
def division_vigour(chronic_exposure, K_chronic_division, energy):
    """Vigour of cycling cells: lowered by chronic exposure and lack of energy."""
    return energy * (1 + K_chronic_division) / (K_chronic_division + chronic_exposure)


@influences.signal("1")
def renewal_tone(chronic_exposure, K_chronic_renewal, n_chronic_renewal, sirt1_activity):
    """Return to quiescence relative to young: SIRT1 keeps it, chronic exposure takes it away."""
    return (
        sirt1_activity
        * inhibited_by(chronic_exposure, K_chronic_renewal, n_chronic_renewal)
        / inhibited_by(1, K_chronic_renewal, n_chronic_renewal)
    )


@influences.signal("1")
def leak_tone(chronic_exposure, leak_by_exposure):
    """Spontaneous exit from quiescence relative to young: FGF2 of aged fibres raises it."""
    return 1 + leak_by_exposure * (chronic_exposure - 1)


@influences.signal("1")
def macrophage_vigour(chronic_exposure, K_chronic_macrophage):
    """Recruitment, phagocytosis and switching of macrophages, lowered by chronic exposure."""
    return (1 + K_chronic_macrophage) / (K_chronic_macrophage + chronic_exposure)


@influences.signal("1")
def senescence_pressure(chronic_exposure, K_senescence, n_senescence, sirt1_activity, K_sirt1_protection):
    """Push into senescence and loss: raised by chronic exposure, lowered by SIRT1."""
    push = hill(chronic_exposure, K_senescence, n_senescence) / hill(1, K_senescence, n_senescence)
    return push * (1 + K_sirt1_protection) / (K_sirt1_protection + sirt1_activity)
