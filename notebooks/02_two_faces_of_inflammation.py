# %% [markdown]
# # 2. Inflammation's two faces
#
# **Is inflammation good or bad for muscle?**
#
# Ask a sports physician and you may get a pill against it. Ask a gerontologist and you will hear
# "inflammaging", a slow fire that eats muscle. Ask somebody who works on regeneration, and you will hear
# that without inflammation there is none. All three are right. This notebook shows how that can be, with
# young mice, old mice, and one drug given at two times.

# %%
import matplotlib.pyplot as plt
import numpy as np

import myosat as ms

plt.style.use("teaching.mplstyle")

# %% [markdown]
# ## The guests, in order
#
# A toxin kills the fibres of a leg muscle. Who comes to the wound, and when?

# %%
healthy = ms.run("young_toxin")
healthy.plot("immune")

# %% [markdown]
# Read it like a play. Danger signals call **neutrophils** within hours. Debris calls **monocytes** from the
# blood, which turn into **M1** macrophages: they eat the debris and shout (TNF and its relatives). When most
# of the debris is gone they turn into **M2** macrophages, which speak another language (IL-10, growth
# factors). The lowest row tells when M2 take over.
#
# Why does it matter in which language they speak? Satellite cells listen to both, for different things.

# %%
first = healthy.time <= 21
day = healthy.time[first]

fig, (above, below) = plt.subplots(2, 1, sharex=True, figsize=(8, 5))
for name, text in (
    ("mitogen_drive", "divide! (from M1)"),
    ("resolution_drive", "commit and fuse! (from M2)"),
):
    above.plot(day, healthy[name][first], label=text)
above.set(ylabel="strength of the signal", ylim=(0, None))
above.legend()
for name, text in (("activated", "activated cells"), ("differentiating", "differentiating cells")):
    below.plot(day, healthy[name][first] / 1000, label=text)
below.set(xlabel="days after injury", ylabel="thousand per mm$^3$", ylim=(0, None))
below.legend()
plt.show()

# %% [markdown]
# First many, then mature: the order of the two signals is the order of the two crops of cells. If the second
# signal came first, there would be too few cells to build a fibre from; if it never came, cells would
# divide and not fuse.
#
# ## Steal one guest at a time
#
# The oldest method of physiology: take something away and see what fails. Four experiments ship with
# myosat; each is a scenario file of a few lines.

# %%
thefts = {
    "nothing": "young_toxin",
    "monocytes and macrophages": "macrophages_depleted_at_injury",
    "the M1 to M2 switch": "m2_loss",
    "prostaglandin E2 (an NSAID)": "nsaid_with_toxin",
    "regulatory T cells": "treg_loss",
}
runs = ms.run(list(thefts.values()), compare=False)
returned = [100 * run.at("nuclei_returned", 28) for run in runs]
debris = [run.at("necrotic", 7) / run["necrotic"][0] * 100 for run in runs]

fig, (left, right) = plt.subplots(1, 2, sharey=True, figsize=(9, 3))
place = np.arange(len(thefts))[::-1]
left.barh(place, debris, color="C1")
left.set(xlabel="debris left on day 7 (%)", xlim=(0, 105))
right.barh(place, returned, color="C2")
right.set(xlabel="killed nuclei replaced by day 28 (%)", xlim=(0, 105))
left.set_yticks(place, [f"without {name}" if name != "nothing" else "with everything" for name in thefts])
for ax in (left, right):
    ax.grid(axis="y", visible=False)
plt.show()

# %% [markdown]
# Two thefts are disasters, and they are *different* disasters. Without macrophages nobody clears up, and
# nobody says "divide". With macrophages that never switch the debris goes, the cells divide, and the fibre
# is not built all the same. A drug that takes one messenger of many (prostaglandin E2) does far less. **The
# first face of inflammation: it is the foreman of the repair.**

# %%
ms.compare([thefts["nothing"], thefts["the M1 to M2 switch"], thefts["monocytes and macrophages"]]).plot()

# %% [markdown]
# ### Exercise 1
#
# For how long are macrophages needed? Kill them from day 0, 2, 4, 8 or 16 on, and look at what is back on
# day 42. First guess: on which day can they go without harm?
#
# <details><summary>Answer</summary>
#
# ```python
# start = {"interventions.macrophage_ablation.start": ["0 days", "2 days", "4 days", "8 days", "16 days"]}
# for run in ms.run("macrophages_depleted_at_injury", vary=start):
#     print(run.name, f"{run['nuclei_returned'][-1]:.0%}")
# ```
#
# The later, the milder. Most is lost when they go before they have switched: then nobody says "fuse". Two
# weeks on hardly a nucleus is missed, for by then most cells have fused.
# </details>

# %% [markdown]
# ## The slow fire
#
# Now no injury at all. We only let the body make inflammatory cytokines faster, two or four times as fast,
# for eight weeks. What becomes of a young, resting muscle?

# %%
FIRE = """
title = "A slow fire"
duration = "14 weeks"

[subject]
species = "mouse"
sex = "male"
age = "4 months"

[experiment.levers]
"immune.systemic" = {strength}
"""
INJURY = """
[[event]]
injury = "toxin"
at = "8 weeks"
"""
strengths = (1, 2, 4)
quiet = [ms.run(FIRE.format(strength=s), compare=False) for s in strengths]

fig, panels = plt.subplots(1, 3, figsize=(10, 3.2))
rows = (("systemic_inflammation", "cytokine in blood (pg/mL)"), ("quiescent", "quiescent cells per mm$^3$"))
for ax, (name, text) in zip(panels, (*rows, ("muscle_force", "force, relative to young")), strict=True):
    for run, strength in zip(quiet, strengths, strict=True):
        ax.plot(run.time / 7, run[name], label=f"{strength:.0f} x")
    ax.set(xlabel="weeks", ylim=(0, None))
    ax.set_title(text, fontweight="normal")
panels[2].legend(title="cytokine production", loc="lower left")
plt.show()

# %% [markdown]
# No wound, no debris, no macrophages to speak of, and yet force goes, and the quiet cells go too. **The
# second face: what is a signal for ten days is a poison for ten weeks.** Where do the cells go? Ask the
# processes:

# %%
calm, burning = quiet[0], quiet[-1]
for text, processes in {
    "woke": ("deep_activation", "primed_activation"),
    "fell asleep again": ("self_renewal",),
    "turned senescent": ("deep_senescence", "primed_senescence"),
}.items():
    ids = [f"{fibre}.{process}" for fibre in ("slow", "fast") for process in processes]
    few, many = (sum(run.fluxes[id][-1] for id in ids) for run in (calm, burning))
    print(f"{text:<18} {few:6.0f} -> {many:6.0f} per mm3 in 14 weeks")

# %% [markdown]
# And now the wound, in a muscle that has been on fire for eight weeks:

# %%
burnt = [ms.run(FIRE.format(strength=s) + INJURY, compare=False) for s in strengths]
days = np.linspace(0, 42, 200)  # since the injury, which is on day 56

fig, (left, right) = plt.subplots(1, 2)
for run, strength in zip(burnt, strengths, strict=True):
    left.plot(days, 100 * run.at("nuclei_returned", 56 + days), label=f"{strength:.0f} x")
    right.plot(days, run.at("m1_fraction", 56 + days), label=f"{strength:.0f} x")
left.set(xlabel="days after injury", ylabel="killed nuclei replaced (%)", ylim=(0, None))
right.set(xlabel="days after injury", ylabel="M1 share of macrophages", ylim=(0, 1))
right.axhline(0.5, color="grey", linewidth=0.8)
left.legend(title="cytokine production")
plt.show()

# %% [markdown]
# A weak fire hardly slows the repair of fibres; a strong one breaks it. Look at the right: macrophages switch
# later. *Chronic inflammation spoils acute inflammation.* The two faces look at each other.
#
# ## One antibody, two times
#
# If all this is true, then one and the same drug should help at one time and hinder at another. Take an old
# mouse, whose blood has the slow fire of age, and an antibody against the cytokines. We give it for seven
# weeks *before* the injury, or for two weeks *from the injury on*.

# %%
OLD = FIRE.replace("4 months", "24 months").split("[experiment")[0] + INJURY
ANTIBODY = """
[interventions.anti_cytokine_antibody]
start = "{start} weeks"
stop = "{stop} weeks"
"""
plans = {
    "never": OLD,
    "before the injury": OLD + ANTIBODY.format(start=0, stop=7),
    "from the injury on": OLD + ANTIBODY.format(start=8, stop=10),
}
old = {name: ms.run(text, compare=False) for name, text in plans.items()}

fig, (left, right) = plt.subplots(1, 2)
for name, run in old.items():
    left.plot(days, run.at("acute_inflammation", 56 + days), label=name)
    gain = run.at("nuclei_returned", 56 + days) - old["never"].at("nuclei_returned", 56 + days)
    right.plot(days, 100 * gain)
left.set(xlabel="days after injury", ylabel="inflammation in the wound", xlim=(0, 14), ylim=(0, None))
left.legend(title="antibody")
right.set(xlabel="days after injury", ylabel="nuclei replaced, gain (%)")
right.axhline(0, color="grey", linewidth=0.8)
plt.show()
for name, run in old.items():
    week, end = run.at("nuclei_returned", 56 + 7), run["muscle_force"][-1]
    print(f"antibody {name:<19} {week:.1%} of nuclei replaced after a week; force after six {end:.2f}")

# %% [markdown]
# Look at the first week. The mouse whose slow fire was put out beforehand starts faster than its untreated
# brother; the one that was given the drug into the wound starts slower. The differences are small (this is a
# model in which repair is robust, as it is in mice), and the signs are the lesson: **not "inflammation, yes
# or no", but which, when, and for how long.**
#
# A word of care. `ms.show("anti_cytokine_antibody")` tells how strong the drug is taken to be, and where that
# comes from: the sizes are graded *assumed*. The direction is what the model is asked for here.
#
# ### Exercise 2
#
# Repeat the last experiment in a *young* mouse. Which of the two gains should vanish, and why?
#
# <details><summary>Answer</summary>
#
# ```python
# for name, text in plans.items():
#     young = ms.run(text.replace("24 months", "4 months"), compare=False)
#     print(name, f"{young.at('nuclei_returned', 63):.1%}")
# ```
#
# A young mouse has no slow fire to put out, so there is little to win beforehand. What is lost by damping the
# wound's own inflammation is lost in the young as well.
# </details>
#
# ### Exercise 3
#
# Neutrophils are the first to come. Good or bad? Run `neutrophil_loss`, a lengthening injury without them,
# against `lengthening_young`. Why does the answer differ from that of macrophages?
#
# <details><summary>Answer</summary>
#
# ```python
# both = ms.compare(["lengthening_young", "neutrophil_loss"])
# print(both.table(at=[3, 7, 28], readouts=["muscle_force", "nuclei_killed", "acute_inflammation"]))
# ```
#
# Neutrophils also clear debris, but they harm fibres that the injury had spared. After an injury that leaves
# most fibres alive there is more to harm than to clear. After a toxin there is hardly anything left to harm.
# </details>

# %% [markdown]
# ## What to take home
#
# * Acute inflammation is a programme in two acts: M1 (clear, divide), then M2 (commit, fuse). Repair fails
#   without either act, in different ways.
# * Chronic inflammation is the same molecules at the wrong length: quiet cells are lost, fibres waste, and
#   the acute programme itself switches late.
# * So the same drug can help and harm. Say *when*.
