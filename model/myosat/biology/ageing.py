"""Time itself, and the few functions of age that are imposed; everything else emerges.

All of them are zero (or one) at the reference age, and saturate.
"""

from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import limited, logistic, remaining

ageing = Module("ageing", "Age and the functions imposed by it")

age = ageing.state(
    "age", "day", "age of the subject", symbol="a", scale=100.0, rest="reference_age", role="clock"
)


@ageing.process(nothing >> age, kind="change")
def growing_older(pace_of_time):
    """The subject ages one day per day."""
    return pace_of_time


@ageing.signal("day")
def biological_age(age, reference_age, age_limit, age_limit_power):
    """Age as imposed functions feel it: that of the young adult until then, saturating in the oldest."""
    adult_age = age + reference_age * remaining(age, reference_age)
    return limited(adult_age, age_limit, age_limit_power)


@ageing.signal("day")
def young_age(reference_age, age_limit, age_limit_power):
    """The reference age on the same scale."""
    return limited(reference_age, age_limit, age_limit_power)


@ageing.signal("1", symbol="\\nu", share=True)
def nerve_ageing(biological_age, young_age, nerve_ageing_midpoint, nerve_ageing_width):
    """Imposed: loss of motor-nerve upkeep with age, zero when young, towards one."""
    return logistic((biological_age - nerve_ageing_midpoint) / nerve_ageing_width) - logistic(
        (young_age - nerve_ageing_midpoint) / nerve_ageing_width
    )


@ageing.signal("1", symbol="\\omega", share=True)
def disuse(biological_age, young_age, disuse_midpoint, disuse_width):
    """Imposed: loss of high-threshold use with age, zero when young, towards one."""
    return logistic((biological_age - disuse_midpoint) / disuse_width) - logistic(
        (young_age - disuse_midpoint) / disuse_width
    )


@ageing.signal("1")
def senescent_production_ratio(biological_age, young_age):
    """Imposed: production of senescent cells in the body, in proportion to age."""
    return biological_age / young_age


@ageing.signal("1", share=True)
def gonadal_ageing(biological_age, young_age, gonadal_midpoint, gonadal_width):
    """Imposed: loss of the sex hormone of the gonads with age, zero when young, towards one."""
    return logistic((biological_age - gonadal_midpoint) / gonadal_width) - logistic(
        (young_age - gonadal_midpoint) / gonadal_width
    )


@ageing.signal("1", share=True)
def spine_ageing(biological_age, young_age, spine_midpoint, spine_width):
    """Imposed: loss of standing height with age, zero when young, towards one."""
    return logistic((biological_age - spine_midpoint) / spine_width) - logistic(
        (young_age - spine_midpoint) / spine_width
    )
