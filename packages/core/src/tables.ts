/*
 * The long tables, met before all else: bundlers keep modules in that order, and gzip, which looks back 32 kB,
 * makes a bundle 2 % smaller where nothing of that length stands between the code. Each is a list of one text: a bare text is
 * written by minifiers where it is read. What holds words stands last, next to the code that has such words too.
 */
import "./classify/generated/weights.ts";
import "./classify/generated/line-weights.ts";
import "./grammar/lines/generated/phrases.ts";
import "./text/generated/named-references.ts";
import "./grammar/time/generated/calendar-words.ts";
import "./grammar/places/generated/place-table.ts";
