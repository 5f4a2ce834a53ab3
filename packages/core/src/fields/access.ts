import type { LabelledPage } from "../classify/label.ts";
import type { Fact } from "../evidence.ts";
import { lineClass } from "../grammar/lines/line-class.ts";
import type { Json } from "../parse/page.ts";
import type { NewsRecord } from "../record.ts";
import { isTable } from "../schema/table.ts";
import { storyNodes } from "./article-node.ts";
import { type Candidate, say } from "./candidate.ts";
import { choose } from "./choose.ts";
import { metaContents } from "./declared-meta.ts";
import { placeOf } from "./json-ld.ts";
import type { Wall } from "./wall.ts";

type Access = NonNullable<NewsRecord["access"]["value"]>;

const WEIGHT_JSON_LD = 0.85;
/** A part that is not free says more than a whole that claims to be. */
const WEIGHT_PAID_PART = 0.9;
const WEIGHT_TIER = 0.85;
const WEIGHT_WALL = 0.7;

const TIERS: Readonly<Record<string, Access>> = {
  free: "free",
  metered: "metered",
  locked: "subscription",
  paid: "subscription",
  premium: "subscription",
  subscriber: "subscription",
  subscription: "subscription",
  plus: "subscription",
  registration: "registration",
  registered: "registration",
};
const TIER_METAS = ["article:content_tier", "content_tier", "content-tier", "lp:type", "access_type"];

/** What the page declares of who may read its story. */
export function declaredAccess(labelled: LabelledPage): Candidate<Access>[] {
  const nodes = storyNodes(labelled).flatMap((node): Candidate<Access>[] => {
    const declared = node.value["isAccessibleForFree"];
    const free = truth(declared);
    const paid = partsOf(node.value["hasPart"]).find((part) => truth(part) === false);
    return [
      ...(free === null
        ? []
        : [
            say<Access>(
              free ? "free" : "subscription",
              String(declared),
              placeOf(node, "isAccessibleForFree"),
              WEIGHT_JSON_LD,
            ),
          ]),
      ...(paid === undefined
        ? []
        : [say<Access>("subscription", String(paid), placeOf(node, "hasPart"), WEIGHT_PAID_PART)]),
    ];
  });
  const tiers = metaContents(labelled.page.declared, ...TIER_METAS).flatMap(({ name, content }) => {
    const tier = TIERS[content.toLowerCase()];
    return tier === undefined ? [] : [say(tier, content, `meta:${name}`, WEIGHT_TIER)];
  });
  return [...nodes, ...tiers];
}

/** Who may read the story: from what the page declares, and from the wall behind its text. */
export function readAccess(declared: readonly Candidate<Access>[], wall: Wall | null): Fact<Access> {
  const text = wall?.text ?? "";
  const asked =
    text.toLowerCase().startsWith("regist") || lineClass(text) === "login" ? "registration" : "subscription";
  const printed: Candidate<Access>[] =
    wall === null ? [] : [{ ...say(asked, wall.text, "text", WEIGHT_WALL), spans: wall.lines, how: "stated" }];
  return choose([...declared, ...printed], (value) => value);
}

function partsOf(value: Json | undefined): (Json | undefined)[] {
  const parts = Array.isArray(value) ? value : [value];
  return parts.map((part: Json | undefined) => (isTable(part) ? part["isAccessibleForFree"] : undefined));
}

/** JSON-LD writers put booleans, and words for booleans in any case, with or without an address before them. */
function truth(value: Json | undefined): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  const word = value
    .slice(value.lastIndexOf("/") + 1)
    .trim()
    .toLowerCase();
  return word === "true" || word === "1" || word === "yes"
    ? true
    : word === "false" || word === "0" || word === "no"
      ? false
      : null;
}
