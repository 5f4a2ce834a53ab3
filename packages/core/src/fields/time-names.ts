import type { Tree } from "../parse/page.ts";
import { oncePerPage } from "../text/once-per-page.ts";
import { wordsOfName } from "./name-words.ts";

/** What a declared date says it is the date of. */
export type DeclaredKind = "published" | "updated";

/** A name under which pages declare a date. */
export interface DateName {
  readonly kind: DeclaredKind;
  readonly surety: Surety;
  /** Probability that a date under this name is the story's date of that kind. */
  readonly weight: number;
}

/** How surely a name means the story's own date. */
export type Surety = "clear" | "usual" | "vague";

const WEIGHTS: Readonly<Record<Surety, number>> = { clear: 0.9, usual: 0.8, vague: 0.5 };

function dateName(kind: DeclaredKind, surety: Surety): DateName {
  return { kind, surety, weight: WEIGHTS[surety] };
}

function names(kind: DeclaredKind, surety: Surety, list: string): [string, DateName][] {
  return list.split(" ").map((name) => [name, dateName(kind, surety)]);
}

/** Separators inside names, which pages write as they like: `article:published_time`, `article:published:time`. */
const SEPARATORS = /[:._\- /]/gu;

/** Names of meta tags in lower case without separators: Open Graph, Dublin Core, rNews, PRISM, Parse.ly, Sailthru, cXense, Chartbeat and content systems' own. */
const META_DATES: ReadonlyMap<string, DateName> = new Map([
  ...names(
    "published",
    "clear",
    "sailthrudate articledateoriginal contentdate vignettepublish ptime dctermsavailable publicationdate prismpublicationdate originalpublicationdate articlepublicationdate dcdateissued dctermsissued dcissued csedate dateofpublication dctermsdateaccepted weiboarticlecreateat",
  ),
  ...names(
    "published",
    "usual",
    "articledate creationdate createdat displaydate timestamp pagedate storydate tweetmemetime citationpublicationdate citationdate citationonlinedate eprintsdate issued iapublishdate gmoddate postedon postdate time nitfdate hdlp",
  ),
  ...names(
    "published",
    "vague",
    "dccreated date dcdate dctermsdate dcdatesubmitted createddate revisitdate eomportaliddate searchdate",
  ),
  ...names(
    "updated",
    "clear",
    "lastmod modifiedat lastupdate eomportallastupdate prismmodificationdate utime revisiondate revised",
  ),
  ...names("updated", "vague", "lastmodified dcdatexmetadatalastmodified"),
]);

/** What such names end with, whatever system's prefix they have: `og:article:published_time`, `cXenseParse:recs:publishtime`. */
const META_ENDS: readonly (readonly [string, DateName])[] = [
  ...names("updated", "clear", "lastpublished modified updated modifiedtime updatedtime updatedat"),
  ...names(
    "published",
    "clear",
    "published publishedtime publisheddate publishedat publishdate publishtime pubdate pubday",
  ),
  ...names("published", "usual", "created releasedate"),
];

/** What a meta or a property of microdata or RDFa of this name is the date of; null where it is none's. */
export function metaDate(name: string): DateName | null {
  const key = name.toLowerCase().replaceAll(SEPARATORS, "");
  return META_DATES.get(key) ?? META_ENDS.find(([end]) => key.endsWith(end))?.[1] ?? null;
}

/** JSON-LD and schema.org properties, as they stand in JSON-LD. */
export const SCHEMA_DATES: ReadonlyMap<string, DateName> = new Map([
  ...names("published", "clear", "datePublished"),
  ...names("published", "vague", "dateCreated uploadDate dateIssued"),
  ...names("updated", "clear", "dateModified"),
]);

/** Words of class names that say that an element holds the story's date, in hAtom, WordPress and newspapers' templates. */
const CLASS_WORDS: ReadonlyMap<string, DateName> = new Map([
  ...names(
    "published",
    "usual",
    "published publishdate publish pub pubdate publication posted postdate dateline postmetadata pubtime",
  ),
  ...names(
    "published",
    "vague",
    "date datetime datum fecha data dato paivamaara time timestamp created creation submitted byline meta metadata info zeit hora heure tarih tarihi day when",
  ),
  ...names("updated", "usual", "updated update modified lastupdated"),
]);

/** Words of class names of what is not the story: comments, rails, the page's foot. */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  "comment comments commentlist reply replies respond related recent popular similar more sidebar aside widget teaser teasers calendar event events footer copyright nav navigation menu breadcrumb archive list listing forum signature next prev pager pagination".split(
    " ",
  ),
);

/** What a class or id says of the dates inside. */
export interface ClassSense {
  readonly date: DateName | null;
  readonly foreign: boolean;
}

const SILENT_CLASS: ClassSense = { date: null, foreign: false };
const LONGEST_CLASS = 200;

const sensesBySpelling: (tree: Tree) => ClassSense[] = oncePerPage(() => []);

/** What an element's class or id says; of values that are spelled alike, one is read. */
export function senseAt(tree: Tree, node: number, attribute: string): ClassSense {
  const spelling = tree.spelling(node, attribute);
  if (spelling === 0) return SILENT_CLASS;
  const bySpelling = sensesBySpelling(tree);
  const sense = bySpelling[spelling] ?? senseOfClass(tree.attribute(node, attribute) ?? "");
  bySpelling[spelling] = sense;
  return sense;
}

/** Reads the words of a class or id: `article__pub-date`, `PostByline__timestamp`, `commentmetadata`. */
export function senseOfClass(value: string): ClassSense {
  if (value === "" || value.length > LONGEST_CLASS) return SILENT_CLASS;
  const names = value.split(" ").map(wordsOfName);
  const dates = names.map(dateNamed);
  // WordPress gives a story that was never updated both names: `entry-date published updated`.
  const firm = dates.filter(
    (date, at) => date?.kind === "published" && (date.surety !== "vague" || (names[at] ?? []).length > 1),
  );
  const foreign = names.some((words) => words.some((word) => FOREIGN_WORDS.has(word)));
  return { date: (firm.length > 0 ? firm : dates).reduce(surer, null), foreign };
}

function dateNamed(words: readonly string[]): DateName | null {
  return words.map((word) => CLASS_WORDS.get(word) ?? null).reduce(surer, null);
}

function surer(date: DateName | null, other: DateName | null): DateName | null {
  return other !== null && (date === null || other.weight > date.weight || other.kind === "updated") ? other : date;
}
