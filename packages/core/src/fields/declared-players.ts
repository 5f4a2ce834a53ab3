import type { LabelledPage } from "../classify/label.ts";
import { readDuration } from "../grammar/time/duration.ts";
import type { JsonLdNode } from "../parse/page.ts";
import type { Media } from "../record.ts";
import { articleNode, storyNodes } from "./article-node.ts";
import { stringsOf } from "./json-ld.ts";
import { resolveUrl } from "./page-url.ts";
import { pictureKey } from "./picture-names.ts";

/** A video or a sound that the page declares in JSON-LD. */
export interface DeclaredPlayer {
  readonly kind: "video" | "audio";
  /** Of the file, else of the player. */
  readonly url: string | null;
  /** What a video shows before it plays. */
  readonly still: string | null;
  /** {@link pictureKey} of every address it is known by, its still's among them. */
  readonly keys: ReadonlySet<string>;
  readonly seconds: number | null;
  /** It tells this page's story, or is declared as a part of it, and is not one of a playlist. */
  readonly isStory: boolean;
  readonly pointer: string;
}

const KINDS: Readonly<Record<string, DeclaredPlayer["kind"]>> = {
  VideoObject: "video",
  AudioObject: "audio",
  PodcastEpisode: "audio",
};

/** The `VideoObject`s and `AudioObject`s of the page; the first of very many. */
export function declaredPlayers(labelled: LabelledPage): DeclaredPlayer[] {
  const stories = storyNodes(labelled);
  const article = articleNode(labelled)?.pointer ?? "";
  const found: DeclaredPlayer[] = [];
  for (const node of labelled.page.declared.jsonLd) {
    const kind = node.types.map((type) => KINDS[type]).find((one) => one !== undefined);
    if (kind === undefined || found.length === MOST_PLAYERS) continue;
    const [, part = ""] = article === "" ? [] : node.pointer.split(`${article}/`);
    found.push(playerOf(labelled, node, kind, stories.includes(node) || STORY_PART.test(part)));
  }
  return found;
}

const MOST_PLAYERS = 12;
/** What an article calls its own players. */
const STORY_PART = /^(?:video|audio|associatedMedia)\b/;

function playerOf(
  { page }: LabelledPage,
  { value, pointer }: JsonLdNode,
  kind: DeclaredPlayer["kind"],
  isStory: boolean,
): DeclaredPlayer {
  const resolved = (key: string): string[] =>
    stringsOf(value[`${key}Url`] ?? value[`${key}URL`]).flatMap((address) => resolveUrl(page, address) ?? []);
  const own = [...resolved("content"), ...resolved("embed")];
  const stills = resolved("thumbnail");
  const named = stringsOf(value["url"]).flatMap((address) => resolveUrl(page, address) ?? []);
  return {
    kind,
    url: own[0] ?? null,
    still: (kind === "video" ? stills[0] : null) ?? null,
    keys: new Set([...own, ...stills, ...named].map(pictureKey)),
    seconds:
      stringsOf(value["duration"])
        .map(readDuration)
        .find((seconds) => seconds !== null) ?? null,
    isStory,
    pointer,
  };
}

/** Whether the item is this player: by an address of both. */
export function isPlayer({ keys }: DeclaredPlayer, { url, still }: Media): boolean {
  return [url, still].some((address) => address != null && keys.has(pictureKey(address)));
}
