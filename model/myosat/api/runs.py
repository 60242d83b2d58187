"""Runs as a user holds them: a result with its comparator, one or several, and their figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, overload

from myosat.engine.problem import Array
from myosat.errors import InputError, Problem, nearest_name
from myosat.scenario import output
from myosat.scenario.criteria import ALL, DEFAULT
from myosat.scenario.problems import listed
from myosat.scenario.result import Result
from myosat.version import DISCLAIMER

if TYPE_CHECKING:
    import pandas
    from matplotlib.figure import Figure

    from myosat.analysis.tables import Table
    from myosat.scenario.grading import Verdict

#: Above this number of runs, figures show them together only.
MANY = 4
#: Width of a figure in a notebook [pixel].
SCREEN = 1000


@dataclass(frozen=True)
class Drawing:
    """A figure with its caption and its data. Notebooks show it as it is.

    Attributes
    ----------
    figure
        The Matplotlib figure.
    """

    name: str
    figure: Figure
    caption: str
    results: tuple[Result, ...]

    @property
    def message(self) -> str:
        """What the figure says, in one sentence: its headline."""
        return str(self.figure.get_label())

    @property
    def data(self) -> pandas.DataFrame:
        """The numbers behind the figure."""
        from myosat import figures

        return figures.figure_data(self.name, self.results)

    def savefig(self, *arguments: Any, **options: Any) -> None:
        """Write the figure alone, as `matplotlib.figure.Figure.savefig` does; it replaces what is there."""
        self.figure.savefig(*arguments, **options)

    def save(self, path: str | Path, *, force: bool = False) -> tuple[Path, Path]:
        """Write the figure, in the format of the ending, and its data as CSV beside it.

        The same data, left there by the same figure in another format, may stay.

        Raises
        ------
        InputError
            If the ending is no format of a figure.
        OutputError
            If a file exists and ``force`` is not given, or cannot be written.
        """
        from myosat import figures

        target = Path(path)
        data = target.with_suffix(".csv")
        kind = target.suffix.removeprefix(".").lower()
        if kind not in figures.FORMATS:
            message = f"'{target.suffix}' is no format of a figure"
            raise InputError(Problem(str(path), None, None, message, ", ".join(figures.FORMATS)))
        output.refuse_file(target, force)
        text = self.data.to_csv(index=False, lineterminator="\n")
        if _holds_other(data, text):
            output.refuse_file(data, force)
        output.write_file(target, lambda draft: figures.save(self.figure, draft, kind), force=force)
        output.write_file(
            data, lambda draft: draft.write_text(text, encoding="utf-8", newline="\n"), force=True
        )
        return target, data

    def _repr_png_(self) -> bytes:
        import io

        image = io.BytesIO()
        self.figure.savefig(image, format="png", dpi=SCREEN / self.figure.get_figwidth())
        return image.getvalue()


@dataclass(frozen=True, repr=False, eq=False)
class Run(Result):
    """A `Result` with the one it is compared with.

    Attributes
    ----------
    name
        The name of the scenario, with what distinguishes it from others run at the same time.
    comparator
        What it is compared with; None if there is nothing to compare with.
    against
        What the comparator is, such as "no interventions".
    """

    name: str = ""
    comparator: Result | None = None
    against: str = ""

    def __getitem__(self, name: str) -> Array:
        """Return a series by the id of a state, signal, readout or flux."""
        if not isinstance(cast(object, name), str):
            message = f"a series is named by text, such as run['quiescent']: found {name!r}"
            raise TypeError(f"{message}; names: {', '.join([*self][:6])}, ...")
        return super().__getitem__(name)

    def effects(
        self, at: Sequence[float] | None = None, readouts: Sequence[str] | None = None
    ) -> pandas.DataFrame:
        """What changed against the comparator, at days ``at``: one row per readout and day.

        Raises
        ------
        InputError
            If there is no such readout, or a day is beyond the end.
        """
        return Runs([self]).effects(at, readouts).drop(columns="run")

    def summary(self) -> str:
        """The summary that the command line prints."""
        from myosat.analysis.summary import describe

        return describe(self.name, self, self.comparator, self.against)

    def grade(
        self, criterion: str | Path = DEFAULT, *, method: str | None = None, at: float | None = None
    ) -> Verdict:
        """What a criterion of sarcopenia says of a person: ``print(run.grade("fnih_2014"))``.

        Parameters
        ----------
        criterion
            A name from ``list_("criteria")``, or a file of your own, ending in ".toml".
        method
            How lean mass is taken to be measured, "DXA" or "BIA", by criteria that tell a difference.
        at
            The day; the end if None.

        Raises
        ------
        InputError
            If the run is not of a person or has no grip strength, there is no such criterion, it does not
            know the method, or the day is not in the run.
        """
        from myosat.scenario import criteria, grading

        end = float(self.time[-1])
        time = end if at is None else float(at)
        if not 0.0 <= time <= end:
            raise InputError(Problem(None, None, "at", f"day {time:g} is not in the run", f"0 to {end:g}"))
        return grading.verdict(self, time, criteria.criterion(criterion), method)

    def grades(self, *criteria: str | Path, method: str | None = None) -> Table:
        """The grades at the start and at the end by some criteria, or by all. Raises as `grade`."""
        return Runs([self]).grades(*criteria, method=method)

    @property
    def warnings(self) -> list[str]:
        """What to know before believing the run."""
        from myosat.analysis.summary import cautions

        return cautions(self.name, self, self.comparator, self.against)

    def plot(
        self,
        figure: str = "lineage",
        *,
        style: str = "light",
        size: str = "slide",
        lang: str = "en",
        criterion: str | Path | None = None,
    ) -> Drawing:
        """Draw a figure of this run; see ``list_("figures")``.

        Parameters
        ----------
        style
            "light", "dark" or "print".
        size
            "slide", "column" or "page".
        lang
            "en", or "zh" for Chinese.
        criterion
            Whose cut-offs of sarcopenia to draw, in ``life_course``: a name or a file; EWGSOP2 by default.

        Raises
        ------
        InputError
            If there is no such figure, style, size, language or criterion, or the figure does not fit the
            run.
        OutputError
            If no installed font has the letters of the language.
        """
        return draw(figure, together([self]), style=style, size=size, lang=lang, criterion=criterion)

    def save(self, folder: str | Path, *, force: bool = False, figures: bool = True) -> Path:
        """Write results, summary, provenance and figures to a folder; see `Runs.save`."""
        return Runs([self]).save(folder, force=force, figures=figures)

    def __repr__(self) -> str:
        end = f"{len(self.time)} times to day {self.time[-1]:g}"
        return f"Run('{self.name}', {self.model.id} model, {end}, against {self.against or 'its start'})"

    def _repr_html_(self) -> str:
        from html import escape

        from myosat.analysis.summary import facts_table, furthest_table

        head = f"<h4>{escape(self.scenario.title)}</h4>{facts_table(self.scenario).to_html()}"
        warnings = "".join(f"<p><b>warning:</b> {escape(text)}</p>" for text in self.warnings)
        table = furthest_table(self, self.comparator).to_html()
        return f"{head}{table}{warnings}<p>{DISCLAIMER}</p>"


class Runs(Sequence[Run]):
    """Several runs, in order; also found by name, or a few by a list of names."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self._runs = tuple(runs)

    def __len__(self) -> int:
        return len(self._runs)

    @overload
    def __getitem__(self, index: int | str) -> Run: ...
    @overload
    def __getitem__(self, index: slice | list[str]) -> Runs: ...
    def __getitem__(self, index: int | str | slice | list[str]) -> Run | Runs:
        if isinstance(index, slice):
            return Runs(self._runs[index])
        if isinstance(index, list):
            return Runs([self[name] for name in index])
        if isinstance(index, int):
            if not -len(self) <= index < len(self):
                raise IndexError(f"there are {len(self)} runs, counted from 0: found {index}")
            return self._runs[index]
        if not isinstance(cast(object, index), str):
            raise TypeError(f"a run is found by number or name: found {index!r}; names: {self._known()}")
        if index not in self.names:
            near = nearest_name(index, self.names)
            hint = f"; did you mean {near!r}?" if near else f"; allowed: {self._known()}"
            raise KeyError(f"no run named {index!r}{hint}")
        return self._runs[self.names.index(index)]

    def __iter__(self) -> Iterator[Run]:
        return iter(self._runs)

    def _known(self) -> str:
        return listed([repr(name) for name in self.names])

    @property
    def names(self) -> list[str]:
        """The names of the runs."""
        return [run.name for run in self._runs]

    @property
    def warnings(self) -> list[str]:
        """The warnings of all runs, each once."""
        return list(dict.fromkeys(text for run in self for text in run.warnings))

    def table(self, at: Sequence[float] | None = None, readouts: Sequence[str] | None = None) -> Table:
        """The effect table: each readout of each run at days ``at``, with its change.

        Raises
        ------
        InputError
            If there is no such readout, or a day is beyond the end.
        """
        from myosat.analysis.summary import effect_table

        pairs = {run.name: (run, run.comparator) for run in self}
        return effect_table(pairs, readouts=readouts, times=at)

    def effects(
        self, at: Sequence[float] | None = None, readouts: Sequence[str] | None = None
    ) -> pandas.DataFrame:
        """The same as numbers: one row per run, readout and day. Raises as `table`."""
        import pandas

        from myosat.analysis.effects import effects

        rows = [
            {
                "run": run.name,
                "readout": one.readout,
                "unit": one.unit,
                "day": one.time,
                "value": one.value,
                "comparator": one.comparator,
                "difference": one.difference,
                "percent": one.percent,
            }
            for run in self
            for one in effects(run, run.comparator, readouts=readouts, times=at)
        ]
        return pandas.DataFrame(rows)

    def grades(self, *criteria: str | Path, method: str | None = None) -> Table:
        """The grades of people at the start and at the end by some criteria, or by all.

        Raises
        ------
        InputError
            If no run is of a person with a grip strength, there is no such criterion, or it does not know
            the method.
        """
        from myosat.analysis.summary import grade_table

        return grade_table({run.name: run for run in self}, criteria or (ALL,), method)

    def plot(
        self, figure: str = "what_if", *, style: str = "light", size: str = "slide", lang: str = "en"
    ) -> Drawing:
        """Draw a figure of all runs together; see `Run.plot`."""
        return draw(figure, together(self._runs), style=style, size=size, lang=lang)

    def save(self, folder: str | Path, *, force: bool = False, figures: bool = True) -> Path:
        """Write results.nc, timeseries.csv, summary.json, provenance.json and figures to a folder.

        The folder is written whole or not at all.

        Raises
        ------
        OutputError
            If the folder exists and ``force`` is not given, or cannot be written.
        """
        with output.folder(folder, force=force) as draft:
            self.write(draft, figures=figures)
        return Path(folder)

    def write(self, draft: Path, *, figures: bool = True) -> None:
        """Fill a draft folder, made by `output.folder`, with everything that a run leaves behind."""
        from myosat.analysis.summary import record

        results: dict[str, Result] = {run.name: run for run in self}
        names = {id(result.solution): name for name, result in results.items()}
        roles: dict[str, dict[str, Any]] = {}
        for run in self:
            other = run.comparator
            if other is None:
                continue
            if id(other.solution) not in names:
                own = other.scenario.name
                name = own if run.against == own else f"{own} ({run.against})"
                name = unique([*results, name])[-1]
                names[id(other.solution)], results[name] = name, other
            roles[run.name] = {"compared_with": names[id(other.solution)]}
        summary = {"runs": [record(run.name, run, run.comparator, run.against) for run in self]}
        output.write_results(draft, results, summary, roles)
        if figures:
            folder = draft / "figures"
            folder.mkdir()
            drawn = self.drawings()
            for stem, drawing in drawn.items():
                drawing.save(folder / f"{stem}.png")
            captions = "\n\n".join(f"{stem}: {drawing.caption}" for stem, drawing in drawn.items())
            (folder / "captions.txt").write_text(f"{captions}\n", encoding="utf-8", newline="\n")

    def drawings(self) -> dict[str, Drawing]:
        """The figures that suit these runs, by the names of their files.

        A few runs are drawn one by one, and together; many, and those that are compared with one of
        them, only together.
        """
        from myosat import figures
        from myosat.scenario.storage import group_names

        made: dict[str, Drawing] = {}
        among = any(run.comparator is other for run in self for other in self)
        if len(self) <= MANY and not among:
            for stem, run in zip(group_names(self.names), self, strict=True):
                for name in figures.default_figures(run, run.comparator):
                    made[name if len(self) == 1 else f"{stem}-{name}"] = run.plot(name)
        if len(self) > 1:
            for name in figures.shared_figures(together(self._runs)):
                made[name] = self.plot(name)
        return made

    def __repr__(self) -> str:
        return f"Runs({', '.join(map(repr, self.names))})"

    def _repr_html_(self) -> str:
        return f"{self.table().to_html()}<p>{DISCLAIMER}</p>"


def draw(
    figure: str,
    results: Sequence[Result],
    *,
    style: str = "light",
    size: str = "slide",
    lang: str = "en",
    criterion: str | Path | None = None,
    question: str = "",
) -> Drawing:
    """Draw a figure of results, the comparator last; see `Run.plot` for the options.

    A ``question`` is set over the message.

    Of more results than it takes, a figure shows the first ones, and the comparator if it has room.

    Raises
    ------
    InputError, OutputError
        As `Run.plot`.
    """
    from myosat import figures
    from myosat.figures.catalogue import FIGURES

    spec = FIGURES.get(figure)
    if spec is None:
        message = f"there is no figure '{figure}'"
        allowed = ", ".join(FIGURES)
        near = nearest_name(figure, FIGURES)
        raise InputError(Problem(None, None, "figure", message, allowed, near))
    chosen = tuple(results)
    if len(results) > spec.most:
        chosen = (*results[: max(1, spec.most - 1)], *results[-1:])[: spec.most]
    drawn = figures.draw(
        figure, chosen, style=style, size=size, lang=lang, criterion=criterion, question=question
    )
    return Drawing(figure, drawn, figures.caption(figure, chosen, lang), chosen)


def together(runs: Sequence[Run]) -> list[Result]:
    """The results of runs, and last the one they are compared with."""
    last = next((run.comparator for run in runs if run.comparator is not None), None)
    return [*(run for run in runs if run is not last), *([] if last is None else [last])]


def make_run(name: str, result: Result, comparator: Result | None, against: str) -> Run:
    """Return a result as a `Run`."""
    own = {field.name: getattr(result, field.name) for field in fields(Result)}
    return Run(**own, name=name, comparator=comparator, against=against)


def unique(names: Sequence[str]) -> list[str]:
    """Names made distinct: a second "a" becomes "a (2)"."""
    made: list[str] = []
    for name in names:
        number, found = 1, name
        while found in made:
            number += 1
            found = f"{name} ({number})"
        made.append(found)
    return made


def _holds_other(file: Path, text: str) -> bool:
    """Whether a file is there, or cannot be looked at, that does not hold just this text."""
    try:
        return file.read_bytes() != text.encode()
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True
