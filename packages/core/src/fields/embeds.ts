import type { LabelledPage } from "../classify/label.ts";
import type { Tree } from "../parse/page.ts";
import { TAG, tagSet } from "../parse/tags.ts";
import type { Media } from "../record.ts";
import { isInStory, type StoryScope } from "./media-scope.ts";
import { parseUrl, resolveUrl } from "./page-url.ts";
import { readOnce } from "./read-once.ts";

type Embed = NonNullable<Media["embed"]>;

/** Hosts whose frames and quotes stand in stories, and what they show. */
const HOSTS = new Map<string, Embed>();
for (const [embed, hosts] of Object.entries({
  post: "twitter.com|x.com|instagram.com|facebook.com|tiktok.com|bsky.app|threads.net|threads.com|reddit.com|t.me|vk.com|weibo.com|linkedin.com",
  video:
    "youtube.com|youtube-nocookie.com|youtu.be|vimeo.com|dailymotion.com|jwplatform.com|jwplayer.com|brightcove.net|rutube.ru|bilibili.com|nicovideo.jp|glomex.com|streamable.com|wistia.net|wistia.com|ted.com|twitch.tv|rumble.com|ustream.tv",
  audio:
    "spotify.com|soundcloud.com|podcasts.apple.com|acast.com|podigee.io|audioboom.com|megaphone.fm|simplecast.com|spreaker.com|bandcamp.com|mixcloud.com|8tracks.com|buzzsprout.com|libsyn.com|podbean.com|transistor.fm",
  map: "openstreetmap.org|arcgis.com|mapbox.com",
  chart:
    "datawrapper.de|dwcdn.net|flourish.studio|flo.uri.sh|infogram.com|ourworldindata.org|tableau.com|everviz.com|statista.com",
  document: "documentcloud.org|scribd.com|issuu.com|slideshare.net|yumpu.com",
} satisfies Partial<Record<Embed, string>>))
  for (const host of hosts.split("|")) HOSTS.set(host, embed as Embed);

/** Networks' buttons to like, share and follow, and lists of a site's own. */
const BUTTON_PATH = /\/(?:widgets?(?!_post)|plugins\/(?!post|video|comment_embed)|static\/button|subscribe)/;

/** A host that shows several things, told apart by the path. */
const MAPS_PATH = /^\/(?:my)?maps/;
const MAPS_HOST = "google.";

/** What players of the site's own call themselves. */
const SOUND = /audio|podcast|\/episode\//;
const PLAYER = /\bvideos?\b|player/;
const ADVERTISING = /\bads?\b/;

/** Blocks of text that scripts turn into a post, by a word of their class. */
const POST_CLASS =
  /twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-embed|text-post-media|rll-youtube-player/;
/** Where a frame or a quote names what it shows, before and after scripts ran. */
const ADDRESS_ATTRIBUTES = [
  "src",
  "data-src",
  "data-lazy-src",
  "data-url",
  "data-href",
  "cite",
  "data-instgrm-permalink",
  "data-text-post-permalink",
  "data",
];

/** A thing of another site that the story shows: a post, a map, a chart, a player. */
export interface FoundEmbed {
  readonly node: number;
  readonly embed: Embed;
  readonly url: string;
}

/** The story's embeds in page order; frames of advertisers and trackers, whose hosts are not known here, are none. */
export function findEmbeds(labelled: LabelledPage, scope: StoryScope): FoundEmbed[] {
  const { page } = labelled;
  const { tree } = page;
  const found: FoundEmbed[] = [];
  const { container } = scope;
  const from = container > 0 ? Math.min(container, scope.start) : scope.start;
  const to = Math.max(scope.end + 1, container > 0 ? (tree.subtreeEnd[container] ?? 0) : 0);
  const isPost = readOnce(tree, "class", isPostClass);
  for (let node = Math.max(1, from); node < to; node++) {
    const tag = tree.tag[node];
    if (FRAMES[tag ?? 0] !== 1 && !((tag === TAG.blockquote || tag === TAG.div) && isPost(node))) continue;
    if (!isInStory(labelled, scope, node)) continue;
    const one = embedAt(labelled, node);
    if (
      one === null ||
      found.slice(-MOST_COMPARED).some(({ url }) => url.startsWith(one.url) || one.url.startsWith(url))
    )
      continue;
    found.push(one);
    node = (tree.subtreeEnd[node] ?? node + 1) - 1;
  }
  return found;
}

/** An address given twice is given again soon. */
const MOST_COMPARED = 64;

/** The last two showed films before browsers did. */
const FRAMES: Uint8Array = tagSet(["iframe", "embed", "object"]);

function isPostClass(classes: string): boolean {
  return POST_CLASS.test(classes);
}

function embedAt({ page }: LabelledPage, node: number): FoundEmbed | null {
  for (const address of addressesAt(page.tree, node)) {
    const url = resolveUrl(page, address);
    const embed = url === null ? null : (embedOf(url) ?? (page.tree.tag[node] === TAG.iframe ? playerOf(url) : null));
    if (url !== null && embed !== null) return { node, embed, url };
  }
  return null;
}

/** What the element itself names; of a quoted post, else where its last link leads: its own address. */
function addressesAt(tree: Tree, node: number): string[] {
  const own = ADDRESS_ATTRIBUTES.map((name) => tree.attribute(node, name) ?? "").filter((address) => address !== "");
  const links: string[] = [];
  for (let inner = node + 1; inner < (tree.subtreeEnd[node] ?? 0); inner++)
    if (tree.tag[inner] === TAG.a) links.unshift(tree.attribute(inner, "href") ?? "");
  return [...own, ...links.filter((href) => href !== "")];
}

/** What an address shows, by its host; null for a host that is not known to be embedded. */
export function embedOf(address: string): Embed | null {
  const url = parseUrl(address);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  const host = url.hostname.toLowerCase();
  if (host.includes(MAPS_HOST)) return MAPS_PATH.test(url.pathname) ? "map" : null;
  if (BUTTON_PATH.test(url.pathname)) return null;
  for (let name = host; name !== ""; name = name.slice(name.indexOf(".") + 1 || name.length)) {
    const embed = HOSTS.get(name);
    if (embed !== undefined) return embed;
  }
  return null;
}

/** What a frame of a host that is not known plays, by the words of its address. */
function playerOf(address: string): Embed | null {
  const [words = ""] = address.toLowerCase().split(/[?#]/, 1);
  if (ADVERTISING.test(words)) return null;
  return SOUND.test(words) ? "audio" : PLAYER.test(words) ? "video" : null;
}
