import { decode } from "./decode.ts";

/** Bytes of the page looked at, from its first one beyond ASCII on. */
const SAMPLE_BYTES = 32768;
/** From this share of bytes beyond ASCII that stand side by side on, the script is not Latin. */
const NON_LATIN_SHARE = 0.6;
/** Fewer bytes beyond ASCII are dashes and quotes of a Western page, whose runs look like words. */
const FEWEST_NON_LATIN_BYTES = 24;
/** A guess explains at least this part of what its language would lead one to expect; else it is Western. */
const LEAST_SCORE = 0.25;
const WESTERN = "windows-1252";

interface Candidate {
  readonly charset: string;
  /** The commonest characters beyond ASCII of what is written in it. */
  readonly common: string;
  /** The share of all characters beyond ASCII that they make up in running text. */
  readonly share: number;
}

const CYRILLIC = "оеаинтсрвлкдпумі";
const GREEK = "αοιετσνηυρπκςάόίέήύώ";
const KANA = "のにはをたがでてとしれさいるかなっンース";

const NON_LATIN: readonly Candidate[] = [
  { charset: "gbk", common: "的一是在不了有人中国我他这大来上为和会年日，。、", share: 0.2 },
  { charset: "big5", common: "的一是在不了有人中國我他這大來上為和會年日，。、", share: 0.2 },
  { charset: "shift_jis", common: KANA, share: 0.35 },
  { charset: "euc-jp", common: KANA, share: 0.35 },
  { charset: "euc-kr", common: "이다는의에을가고하지은한로기사도를서대", share: 0.35 },
  { charset: "windows-1251", common: CYRILLIC, share: 0.75 },
  { charset: "koi8-r", common: CYRILLIC, share: 0.75 },
  { charset: "iso-8859-5", common: CYRILLIC, share: 0.75 },
  { charset: "windows-1253", common: GREEK, share: 0.85 },
  { charset: "windows-1255", common: "יוהלאמתרבנש", share: 0.75 },
  { charset: "windows-1256", common: "اليومنترعبة", share: 0.7 },
  { charset: "windows-874", common: "านรเกงยทมลวดตสอ่้ีิั", share: 0.75 },
];

const LATIN: readonly Candidate[] = [
  { charset: WESTERN, common: "éèàùâêîôûçëïäöüßÄÖÜñóáíúãõåøæÉ’‘“”„–—…»«€£©®°·¡¿ìò\u00a0", share: 0.9 },
  { charset: "windows-1250", common: "ąćęłńóśźżŚŻŁáčďéěíňřšťúůýžÁČŠŽőűöüăâîşţđ’“”„–—…»«©\u00a0", share: 0.98 },
  { charset: "iso-8859-2", common: "ąćęłńóśźżŚŻŁáčďéěíňřšťúůýžÁČŠŽőűöüăâîşţđ»«\u00a0", share: 0.98 },
  { charset: "windows-1254", common: "ığşçöüİĞŞÇÖÜâî’“”–…»«\u00a0", share: 0.98 },
];

/** The likeliest legacy charset of bytes that are not UTF-8 and that nothing believable declares. */
export function guessCharset(bytes: Uint8Array): string {
  const start = bytes.findIndex((byte) => byte >= 0x80);
  if (start < 0) return WESTERN;
  const sample = bytes.subarray(start, start + SAMPLE_BYTES);
  let best = WESTERN;
  let bestScore = LEAST_SCORE;
  for (const candidate of isNonLatin(sample) ? NON_LATIN : LATIN) {
    const score = scoreOf(sample, candidate);
    if (score <= bestScore) continue;
    best = candidate.charset;
    bestScore = score;
  }
  return best;
}

/** Whether most bytes beyond ASCII stand beside another one: so it is where words are written in them alone. */
function isNonLatin(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) paired++;
  }
  return high >= FEWEST_NON_LATIN_BYTES && paired >= high * NON_LATIN_SHARE;
}

function scoreOf(sample: Uint8Array, { charset, common, share }: Candidate): number {
  const text = decode(sample, charset);
  const wanted = new Set(common);
  let all = 0;
  let found = 0;
  for (const character of text) {
    if (character < "\u0080") continue;
    all++;
    if (wanted.has(character)) found++;
  }
  return all === 0 ? 0 : found / all / share;
}
