"""Use of the muscle: training, endurance work, inactivity and unloading, and how it adapts."""

from myosat.kernel.declare import Module, nothing
from myosat.kernel.laws import hill

loading = Module("loading", "Load, use and adaptation to them")

training_adaptation = loading.state(
    "training_adaptation",
    "1",
    "adaptation of the studied muscle to resistance training; 1 after long standard training",
    symbol="T_a",
    scale=1.0,
)
accustomed = loading.state(
    "accustomed",
    "1",
    "training that the muscle is used to, after which the same load wakes no more cells",
    symbol="T_b",
    scale=1.0,
)
endurance_adaptation = loading.state(
    "endurance_adaptation",
    "1",
    "adaptation to endurance work; 1 after long standard training",
    symbol="T_e",
    scale=1.0,
)
voluntary_drive = loading.state(
    "voluntary_drive",
    "1",
    "drive of the muscle by will, relative to the habitual one",
    symbol="T_n",
    scale=1.0,
    rest="one",
)

loading.lever("fibre.load", "add", "1", "resistance training of the studied muscle; 1 is the standard one")
loading.lever("fibre.load_response", "scale", "1", "multiplies what the studied muscle makes of its training")
loading.lever("fibre.endurance", "add", "1", "endurance work; 1 is the standard one")
loading.lever("fibre.unloading", "add", "1", "unloading of the studied muscle, 1 is complete")
loading.lever("body.unloading", "add", "1", "unloading of the whole body, 1 is complete")
loading.lever("body.inactivity", "add", "1", "habitual activity that is missing, as a share")
loading.lever("neural.drive", "add", "1", "voluntary drive added, relative to the habitual one")


@loading.signal("1")
def load(fibre_load, fibre_load_response):
    """Resistance training of the studied muscle."""
    return fibre_load * fibre_load_response


@loading.signal("1", share=True)
def unloaded(fibre_unloading, body_unloading):
    """Unloading of the studied muscle, by a cast or in bed."""
    return fibre_unloading + body_unloading


@loading.signal("1", share=True)
def idleness(disuse, body_inactivity):
    """High-threshold use that is missing, by age and by habit."""
    return 1 - (1 - disuse) * (1 - body_inactivity)


@loading.signal("1")
def lactate(lactate_by_load, load, lactate_by_endurance, fibre_endurance):
    """Lactate that cells meet, relative to habitual use: hard work raises it."""
    return 1 + lactate_by_load * load + lactate_by_endurance * fibre_endurance


@loading.process(nothing >> training_adaptation, kind="change")
def adaptation_to_training(k_training_adaptation, load, training_adaptation):
    """The muscle adapts to training over weeks, and loses it as slowly."""
    return k_training_adaptation * (load - training_adaptation)


@loading.process(nothing >> accustomed, kind="change")
def growing_accustomed(k_accustomed, training_adaptation, accustomed):
    """The muscle gets used to training over months."""
    return k_accustomed * (training_adaptation - accustomed)


@loading.signal("1")
def training_stimulus(training_adaptation, accustomed, K_stimulus):
    """Training that satellite cells respond to: what goes well beyond the accustomed."""
    beyond = training_adaptation - accustomed
    return beyond * hill(beyond, K_stimulus, 2)


@loading.process(nothing >> endurance_adaptation, kind="change")
def adaptation_to_endurance(k_training_adaptation, fibre_endurance, endurance_adaptation):
    """The muscle adapts to endurance work over weeks."""
    return k_training_adaptation * (fibre_endurance - endurance_adaptation)


@loading.process(nothing >> voluntary_drive, kind="change")
def adaptation_of_nerves(
    k_neural_adaptation, neural_gain, load, neural_loss, unloaded, neural_drive, voluntary_drive
):
    """Voluntary drive rises with training within weeks, and falls with unloading."""
    wanted = 1 + neural_gain * load - neural_loss * unloaded + neural_drive
    return k_neural_adaptation * (wanted - voluntary_drive)


@loading.signal("1")
def nerve_upkeep(nerve_kept_by_exercise, training_adaptation, endurance_adaptation):
    """Upkeep of motor nerves relative to habitual use: exercise of either kind raises it."""
    return 1 + nerve_kept_by_exercise * (training_adaptation + endurance_adaptation)
