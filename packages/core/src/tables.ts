/*
 * The long tables, met before all else: bundlers keep modules in that order, and gzip, which looks back 32 kB,
 * makes a bundle 2 % smaller where nothing of that length stands between the code. Each is a list of one text: a bare text is
 * written by minifiers where it is read. Then the words of the languages, one list behind the other: they share scripts and endings, and
 * apart they cost 3.9 kB more; and the code that holds some of them, and what that needs, which is another 0.9 kB; then modules that bring
 * what they need, so that kin stands by kin. Their order was tried, not thought out: 3,500 orders, each step that made the bundle smaller kept.
 */
import "./classify/generated/line-weights.ts";
import "./grammar/lines/generated/phrases.ts";
import "./classify/generated/weights.ts";
import "./grammar/names/known-phrases.ts";
import "./text/generated/named-references.ts";
import "./grammar/time/generated/calendar-words.ts";
import "./grammar/places/generated/place-table.ts";
import "./text/stop-words.ts";
import "./grammar/time/words.ts";
import "./grammar/time/labels.ts";
import "./grammar/names/note-words.ts";
import "./fields/home-words.ts";
import "./grammar/lines/page-kind.ts";
import "./grammar/names/lexicon.ts";
import "./grammar/names/credit-words.ts";
import "./grammar/names/copyright-line.ts";
import "./capture/guess-charset.ts";
import "./render/web-address.ts";
import "./parse/tags.ts";
import "./fields/element-kinds.ts";
import "./grammar/lines/remaining.ts";
import "./fields/source-marks.ts";
import "./fields/countries.ts";
import "./parse/declared/json-strings.ts";
import "./text/detect-language.ts";
import "./classify/packed-model.ts";
import "./fields/related-item.ts";
import "./grammar/places/find-places.ts";
import "./fields/kicker.ts";
import "./fields/declared-authors.ts";
import "./fields/read-fields.ts";
import "./assemble/page-kind.ts";
import "./outcome.ts";
