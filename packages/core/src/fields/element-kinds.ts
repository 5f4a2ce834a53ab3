import { WordBits } from "../text/word-table.ts";

/** What the names of an element can say that it holds: bits, so that one question can ask for several. */
export const NAMED = {
  caption: 1,
  credit: 2,
  /** Something else than the story: other stories, people of the newsroom, the site itself. */
  outside: 4,
  /** A picture too small to tell anything. */
  small: 8,
  standfirst: 16,
  /** What stands where a standfirst may, and is none. */
  besideStandfirst: 32,
  author: 64,
  /** A word or two over the headline. */
  kicker: 128,
  /** The story's keywords. */
  tag: 256,
  /** The steps that lead to the page. */
  way: 512,
  /** The part of the site. */
  section: 1024,
} as const;

/** Words of each kind, in the order of their bits. */
const WORDS: readonly string[] = [
  "caption|captions|figcaption|imagecaption|piccaption|legend|legende|bildunterschrift|bildtext|bildtexte|pie|piefoto|didascalia|imagetext|photocaption" +
    "|onderschrift|popis|podpis|cutline|wpcaption",
  "credit|credits|copyright|source|photographer|photoby|photocredit|imagecredit|author|authors|creator|byline|rights|copyrightholder|creditline|fotograf" +
    "|fotografo|foto|quelle|bildquelle|urheber|fonte|fuente|auteur|autor|autore|firma|agency|imagesource|kreditering|bron|zrodlo|provider|copyrightnotice" +
    "|copy",
  "related|recommended|recommendation|recommendations|recirculation|recirc|promo|promoted|teaser|teasers|avatar|authorbio|authorbox|authorimage" +
    "|authorphoto|authorcard|bio|logo|icon|sponsor|sponsored|sidebar|mostread|mostpopular|popular|trending|newsletter|share|social|comments|outbrain|taboola" +
    "|advert|advertisement|banner|readmore|morestories|nextarticle|byline|signature|masthead|breadcrumb|breadcrumbs|moreon|seealso|linklist|subscribe" +
    "|paywall|cookie|playlist|emoji|profile|contributor|weiterlesen|addthis",
  "logo|icon|avatar|pixel|spacer|tracking|emoji|badge|flag|sprite|beacon",
  "standfirst|subtitle|subheadline|subheading|subhead|subhed|dek|deck|lede|lead|leadin|leadtext|intro|introduction|introtext|summary|excerpt|abstract" +
    "|synopsis|strapline|tagline|sapo|vorspann|anreisser|chapo|chapeau|accroche|soustitre|entradilla|bajada|copete|sumario|subtitulo" +
    "|volanta|occhiello|sommario|sottotitolo|catenaccio|ingress|manchet|underrubrik|perex|zajawka|lid|ingres|sapeau|resumo|bigode|linhafina|spot|ozet" +
    "|alternativeheadline|preamble|preambule|inledning|ingressi|uvod|podnaslov|nadnaslov|alcim|felvezeto|sapou|desc|blurb|einleitung|preface|teasertext" +
    "|leadparagraph|topline|headertext|subtitel|underrubrikk|bijzin|sommaire|ledetekst|vorspanntext|standfirsttext",
  "author|bio|related|newsletter|caption|credit|video|promo|recommendation|comment|comments",
  "author|authors|byline|autor|auteur|autore|auteurs|forfatter|reporter|authorname|bylinename",
  "kicker|dachzeile|oberzeile|overline|overtitle|overhead|eyebrow|roofline|topline|topheadline|spitzmarke|surtitle|surtitre|antetitulo|volanta" +
    "|cintillo|epigrafe|occhiello|chapeu|titleheader|headlineprefix|titleprefix|prehead|preheadline|preheading|pretitle|pretitulo|supertitle|superheading" +
    "|nadtitulek|nadnaslov|nadtytul|supratitlu|stikktittel|stikktitel|flagtext|shoulder|tagline|subjectline",
  "tag|tags|taglist|tagitem|taglink|tagcloud|keyword|keywords|schlagwort|schlagworte|topics|topiclist|topictags|etiquetas|etiquetes|stichworte",
  "breadcrumb|breadcrumbs|breadcumb|crumb|crumbs|filariane|brotkrumen|migas|migalhas|okruszki",
  "category|categories|section|sectionname|rubric|rubrik|rubrique|rubrica|categoria|kategorie|kategori|cat|ressort",
];

/** The words of elements' names, lower case: bit by bit the kinds that each names. */
export const NAMING_WORDS: WordBits = new WordBits(WORDS.map((words) => words.split("|")));
