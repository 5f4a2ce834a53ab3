import type { Media } from "../record.ts";
import { parseUrl } from "./page-url.ts";

/** What a thing of another site shows. */
export type Embed = NonNullable<Media["embed"]>;

/** Hosts whose frames and quotes stand in stories, and what they show; `.com` is left out. */
const HOSTS = new Map<string, Embed>();
for (const [embed, hosts] of Object.entries({
  post: "twitter|x|instagram|facebook|tiktok|bsky.app|threads.net|threads|reddit|t.me|vk|weibo|linkedin|pinterest|imgur",
  video:
    "youtube|youtube-nocookie|youtu.be|vimeo|dailymotion|dai.ly|jwplatform|jwplayer|brightcove.net|rutube.ru|ok.ru|bilibili|nicovideo.jp|glomex|streamable|wistia.net|wistia|ted|twitch.tv|rumble|ustream.tv|kaltura|vidyard|loom|videopress|odysee|tv.naver.com",
  audio:
    "spotify|soundcloud|podcasts.apple.com|music.apple.com|acast|podigee.io|audioboom|megaphone.fm|simplecast|spreaker|bandcamp|mixcloud|8tracks|buzzsprout|libsyn|podbean|transistor.fm|omny.fm|art19|ivoox|iheart|deezer|captivate.fm|anchor.fm",
  map: "openstreetmap.org|arcgis|mapbox|carto",
  chart:
    "datawrapper.de|dwcdn.net|flourish.studio|flo.uri.sh|infogram|ourworldindata.org|tableau|everviz|statista|knightlab",
  document: "documentcloud.org|scribd|issuu|slideshare.net|yumpu|docs.google.com|archive.org|calameo",
} satisfies Partial<Record<Embed, string>>))
  for (const host of hosts.split("|")) HOSTS.set(host.includes(".") ? host : `${host}.com`, embed as Embed);

/** Networks' buttons to like, share and follow, and lists and forms of a site's own. */
const BUTTON_PATH =
  /\/(?:widgets?(?!_post)|plugins\/(?!post|video|comment_embed)|static\/button|subscribe|share|intent|dialog|submit|(?:embedded)?forms?|pages|pin\/create)/;

/** A host that shows several things, told apart by the path. */
const MAPS_PATH = /^\/(?:my)?maps/;
const MAPS_HOST = "google.";

/** What an address shows, by its host; null for a host that is not known to be embedded. */
export function embedOf(address: string): Embed | null {
  const url = parseUrl(address);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  const host = url.hostname.toLowerCase();
  if (BUTTON_PATH.test(url.pathname)) return null;
  if (MAPS_PATH.test(url.pathname) && host.includes(MAPS_HOST)) return "map";
  for (let name = host; name !== ""; name = name.slice(name.indexOf(".") + 1 || name.length)) {
    const embed = HOSTS.get(name);
    if (embed !== undefined) return embed;
  }
  return null;
}

/** What players of the site's own call themselves. */
const SOUND = /audio|podcast|\/episode\//;
const PLAYER = /\bvideos?\b|player/;
const ADVERTISING = /\bads?\b/;

/** What a frame of a host that is not known plays, by the words of its address. */
export function playerOf(address: string): Embed | null {
  const [words = ""] = address.toLowerCase().split(/[?#]/, 1);
  if (ADVERTISING.test(words)) return null;
  return SOUND.test(words) ? "audio" : PLAYER.test(words) ? "video" : null;
}
