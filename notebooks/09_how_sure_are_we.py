# %% [markdown]
# # 9. How sure are we?
#
# **Every curve in these notebooks was a thin line. How thick should it have been?**
#
# A model that prints "+5.7 %" sounds like a balance with three digits. Behind it stand hundreds of numbers,
# few of them measured. This notebook puts the width back: where it comes from, what data take off it, why
# differences are often surer than levels, and what no width can show.

# %%
import matplotlib.pyplot as plt
import numpy as np

import myosat as ms

plt.style.use("teaching.mplstyle")

# %% [markdown]
# ## Where do the numbers come from?
#
# Each parameter carries a grade. Count them.

# %%
parameters = ms.list_("parameters").to_dataframe()
grade = parameters["what it is, and its grade"].str.extract(r"\[([^\[]+)\]$")[0]
counted = grade.value_counts()

fig, ax = plt.subplots(figsize=(8, 2.6))
ax.barh(counted.index[::-1], counted[::-1])
ax.set(xlabel="parameters of the full model")
ax.margins(x=0.05)
ax.grid(axis="y", visible=False)
plt.show()
print(f"{len(parameters)} parameters; {counted.get('assumed', 0) / len(parameters):.0%} are assumed")

# %% [markdown]
# Most are guesses of somebody who knows muscle. That is normal for a model of this size, and it is seldom
# said. A guess is not nothing, if it comes with a width, a *prior*:

# %%
print(ms.show("k_return"))

# %% [markdown]
# "lognormal 0.3" means: the true number may well be a third more or a quarter less.
#
# ## Let them all vary
#
# So draw every number from its prior, independently, and run the injury again. And again: twenty-five mice
# that are all compatible with what is written about each number *alone*.

# %%
READOUTS = {
    "quiescent": "quiescent cells per mm$^3$",
    "nuclei_returned": "nuclei replaced",
    "muscle_force": "force",
}
prior = ms.ensemble("young_toxin", 25, readouts=list(READOUTS))
plain = ms.run("young_toxin", compare=False)
prior


# %%
def fan(ax, time, low, middle, high, colour, label):
    """A band and its middle."""
    ax.fill_between(time, low, high, color=colour, alpha=0.25, linewidth=0)
    ax.plot(time, middle, color=colour, label=label)


fig, panels = plt.subplots(1, 3, figsize=(11, 3.4))
for ax, (name, text) in zip(panels, READOUTS.items(), strict=True):
    fan(ax, prior.time, *prior.quantiles(name), "C0", "nine mice in ten, priors only")
    ax.plot(plain.time, plain[name], color="black", linestyle="--", label="the shipped values")
    ax.set_title(text, fontweight="normal")
    ax.set(xlabel="days after injury", ylim=(0, None))
fig.legend(*panels[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
plt.show()

# %% [markdown]
# This is humbling. Taken one by one, the numbers are known well enough; taken together, they would allow a
# muscle that is whole within ten days, and one that is not after six weeks. And some draws are not even
# mice:

# %%
print(f"{len(prior.failures)} of {len(prior)} draws cannot be run. The first of them:")
print("  ", next(iter(prior.failures.values())).partition(":")[0])

# %% [markdown]
# Those have no rest: with such numbers a healthy muscle could not exist. A failed draw is information. It
# says that numbers are *not independent*: if this one is large, that one must be small, or else there is no
# mouse.
#
# ### Exercise 1
#
# Draw only half of the spread (`spread=0.5`). How many fail now? Is the band half as wide?
#
# <details><summary>Answer</summary>
#
# ```python
# narrow = ms.ensemble("young_toxin", 25, readouts=list(READOUTS), spread=0.5)
# for name in READOUTS:
#     wide, less = (np.ptp(one.quantiles(name)[[0, 2]], axis=0)[-1] for one in (prior, narrow))
#     print(f"{name:<16} width at the end {wide:.3g} -> {less:.3g}")
# print(len(narrow.failures), "fail")
# ```
#
# Fewer fail, and the low edge of repair comes up: mice that hardly repair are made by several large steps
# at once, and half as large ones do not add up to that.
# </details>

# %% [markdown]
# ## Differences are surer than levels
#
# Now ask for an effect: what does an NSAID in the first week do? The draws are made so that mouse number 7
# has the same numbers with and without the drug. So compare each mouse *with itself*, at two readouts: the
# nuclei that are back after a week, and the quiescent cells that are left after six.

# %%
drug = ms.ensemble("nsaid_with_toxin", 25, readouts=list(READOUTS))
asked = {"nuclei_returned": ("nuclei replaced, day 7", 7), "quiescent": ("quiescent cells, day 42", 42)}


def on(ensemble, name, day):
    """A readout of every mouse on a day."""
    return np.array([np.interp(day, ensemble.time, values) for values in ensemble[name]])


# Only mice that can be run, and whose muscle repairs at all.
alive = np.isfinite(on(drug, "quiescent", 42)) & (on(prior, "nuclei_returned", 42) > 0.5)
fig, panels = plt.subplots(1, 2, figsize=(9, 3.6))
for ax, (name, (text, day)) in zip(panels, asked.items(), strict=True):
    without, with_drug = (on(mice, name, day)[alive] for mice in (prior, drug))
    for a, b in zip(without, with_drug, strict=True):
        ax.plot([0, 1], [a, b], "o-", color="C1" if b < a else "C2", alpha=0.6, linewidth=1, markersize=4)
    ax.set_xticks([0, 1], ["without", "with the NSAID"])
    ax.set(xlim=(-0.3, 1.3), ylim=(0, None))
    ax.set_title(text, fontweight="normal")
    change = 100 * (with_drug / without - 1)
    print(f"{text}: levels from {without.min():.3g} to {without.max():.3g},")
    print(f"    changes from {change.min():+.0f} % to {change.max():+.0f} %; {np.mean(change < 0):.0%} fall")
plt.show()

# %% [markdown]
# In both panels the levels are all over the place. On the left nearly every line falls (red): in hardly any
# of these mice does the drug speed up repair. What makes one mouse fast makes it fast with the drug as
# well, and drops out of the difference. On the right as many lines rise as fall, more or less: of the pool
# the model does not know *even the sign*, and the small change that a single run prints is worth nothing.
# **A level may be unknown and its change be sure; you find out by pairing.** (Only the mice whose muscle
# repairs at all are drawn: of the others the question makes no sense. Say so, whenever you leave something
# out.)
#
# Two warnings. First, the effect *of the drug on its lever* was not drawn here, only the mouse. Secondly,
# twenty-five mice say little about the one in a hundred.
#
# ## Held to data
#
# Priors know each number alone. Data know them together: most of the twenty-five mice above contradict some
# paper. A *posterior ensemble* keeps sets of numbers in proportion to how well they agree with all
# calibration targets at once. With one word, `uncertainty`, a run is repeated in that many of them:

# %%
held = ms.run("young_toxin", uncertainty=50, compare=False)

# %%
fig, panels = plt.subplots(1, 3, figsize=(11, 3.4))
for ax, (name, text) in zip(panels, READOUTS.items(), strict=True):
    fan(ax, prior.time, *prior.quantiles(name), "C0", "priors only")
    low, high = held.members.interval(name)
    fan(ax, held.time, low, held[name], high, "C1", "held to the data")
    ax.set_title(text, fontweight="normal")
    ax.set(xlabel="days after injury", ylim=(0, None))
fig.legend(*panels[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
plt.show()
for name in READOUTS:
    low, high = (edge[-1] for edge in held.members.interval(name))
    wide = np.ptp(prior.quantiles(name)[[0, 2], -1])
    print(f"{name:<16} on day 42: {low:.3g} to {high:.3g}, {(high - low) / wide:.0%} of the prior's width")

# %% [markdown]
# Where data were, the band shrinks; where none were, it hardly does. That is the most useful thing such a
# picture can tell: **a wide band is the address of the next experiment.** Figures of a run with
# `uncertainty` show bands by themselves:

# %%
held.plot("lineage")

# %% [markdown]
# ## Which numbers matter?
#
# Not all guesses are equally dangerous. Turn one number at a time by one per cent, and see by how many per
# cent the answer moves: its *elasticity*. (In the teaching model, since that is quick.)

# %%
rates = ["k_activation", "k_division", "k_return", "k_commitment", "k_fusion", "k_core_*"]
matters = ms.sensitivity("core_toxin", ["quiescent", "nuclei_returned"], at="14 days", parameters=rates)
matters.plot()

# %% [markdown]
# A handful carry the answer, the others hardly move it. And the two answers hang on different numbers, so
# "the most important parameter" is a phrase without a meaning until you say *for what*.
#
# ### Exercise 2
#
# You may have one of these numbers measured. For the quiescent cells, which one? Elasticity alone is not
# enough: what counts is elasticity *times the width of the prior*. (`ms.show(name)` tells the prior.)
#
# <details><summary>Answer</summary>
#
# ```python
# table = matters.to_dataframe()
# for row in table[table["readout"] == "quiescent"].head(5).itertuples():
#     line = next(text for text in str(ms.show(row.parameter)).splitlines() if "prior" in text)
#     width = float(line.split()[-1])
#     product = abs(row.elasticity) * width
#     print(f"{row.parameter:<24} elasticity {row.elasticity:+.2f}, width {width}: {product:.2f}")
# ```
#
# The product is, roughly, by what share the answer is uncertain because of that number. If a wide guess of
# small influence and a narrow one of large influence come out alike, take the one that is easier to measure.
# </details>

# %% [markdown]
# ## What no band can show
#
# All mice so far were mice *of this model*. Draw a thousand, and every one of them has the same arrows.
# What if an arrow is missing? The only cure is another model. There are two here:

# %%
teaching = ms.run("core_toxin", compare=False)
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4))
for ax, (name, text) in zip(
    (left, right), {"quiescent": "quiescent cells", "fibre_nuclei": "fibre nuclei"}.items(), strict=True
):
    for run, label in ((plain, "full model"), (teaching, "teaching model")):
        ax.plot(run.time, run[name], label=label)
    ax.set_title(text, fontweight="normal")
    ax.set(xlabel="days after injury", ylabel="per mm$^3$", ylim=(0, None))
left.legend()
plt.show()
for day in (3, 7, 14, 42):
    ratio = teaching.at("quiescent", day) / plain.at("quiescent", day)
    print(f"day {day:2}: quiescent cells of the teaching model over those of the full one {ratio:.2f}")

# %% [markdown]
# Where two models that were built for different purposes agree, you may relax a little. Where they differ,
# the difference is part of your ignorance, and belongs in the paper.
#
# ### Exercise 3
#
# Write one honest sentence on the NSAID, for a newspaper, with everything you know now: the sign, the size,
# the width, what was assumed, and what was left out.
#
# <details><summary>Answer</summary>
#
# For example: "In a computer model of mouse muscle, an anti-inflammatory drug in the week after an injury
# slowed repair a little in nearly every variant that was tried, and it is open whether more or fewer
# resting stem cells were left; the strength of the drug was assumed, studies in animals contradict each
# other, and nothing follows from it for your knee."
# </details>

# %% [markdown]
# ## What to take home
#
# * Say where each number comes from, and let it vary accordingly.
# * A failed draw is a finding: numbers hang together.
# * Compare each subject with itself. Differences are surer than levels.
# * Data shrink bands where they touch. A wide band is an invitation.
# * No ensemble contains the arrow that nobody has drawn.
