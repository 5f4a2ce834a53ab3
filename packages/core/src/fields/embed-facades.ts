/** A network by a word of the start tag, what its numbers look like, and the address of one. */
type Facade = readonly [network: RegExp, number: RegExp, address: string];

const FACADES: readonly Facade[] = [
  [/you-?tu|lyte/i, /^(?=.*[A-Z\d])[\w-]{11}$/, "www.youtube.com/embed/$"],
  [/vimeo/i, /^\d{6,10}$/, "player.vimeo.com/video/$"],
  [/dailymotion/i, /^[xk]\w{5,}$/, "www.dailymotion.com/embed/video/$"],
  [/instagram/i, /^(?=.*[A-Z])[\w-]{9,12}$/, "www.instagram.com/p/$"],
  [/tweet|twitter/i, /^\d{9,}$/, "twitter.com/i/status/$"],
  [/infogram/i, /^(?=.*\d)[\w-]{8,}$/, "e.infogram.com/$"],
  [/flourish/i, /^(?:visualisation|story)\/\d+$/, "flo.uri.sh/$/embed"],
];

/** The still of a film on YouTube tells which; a script that draws a chart or builds a player itself is named by it. */
const STILL = /\/\/(?:i\d?\.ytimg|(?:img|www)\.youtube)\.com\/(?:vi|vi_webp|embed)\/([\w-]{11})\b/;
const WRITER =
  /\/\/(?:datawrapper\.dwcdn\.net\/\w{5}\/|(?:cdn|content)\.jw\w+\.com\/players\/\w{8}-\w{8}|www\.buzzsprout\.com\/\d+\/\d+)/;

/** The address of what scripts put in an element's place: `<lite-youtube videoid="…">`, `<amp-instagram data-shortcode="…">`. */
export function facadeAddresses(tag: string, values: readonly string[]): string[] {
  const [, number, address = ""] = FACADES.find(([network]) => network.test(tag)) ?? [];
  return values.filter((value) => number?.test(value)).map((value) => `https://${address.replace("$", value)}`);
}

/** The address of what a picture or a script stands for. */
export function standInAddresses(tag: string): string[] {
  const film = STILL.exec(tag)?.[1];
  const written = film === undefined ? WRITER.exec(tag)?.[0] : `//www.youtube.com/embed/${film}`;
  return written === undefined ? [] : [`https:${written}`];
}
