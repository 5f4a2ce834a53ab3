import type { LabelledPage } from "../classify/label.ts";
import { type Fact, UNKNOWN } from "../evidence.ts";
import { known } from "../schema/known.ts";
import { detectLanguage, isForeignTo } from "../text/detect-language.ts";
import { articleNode } from "./article-node.ts";
import { type Candidate, say } from "./candidate.ts";
import { choose } from "./choose.ts";
import { metaContents } from "./declared-meta.ts";
import { placeOf, stringsOf } from "./json-ld.ts";
import { hundredths } from "./weigh.ts";

/** Templates keep the language of the theme they came with; the story's own node is set by its writer. */
const WEIGHT_JSON_LD = 0.7;
const WEIGHT_HTML_LANG = 0.7;
const WEIGHT_META = 0.55;
/** `en_US` is what publishing systems say when nobody told them. */
const WEIGHT_DEFAULT_LOCALE = 0.3;
const DEFAULT_LOCALE = "en-us";
/** The text itself is the strongest witness of what it is written in. */
const WEIGHT_DETECTED = 0.9;

/** The language that the story is written in, BCP 47. What the page declares lends its region; the text decides the language. */
export function readLanguage(labelled: LabelledPage): Fact<string> {
  const text = storyStart(labelled);
  const detected = detectLanguage(text);
  const declared = declaredIn(labelled);
  if (detected === null) return undetected(declared, text);
  const told = languageOf(detected.language);
  // What the text contradicts is doubted as far as the text is sure: `lang="en"` of a theme around Polish.
  const doubted = declared.map((one) =>
    languageOf(one.value) === told ? one : { ...one, weight: one.weight * (1 - detected.confidence) },
  );
  return choose([...doubted, ...adopt(detected, declared)], languageOf);
}

/** What is declared, but of a text in a language that is not known no language that it is surely not in: Zulu under `lang="en"`. */
function undetected(declared: readonly Candidate<string>[], text: string): Fact<string> {
  const fact = choose(declared, languageOf);
  if (fact.value === null || !isForeignTo(text, languageOf(fact.value))) return fact;
  const { value, confidence, from } = fact;
  return { ...UNKNOWN, alternatives: [{ value, confidence: hundredths(confidence * DOUBTED), ...known({ from }) }] };
}

/** What is left of a declaration that the text contradicts. */
const DOUBTED = 0.1;

/** `pt-BR` gives `pt`; Norwegian by its written standards is one language. */
function languageOf(tag: string): string {
  const language = tag.split("-")[0]?.toLowerCase() ?? "";
  return SAME_LANGUAGE[language] ?? language;
}

const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  nb: "no",
  nn: "no",
  iw: "he",
  in: "id",
  hr: "sh",
  sr: "sh",
  bs: "sh",
  cnr: "sh",
  tl: "fil",
};

function declaredIn(labelled: LabelledPage): Candidate<string>[] {
  const { declared } = labelled.page;
  const node = articleNode(labelled);
  const written =
    node === null
      ? []
      : stringsOf(node.value["inLanguage"]).map((raw) => sayLanguage(raw, placeOf(node, "inLanguage"), WEIGHT_JSON_LD));
  const metas = metaContents(
    declared,
    "og:locale",
    "content-language",
    "language",
    "dc.language",
    "dcterms.language",
    "inlanguage",
  );
  return [
    ...(declared.htmlLang === null ? [] : [sayLanguage(declared.htmlLang, "html[lang]", WEIGHT_HTML_LANG)]),
    ...written,
    ...metas.map(({ name, content }) => sayLanguage(content, `meta:${name}`, WEIGHT_META)),
  ].filter((candidate) => candidate.value !== "");
}

function sayLanguage(raw: string, from: string, weight: number): Candidate<string> {
  const value = languageTag(raw);
  const given = value.toLowerCase() === DEFAULT_LOCALE ? Math.min(weight, WEIGHT_DEFAULT_LOCALE) : weight;
  return say(value, raw, from, given);
}

/** The detected language words itself as the page declares it where both name the same language: `en` becomes `en-CA`. */
function adopt(
  detected: { readonly language: string; readonly confidence: number },
  declared: readonly Candidate<string>[],
): Candidate<string>[] {
  const agreeing = declared.find((candidate) => languageOf(candidate.value) === languageOf(detected.language));
  const value = agreeing?.value ?? detected.language;
  return [
    { value, raw: value, spans: [], how: "inferred", from: "text", weight: WEIGHT_DETECTED * detected.confidence },
  ];
}

function storyStart({ galley, labels }: LabelledPage): string {
  const story: string[] = [];
  let chars = 0;
  for (const block of galley.blocks) {
    if (!STORY_ROLES.has(labels[block.index]?.role ?? "other")) continue;
    story.push(block.text);
    chars += block.text.length;
    if (chars >= ENOUGH_CHARS) break;
  }
  return story.join("\n");
}

/** More than the detection of a language reads. */
const ENOUGH_CHARS = 1500;
const STORY_ROLES: ReadonlySet<string> = new Set(["headline", "standfirst", "body", "subheading"]);

const NAMES: Readonly<Record<string, string>> = {
  english: "en",
  deutsch: "de",
  german: "de",
  french: "fr",
  español: "es",
  spanish: "es",
  polish: "pl",
  italian: "it",
};
const MOST_TAG_PARTS = 3;

/** `en_US.UTF-8`, `EN-gb`, `English` as BCP 47; "" for what names no language. */
export function languageTag(raw: string): string {
  const first = raw.split(",")[0]?.split(".")[0]?.trim() ?? "";
  const named = NAMES[first.toLowerCase()];
  if (named !== undefined) return named;
  const parts = first.replaceAll("_", "-").split("-").slice(0, MOST_TAG_PARTS);
  const [language = ""] = parts;
  if (!isAsciiLetters(language) || language.length < 2 || language.length > 3) return "";
  return [
    language.toLowerCase(),
    ...parts
      .slice(1)
      .map(subtag)
      .filter((part) => part !== ""),
  ].join("-");
}

/** Region in capitals, script with a capital, as BCP 47 writes them; "" for anything else. */
function subtag(part: string): string {
  if (part.length === 2 && isAsciiLetters(part)) return part.toUpperCase();
  if (part.length === 4 && isAsciiLetters(part)) return part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase();
  return "";
}

function isAsciiLetters(text: string): boolean {
  for (const char of text.toLowerCase()) if (char < "a" || char > "z") return false;
  return text !== "";
}
