# %% [markdown]
# # 6. Dose and timing
#
# **The right drug, too little, or too much, or a week too late: how would you know?**
#
# A study that finds nothing has tested one dose at one time. Between "it does not work" and "it does not work
# like this" lies a whole plane of doses and days, and nobody can pay for enough mice to map it. A model can.
# In this notebook you map three of its directions: how much, when, and how often.

# %%
import matplotlib.pyplot as plt
import numpy as np

import myosat as ms

plt.style.use("teaching.mplstyle")

# %% [markdown]
# ## How much: three shapes
#
# An old mouse is injured with a toxin at week 4. Two things may be given from the injury on, at any dose: a
# p38 inhibitor, which lets satellite cells fall asleep again, and an activator of Wnt signalling, which makes
# them divide and commit. Doses here are relative to a usual one. We ask for two readouts, since *a cell that
# fuses cannot be kept*.

# %%
MOUSE = """
title = "An old injured mouse"
duration = "10 weeks"

[subject]
species = "mouse"
sex = "male"
age = "24 months"

[[event]]
injury = "toxin"
at = "4 weeks"
"""
COURSE = """
[interventions.{name}]
{more}
start = "{start} weeks"
stop = "{stop} weeks"
"""
untreated = ms.run(MOUSE, compare=False)


def treated(name, start=4, stop=10, more=""):
    """The mouse with one course of an intervention."""
    return ms.run(MOUSE + COURSE.format(name=name, start=start, stop=stop, more=more), compare=False)


def gain(run, readout, week):
    """Change against the untreated mouse at a week, in per cent."""
    return 100 * (run.at(readout, 7 * week) / untreated.at(readout, 7 * week) - 1)


doses = {"p38_inhibitor": (0.3, 0.6, 1, 1.7, 3), "wnt_activation": (0.1, 0.2, 0.5, 1, 1.5, 2)}
fig, panels = plt.subplots(1, 2, figsize=(9, 3.4))
for ax, (name, tried) in zip(panels, doses.items(), strict=True):
    runs = [treated(name, more=f"dose = {dose}") for dose in tried]
    for readout, week, text in (
        ("nuclei_returned", 6, "nuclei replaced two weeks on"),
        ("quiescent", 10, "quiescent cells six weeks on"),
    ):
        ax.plot(tried, [gain(run, readout, week) for run in runs], "o-", label=text)
    ax.axhline(0, color="black", linewidth=0.8)
    ax.set_title(name.replace("_", " "))
    ax.set(xlabel="dose", ylabel="change (%)")
panels[1].set_yscale("symlog", linthresh=1)  # so that the little and the much can both be seen
panels[1].set_yticks([1, 0, -1, -10, -100], ["+1", "0", "-1", "-10", "-100"])
fig.legend(*panels[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
plt.show()

# %% [markdown]
# The first curve **saturates**: doubling the dose at the right end buys little. The second is a **bell** with
# a cliff: a little does a little good for the fibre, more does nothing, still more ruins the repair. If you
# had tested the second drug at one dose only, you would have published "helps", "no effect" or "blocks
# regeneration", and each time you would have been right. The review behind this entry of the library reports
# the first and the last of the three.
#
# Nothing in the data file of the intervention says "bell" (look: `ms.show("wnt_activation")` has a straight
# line). The bell sits in the cell, which divides best within a range:

# %%
print(ms.show("best_wnt"))

# %% [markdown]
# The third shape you have met in notebook 4: blood NAD+ that keeps growing with the dose of a riboside. And
# what of a dose that nobody has ever tried? Ask for it.

# %%
try:
    treated("nicotinamide_riboside", more='dose = "40 g/kg/day"')
except ms.MyosatError as refused:
    print(refused)

# %% [markdown]
# A curve may be drawn to any dose, and means nothing beyond the evidence. So the program asks whether you
# know what you are doing (`extrapolate = true`), and tells it to everybody who reads the result.
#
# ## When: the window
#
# Now keep the dose and move the course. Five drugs, each for one week at a time, from two weeks before the
# injury to a month after.

# %%
drugs = {
    "p38_inhibitor": "p38 inhibitor",
    "nsaid": "NSAID",
    "notch_inhibitor": "Notch inhibitor",
    "senolytic": "senolytic",
    "nicotinamide_riboside": "nicotinamide riboside",
}
weeks = (2, 3, 4, 5, 8)
table = {drug: [treated(drug, start=week, stop=week + 1) for week in weeks] for drug in drugs}

# %%
fig, panels = plt.subplots(1, 2, figsize=(10, 3.3), sharey=True)
for ax, (readout, text) in zip(
    panels, {"quiescent": "quiescent cells", "muscle_force": "force"}.items(), strict=True
):
    effect = np.array([[gain(run, readout, 10) for run in runs] for runs in table.values()])
    most = np.abs(effect).max()
    ax.imshow(effect, cmap="PuOr_r", vmin=-most, vmax=most, aspect="auto")
    for row, column in np.ndindex(effect.shape):
        strong = abs(effect[row, column]) > 0.6 * most
        ax.text(
            column,
            row,
            f"{effect[row, column]:+.1f}",
            ha="center",
            va="center",
            color="white" if strong else "black",
        )
    ax.set_xticks(range(len(weeks)), [f"{week - 4:+d}" for week in weeks])
    ax.set_yticks(range(len(drugs)), list(drugs.values()))
    ax.set(xlabel="week of the course, 0 = from the injury on")
    ax.set_title(f"{text} at the end, change in %")
    ax.grid(False)
plt.show()

# %% [markdown]
# Each row has its own calendar.
#
# * What acts on *dividing cells that might fall asleep* (p38, Notch, prostaglandin) has a **window**: above
#   all the first week or two after the injury. A week earlier it does next to nothing, for there are no such
#   cells.
# * What acts on *cells that have been there for months* (senescent ones) may come before.
# * What acts on *force* by way of metabolism works as long as it is given, and is best given last, when you
#   look.
#
# So the sentence "drug X had no effect on satellite cells" should always be followed by "in week so and so".
#
# ### Exercise 1
#
# How short may the course of the p38 inhibitor be? Start it at the injury, for half a day, one, two, four,
# and seven days. How many days keep most of the effect? Which days are they?
#
# <details><summary>Answer</summary>
#
# ```python
# for first, last in ((0, 7), (0, 1), (0, 2), (2, 4), (4, 7)):
#     run = treated("p38_inhibitor", start=4 + first / 7, stop=4 + last / 7)
#     print(f"days {first} to {last}: {gain(run, 'quiescent', 10):+5.1f} %")
# ```
#
# The first two days are wasted: cells wake, and have not begun to divide. The days on which there are many
# activated cells, from the third on, are the ones that count. A drug with a half-life of hours, given once
# at the injury, would miss them.
# </details>

# %% [markdown]
# ## How often: the sawtooth
#
# The antibody bimagrumab blocks the signal that keeps muscle small. Its half-life in the body is a few weeks.
# Does it matter whether a man of 75 gets it often in small doses or seldom in large ones, the total being the
# same?

# %%
PLAN = """
title = "{dose} every {every}"
duration = "24 weeks"

[subject]
species = "human"
sex = "male"
age = "75 years"

[interventions.myostatin_blockade]
agent = "bimagrumab"
dose = "{dose}"
every = "{every}"
"""
plans = (("350 mg", "2 weeks"), ("700 mg", "4 weeks"), ("2100 mg", "12 weeks"))
given = [ms.run(PLAN.format(dose=dose, every=every)) for dose, every in plans]

fig, (left, right) = plt.subplots(1, 2)
for run, (dose, every) in zip(given, plans, strict=True):
    week = run.time / 7
    left.plot(week, run["myostatin"], label=f"{dose} every {every}", linewidth=1.5)
    right.plot(week, 100 * (run["lean_mass"] / run.comparator["lean_mass"] - 1), linewidth=1.5)
left.set(xlabel="weeks", ylabel="myostatin signal, relative to young", ylim=(0, 1.3))
left.legend(loc="upper right", fontsize=9)
right.set(xlabel="weeks", ylabel="gain of lean mass (%)", ylim=(0, None))
plt.show()

# %% [markdown]
# The same milligrams, and not the same effect. Large doses push the signal against its floor, where more
# drug does no more, and then leave it without for weeks. *Where the effect saturates, spreading is better
# than heaping.* The muscle itself forgives a lot: it is slow, and averages over weeks what the signal does
# in days.
#
# ### Exercise 2
#
# And training? Try one, two, three, and six hours a week, and for three hours a week compare one long
# session, three, and six short ones. What does the model say, and what does it *not know*?
#
# <details><summary>Answer</summary>
#
# ```python
# TRAIN = PLAN.split("[interventions")[0].format(dose="training", every="week") + """
# [interventions.resistance_training]
# sessions = "{sessions} / week"
# length = "{length} hours"
# """
# for sessions, length in ((1, 1), (3, 1), (6, 1), (1, 3), (6, 0.5)):
#     run = ms.run(TRAIN.format(sessions=sessions, length=length))
#     stronger = run["strength"][-1] / run.comparator["strength"][-1] - 1
#     print(f"{sessions} x {length} h: {stronger:+.1%} strength")
# ```
#
# More hours help, each less than the one before. But for the same hours a week the model gives the same
# answer, however you split them: it counts hours times intensity, and knows nothing of tiredness, of sore
# days, of people who do not come back. *A model is silent where it has no variable*; silence is not the
# finding that it makes no difference.
# </details>
#
# ### Exercise 3
#
# You may treat the old mouse with *one* course of two weeks, one of the five drugs, at a time of your
# choice, and are paid for the pool at week 10 minus ten times the loss of force in per cent. What do you
# choose? Before you search: which rows and columns of the two maps can you leave out?
#
# <details><summary>Answer</summary>
#
# ```python
# for drug, week in (("p38_inhibitor", 4), ("senolytic", 2), ("nsaid", 4)):
#     run = treated(drug, start=week, stop=week + 2)
#     payment = gain(run, "quiescent", 10) + 10 * min(0, gain(run, "muscle_force", 10))
#     print(f"{drug} from week {week}: {payment:.1f}")
# ```
#
# The maps tell you most of it without a search. Note that the rule of payment decides: with another one
# another drug wins. An optimum is a statement about what you want.
# </details>

# %% [markdown]
# ## What to take home
#
# * A dose curve may saturate, or turn. One dose tells you neither.
# * Timing has a window when the target is there only for a while. Find out *when the target exists* first.
# * With saturation, the way in which a total is split matters.
# * Where a model gives no answer, or the same answer to everything, ask whether it has a variable for it.
