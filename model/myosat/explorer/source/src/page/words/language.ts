/** The words of the page in the language that is on. */
import type { Title } from "../../engine/contract";
import en from "./texts/en.json";
import zh from "./texts/zh.json";

export type Language = "en" | "zh";
export type Key = keyof typeof en.page;

interface Texts {
  page: Record<string, string>;
  names: Record<string, string>;
  processes: Record<string, string>;
  presets: Record<string, string[]>;
}

const TEXTS: Record<Language, Texts> = { en: { processes: {}, presets: {}, ...en }, zh };
let current: Language = "en";

export const language = (): Language => current;

/** Choose the language of all words from now on. */
export function setLanguage(wanted: Language): void {
  current = wanted;
  document.documentElement.lang = wanted === "zh" ? "zh-Hans" : "en";
}

/** The language of a browser that asks for `tags`, most wanted first. */
export function languageOf(tags: readonly string[]): Language {
  const known = tags.find((tag) => /^(en|zh)\b/i.test(tag));
  return known !== undefined && /^zh/i.test(known) ? "zh" : "en";
}

/** A text of the page, with its {blanks} filled. */
export function t(key: Key, blanks: Record<string, string | number> = {}): string {
  const text = TEXTS[current].page[key] ?? TEXTS.en.page[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));
}

/** The title of something in the bundle; English where there is no other. */
export const titled = (title: Title): string => title[current] ?? title.en;

/** The name of a state, readout, species, muscle...: the page's own, or that of the bundle. */
export function named(id: string, title?: Title): string {
  const bare = id.slice(id.lastIndexOf(".") + 1);
  const own = TEXTS[current].names[id] ?? TEXTS[current].names[bare];
  if (own !== undefined) return own;
  if (title?.[current] !== undefined) return capital(title[current]);
  return TEXTS.en.names[id] ?? TEXTS.en.names[bare] ?? capital(title?.en ?? bare.replaceAll("_", " "));
}

/** What a process does, in a sentence. */
export function processSaid(id: string, meaning: string): string {
  return TEXTS[current].processes[id.slice(id.lastIndexOf(".") + 1)] ?? meaning;
}

/** Title and question of a preset. */
export function presetSaid(name: string, title: Title, question: Title): [string, string] {
  const own = TEXTS[current].presets[name];
  return own?.length === 2 ? [own[0]!, own[1]!] : [titled(title), titled(question)];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name as it stands inside a sentence. */
export function inside(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Words in a row: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(t("list.comma"))}${t("list.and")}${words.at(-1)}`;
}
