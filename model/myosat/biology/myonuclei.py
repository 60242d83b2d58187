"""Nuclei of the fibres: intact, regenerating, and necrotic awaiting clearance; per fibre type."""

from myosat.kernel.declare import Module, nothing

myonuclei_module = Module("myonuclei", "Nuclei of the fibres")

myonuclei = myonuclei_module.state(
    "myonuclei",
    "nucleus/mm^3",
    "myonuclei in intact fibres",
    symbol="N",
    scale=1e4,
    rest="myonuclei_rest",
)
regenerating_nuclei = myonuclei_module.state(
    "regenerating_nuclei",
    "nucleus/mm^3",
    "nuclei in regenerating fibres, not yet mature",
    symbol="N_r",
    scale=1e4,
)
necrotic_nuclei = myonuclei_module.state(
    "necrotic_nuclei",
    "nucleus/mm^3",
    "necrotic myonuclei awaiting clearance",
    symbol="D",
    scale=1e4,
)

myonuclei_module.balance(
    "myonuclear_loss_rate",
    "1/day",
    "loss of myonuclei that resting fusion makes good",
    symbol="k_{loss}",
    guess=3e-5,
)


@myonuclei_module.signal("nucleus/mm^3")
def myonuclei_rest(fibre_share, myonuclear_density):
    """Myonuclei of this fibre type in young resting muscle."""
    return fibre_share * myonuclear_density


@myonuclei_module.signal("nucleus/mm^3")
def nuclei_in_fibres(myonuclei, regenerating_nuclei):
    """Nuclei inside fibres, mature and regenerating."""
    return myonuclei + regenerating_nuclei


@myonuclei_module.signal("1", symbol="n")
def myonuclear_fill(nuclei_in_fibres, myonuclei_rest):
    """Nuclei inside fibres relative to young uninjured muscle."""
    return nuclei_in_fibres / myonuclei_rest


myonuclei_module.first_order(
    "maturation",
    regenerating_nuclei >> myonuclei,
    "k_maturation",
    "Regenerating fibres mature.",
)
myonuclei_module.first_order(
    "myonuclear_loss",
    myonuclei >> nothing,
    "myonuclear_loss_rate",
    "Myonuclei are lost slowly from intact fibres.",
    kind="death",
)
myonuclei_module.first_order(
    "debris_clearance",
    necrotic_nuclei >> nothing,
    "clearance_rate",
    "Phagocytes clear necrotic fibres.",
    kind="death",
)


@myonuclei_module.process(myonuclei >> necrotic_nuclei)
def secondary_damage(bystander_damage_rate, myonuclei):
    """Neutrophils injure fibres that the insult had spared."""
    return bystander_damage_rate * myonuclei


myonuclei_module.instant("necrosis", myonuclei >> necrotic_nuclei, "necrosis", "Fibres die.", event="injury")
myonuclei_module.instant(
    "necrosis_of_regenerating",
    regenerating_nuclei >> necrotic_nuclei,
    "necrosis",
    "Regenerating fibres die.",
    event="injury",
)

myonuclei_module.ledger(
    "nuclei_killed",
    "nucleus/mm^3",
    "myonuclei killed so far by injuries and neutrophils",
    {"necrosis": 1, "necrosis_of_regenerating": 1, "secondary_damage": 1},
)
myonuclei_module.ledger(
    "nuclei_fused", "nucleus/mm^3", "nuclei brought into fibres by fusion so far", {"fusion": 1}
)


tally = Module("tally", "Sums over fibre types")

tally.total(
    "all_necrotic",
    of=necrotic_nuclei,
    unit="nucleus/mm^3",
    meaning="necrotic myonuclei of all fibre types",
)
tally.total(
    "all_in_fibres",
    of="nuclei_in_fibres",
    unit="nucleus/mm^3",
    meaning="nuclei in fibres of all types",
)


@tally.signal("1", symbol="\\delta")
def damage(all_necrotic, myonuclear_density):
    """Necrotic nuclei relative to the myonuclei of uninjured muscle."""
    return all_necrotic / myonuclear_density


@tally.signal("1")
def muscle_fill(all_in_fibres, myonuclear_density):
    """Nuclei in fibres of all types relative to young uninjured muscle."""
    return all_in_fibres / myonuclear_density
