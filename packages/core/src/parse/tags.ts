/** Ids of the tag names that the parser or a later stage asks about; 0 is every other name. */
export const TAG = {
  html: 1,
  head: 2,
  body: 3,
  title: 4,
  base: 5,
  link: 6,
  meta: 7,
  style: 8,
  script: 9,
  noscript: 10,
  template: 11,
  a: 12,
  abbr: 13,
  acronym: 14,
  address: 15,
  applet: 16,
  area: 17,
  article: 18,
  aside: 19,
  audio: 20,
  b: 21,
  basefont: 22,
  bdi: 23,
  bdo: 24,
  bgsound: 25,
  big: 26,
  blink: 27,
  blockquote: 28,
  br: 29,
  button: 30,
  canvas: 31,
  caption: 32,
  center: 33,
  cite: 34,
  code: 35,
  col: 36,
  colgroup: 37,
  data: 38,
  datalist: 39,
  dd: 40,
  del: 41,
  details: 42,
  dfn: 43,
  dialog: 44,
  dir: 45,
  div: 46,
  dl: 47,
  dt: 48,
  em: 49,
  embed: 50,
  fieldset: 51,
  figcaption: 52,
  figure: 53,
  font: 54,
  footer: 55,
  form: 56,
  frame: 57,
  frameset: 58,
  h1: 59,
  h2: 60,
  h3: 61,
  h4: 62,
  h5: 63,
  h6: 64,
  header: 65,
  hgroup: 66,
  hr: 67,
  i: 68,
  iframe: 69,
  image: 70,
  img: 71,
  input: 72,
  ins: 73,
  kbd: 74,
  keygen: 75,
  label: 76,
  legend: 77,
  li: 78,
  listing: 79,
  main: 80,
  map: 81,
  mark: 82,
  marquee: 83,
  math: 84,
  menu: 85,
  meter: 86,
  nav: 87,
  nobr: 88,
  noembed: 89,
  noframes: 90,
  object: 91,
  ol: 92,
  optgroup: 93,
  option: 94,
  output: 95,
  p: 96,
  param: 97,
  picture: 98,
  plaintext: 99,
  pre: 100,
  progress: 101,
  q: 102,
  rb: 103,
  rp: 104,
  rt: 105,
  rtc: 106,
  ruby: 107,
  s: 108,
  samp: 109,
  search: 110,
  section: 111,
  select: 112,
  slot: 113,
  small: 114,
  source: 115,
  span: 116,
  strike: 117,
  strong: 118,
  sub: 119,
  summary: 120,
  sup: 121,
  svg: 122,
  table: 123,
  tbody: 124,
  td: 125,
  textarea: 126,
  tfoot: 127,
  th: 128,
  thead: 129,
  time: 130,
  tr: 131,
  track: 132,
  tt: 133,
  u: 134,
  ul: 135,
  var: 136,
  video: 137,
  wbr: 138,
  xmp: 139,
  foreignobject: 140,
  desc: 141,
  mi: 142,
  mo: 143,
  mn: 144,
  ms: 145,
  mtext: 146,
  "amp-img": 147,
  "amp-video": 148,
} as const;
/** Name by id; "" at 0. */
export const TAG_NAMES: readonly string[] = ["", ...Object.keys(TAG)];

export type TagName = keyof typeof TAG;

export const HEADINGS: readonly TagName[] = ["h1", "h2", "h3", "h4", "h5", "h6"];
export const HEADING_NAMES: ReadonlySet<string> = new Set(HEADINGS);

/** A set of tags as a table of flags by id: 1 for members, 0 for all else. */
export function tagSet(names: readonly TagName[]): Uint8Array {
  const flags = new Uint8Array(256);
  for (const name of names) flags[TAG[name]] = 1;
  return flags;
}

const HASH_SLOTS = 1024;
const slots = new Uint8Array(HASH_SLOTS);
const hashes = new Int32Array(256);

for (let id = 1; id < TAG_NAMES.length; id++) {
  const hash = hashOf(TAG_NAMES[id] ?? "");
  hashes[id] = hash;
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & (HASH_SLOTS - 1);
  slots[slot] = id;
}

/** Id of the name at `[start, end)` whose hash that is; 0 where it has none. Allocates nothing. */
export function tagId(hash: number, bytes: Uint8Array, start: number, end: number): number {
  let slot = slotOf(hash);
  for (;;) {
    const id = slots[slot] ?? 0;
    if (id === 0) return 0;
    if (hashes[id] === hash && sameName(TAG_NAMES[id] ?? "", bytes, start, end)) return id;
    slot = (slot + 1) & (HASH_SLOTS - 1);
  }
}

/** Hash of a lower-case ASCII name. */
export function hashOf(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = nameHash(hash, name.charCodeAt(i));
  return hash;
}

/** The hash with one more character of a name, in either case. */
export function nameHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + lower(code)) | 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 10)) & (HASH_SLOTS - 1);
}

/** Whether `[start, end)` spells `name`, which is lower case, in either case. */
export function sameName(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start || end > bytes.length) return false;
  for (let i = 0; i < name.length; i++) if (lower(bytes[start + i] ?? 0) !== name.charCodeAt(i)) return false;
  return true;
}

/** A letter of ASCII in lower case; any other code as it is. */
export function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
