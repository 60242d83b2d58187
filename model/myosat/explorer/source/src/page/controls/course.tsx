/** One course of an intervention: dose with the range of its evidence, times, adherence, grade and sources. */
import type { Bundle, Course, UseData } from "../../engine/contract";
import type { Controller } from "../controller";
import { courseOf, useOf, usesOf, withCourse } from "../setting/edit";
import { useHeld } from "../store";
import { GLUE, number } from "../words/numbers";
import { capital, named, t, titled } from "../words/language";
import { unitSaid } from "../plots/series";
import { moment } from "../words/times";
import { unitWords } from "../words/units";
import { useArrival } from "./arrival";
import { Slider } from "./slider";
import { Choice } from "./subject";
import { timeScale } from "./time-scale";

interface Props {
  controller: Controller;
  course: Course;
  index: number;
}

/** A dose over this many times its range is refused, unless one insists. */
const FAR = 10;

export function CourseCard({ controller, course, index }: Props): preact.JSX.Element | null {
  const { bundle } = controller;
  const [species, duration] = useHeld(
    controller.store,
    ({ setting }) => [setting.subject.species, setting.duration] as const,
  );
  const item = bundle.interventions.find((each) => each.name === course.intervention);
  const place = useArrival(course.intervention);
  const here = useOf(bundle, species, course);
  const use = here ?? Object.values(item?.uses ?? {})[0]?.[0];
  if (item === undefined || use === undefined) return null;
  const name = capital(titled(item.title));
  const edit = (change: Partial<Course>): void => controller.edit((old) => withCourse(old, index, change));
  const agents = usesOf(bundle, species, course.intervention).map((each) => each.agent);
  return (
    <div
      class={`card course${course.on ? "" : " off"}`}
      role="group"
      aria-label={name}
      tabIndex={-1}
      ref={place}
    >
      <header>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={course.on}
            onChange={() => edit({ on: !course.on })}
          />
          <b>{name}</b>
        </label>
        <button
          type="button"
          class="quiet"
          aria-label={t("intervention.remove", { name })}
          onClick={() =>
            controller.edit((old) => ({ ...old, courses: old.courses.filter((_, i) => i !== index) }))
          }
        >
          ✕
        </button>
      </header>
      {agents.length > 1 && (
        <Choice
          label={t("course.agent")}
          value={use.agent}
          options={agents.map((agent) => [
            agent,
            named(`agent.${agent}`, { en: agent.replaceAll("_", " ") }),
          ])}
          onChoice={(agent) => {
            const other = usesOf(bundle, species, course.intervention).find((each) => each.agent === agent)!;
            const { start, stop, adherence, on } = course;
            edit({ ...courseOf(other, course.intervention, duration), start, stop, adherence, on });
          }}
        />
      )}
      <DoseSliders bundle={bundle} course={course} use={use} edit={edit} />
      <Times controller={controller} course={course} edit={edit} />
      <Warnings controller={controller} course={course} use={use} edit={edit} />
      <details>
        <summary>
          {t("course.evidence")}{" "}
          <span class={`grade ${gradeClass(use.dose.grade)}`}>
            {named(`grade.${use.dose.grade}`, { en: use.dose.grade })}
          </span>
        </summary>
        <p lang="en">{item.summary}</p>
        {use.summary && use.summary !== item.summary && <p lang="en">{use.summary}</p>}
        <p>
          {t("course.range", {
            low: unitWords(use.dose.texts[1]),
            high: unitWords(use.dose.texts[2]),
            usual: unitWords(use.dose.texts[0]),
          })}
        </p>
        <table>
          <caption>{t("course.effects")}</caption>
          <tbody>
            {use.effects.map((effect) => (
              <tr key={effect.lever + effect.meaning}>
                <td lang="en">{effect.meaning}</td>
                <td>
                  <span class={`grade ${gradeClass(effect.grade)}`}>
                    {named(`grade.${effect.grade}`, { en: effect.grade })}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="sources">
          {t("course.sources")} {item.sources.map((key) => bundle.references[key]?.text ?? key).join("; ")}
        </p>
        <p class="safety" lang="en">
          <b lang={document.documentElement.lang}>{t("course.safety")}</b> {item.safety}
        </p>
      </details>
    </div>
  );
}

const gradeClass = (grade: string): string => (grade === "assumed" ? "assumed" : "backed");

interface PartProps {
  course: Course;
  use: UseData;
  edit(change: Partial<Course>): void;
}

function DoseSliders({ bundle, course, use, edit }: PartProps & { bundle: Bundle }): preact.JSX.Element {
  const { dose, schedule } = use;
  const band: [number, number] = [dose.low, dose.high];
  const most = schedule === "sessions" ? 1 : Math.max(dose.high * 1.5, course.dose);
  const wide = dose.low > 0 && most / dose.low > 12;
  return (
    <>
      <Slider
        label={schedule === "sessions" ? t("course.intensity") : t("course.dose")}
        value={course.dose}
        min={0}
        max={most}
        step={stepOf(most)}
        unit={dose.unit === "1" ? "" : unitSaid(bundle, dose.unit)}
        band={band}
        fine={wide}
        onValue={(value) => edit({ dose: value })}
      />
      {schedule === "sessions" && course.sessions !== undefined && (
        <Slider
          label={t("course.sessions")}
          value={course.sessions * 7}
          min={0.5}
          max={14}
          step={0.5}
          unit={t("unit.per_week")}
          onValue={(value) => edit({ sessions: value / 7 })}
        />
      )}
      {schedule === "doses" && course.every !== undefined && (
        <Slider
          label={t("course.every")}
          value={course.every}
          min={0.5}
          max={Math.max(56, course.every)}
          step={0.5}
          unit={t("unit.days")}
          onValue={(value) => edit({ every: value })}
        />
      )}
    </>
  );
}

interface TimesProps {
  controller: Controller;
  course: Course;
  edit(change: Partial<Course>): void;
}

function Times({ controller, course, edit }: TimesProps): preact.JSX.Element {
  const duration = useHeld(controller.store, (held) => held.setting.duration);
  const scale = timeScale(duration);
  const least = scale.step * scale.days;
  const most = duration / scale.days;
  return (
    <>
      <Slider
        label={t("course.start")}
        value={course.start / scale.days}
        min={0}
        max={Math.max(scale.step, most - scale.step)}
        step={scale.step}
        unit={scale.unit}
        said={moment(course.start, duration)}
        onValue={(value) => {
          const start = Math.min(value * scale.days, duration - least);
          edit({ start, stop: Math.max(course.stop, Math.min(start + least, duration)) });
        }}
      />
      <Slider
        label={t("course.stop")}
        value={course.stop / scale.days}
        min={scale.step}
        max={most}
        step={scale.step}
        unit={scale.unit}
        said={moment(course.stop, duration)}
        onValue={(value) => {
          const stop = value >= most - 1e-9 ? duration : Math.max(value * scale.days, least);
          edit({ stop, start: Math.max(0, Math.min(course.start, stop - least)) });
        }}
      />
      <Slider
        label={t("course.adherence")}
        value={100 * course.adherence}
        min={0}
        max={100}
        step={5}
        unit="%"
        said={`${Math.round(100 * course.adherence)}${GLUE}%`}
        onValue={(value) => edit({ adherence: value / 100 })}
      />
    </>
  );
}

interface WarningProps extends PartProps {
  controller: Controller;
}

/** What is odd about a course: outside its evidence, or in another sex or species. */
function Warnings({ controller, course, use, edit }: WarningProps): preact.JSX.Element | null {
  const [subject, model] = useHeld(
    controller.store,
    ({ setting }) => [setting.subject, setting.model] as const,
  );
  const { dose } = use;
  const found: string[] = [];
  const unit = dose.unit === "1" ? "" : unitSaid(controller.bundle, dose.unit);
  const range = { low: number(dose.low), high: number(dose.high), unit };
  if (course.dose > FAR * dose.high) found.push(t("warning.far", range));
  else if (course.dose > dose.high) found.push(t("warning.above", range));
  else if (course.dose > 0 && course.dose < dose.low) found.push(t("warning.below", range));
  if (dose.sex !== undefined && dose.sex !== subject.sex) found.push(t("warning.sex"));
  if (usesOf(controller.bundle, subject.species, course.intervention).length === 0)
    found.push(t("warning.species"));
  const levers = controller.bundle.models[model].levers.map((lever) => lever.id);
  const acts = use.effects.some((effect) =>
    levers.some((id) => id === effect.lever || id.endsWith(`.${effect.lever}`)),
  );
  if (!acts) found.push(t("warning.nothing"));
  const needsWord =
    course.dose > FAR * dose.high ||
    (dose.sex !== undefined && dose.sex !== subject.sex) ||
    usesOf(controller.bundle, subject.species, course.intervention).length === 0;
  if (found.length === 0) return null;
  return (
    <ul class="warnings" role="status">
      {found.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {needsWord && (
        <li>
          <label class="switch">
            <input
              type="checkbox"
              checked={course.extrapolate === true}
              onChange={() => edit({ extrapolate: course.extrapolate !== true })}
            />
            {t("warning.anyway")}
          </label>
        </li>
      )}
    </ul>
  );
}

/** A round step of about a hundredth of the range. */
function stepOf(range: number): number {
  const raw = range / 100;
  const ten = 10 ** Math.floor(Math.log10(raw));
  return raw / ten >= 5 ? 5 * ten : raw / ten >= 2 ? 2 * ten : ten;
}
