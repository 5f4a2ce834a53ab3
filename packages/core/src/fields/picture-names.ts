/** What is the same for every size of one picture: the file's name without its extension and the sizes in it. */
export function pictureKey(url: string): string {
  const [name = "", folder = ""] = stepsUp(url);
  const key = withoutSizes(withoutEnding(name)).toLowerCase();
  return key.length >= LEAST_KEY_CHARS && !ANY_NAME.test(key) ? key : `${folder.toLowerCase()}/${key}`;
}

/** What every picture or film of a site may be called: its folder tells which. */
const ANY_NAME = /^(?:original|image|poster|default|index|master|playlist|manifest|preview|main|photo|picture)$/;

const LEAST_KEY_CHARS = 5;

/** Whether the address is of the picture cut to a size, by the file's name or a service: `boat-845x321.jpg`. */
export function statesSize(url: string): boolean {
  if (PROXIED.test(url)) return true;
  const name = withoutEnding(stepsUp(url)[0] ?? "");
  return withoutSizes(name).length < name.length;
}

/** The steps of an address, the last first: the file's name, its folder, ... */
export function stepsUp(url: string): string[] {
  const [path = ""] = (PROXIED.exec(url)?.[1]?.replace(CODED_SLASH, "/") ?? url).split(PATH_END, 1);
  return path
    .split("/")
    .filter((step) => step !== "")
    .reverse();
}

/** Services that cut pictures have the picture's own address in their query: `/_next/image?url=%2Fboat.jpg&w=640`. */
const PROXIED = /[?&](?:url|src|image|img)=([^&#?]*(?:\/|%2F)[^&#?]*)/i;
const CODED_SLASH = /%2F/gi;
const PATH_END = /[?#]|%3F/;

/** Converters leave the first ending before theirs: `boat.jpeg.webp`. */
function withoutEnding(name: string): string {
  return name.replace(ENDING, "");
}

const ENDING = /(?:\.(?:jpe?g|png|gif))?\.[^.]*$/i;

/** The words of a file's name that state no size, joined by hyphens. */
function withoutSizes(name: string): string {
  return name
    .replace(TYPO3_CUT, "$1")
    .replace(TIMBER_CUT, "")
    .split(WORD_MARKS)
    .filter((word) => word !== "" && !SIZE.test(word))
    .join("-");
}

/** TYPO3's cuts of one picture end in a sum of what was done to it: `csm_boat_0250b3145a`. */
const TYPO3_CUT = /^csm_(.+)_[\da-f]{10}$/;
/** Timber's state the size and where it is cut: `boat-1170x480-c-default`. */
const TIMBER_CUT = /-\d+x\d+-c-[a-z]+$/;
const WORD_MARKS = /[-_@,]/;
/** `1200x630`, `w640`, `2x`, `scaled`; WordPress names a picture that was edited by the time, `e1560792169326`. */
const SIZE = /^(?:scaled|rotated|e1\d{12}|large|small|medium|thumb|thumbnail|(?=\D*\d)(?=.*x|[wh]|.*w$)[\dxwh]+)$/;

/**
 * What names a picture whatever its size and cut, in the file's name, and where that is short in a folder's: long numbers that are no
 * days and no seconds since 1970, digests, random letters: `31555000` of `31555000-boat-2hVm.jpg`.
 */
export function pictureMarks(url: string): readonly string[] {
  const steps = stepsUp(url);
  const first = steps.findIndex((step) => step.length > MOST_CHARS_OF_SIZE || marksIn(step).length > 0);
  return first < 0 ? [] : marksIn(steps[first] ?? "");
}

/** `original.jpg`, `4-format6001.jpg`, `16x9`: a longer step is the picture's name. */
const MOST_CHARS_OF_SIZE = 16;

function marksIn(step: string): readonly string[] {
  return step
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .flatMap((word) => NUMBER.exec(word)?.[1] ?? (RANDOM.test(word) ? word : []));
}

const BETWEEN_WORDS = /[^a-z0-9]/;
const NUMBER = /^0*(?!(?:19|20)\d{6}$|1\d{9}$)([1-9]\d{5,})$/;
/** Twelve characters and more, with two numbers in them. */
const RANDOM = /^(?=.{12})\D*\d+\D+\d/;
