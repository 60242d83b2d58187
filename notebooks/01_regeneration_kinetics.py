# %% [markdown]
# # 1. Regeneration kinetics
#
# **Why do the quiet cells dip after an injury, and what brings them back?**
#
# Along every muscle fibre lie a few small cells that do nothing: *satellite cells*. Kill the fibre, and
# within two days nearly all of them are gone; within two weeks there is a new fibre, and the quiet cells
# are back beside it. This notebook follows them with the teaching model `core`, which keeps only what is
# needed to tell the story:
#
# * **quiescent** cells, asleep in their niche,
# * **activated** cells, awake and dividing,
# * **differentiating** cells, which have left the cycle and wait to fuse,
# * **fibre nuclei**, what the cells become,
#
# and, to wake them and to calm them, one inflammation and one resolution.
#
# You will need no mathematics beyond "this much goes in, that much goes out", and at the end you will know
# what people mean when they say that a muscle is *stable*.

# %%
import matplotlib.pyplot as plt
import numpy as np

import myosat as ms

plt.style.use("teaching.mplstyle")

# %% [markdown]
# ## One injury
#
# A *scenario* is a short text that says who, what and how long. This one ships with myosat.

# %%
print(ms.load("core_toxin").text)

# %% [markdown]
# A toxin kills nearly every fibre and spares the cells between them. Before you run the next cell, sketch
# what you expect of each of the four compartments over six weeks: up, down, when, in which order?

# %%
toxin = ms.run("core_toxin")
toxin.plot("lineage")

# %% [markdown]
# The sentence above the figure is written by the program from the numbers. You can have the numbers too:
# `toxin["quiescent"]` is an array over `toxin.time`, in days.

# %%
quiescent, day = toxin["quiescent"], toxin.time
start = toxin.comparator["quiescent"][0]
lowest = quiescent.argmin()
half = day[(day > day[lowest]) & (quiescent > 0.5 * start)][0]
print(f"uninjured:            {start:.0f} quiescent cells per mm3")
print(f"lowest, on day {day[lowest]:.1f}:   {quiescent[lowest]:.0f}")
print(f"above half again on day {half:.1f}")
print(f"on day {day[-1]:.0f}: {quiescent[-1] / start:.0%} of the start")

# %% [markdown]
# The dip is quick, the return takes days, and the last few cells are slow. Keep that in mind: it is the
# riddle of this notebook.
#
# ## Every nucleus is accounted for
#
# A model of flows is bookkeeping. A nucleus in a fibre was either there from the start or came from a cell
# that fused; a nucleus that is missing was killed, or lost in the slow turnover of healthy fibres. So
#
# $$\text{in fibres} + \text{lost so far} - \text{fused so far} = \text{constant}.$$
#
# Let us see whether the model keeps its books.

# %%
inside, lost, fused = toxin["fibre_nuclei"], toxin["nuclei_lost"], toxin["nuclei_fused"]
total = inside + lost - fused

fig, ax = plt.subplots()
for values, name in ((inside, "in fibres"), (lost, "lost so far"), (fused, "fused so far")):
    ax.plot(day, values / 1000, label=name)
ax.plot(day, total / 1000, color="black", linestyle="--", label="in fibres + lost - fused")
ax.set(xlabel="days after injury", ylabel="thousand nuclei per mm$^3$", ylim=(0, None))
ax.legend(ncols=2, loc="center right")
plt.show()
print("constant to one part in a million:", bool(np.ptp(total) < 1e-6 * total.mean()))

# %% [markdown]
# The dashed line is flat: nothing appears from nowhere. The same holds for cells. Here is who became whom
# over six weeks; an arrow is as wide as the number of cells that took that way.

# %%
toxin.plot("flux")

# %% [markdown]
# Look at the two arrows that leave the activated cells. Most go on to fuse; only a small part returns to
# quiescence. **The niche is refilled by a side stream.** The way back is no mirror image of the way out:
# the cells that fell asleep again are daughters of the ones that woke.

# %%
moved = {name: amounts[-1] for name, amounts in toxin.fluxes.items()}
woke, divisions = moved["primed_activation"], moved["division"]
print(f"cells that woke:      {woke:8.0f} per mm3")
print(f"divisions:            {divisions:8.0f}, or {divisions / woke:.1f} for each cell that woke")
print(f"fell asleep again:    {moved['self_renewal']:8.0f}")
print(f"fused:                {moved['fusion']:8.0f}")

# %% [markdown]
# ### Exercise 1
#
# Half the tissue is wounded instead of all of it (`severity = 0.5`). Do half as many nuclei fuse? Do *half*
# as many quiescent cells remain at the lowest point? Think first, then run.
#
# <details><summary>Answer</summary>
#
# ```python
# both = ms.run("core_toxin", vary={"event.severity": [0.5, 1.0]})
# for one in both:
#     print(one.name, one["nuclei_fused"][-1].round(), one["quiescent"].min().round())
# ```
#
# Half as many fuse: the wounded half repairs itself as before. But the lowest point is not half as low: it
# lies midway between "nearly none" and "all", for the cells of the healthy half never woke. Severity is a
# share of the *tissue*, and what you measure in a whole muscle is the average over wounded and healthy parts.
# </details>

# %% [markdown]
# ## Rest is not idleness
#
# Leave the muscle alone. Nothing seems to happen: the numbers do not change. But cells wake, divide, fall
# asleep and fuse all the time, just as many in as out. That is a **steady state**.

# %%
rest = ms.rest("core_toxin")
rest

# %% [markdown]
# The two columns on the right agree in every row. Turnover is slow: divide what is there by what goes
# through, and you have the mean time that one stays.

# %%
for pool, process in (
    ("primed_quiescent", "primed_activation"),
    ("cycling", "division"),
    ("myonuclei", "fusion"),
):
    stay = rest.states[pool] / rest.rates[process]
    print(f"{pool:<17} {stay:10.0f} days, or {stay / 365.25:7.1f} years")

# %% [markdown]
# A quiescent cell sleeps for years, a nucleus outlives the mouse, and an activated cell is a matter of
# weeks, even at rest. Keep these clocks apart; they come back below.
#
# ## Push it: does it come back?
#
# A steady state may be like a ball in a bowl or like a ball on a hill. Both can stand still. The difference
# shows when you push. So we push: at time zero we take away one quiescent cell in a hundred (`ablate`), do
# nothing else, and wait.

# %%
PUSH = """
title = "A small push"
duration = "{years} years"
model = "core"

[subject]
species = "mouse"
sex = "male"
age = "3 months"

[experiment.ablate]
primed_quiescent = 0.01
"""
push = ms.run(PUSH.format(years=2), compare=False)
missing = 1 - push["quiescent"] / rest.states["primed_quiescent"]

fig, (left, right) = plt.subplots(1, 2)
left.plot(push.time, 100 * missing)
left.set(xlabel="days", ylabel="quiescent cells missing (%)", ylim=(0, None))
left.set_title("A small push ...")
right.semilogy(push.time, 100 * missing)
right.set(xlabel="days", ylim=(0.3, 1.1))
right.set_yticks([0.3, 0.5, 1.0], ["0.3", "0.5", "1"])
right.minorticks_off()
right.set_title("... on a logarithmic axis")
plt.show()

# %% [markdown]
# It comes back: a ball in a bowl. But not at one pace. On a logarithmic axis a single pace would be a
# straight line; here there is a bend. A steep part of some weeks is followed by a very flat one. The
# *eigenvalues* of the resting state are exactly these paces:

# %%
rest.modes().round(4)

# %% [markdown]
# Each row is one way in which a small push dies away, with its half-life in days, and the pool that takes
# part in it most. The rule is short:
#
# * every eigenvalue has a negative real part: each push dies away; the state is **stable**;
# * one of them positive: there is a push, however small, that grows;
# * an imaginary part: the return swings over, like a pendulum in honey.
#
# And the pace of the whole return is, sooner or later, that of the slowest row.

# %%
half_lives = rest.modes()["half_life_day"]
slowest = half_lives.iloc[0]
following = half_lives[half_lives < 0.5 * slowest].iloc[0]
print("stable" if rest.stable else "not stable")
print(f"slowest half-life: {slowest / 365.25:.1f} years; the next is {following:.0f} days")

# %% [markdown]
# Now the riddle is solved. The first rows belong to the *number of quiescent cells and of fibre nuclei
# together*. Muscle knows whether a sheath is full; while it is, activated cells stop dividing. After an
# injury the sheath is full within weeks, perhaps a little fuller than before, and with that the engine that
# could make the last quiescent cells is off. What then refills the niche is the slow loss of nuclei, and
# that takes years. Here is the injured muscle again, for longer:

# %%
long = ms.run(ms.load("core_toxin").set({"duration": "2 years", "subject.age": "3 months"}), compare=False)
fig, ax = plt.subplots()
for pool, name in (("primed_quiescent", "quiescent cells"), ("myonuclei", "fibre nuclei")):
    ax.plot(long.time, 100 * long[pool] / rest.states[pool], label=name)
ax.axhline(100, color="black", linewidth=0.8)
ax.set(xlabel="days after injury", ylabel="% of rest", xscale="log", xlim=(1, None), ylim=(0, 110))
ax.set_xticks([1, 3, 10, 30, 100, 300, 700], ["1", "3", "10", "30", "100", "300", "700"])
ax.legend(loc="lower right")
plt.show()
back = long["quiescent"][-1] / rest.states["primed_quiescent"]
print(f"two years on, {back:.0%} of the quiescent cells are there")

# %% [markdown]
# The pool settles on a shelf just below its start and stays there for longer than a mouse lives. A measured
# muscle would look "recovered" to anyone who counts nuclei, and "not quite" to anyone who counts satellite
# cells. Whether real niches have such a shelf is an open question; the model says what to look for.
#
# ### Exercise 2
#
# Which parameter would shorten the shelf? Try the rate of return to quiescence, `k_return`
# (`ms.show("k_return")` tells what is known of it), at half, once, one and a half times, and three times its
# value, and look at the pool on day 42 and at the slowest half-life.
#
# <details><summary>Answer</summary>
#
# ```python
# usual = toxin.parameters["k_return"]
# for factor in (0.5, 1, 1.5, 3):
#     try:
#         changed = ms.load("core_toxin").set({"parameters.k_return": f"{factor * usual} 1/day"})
#         slow = ms.rest(changed).modes()["half_life_day"].iloc[0]
#         print(f"x {factor}: {ms.run(changed).at('quiescent', 42):.0f} on day 42, {slow:.0f} days")
#     except ms.MyosatError as refused:
#         print(f"x {factor}: {refused}")
# ```
#
# A faster return fills the pool higher in the first weeks, while the engine still runs, so that less is
# missing afterwards. But a push then takes *longer* to die away: cells that fall asleep quickly leave fewer
# awake, and the turnover slows down. The two clocks are not one. And where the return is so slow that the
# program finds no rest, it says so: no healthy muscle has such a rate.
# </details>

# %% [markdown]
# ## The same in one picture: the phase plane
#
# Draw quiescent cells against activated ones. Every point of that plane is a state of the muscle, and at
# every point the model has an arrow: where does it go from here? `rest.flow` gives the arrows around rest,
# all else being as at rest.

# %%
activated, asleep = np.meshgrid(np.geomspace(3, 3000, 40), np.geomspace(300, 3000, 40))
flow = rest.flow({"cycling": activated, "primed_quiescent": asleep})
across, up = flow["cycling"] / activated, flow["primed_quiescent"] / asleep

fig, ax = plt.subplots(figsize=(8, 4.4))
x, y = np.log10(activated), np.log10(asleep)
ax.streamplot(x, y, across, up, color="silver", density=1.1, linewidth=0.8)
ax.contour(x, y, across, [0], colors="C1", linewidths=2)
ax.contour(x, y, up, [0], colors="C0", linewidths=2)
ax.plot([], [], color="C1", label="activated cells do not change")
ax.plot([], [], color="C0", label="quiescent cells do not change")
here = np.log10([rest.states["cycling"], rest.states["primed_quiescent"]])
ax.plot(*here, "o", color="black", markersize=9, label="rest")
ax.set_xticks([1, 2, 3], ["10", "100", "1000"])
ax.set_yticks(np.log10([300, 1000, 3000]), ["300", "1000", "3000"])
ax.set(xlabel="activated cells per mm$^3$", ylabel="quiescent cells per mm$^3$")
ax.grid(False)
ax.legend(loc="lower left", frameon=True, facecolor="white", framealpha=0.9)
plt.show()

# %% [markdown]
# The two coloured lines are the *nullclines*. On one, activated cells neither grow nor shrink; on the other,
# quiescent cells. Where they cross nothing changes at all: rest. All arrows run towards it. That is what
# the negative eigenvalues said, seen from above. And where the two lines run side by side, hardly anything
# changes either: the floor of the bowl is a long flat valley, and a muscle that has come down into it
# creeps. That is the slowest eigenvalue.
#
# And when the muscle is inflamed? Then the arrows are others, because inflammation makes cells divide and
# debris wakes them. The package draws that plane at the peak of inflammation and at the end:

# %%
toxin.plot("phase")

# %% [markdown]
# On the left, the crossing has wandered off to many activated and few quiescent cells: *the wounded muscle
# wants to be somewhere else*. It runs after a target that moves, and when the debris is gone the target
# comes home and the muscle follows it. That is the whole of regeneration in one picture: not a ball that is
# kicked out of a bowl, but a bowl that is tilted, and set straight again.
#
# ### Exercise 3
#
# Stability is not a law of nature. A knock-out can take it away. Silence the return to quiescence
# (`knock_out = ["self_renewal"]`) and injure the muscle. Where does the pool end? Why is that no steady
# state of the intact model?
#
# <details><summary>Answer</summary>
#
# ```python
# lost = ms.run(ms.load("core_toxin").set({"experiment.knock_out": ["self_renewal"]}))
# print(lost["quiescent"][-1].round(), "quiescent cells per mm3 on day 42")
# print(f"{lost['nuclei_returned'][-1]:.0%} of the killed nuclei are back")
# ```
#
# The fibre is repaired all the same: the cells that were there suffice for once. But nobody returns, and
# the niche stays empty. A second injury would find nobody. One repaired muscle is no proof of a healthy
# pool, a point that experiments with a single injury miss.
# </details>

# %% [markdown]
# ## What to take home
#
# * Quiescent cells dip because debris wakes them faster than anything refills the niche. They come back
#   through a side stream of dividing cells.
# * A model of flows must keep its books; check that first.
# * A steady state is a balance of flows, and stable when every small push dies away. Eigenvalues are the
#   paces at which it does, and the slowest one decides how long you have to wait.
# * Injury does not push the state out of its bowl; it tilts the bowl.
#
# What the teaching model leaves out (many kinds of immune cells, fibre types, NAD+, age) is in the full
# model, and in the notebooks that follow. Both are models for exploration and teaching, not medical advice.
