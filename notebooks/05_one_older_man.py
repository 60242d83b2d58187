# %% [markdown]
# # 5. One older man, ten interventions
#
# **A man of 84 has half a year. Which of ten things is worth doing?**
#
# He sits a lot, eats little protein, and getting out of the chair has become work. His daughter has read of
# ten remedies: two kinds of training, walks, protein, creatine, vitamin D, fish oil, an NAD+ precursor,
# testosterone, and an antibody that "takes the brake off" muscle. In life he could try one or two, and would
# never know what would have happened without. In the model he can live the same half-year twelve times.
#
# Nothing in this notebook is medical advice. It is about how to *compare*: what on, against what, at which
# readout, alone or together, and for how long.

# %%
import matplotlib.pyplot as plt
import numpy as np

import myosat as ms

plt.style.use("teaching.mplstyle")

# %% [markdown]
# ## The man
#
# `history` is how he lived until today: the model first lives those 84 years, and begins then.

# %%
MAN = """
title = "A man of 84 and ten interventions"
duration = "26 weeks"

[subject]
species = "human"
sex = "male"
age = "84 years"
history = {activity = "sedentary", protein = "0.8 g/kg/day"}
"""
alone = ms.run(MAN)
print(alone.grade())
for readout in ("grip_strength", "appendicular_lean_index", "gait_speed", "chair_stands"):
    first, last = alone[readout][0], alone[readout][-1]
    print(f"{readout:<24} {first:6.2f} -> {last:6.2f} {alone.unit(readout)}")

# %% [markdown]
# Has he got "sarcopenia"? That depends on whom you ask. The criteria are data files, and the model answers by
# each of them:

# %%
alone.grades()

# %% [markdown]
# A diagnosis is a line through a cloud. The man is the same in every row.
#
# ## Ten things, one at a time
#
# All ten go into one file. `ms.compare(..., toggle=[])` runs the file with all of them off, each alone, and
# all together.

# %%
AGENTS = {"testosterone": 'agent = "gel"\n', "myostatin_blockade": 'agent = "bimagrumab"\n'}
TEN = (
    "resistance_training",
    "endurance_training",
    "walking",
    "protein",
    "creatine",
    "vitamin_d",
    "omega_3",
    "nicotinamide_riboside",
    "testosterone",
    "myostatin_blockade",
)


def with_(*names, man=MAN):
    """The text of the man's scenario with interventions."""
    return man + "".join(f"\n[interventions.{name}]\n{AGENTS.get(name, '')}" for name in names)


runs = ms.compare(with_(*TEN), toggle=[])
runs.names

# %%
READOUTS = {
    "strength": ("strength of the thigh", 1),
    "lean_mass": ("lean mass", 1),
    "gait_speed": ("walking speed", 1),
    "chair_stands": ("chair stands, faster by", -1),
}


def gains(run, base, readout):
    """Change at the end against the same man without, in per cent; up is better."""
    return READOUTS[readout][1] * 100 * (run[readout][-1] / base[readout][-1] - 1)


base = runs["all off"]
fig, panels = plt.subplots(1, 4, sharey=True, figsize=(11, 3.8))
rows = np.arange(len(TEN))[::-1]
for ax, readout, colour in zip(panels, READOUTS, ("C0", "C2", "C1", "C3"), strict=True):
    ax.barh(rows, [gains(runs[name], base, readout) for name in TEN], color=colour)
    ax.set_title(READOUTS[readout][0])
    ax.set(xlabel="%")
    ax.margins(x=0.06)
    ax.grid(axis="y", visible=False)
panels[0].set_yticks(rows, [name.replace("_", " ") for name in TEN])
plt.show()
for warning in runs.warnings:
    print("warning:", warning)

# %% [markdown]
# Three things to see before you read any number.
#
# 1. **The four panels have different winners.** Ask "what is best for muscle?" and you must be asked back:
#    for its mass, its strength, or its use?
# 2. **Some bars are not there.** For one of them the program even warns that nothing at all has changed. A
#    toggle that changes nothing is a finding, and sometimes a trap; we shall see which.
# 3. **The bars do not say how well they are known.** More on that below.
#
# ## Mass is not strength
#
# Strength against lean mass, the same half-year, four of the men. Each path starts at the open dot.

# %%
runs[["resistance_training", "protein", "testosterone", "myostatin_blockade"]].plot("function_against_mass")

# %% [markdown]
# The antibody moves the man to the right: he has more muscle, and is hardly stronger. Training moves him
# upwards: he is stronger with hardly more muscle. Strength is mass times what the nerve makes of it, and only
# training teaches the nerve. A trial that ends on a scan, and a trial that ends on a chair, give different
# prizes.
#
# ## Together
#
# Is the whole more than the sum of its parts?

# %%
for readout, (text, _) in READOUTS.items():
    parts = sum(gains(runs[name], base, readout) for name in TEN)
    whole = gains(runs["all on"], base, readout)
    print(f"{text:<24} sum of ten alone {parts:6.1f} %, all ten together {whole:6.1f} %")

# %% [markdown]
# Not a sum, and not in the same way for each readout. To find out why, look at pairs. Training is the
# strongest single one; what does each of the others do *for a man who trains*, against what it does for one
# who does not?

# %%
training, partners = "resistance_training", ("creatine", "protein", "omega_3", "testosterone", "metformin")
idle = dict(zip(partners, ms.run([with_(name) for name in partners], compare=False), strict=True))
paired = ms.run([with_(training, name) for name in partners], compare=False)
trained = dict(zip(partners, paired, strict=True))

fig, ax = plt.subplots(figsize=(8, 3.6))
rows = np.arange(len(partners))[::-1]
for shift, men, without, colour, text in (
    (0.18, idle, runs["all off"], "silver", "does for a man who does not train"),
    (-0.18, trained, runs[training], "C0", "does for a man who trains"),
):
    change = [gains(man, without, "strength") for man in men.values()]
    ax.barh(rows + shift, change, height=0.36, color=colour, label=text)
ax.axvline(0, color="black", linewidth=0.8)
ax.set_yticks(rows, [name.replace("_", " ") for name in partners])
ax.set(xlabel="change of strength (%)")
ax.margins(x=0.06)
ax.grid(axis="y", visible=False)
fig.legend(loc="outside lower center", ncols=2)
plt.show()

# %% [markdown]
# Creatine does nothing for the man in the chair and something for the man with the dumb-bell: it is an
# intervention *on training*. So the zero above was no proof of uselessness. Protein is worth more to one who
# builds. And metformin, which was not on the daughter's list but may well be in his cupboard, takes away part
# of what he trains for. **An intervention has no effect as such. It has an effect in somebody who does
# something.**
#
# ### Exercise 1
#
# Is an NSAID a friend or a foe of training? Do the same with `nsaid`, and with `caloric_restriction`. For the
# latter look at lean mass and at walking speed as well.
#
# <details><summary>Answer</summary>
#
# ```python
# for name in ("nsaid", "caloric_restriction"):
#     both = ms.run(with_(training, name), compare=False)
#     for readout in READOUTS:
#         print(name, readout, f"{gains(both, runs[training], readout):+.1f} %")
# ```
#
# The NSAID changes little here. Eating less costs lean mass and yet the man walks faster, since he carries
# less: power *for weight* counts. Whoever judges by lean mass alone would call it harmful; whoever judges by
# walking alone would call it good. Both would be right about what they measured.
# </details>

# %% [markdown]
# ## And when he stops?
#
# Half a year of each, then half a year without.


# %%
def course(name):
    """Half a year of one intervention, then half a year without."""
    return with_(name, man=MAN.replace("26 weeks", "52 weeks")) + 'stop = "26 weeks"\n'


series = {
    "strength": "strength (%)",
    "lean_mass": "lean mass (%)",
    "fast.satellite_cells_per_fibre": "satellite cells per fast fibre (%)",
}
week = np.linspace(0, 52, 200)
fig, panels = plt.subplots(1, 3, figsize=(10.5, 3.4))
for name in ("resistance_training", "testosterone", "myostatin_blockade"):
    run = ms.run(course(name))
    for ax, readout in zip(panels, series, strict=True):
        gain = run.at(readout, 7 * week) / run.comparator.at(readout, 7 * week) - 1
        ax.plot(week, 100 * gain, label=name.replace("_", " ") if ax is panels[0] else None)
for ax, text in zip(panels, series.values(), strict=True):
    ax.set_title(text)
    ax.axvline(26, color="grey", linestyle="--", linewidth=1)
    ax.set(xlabel="weeks")
fig.legend(loc="outside lower center", ncols=3)
plt.show()

# %% [markdown]
# Everything goes when it stops, each at its own pace: the nerve forgets, the fibre shrinks, and the cells
# that training has called stay longest. (That satellite cells stay up for a year after training is one of
# the known misses of the model; the README says so. Never trust the slowest curve in a picture without
# asking.)
#
# ## How well is each of these known?
#
# Every number of the model carries a grade: measured, fitted, taken from a trial, or simply *assumed*.

# %%
print(ms.show("creatine"))

# %% [markdown]
# Read the lines that end in "(assumed)" again. The *sign* comes from trials; the *size* was put there so
# that the model does something sensible. A bar is only as good as its worst assumption, and notebook 9
# shows how to draw that.
#
# ### Exercise 2
#
# The same list for a *woman* of 84. Is the order the same? (Testosterone asks you for permission
# before it is given to a woman. What does the message say, and why is that good?)
#
# <details><summary>Answer</summary>
#
# ```python
# she, others = MAN.replace('"male"', '"female"'), [name for name in TEN if name != "testosterone"]
# her = ms.compare(with_(*others, man=she), toggle=[])
# for name in others:
#     print(f"{name:<22} {gains(her[name], her['all off'], 'strength'):5.1f} % strength")
# try:
#     ms.run(with_("testosterone", man=she))
# except ms.MyosatError as refused:
#     print(refused)
# ```
#
# The trials of that gel were of men. The program does not forbid the question; it makes you say
# `extrapolate = true`, and marks the answer everywhere.
# </details>
#
# ### Exercise 3
#
# He keeps only half of his sessions (`adherence = 0.5`), as people do. Does he keep half of the gain?
#
# <details><summary>Answer</summary>
#
# ```python
# kept = {"interventions.resistance_training.adherence": [0.75, 0.5, 0.25]}
# for run in ms.run(with_("resistance_training"), vary=kept):
#     print(run.name, f"{gains(run, run.comparator, 'strength'):.1f} %")
# ```
#
# The curve is bent: the first session of a week is worth more than the last.
# </details>

# %% [markdown]
# ## What to take home
#
# * Say the readout first. Mass, strength and walking have different best interventions.
# * "No effect" may mean "no effect in somebody who does not train". Interactions are the rule.
# * What works must go on.
# * Ask of each bar who measured it. In this list training stands on trials of people his age; several others
#   stand on a sign and a guess.
