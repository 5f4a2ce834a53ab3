import { isKnownIn, STORY, SUMMARY } from "./known-phrases.ts";
import { foldName, wordsOf } from "./words.ts";

/** A line says of the story, or of its summary, that a machine wrote, translated, summarised or speaks it. */
export interface MachineMade {
  /** It speaks of a summary beside the story, and not of the story. */
  readonly summary: boolean;
}

const LONGEST_LINE = 300;
/** What was made opens the line, a word before it at most; that it was made is said within so many words. */
const MOST_WORDS = 16;

/** Names in capitals: `AI`, and not the French `j'ai`. East Asian text sets no space behind them. */
const MACHINE_NAMES = /(?<![A-Za-z\u0370-\u04ff])(?:AI|A\.I\.|KI|IA|ИИ|ШІ|ChatGPT|Copilot)(?![A-Za-z\u0370-\u04ff])/u;

/** Words of machines, of stories and summaries, and of making. A space is where a word begins or ends: `este texto` tells of the story, `textos` of others. */
const stems = (list: string): readonly string[] => list.split("|");

const MACHINES = stems(
  "artifici|künstlich|kunstmatig|kunstig|tekoäly|sztuczn|uměl|umelej|mestersé|искусствен|штучн|изкуствен|veštačk|umjetn|umetn|yapay|τεχνητ|الاصطناعي|مصنوعی|מלאכותית|कृत्रिम|kecerdasan|trí tuệ nhân|ปัญญา|人工|인공",
);

const STORIES = stems("บทความนี้|本文|这篇文章|這篇文章|この記事|이 기사");

const SUMMARIES = stems("สรุป|摘要|要約|まとめ|요약");

/** A name stands at the beginning. */
const MOST_BEFORE_MACHINE = 8;
/** Elsewhere one of the first words names what was made. */
const FIRST_WORDS = 2;

const USES = stems(
  " used| use of| använ| brukt| brugt| genutzt| verwendet| eingesetz| utilis| utiliz| usad| usat| gebruik| käyt| użyt| použit| использ| використ| kullan",
);

const MAKING = stems(
  " generated| created| draft| skap| opret| written| produced| drafted| translated| summari| assisted| made| narrat| erstell| generier| verfass| geschrieb| übersetz| zusammengef| vorgelesen| génér| rédig| tradui| créé| generad| elabor| redact| traduc| cread| escrit| gerad| traduz| criad| scritt| tradott| realizzat| prodott| gegener| gemaakt| geschrev| vertaald| laget| skrev| oversat| generer| översatt| gjord| skriv| tagits fram| lavet| luotu| kirjoit| käänn| tehty| tehn| laadi| wygener| napisa| przetłum| stworz| przygot| vytvo| vygener| napsa| přelož| prelož| készít| készült| fordít| tradus| realizat| созда| сгенер| напис| перев| подгот| створ| згенер| перекл| підгот| генерир| generir| naprav| preved| oluştur| yazıl| çevril| hazırl| üret| δημιουργ| μεταφρ| γράφ|إنشاء|توليد|كتابة|ترجم|تلخيص|إعداد|تولید|نوشته|ترجمه|נוצר|נכתב|תורגם|तैयार|लिख|अनुवाद| dibuat| ditulis| diterj| dihasil| disusun| được|สร้าง|เขียน|แปล|生成|撰|翻|作成|執筆|생성|작성|번역|요약",
);

/** Reads a line such as `This article was translated with the help of AI`, `Die Zusammenfassung wurde mit KI erstellt`. Null for any other. */
export function readMachineMade(line: string): MachineMade | null {
  if (line.length > LONGEST_LINE) return null;
  // Most lines name no machine at all, and end here.
  if (!namesMachine(line)) return null;
  const end = line.search(NEXT_CLAUSE);
  const clause = end < 0 ? line : line.slice(0, end);
  if (!namesMachine(clause)) return null;
  const said = ` ${wordsOf(foldName(clause))
    .slice(0, MOST_WORDS)
    .map(({ text }) => text)
    .join(" ")}`.replaceAll("-", " ");
  // `AI was used to draft this article`
  const most =
    MACHINE_NAMES.test(clause.slice(0, MOST_BEFORE_MACHINE)) && holdsAny(said, USES) ? MOST_WORDS : FIRST_WORDS;
  const summary = MACHINES_SUMMARY.test(said) || isKnownIn(SUMMARY, said, most) || opens(said, SUMMARIES);
  if (!summary && !isKnownIn(STORY, said, most) && !opens(said, STORIES)) return null;
  return holdsAny(said, MAKING) ? { summary } : null;
}

/** `AI-generated summary, checked by the newsroom`, `Tekoäly on tehnyt tiivistelmän`: one summary. Of a summary, and of many, the story tells. */
const MACHINES_SUMMARY =
  /^(?: summary (?:is|was) | (?:this is (?:an )?)?(?:ai|ki|ia|ии|ші|tekoälyn?|yapay zeka) (?:(?!an? )\S+ ){1,2}(?:summary|summarization|zusammenfassung|samenvatting|sammanfattning|sammendrag|sammenfatning|tiivistelmän?|podsumowanie|streszczenie|shrnutí|összefoglaló|özeti?)(?= |$)(?! of ))/u;

function namesMachine(text: string): boolean {
  return MACHINE_NAMES.test(text) || holdsAny(text.toLowerCase(), MACHINES);
}

/** `This story was produced by Ann Lee, who covers AI`, `This guide was written for people who fear AI` */
const NEXT_CLAUSE = /[,;،、，]| (?:who|what|which|that|for|about) /u;

/** One of them begins at the first word, or at the second: of scripts without spaces. */
function opens(said: string, list: readonly string[]): boolean {
  const second = said.indexOf(" ", 1);
  return list.some((stem) => said.startsWith(stem, 1) || said.startsWith(stem, second + 1));
}

function holdsAny(text: string, list: readonly string[]): boolean {
  return list.some((stem) => text.includes(stem));
}
