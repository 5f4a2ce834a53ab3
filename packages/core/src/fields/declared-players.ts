import type { LabelledPage } from "../classify/label.ts";
import { readDuration } from "../grammar/time/duration.ts";
import type { JsonLdNode } from "../parse/page.ts";
import type { Media } from "../record.ts";
import { storyNodes } from "./article-node.ts";
import { stringsOf } from "./json-ld.ts";
import { pictureKey } from "./media-source.ts";
import { resolveUrl } from "./page-url.ts";

/** A video or a sound that the page declares in JSON-LD. */
export interface DeclaredPlayer {
  readonly kind: "video" | "audio";
  /** Of the file, else of the player. */
  readonly url: string | null;
  /** {@link pictureKey} of every address it is known by, its still's among them. */
  readonly keys: ReadonlySet<string>;
  readonly seconds: number | null;
  /** It tells this page's story, and not one of a playlist. */
  readonly isStory: boolean;
}

const KINDS: Readonly<Record<string, DeclaredPlayer["kind"]>> = {
  VideoObject: "video",
  AudioObject: "audio",
  PodcastEpisode: "audio",
};

/** Every `VideoObject` and `AudioObject` of the page. */
export function declaredPlayers(labelled: LabelledPage): DeclaredPlayer[] {
  const stories = storyNodes(labelled);
  return labelled.page.declared.jsonLd.flatMap((node): DeclaredPlayer[] => {
    const kind = node.types.map((type) => KINDS[type]).find((one) => one !== undefined);
    return kind === undefined ? [] : [playerOf(labelled, node, kind, stories.includes(node))];
  });
}

function playerOf(
  { page }: LabelledPage,
  { value }: JsonLdNode,
  kind: DeclaredPlayer["kind"],
  isStory: boolean,
): DeclaredPlayer {
  const resolved = (key: string): string[] =>
    stringsOf(value[key]).flatMap((address) => resolveUrl(page, address) ?? []);
  const own = [...resolved("contentUrl"), ...resolved("embedUrl")];
  return {
    kind,
    url: own[0] ?? null,
    keys: new Set([...own, ...resolved("thumbnailUrl"), ...resolved("url")].map(pictureKey)),
    seconds:
      stringsOf(value["duration"])
        .map(readDuration)
        .find((seconds) => seconds !== null) ?? null,
    isStory,
  };
}

/** The player's own playing time: the one declared with its address, else the page's only one of its kind. */
export function secondsOf(item: Media, players: readonly DeclaredPlayer[]): number | null {
  const kind = item.kind === "embed" ? item.embed : item.kind;
  const alike = players.filter((player) => player.kind === kind);
  const key = item.url === null ? null : pictureKey(item.url);
  const same =
    alike.find((player) => key !== null && player.keys.has(key)) ?? (alike.length === 1 ? alike[0] : undefined);
  return same?.seconds ?? null;
}
