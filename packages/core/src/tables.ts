/*
 * The long tables, met before all else: bundlers keep modules in that order, and gzip, which looks back 32 kB,
 * makes a bundle 2 % smaller where nothing of that length stands between the code. Each is a list of one text: a bare text is
 * written by minifiers where it is read. Then the words of the languages, one list behind the other: they share scripts and endings, and
 * apart they cost 3.9 kB more; and the code that holds some of them, and what that needs, which is another 0.9 kB. Their order was tried, not
 * thought out: 750 orders, each step that made the bundle smaller kept.
 */
import "./classify/generated/weights.ts";
import "./classify/generated/line-weights.ts";
import "./grammar/lines/generated/phrases.ts";
import "./text/generated/named-references.ts";
import "./grammar/time/generated/calendar-words.ts";
import "./grammar/places/generated/place-table.ts";
import "./text/stop-words.ts";
import "./grammar/names/note-words.ts";
import "./grammar/time/labels.ts";
import "./grammar/time/words.ts";
import "./grammar/lines/page-kind.ts";
import "./grammar/names/credit-words.ts";
import "./grammar/names/lexicon.ts";
import "./fields/home-words.ts";
import "./grammar/time/other-calendars.ts";
import "./fields/element-kinds.ts";
import "./capture/guess-charset.ts";
import "./grammar/names/agencies.ts";
import "./grammar/time/zones.ts";
import "./fields/countries.ts";
import "./text/unspaced.ts";
import "./fields/time-names.ts";
import "./grammar/places/find-places.ts";
import "./text/detect-language.ts";
import "./grammar/time/lexicon.ts";
import "./fields/language.ts";
import "./fields/type.ts";
