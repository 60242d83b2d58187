/** Units that are words, in the language that is on. */
import { language } from "./language";

const ZH: Record<string, string> = {
  cells: "个",
  cell: "个",
  nuclei: "个",
  nucleus: "个",
  fibre: "纤维",
  step: "步",
  minutes: "分钟",
  minute: "分钟",
  hours: "小时",
  hour: "小时",
  days: "天",
  day: "天",
  weeks: "周",
  week: "周",
  months: "个月",
  month: "月",
  years: "年",
  year: "年",
};

/** A unit, or a text that holds numbers with units: "1000 mg/day". */
export const unitWords = (text: string): string =>
  language() === "zh" ? text.replace(/[a-z]+/gi, (word) => ZH[word] ?? word) : text;
