# %% [markdown]
# # 4. The NAD+ circle
#
# **Old muscle has less NAD+. Is it made too slowly, or used up too fast? And does it help to refill it?**
#
# NAD+ carries electrons; without it no mitochondrion works. It is also *spent*, by enzymes that split it: by
# PARP1, which repairs DNA, by sirtuins, which keep mitochondria and stem cells in order, and by CD38, which
# comes with inflammation. It falls with age, and a whole market sells its precursors. People who sell them
# like to draw a vicious circle: damage costs NAD+, lack of NAD+ makes damage. In this notebook we take the
# circle apart and measure how much of the fall is really its doing.

# %%
import matplotlib.pyplot as plt
import numpy as np

import myosat as ms

plt.style.use("teaching.mplstyle")

# %% [markdown]
# ## A bath with four taps and four drains
#
# Two mice at rest, one young, one old. `run["nad"]` is the pool relative to young, and each process has its
# rate by name: here is the whole household of NAD+, in young pools per day.

# %%
MOUSE = """
title = "A mouse of {age} months"
duration = "6 months"

[subject]
species = "mouse"
sex = "male"
age = "{age} months"
"""
young, old = (ms.run(MOUSE.format(age=age)) for age in (4, 24))

taps = {
    "nad_salvage": "salvage (NAMPT)",
    "nad_from_ribosides": "ribosides (NRK)",
    "nad_from_nicotinic_acid": "nicotinic acid",
    "nad_from_tryptophan": "tryptophan",
}
drains = {
    "cd38_consumption": "CD38",
    "parp_consumption": "PARP1",
    "sirtuin_consumption": "sirtuins",
    "other_nad_loss": "other losses",
}
fig, panels = plt.subplots(1, 2, figsize=(9, 3.6), sharey=True)
for ax, title, processes in ((panels[0], "in", taps), (panels[1], "out", drains)):
    below = np.zeros(2)
    for name, text in processes.items():
        rate = np.array([run[name][0] for run in (young, old)])
        ax.bar(["young", "old"], rate, bottom=below, width=0.6, label=text)
        below += rate
    ax.set_title(title)
    ax.set_xlim(-0.5, 3.4)
    ax.legend(loc="center right", reverse=True)
    ax.grid(axis="x", visible=False)
panels[0].set_ylabel("young NAD+ pools per day")
plt.show()
print(f"NAD+ of the old mouse: {old['nad'][0]:.2f} of young")

# %% [markdown]
# Surprised? The old mouse does not make less. Its taps run at least as fast as those of the young one, for
# there is more nicotinamide to salvage. What has changed is one drain. **The pool is low because CD38 is
# open, not because the taps are shut.** (In this model; in which people and tissues the taps fail too is
# disputed.)
#
# Note the scale as well: what goes through in a day is about the whole pool. Whatever you pour in today is
# gone tomorrow.
#
# ## Draw the circle
#
# Who opens whom? The encyclopaedia knows:

# %%
print(ms.show("parp_activity"))

# %% [markdown]
# Walk on with `ms.show` from name to name, and you come round:
#
# > oxygen radicals → DNA damage → PARP1 spends NAD+ → less NAD+ → SIRT1 falls → poorer mitochondria
# > → more oxygen radicals
#
# with an outer loop by way of the blood:
#
# > SIRT1 falls, PARP1 rises → NF-kB → cytokines in blood → chronic inflammation → CD38 spends NAD+
#
# Between 4 and 24 months, and on to 30, everything on it moves in the wrong direction:

# %%
stations = {
    "nad": "NAD+",
    "sirt1_activity": "SIRT1",
    "mitochondria": "mitochondria",
    "reactive_oxygen": "oxygen radicals",
    "dna_damage": "DNA damage",
    "parp_activity": "PARP1",
    "nfkb_activity": "NF-kB",
    "chronic_exposure": "chronic inflammation",
    "cd38_activity": "CD38",
}
life = ms.run(MOUSE.format(age=4).replace("6 months", "26 months"))
months = 4 + 26 * life.time / life.time[-1]
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3.8))
for name, text in stations.items():
    ax = left if life[name][-1] < 1 else right
    ax.plot(months, life[name], label=text)
for ax, title in ((left, "falls"), (right, "rises")):
    ax.set(xlabel="age (months)", ylabel="relative to young", ylim=(0, None))
    ax.set_title(title)
    ax.legend()
plt.show()

# %% [markdown]
# ## Is it vicious?
#
# A circle that everything lies on need not be what drives the fall. There is a clean test: **cut it at one
# station and see what is left.** We hold one station at its young value from 24 months on, and look half a
# year later. If the circle were all there is to it, a cut anywhere would save everything.

# %%
aged = old.scenario
cuts = {
    name: ms.run(aged.set({"experiment.clamp": {name: 1}}), compare=False)
    for name in stations
    if name != "nad"
}

fig, ax = plt.subplots(figsize=(8, 3.6))
left_of_pool = [old["nad"][-1], *(run["nad"][-1] for run in cuts.values())]
names = ["nothing held", *(f"{stations[name]} held young" for name in cuts)]
place = np.arange(len(names))[::-1]
ax.barh(place, left_of_pool, color=["C1", *["C0"] * len(cuts)])
ax.set_yticks(place, names)
ax.axvline(old["nad"][-1], color="C1", linestyle="--", linewidth=1)
ax.set(xlabel="NAD+ at 30 months, relative to young", xlim=(0, 1.05))
ax.grid(axis="y", visible=False)
plt.show()
lost = 1 - old["nad"][-1]
inner = (cuts["dna_damage"]["nad"][-1] - old["nad"][-1]) / lost
outer = (cuts["cd38_activity"]["nad"][-1] - old["nad"][-1]) / lost
print("of what is lost by 30 months,")
print(f"  cutting the inner circle (at DNA damage) saves {inner:.0%}")
print(f"  cutting the drain of inflammation (at CD38) saves {outer:.0%}")

# %% [markdown]
# Cutting the inner circle saves little, wherever you cut: it is there, and it amplifies. (Why is SIRT1 the
# odd one out? Because sirtuins do not only guard NAD+, they spend it.) Cutting the way from inflammation to
# CD38 saves nearly all. **The circle is real and it is not the motor.** The motor is outside: senescent
# cells and inflammation, which open the drain year after year; the circle makes their work somewhat worse.
#
# So it goes with vicious circles in biology: everybody can draw them, and their *gain* has to be measured.
#
# ### Exercise 1
#
# Hold NAD+ itself at its young value in the old mouse. Which stations are saved, which are not? What does
# that say about "NAD+ causes ageing of muscle"?
#
# <details><summary>Answer</summary>
#
# ```python
# refilled = ms.run(aged.set({"experiment.clamp": {"nad": 1}}), compare=False)
# for name, text in {**stations, "muscle_force": "force"}.items():
#     print(f"{text:<21} {old[name][-1]:5.2f} -> {refilled[name][-1]:5.2f}")
# ```
#
# SIRT1, mitochondria, radicals and DNA damage come a good part of the way back. Chronic inflammation and CD38
# hardly move, and force gains a little. NAD+ is downstream of what ages this muscle most.
# </details>

# %% [markdown]
# ## Fill it, plug it, or find the motor
#
# Eight ways to raise NAD+ of an old mouse for half a year. Each is an intervention of the library with its
# dose, evidence and grade (`ms.show("cd38_inhibitor")`, for one).

# %%
ways = {
    "nicotinamide_riboside": "fill: nicotinamide riboside",
    "nicotinamide_mononucleotide": "fill: NMN",
    "cd38_inhibitor": "plug: CD38 inhibitor",
    "parp_inhibitor": "plug: PARP inhibitor",
    "nnmt_inhibitor": "spare nicotinamide: NNMT inhibitor",
    "endurance_training": "endurance training",
    "senolytic": "motor: senolytic",
    "anti_cytokine_antibody": "motor: anti-cytokine antibody",
}
treated = {
    text: ms.run(f"{aged.text}\n[interventions.{name}]\n", compare=False) for name, text in ways.items()
}


def gain(run, name):
    """Change against the untreated old mouse at the end, in per cent."""
    return 100 * (run[name][-1] / old[name][-1] - 1)


fig, panels = plt.subplots(1, 3, sharey=True, figsize=(10, 3.6))
place = np.arange(len(treated))[::-1]
readouts = {"nad": "NAD+", "mitochondria": "mitochondria", "muscle_force": "force"}
for ax, (name, text), colour in zip(panels, readouts.items(), ("C0", "C2", "C1"), strict=True):
    ax.barh(place, [gain(run, name) for run in treated.values()], color=colour)
    ax.set(xlabel="gain at 30 months (%)", xlim=(0, 105))
    ax.set_title(text)
    ax.grid(axis="y", visible=False)
panels[0].set_yticks(place, list(treated))
plt.show()

# %% [markdown]
# The three panels shrink from left to right. Everything raises NAD+; mitochondria follow part of the way;
# force follows little. The ones that do most for force are those that do something *else* as well:
# training, and what goes for the motor. A change of NAD+ is a change of NAD+, not of strength.
#
# ### Exercise 2
#
# Fill *and* plug: riboside and the CD38 inhibitor together. Is the gain of NAD+ the sum of the two gains?
#
# <details><summary>Answer</summary>
#
# ```python
# both = f"{aged.text}\n[interventions.nicotinamide_riboside]\n[interventions.cd38_inhibitor]\n"
# for run in ms.compare(both, toggle=[]):
#     print(f"{run.name:<22} NAD+ {run['nad'][-1]:.2f}, force {run['muscle_force'][-1]:.3f}")
# ```
#
# A little less than the sum for NAD+: a riboside is taken up by muscle that lacks NAD+, and with the plug
# in there is less lack. For force the distance is larger. Nobody wrote "antagonism" into the model; it
# comes from the saturation of the steps between.
# </details>

# %% [markdown]
# ## Why does blood answer and muscle not?
#
# In people the blood is easy to measure, and it answers beautifully to dose.

# %%
doses = ["nicotinamide_riboside_100", "nicotinamide_riboside_300", "nicotinamide_riboside_1000"]
people = ms.run(doses)
for run in people:
    blood = run["blood_nad_relative"][-1] / run.comparator["blood_nad_relative"][-1] - 1
    muscle = run["nad"][-1] / run.comparator["nad"][-1] - 1
    print(f"{run.scenario.title:<52} blood {blood:+5.0%}, muscle {muscle:+6.1%}")

# %%
people.plot("dose_response")

# %% [markdown]
# Blood gains a lot, muscle a few per cent, strength next to nothing. In the model there are two reasons, both
# to be read in `ms.show("nad_from_ribosides")`: only a small share of what reaches the blood gets into
# muscle, and muscle takes it mainly when it *lacks* NAD+. A man of 50 lacks little. That is how one and the
# same substance can work in an old mouse and disappoint in a healthy man, without anybody having made a
# mistake.
#
# ### Exercise 3
#
# So who would profit? Give 1000 mg a day to men of 50, 70 and 90, and look at NAD+ of muscle.
#
# <details><summary>Answer</summary>
#
# ```python
# ages = {"subject.age": ["50 years", "70 years", "90 years"]}
# for run in ms.run("nicotinamide_riboside_1000", vary=ages):
#     lack, after = 1 - run.comparator["nad"][-1], run["nad"][-1] - run.comparator["nad"][-1]
#     print(f"{run.name}: lacks {lack:.0%} without, gains {after:.1%} of a young pool")
# ```
#
# The gain grows with the lack, if not by much. A trial that enrols people who lack nothing tests whether a
# full glass can be filled.
# </details>

# %% [markdown]
# ## What to take home
#
# * A low pool may mean a closed tap or an open drain. Look at flows, not at levels.
# * A vicious circle has a gain. Cut it and measure; here it amplifies and does not drive.
# * Upstream of NAD+ is inflammation. Downstream, each step passes on only a part: NAD+ is not mitochondria,
#   and mitochondria are not force.
# * Precursors fill what is empty. Ask of every trial how empty it was.
#
# A model for exploration and teaching, not medical advice.
