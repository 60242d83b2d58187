# %% [markdown]
# # 8. Writing your own intervention and scenario
#
# **You have an idea for a drug that nobody has tried. How do you ask the model, without touching its code?**
#
# Say the idea is this: old macrophages are slow to switch from M1 to M2 (notebook 3). What if one pushed
# them? We shall invent *switchine*, a substance that does not exist, give it a dose, a half-life, and an
# effect, and test it in an old mouse. All of it is two small text files. At the end you will have a result
# that somebody else can repeat to the last digit.

# %%
from pathlib import Path

import matplotlib.pyplot as plt

import myosat as ms

plt.style.use("teaching.mplstyle")

folder = Path("scratch")
(folder / "interventions").mkdir(parents=True, exist_ok=True)

# %% [markdown]
# ## First find the lever
#
# An intervention never writes into the model. It pulls *levers* that the biology offers. Which are there?
# `ms.list_("levers")` prints some eighty; a table can be searched like any other.

# %%
levers = ms.list_("levers").to_dataframe()
levers[levers["lever"].str.startswith("immune")]

# %% [markdown]
# `immune.switch` looks right. Never guess what a name means: ask.

# %%
print(ms.show("immune.switch"))

# %% [markdown]
# ## Before you write a file: just pull
#
# A scenario may move any lever directly, in its `[experiment]` table. This is the quick way to find out
# whether an idea is worth the paper. Half as fast, as it is, twice, and five times as fast:

# %%
OLD = """
title = "A toxin injury in an old mouse"
duration = "42 days"

[subject]
species = "mouse"
sex = "male"
age = "24 months"

[[event]]
injury = "toxin"
at = "0 days"
"""
factors = (0.5, 1, 2, 5)
pulled = [
    ms.run(f'{OLD}\n[experiment.levers]\n"immune.switch" = {factor}\n', compare=False) for factor in factors
]

fig, (left, right) = plt.subplots(1, 2)
for run, factor in zip(pulled, factors, strict=True):
    left.plot(run.time, 100 * run["nuclei_returned"], label=f"x {factor}")
    right.plot(run.time, run["quiescent"])
left.set(xlabel="days after injury", ylabel="killed nuclei replaced (%)", xlim=(0, 21), ylim=(0, 105))
left.legend(title="M1 to M2 switch", loc="lower right")
right.set(xlabel="days after injury", ylabel="quiescent cells per mm$^3$", ylim=(0, None))
plt.show()

# %% [markdown]
# Two lessons for the price of one. Faster switching does speed up the fibre. And it *costs quiescent
# cells*: the M2 signal says "commit", and who commits does not fall asleep again. If you had asked for the
# fibre only, you would have had a wonder drug. Keep the second readout in mind.
#
# ## The intervention file
#
# A drug is more than a lever: it has doses, it comes and goes, it has evidence. Put the following into
# `interventions/switchine.toml` *beside* your scenario, and its name is known there. Every number says where
# it comes from; here each is honestly `assumed`.

# %%
SWITCHINE = """
name = {en = "switchine", zh = "切换素"}
summary = "Invented for teaching: it makes macrophages switch from M1 to M2 sooner."
safety = "It does not exist."
sources = ["assumed"]

[dose.mouse]
unit = "mg/kg/day"
reference = "10 mg/kg/day"
range = ["1 mg/kg/day", "100 mg/kg/day"]
source = "assumed"
grade = "assumed"

[kinetics.onset]
symbol = "t_{on}"
value = "0.2 day"
meaning = "half-life of the approach of exposure to the dose"
prior = "lognormal 0.5"
source = "assumed"
grade = "assumed"

[kinetics.offset]
symbol = "t_{off}"
value = "0.5 day"
meaning = "half-life of exposure after the last dose"
prior = "lognormal 0.5"
source = "assumed"
grade = "assumed"

[[effect]]
lever = "immune.switch"
law = "saturating"

[effect.maximum]
symbol = "E_{max}"
value = "2"
meaning = "largest relative rise of the rate of the switch"
prior = "normal 0.5"
source = "assumed"
grade = "assumed"

[effect.half]
symbol = "D_{50}"
value = "10 mg/kg/day"
meaning = "dose at half of the largest rise"
prior = "lognormal 0.5"
source = "assumed"
grade = "assumed"
"""
drug = folder / "interventions" / "switchine.toml"
drug.write_text(SWITCHINE, encoding="utf-8")
print(bool(ms.check(drug)[0]))
print(ms.show(str(drug)))

# %% [markdown]
# ## The scenario file
#
# `ms.new` writes a commented starter to change. Here we write our own from the text above.

# %%
question = folder / "switchine_in_an_old_mouse.toml"
COURSE = """
[interventions.switchine]
dose = "10 mg/kg/day"
start = "0 days"
stop = "14 days"
"""
question.write_text(
    "# Does it help old muscle when macrophages switch sooner?\n" + OLD.strip() + "\n" + COURSE
)
run = ms.run(question)
print(run.summary())

# %% [markdown]
# `compare_with` was left out, so the run is compared with the same mouse without interventions. And if you
# make mistakes? The reader tells all of them at once, each with its line and the nearest thing that would
# have been right. Find the three in this text before you read the answer of the program:

# %%
wrong = (
    OLD.replace("24 months", "24").replace("[[event]]", "[[evnet]]")
    + "\n[interventions.nsaid]\ndose = '1 m'\n"
)
try:
    ms.run(wrong)
except ms.MyosatError as told:
    print(told)

# %% [markdown]
# ## Dose, and company
#
# From here on, your drug is a drug like any other. A dose curve:

# %%
doses = [f"{dose} mg/kg/day" for dose in (2, 10, 50)]
ms.run(question, vary={"interventions.switchine.dose": doses}).plot("dose_response")

# %% [markdown]
# And a partner. It cost quiescent cells; in notebook 6 a p38 inhibitor kept them. Each alone and both
# together:

# %%
partner = question.read_text() + '\n[interventions.p38_inhibitor]\nstart = "0 days"\nstop = "14 days"\n'
both = folder / "with_a_partner.toml"
both.write_text(partner)
team = ms.compare(both, toggle=[])
base = team[0]

fig, ax = plt.subplots(figsize=(8, 3))
for one in team:
    speed = 100 * (one.at("nuclei_returned", 7) - base.at("nuclei_returned", 7))
    kept = 100 * (one["quiescent"][-1] / base["quiescent"][-1] - 1)
    ax.plot(speed, kept, "o", markersize=11, label=one.name.replace("_", " "))
ax.axhline(0, color="black", linewidth=0.8)
ax.axvline(0, color="black", linewidth=0.8)
ax.margins(0.15)
ax.set(xlabel="nuclei replaced after a week, gain (% of all killed)", ylabel="quiescent cells, gain (%)")
fig.legend(loc="outside right center")
plt.show()

# %% [markdown]
# Top right is where you want to be. What either gives up, the other brings: one acts on the macrophage that
# *speaks*, the other on the cell that *listens*.
#
# ## Experiments that no drug can do
#
# A scenario's `[experiment]` table bends the model itself:
#
# | table | does | example |
# |---|---|---|
# | `knock_out` | silences processes | `knock_out = ["fusion"]` |
# | `clamp` | holds a state or signal | `clamp = {nad = 1}` or `"rest"` |
# | `ablate` | removes cells at time zero | `ablate = {primed_quiescent = 0.5}` |
# | `levers` | moves a lever throughout | `levers = {"immune.switch" = 2}` |
# | `[parameters]` | another value, with its unit | `k_division = "1.5 1/day"` |
#
# What if switchine worked, but resolution were not heard? Silence the ear instead of the voice:

# %%
deaf = ms.load(question).set(
    {"experiment.clamp": {"resolution_drive": "rest"}, "compare_with": "no experiment"}
)
unheard = ms.run(deaf)
for name, one in (("heard", run), ("not heard", unheard)):
    print(f"{name:<10} {one['nuclei_returned'][-1]:.0%} of nuclei replaced on day 42")

# %% [markdown]
# ## Leave no doubt
#
# A result is worth what others can check. `save` writes data, summary, and the full text of scenario and
# drug; `rerun` repeats it, on any machine, and says whether it is the same.

# %%
run.save(folder / "result", force=True, figures=False)
print(sorted(path.name for path in (folder / "result").iterdir()))
again = ms.rerun(folder / "result")
print("the same" if again.same else "not the same")

# %% [markdown]
# ### Exercise 1
#
# Nothing acts on one thing only. Give switchine a side effect: it also lowers prostaglandin E2
# (`immune.pge2`) by half at most. What becomes of its benefit?
#
# <details><summary>Answer</summary>
#
# ```python
# side = SWITCHINE.split("[[effect]]")[1].replace("immune.switch", "immune.pge2").replace('"2"', '"-0.5"')
# drug.write_text(SWITCHINE + "\n[[effect]]" + side, encoding="utf-8")
# impure = ms.run(question)
# for name, one in (("pure", run), ("impure", impure)):
#     print(f"{name:<7} {one.at('nuclei_returned', 7):.1%} after a week, {one['quiescent'][-1]:.0f} cells")
# drug.write_text(SWITCHINE, encoding="utf-8")
# ```
#
# Prostaglandin E2 makes cells divide. Some of the speed is lost, and some cells are kept: the side effect
# works against both effects of the drug.
# </details>
#
# ### Exercise 2
#
# Does switchine help a *young* mouse as much? Form an opinion first: whose macrophages are slow?
#
# <details><summary>Answer</summary>
#
# ```python
# for one in ms.run(question, vary={"subject.age": ["4 months", "24 months"]}):
#     won = one.at("nuclei_returned", 7) - one.comparator.at("nuclei_returned", 7)
#     lost = one["quiescent"][-1] / one.comparator["quiescent"][-1] - 1
#     print(f"{one.name}: {won:+.1%} of nuclei after a week, {lost:+.0%} quiescent cells")
# ```
#
# Both gain about alike: the drug multiplies the rate of the switch, and the switch is a bottleneck in the
# young as well. The old pay more for it in cells, and have fewer to pay with. An idea that starts from "it
# is broken in the old" still has to be tried in the young.
# </details>
#
# ### Exercise 3
#
# A colleague sends you a scenario whose toggle "has no effect". What do you ask the program first?
#
# <details><summary>Answer</summary>
#
# ```python
# idle = ms.run(OLD + "\n[interventions.creatine]\nextrapolate = true\n")
# print(idle.warnings)
# ```
#
# `run.warnings`. It says whether the result is identical to the comparator to one part in a million (then the
# lever has nothing to act on), or only small (then the effect is).
# </details>

# %% [markdown]
# ## What to take home
#
# * Interventions are data: levers, doses, kinetics, evidence. Write one in a file, and check it.
# * Pull the bare lever first. Ask for a readout that your idea might *harm*.
# * Write `assumed` where you assume. A model that knows which of its numbers are guesses is worth more than
#   one that has none.
# * Save, rerun, hand on.
