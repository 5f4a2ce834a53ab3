import { readFileSync } from "node:fs";
import { pagePath, readGold } from "@tearsheet/eval/corpus";
import { DUMP_STYLES, type DumpStyle } from "@tearsheet/eval/dump-styles";
import { foldOf, siteOf } from "@tearsheet/eval/fold";
import type { Gold, SetName } from "@tearsheet/eval/gold";
import { DumpedPage, type LabelledDump } from "@tearsheet/eval/labelled-dump";
import { openCapture, type Page, parsePage, shapeOf } from "tearsheet/stages";

/** Sets that corpus/README.md marks for training. Silver: where a page's own JSON-LD body is the gold. */
const TRAINING_SETS: readonly SetName[] = [
  "fundus",
  "wcxb-dev",
  "newspaper4k",
  "trafilatura",
  "htmldate",
  "postlight",
  "metascraper",
];
/** A declared body counts as silver from this many words on, and where the page gives back this share of it. */
const MIN_SILVER_WORDS = 150;
const MIN_SILVER_FOUND = 0.92;
/** Dumps a page is seen in: fundus pages are few and of many languages. */
const DUMPS_A_PAGE: Readonly<Partial<Record<SetName, number>>> = { fundus: 5 };
const FEWEST_DUMPS = 2;

export interface TrainingDump extends LabelledDump {
  readonly set: SetName;
  readonly site: string;
  readonly fold: number;
  readonly silver: boolean;
  /** Number of the page that it is a dump of. */
  readonly page: number;
  /** What the page declares to be its description: a standfirst, which some golds count as story and some do not. */
  readonly description: string;
}

/** Every page of the training sets, written down as text in some styles: always as main or full, then in others by turns. */
export function readDumps(corpus: string, every: number): TrainingDump[] {
  const found: TrainingDump[] = [];
  let number = 0;
  for (const set of TRAINING_SETS) {
    for (const gold of readGold(corpus, set, every)) {
      const page = readPage(corpus, gold);
      const body = page === null ? null : bodyOf(gold, page);
      if (page === null || body === null) continue;
      const description = descriptionOf(page);
      const dumped = new DumpedPage(page, body.lines, gold.time?.day ?? null);
      for (const style of stylesOf(number, DUMPS_A_PAGE[set] ?? FEWEST_DUMPS)) {
        const dump = dumped.dump(style, body.silver ? MIN_SILVER_FOUND : undefined);
        const site = siteOf(gold);
        if (dump !== null)
          found.push({ ...dump, set, site, fold: foldOf(site), silver: body.silver, page: number, description });
      }
      number++;
    }
  }
  return found;
}

function readPage(corpus: string, gold: Gold): Page | null {
  const capture = openCapture(readFileSync(pagePath(corpus, gold)), URL.canParse(gold.url) ? { url: gold.url } : {});
  return capture.kind === "html" ? parsePage(capture, {}) : null;
}

function bodyOf(gold: Gold, page: Page): { readonly lines: readonly string[]; readonly silver: boolean } | null {
  if (gold.pageType !== "article") return null;
  const lines = gold.paragraphs ?? gold.body?.split("\n");
  if (lines !== undefined) return lines.some((line) => line.trim() !== "") ? { lines, silver: false } : null;
  const declared = declaredBody(page);
  return declared === null ? null : { lines: declared.split("\n"), silver: true };
}

function declaredBody(page: Page): string | null {
  let longest = "";
  for (const node of page.declared.jsonLd) {
    const body = node.value["articleBody"];
    if (typeof body === "string" && body.length > longest.length) longest = body;
  }
  const hashes: number[] = [];
  shapeOf(longest, hashes);
  return hashes.length < MIN_SILVER_WORDS ? null : longest;
}

const DESCRIPTIONS: ReadonlySet<string> = new Set(["description", "og:description"]);

function descriptionOf(page: Page): string {
  const told = page.declared.metas.filter(({ name }) => DESCRIPTIONS.has(name));
  return told.map(({ content }) => content).join("\n");
}

/** The first is main or full in turn, the rest go round all styles. */
function stylesOf(page: number, count: number): readonly DumpStyle[] {
  const styles = new Set<DumpStyle>([page % 2 === 0 ? "main" : "full"]);
  for (let i = 0; styles.size < count; i++) styles.add(DUMP_STYLES[(page * 2 + i * 5) % DUMP_STYLES.length] ?? "main");
  return [...styles];
}
