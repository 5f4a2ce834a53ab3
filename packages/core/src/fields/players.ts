import type { LabelledPage } from "../classify/label.ts";
import type { Media } from "../record.ts";
import { known } from "../schema/known.ts";
import { type DeclaredPlayer, declaredPlayers, isPlayer } from "./declared-players.ts";
import { captionOf, placeOfPicture } from "./media-caption.ts";
import { isWithin, type StoryScope } from "./media-scope.ts";
import type { PictureNodes } from "./picture-nodes.ts";
import type { Placed } from "./placed-media.ts";
import { placeOfPlayer } from "./player-places.ts";

/**
 * What is shown, with what JSON-LD declares of its players: playing times and stills, and the videos and sounds that scripts alone put
 * on the page, where an element of the story names them. A picture that is the still of one is that video. One that the page calls its
 * story's own and shows nowhere stands before the story.
 */
export function withPlayers(
  labelled: LabelledPage,
  scope: StoryScope,
  pictures: PictureNodes,
  shown: readonly Placed[],
): Placed[] {
  const all = [...shown];
  const players = declaredPlayers(labelled);
  for (const player of players) {
    const alike = all.filter(({ item }) => playedBy(item) === player.kind);
    const isLone = players.every((other) => other === player || other.kind !== player.kind);
    const same =
      alike.find(({ item }) => isPlayer(player, item)) ?? (isLone && alike.length === 1 ? alike[0] : undefined);
    const place = same === undefined ? placeOfPlayer(labelled, scope, player) : -1;
    const there = same ?? shownAt(labelled, pictures, all, place, player);
    if (there !== undefined) all[all.indexOf(there)] = { ...there, item: told(there.item, player) };
    else if (place >= 0) all.push(placedAt(labelled, pictures, place, itemOf(player)));
    else if (player.isStory && alike.length === 0 && (player.url ?? player.seconds) !== null)
      all.push({ item: { ...itemOf(player), from: `jsonld${player.pointer}` }, offset: 0, node: -1 });
  }
  return all;
}

/** What kind of player an item is. */
function playedBy({ kind, embed }: Media): string | undefined {
  return kind === "embed" ? embed : kind;
}

/** What stands where the player is: a player without an address, or the one picture in it, its still. */
function shownAt(
  { page: { tree } }: LabelledPage,
  pictures: PictureNodes,
  all: readonly Placed[],
  place: number,
  player: DeclaredPlayer,
): Placed | undefined {
  return all.find(({ item, node }) => {
    if (playedBy(item) === player.kind)
      return item.url === null && (isWithin(tree, node, place) || isWithin(tree, place, node));
    if (item.kind !== "photo" || player.kind !== "video" || node < 0) return false;
    return place < 0 ? isPlayer(player, item) : isWithin(tree, node, place) && pictures.countIn(place) === 1;
  });
}

/** The item with what is declared of it. A photo was the still. */
function told(item: Media, { kind, url, still, seconds }: DeclaredPlayer): Media {
  const isStill = item.kind === "photo";
  return {
    ...item,
    ...(isStill && { kind }),
    url: isStill ? url : (item.url ?? url),
    ...known({ still: isStill ? item.url : (item.still ?? still), durationSeconds: seconds }),
  };
}

function itemOf({ kind, url, still, seconds }: DeclaredPlayer): Media {
  const shown = { kind, present: true, caption: null, url, span: null, credit: null };
  return { ...shown, ...known({ still, durationSeconds: seconds }) };
}

/** What stands at a node, with the caption of its figure. */
export function placedAt(labelled: LabelledPage, pictures: PictureNodes, node: number, item: Media): Placed {
  const { caption, span, credit } = captionOf(labelled, pictures, node);
  return {
    item: { ...item, caption, span, credit },
    offset: span?.[0] ?? placeOfPicture(labelled, node),
    node,
  };
}
