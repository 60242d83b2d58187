# %% [markdown]
# # 3. Why old muscle is slow, and where it is not
#
# **An old mouse and a young one are injured on the same day. Who is back first, and at what?**
#
# "Old muscle regenerates badly" is in every textbook. It is true, and it is not the whole truth. Compare the
# old with the young, and you find the old far behind; compare the old with *itself before the injury*, and
# after some injuries you find hardly a difference. This notebook separates three things that are easily
# mixed up: **size, speed, and what is left behind**. Then it does what no experimenter can: it makes one
# part of an old mouse young, and only that one.

# %%
import matplotlib.pyplot as plt
import numpy as np

import myosat as ms

plt.style.use("teaching.mplstyle")

# %% [markdown]
# ## Two mice, one toxin
#
# Both lose nearly all fibres of a leg muscle at once. `compare_with` makes each its own control: the same
# mouse, on the same day, without the injury.

# %%
toxin = ms.load("young_toxin").set({"compare_with": "no injury"})
young = ms.run(toxin)
old = ms.run(toxin.set({"subject.age": "24 months"}))

fig, (left, right) = plt.subplots(1, 2, sharex=True)
for run, name in ((young, "4 months"), (old, "24 months")):
    before = run.comparator["fibre_area"][0]
    left.plot(run.time, run["fibre_area"], label=name)
    right.plot(run.time, 100 * run["fibre_area"] / before)
left.set(xlabel="days after injury", ylabel="fibre area (um$^2$)", ylim=(0, None))
right.set(xlabel="days after injury", ylabel="fibre area, % of own start", ylim=(0, None))
left.legend()
plt.show()

# %% [markdown]
# On the left the old mouse never catches up. On the right there is little to tell them apart. The left
# picture shows mostly that the old mouse *began* with thinner fibres. If you want to know how well a muscle
# repairs itself, measure it against itself.
#
# ## Speed: a race with many stations
#
# So where is the old mouse slow at all? Time it at each station on the way.


# %%
def first_day(run, name, level, start=0.0):
    """The first day, to the hour and after a start, on which a series is above a level."""
    hours = np.arange(24 * start, 24 * run.time[-1]) / 24
    return hours[run.at(name, hours) >= level][0]


def stations(run):
    """The days on which a muscle passes some landmarks of its repair."""
    hours = np.arange(24 * run.time[-1]) / 24
    debris, m1 = run.at("necrotic", hours), run.at("m1_fraction", hours)
    return {
        "half of the debris cleared": hours[debris < debris[0] / 2][0],
        "half of the cells in the cycle": first_day(
            run, "cells_entered_cycle", run["cells_entered_cycle"][-1] / 2
        ),
        "most activated cells": hours[run.at("activated", hours).argmax()],
        "more M2 than M1 macrophages": hours[(hours > 2) & (m1 < 0.5)][0],
        "half of the nuclei replaced": first_day(run, "nuclei_returned", 0.5),
        "nine tenths replaced": first_day(run, "nuclei_returned", 0.9),
    }


times = {"young": stations(young), "old": stations(old)}
names = list(times["young"])
fig, ax = plt.subplots(figsize=(8, 3.2))
rows = np.arange(len(names))[::-1]
for mouse, colour in (("young", "C0"), ("old", "C1")):
    ax.plot(list(times[mouse].values()), rows, "o", color=colour, markersize=9, label=mouse)
for row, name in zip(rows, names, strict=True):
    ax.plot([times["young"][name], times["old"][name]], [row, row], color="silver", zorder=0)
ax.set_yticks(rows, names)
ax.set(xlabel="days after injury", xlim=(0, 1.1 * max(times["old"].values())))
ax.legend(loc="lower left")
plt.show()
for name in names:
    print(f"{name:<31} {24 * (times['old'][name] - times['young'][name]):3.0f} hours later")

# %% [markdown]
# The old mouse loses most of its time early: the cells wake later, the debris goes later, the macrophages
# switch later. Half of the nuclei are back less than half a day late, the last of them about a day late: no
# more is what age costs the *speed* of this repair in the model. Nobody would see that in a muscle section on
# day 28.
#
# ## What is left behind
#
# But look at the cells that are to do it again next time.

# %%
fig, ax = plt.subplots()
for run, name, colour in ((young, "4 months", "C0"), (old, "24 months", "C1")):
    ax.plot(run.time, run["quiescent"], color=colour, label=name)
    ax.axhline(run.comparator["quiescent"][0], color=colour, linestyle="--", linewidth=1)
ax.text(30, young.comparator["quiescent"][0], "before the injury (dashed)", va="bottom")
ax.set(xlabel="days after injury", ylabel="quiescent cells per mm$^3$", ylim=(0, None))
ax.legend(loc="lower right")
plt.show()
for run, name in ((young, "young"), (old, "old")):
    kept = run["quiescent"][-1] / run.comparator["quiescent"][0]
    print(f"{name:<6} {kept:.0%} of its quiescent cells are back after six weeks")

# %% [markdown]
# **There it is.** The fibre comes back nearly as fast as in the young; the pool does not. The bill of an
# injury at old age is not paid in fibres, and not now. It is paid by the next repair.
#
# ### Exercise 1
#
# Injure the old mouse three times, six weeks apart (`three_toxin_injuries` has the young one). What is
# different the third time, in the young and in the old?
#
# <details><summary>Answer</summary>
#
# ```python
# thrice = ms.run("three_toxin_injuries", vary={"subject.age": ["4 months", "24 months"]}, compare=False)
# for run in thrice:
#     third = max(event.at for event in run.scenario.events)
#     share = run.at("nuclei_returned", third + 28)
#     print(run.name, f"{share:.0%} replaced after the third;", f"{run['quiescent'][-1]:.0f} cells left")
# ```
#
# The young mouse hardly notices. In the old one the pool shrinks with each round. How far that goes before
# the fibre feels it is a question for `vary`.
# </details>

# %% [markdown]
# ## One part young
#
# Old muscle differs from young in a dozen ways at once. In a mouse they cannot be told apart; in a model they
# can. A *clamp* holds one signal at its young value (here 1) and leaves the rest of the mouse old.

# %%
parts = {
    "waking_speed": "cells wake at young speed",
    "division_vigour": "cells divide with young vigour",
    "renewal_tone": "cells fall asleep as in the young",
    "macrophage_vigour": "macrophages are young",
    "nad": "muscle NAD+ is young",
    "chronic_exposure": "blood does not inflame",
}
younger = {
    text: ms.run(toxin.set({"subject.age": "24 months", "experiment.clamp": {name: 1}}), compare=False)
    for name, text in parts.items()
}
everything = {"(old in everything)": old, **younger, "(young in everything)": young}

speed = [24 * first_day(run, "nuclei_returned", 0.5) for run in everything.values()]
pool = [run["quiescent"][-1] for run in everything.values()]
place = np.arange(len(everything))[::-1]
fig, (left, right) = plt.subplots(1, 2, sharey=True, figsize=(9, 3.6))
colours = ["C1", *["C0"] * len(parts), "C2"]
left.barh(place, np.array(speed) - speed[-1], color=colours)
left.set(xlabel="hours behind the young mouse\n(half of the nuclei replaced)")
right.barh(place, pool, color=colours)
right.set(xlabel="quiescent cells per mm$^3$\nsix weeks after injury")
left.set_yticks(place, list(everything))
for ax in (left, right):
    ax.grid(axis="y", visible=False)
plt.show()

# %% [markdown]
# Compare the two sides. What restores the *speed* (young macrophages, and the other short bars on the left)
# does little for the *pool*, and what restores the pool (the way back to sleep) gives no speed. They
# are two different diseases of age. Only the last of the six does both: take the chronic inflammation out of
# the blood, and macrophages, waking and the way back are young together, because in this model it ages them
# all.
#
# That is also what is meant by "young blood". Two scenarios swap the blood of an old and a young mouse, from
# the injury on:

# %%
swaps = {
    "young": young,
    "young mouse, old blood": ms.run("systemic_swap_young_gets_old", compare=False),
    "old mouse, young blood": ms.run("systemic_swap_old_gets_young", compare=False),
    "old": old,
}
for name, run in swaps.items():
    half = first_day(run, "nuclei_returned", 0.5)
    print(f"{name:<24} half replaced on day {half:.2f}; pool on day 42: {run['quiescent'][-1]:.0f} per mm3")

# %% [markdown]
# ## Where old muscle really fails
#
# A toxin spares nerves. A violent stretch does not: it kills some fibres, and it tears many more from their
# nerve. The same two mice again, with force as well as mass:

# %%
stretch = ms.load("lengthening_young").set({"compare_with": "no injury"})
aged = stretch.set({"subject.age": "24 months"})
torn = {
    "young": ms.run(stretch),
    "old": ms.run(aged),
    "old, nerves young": ms.run(aged.set({"experiment.clamp": {"nerve_ageing": 0}})),
    "old, blood young": ms.run(aged.set({"experiment.clamp": {"chronic_exposure": 1}})),
}
fig, (left, right) = plt.subplots(1, 2, sharex=True)
for name, run in torn.items():
    line = "--" if "," in name else "-"
    left.plot(run.time / 7, 100 * run["muscle_force"] / run.comparator["muscle_force"][0], line, label=name)
    right.plot(run.time / 7, 100 * run["denervated_fibres"], line)
left.set(xlabel="weeks after injury", ylabel="force, % of own start", ylim=(0, 105))
right.set(xlabel="weeks after injury", ylabel="fibres without a nerve (%)", ylim=(0, None))
left.legend(loc="lower right")
plt.show()

# %% [markdown]
# Against its own start, the old mouse stays weak for good. And the culprit is not the satellite cell, and
# the blood only in part: fibres that find no nerve in time give no force and are lost. Give the old mouse
# young nerves, and most of the force comes back.
#
# **Which part of age matters depends on what was injured.** A drug that is tested after toxin only will miss
# the nerve; one tested after stretch only will miss the pool.
#
# ### Exercise 2
#
# From which age on is repair after toxin slower, and from which age on is the pool smaller? Run the ages of
# 4, 10, 16, 22 and 28 months.
#
# <details><summary>Answer</summary>
#
# ```python
# ages = {"subject.age": ["4 months", "10 months", "16 months", "22 months", "28 months"]}
# for run in ms.run(toxin, vary=ages):
#     half = first_day(run, "nuclei_returned", 0.5)
#     kept = run["quiescent"][-1] / run.comparator["quiescent"][0]
#     print(run.name, f"half replaced on day {half:.2f}, {kept:.0%} of the pool back")
# ```
#
# The pool goes first: middle-aged mice that repair at full speed already get fewer of their cells back.
# </details>
#
# ### Exercise 3
#
# Your friend says: "In old mice the area on day 14, relative to before, is no smaller than in young ones. So
# the old repair as well as the young!" What is wrong?
#
# <details><summary>Answer</summary>
#
# ```python
# for run in (young, old):
#     area, before = run.at("fibre_area", 14), run.comparator["fibre_area"][0]
#     print(f"{area:.0f} um2 of {before:.0f}: {area / before:.0%}")
# ```
#
# The old mouse needs less to be "back", since it had less. In square micrometres it makes less too. A ratio
# has two ends: look at both.
# </details>

# %% [markdown]
# ## What to take home
#
# * Size, speed, and the pool that is left are three different questions. Old muscle is small, a little late,
#   and leaves fewer cells behind.
# * Measure a muscle against itself, and then look at the absolute number as well.
# * After toxin the old fall behind at the start and lose their pool; after stretch they lose their nerves.
# * The clamp experiments say what *this model* holds responsible. They are predictions; an experiment that
#   contradicts one is worth more than ten that agree.
