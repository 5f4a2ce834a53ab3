/*
 * Who reads the long tables, met before all else: bundlers keep modules in that order, and gzip, which looks back 32 kB,
 * makes a bundle 1 % smaller where nothing of that length stands between the code.
 */
import "./classify/shipped-model.ts";
import "./classify/line-model/shipped-line-model.ts";
import "./grammar/lines/line-class.ts";
import "./grammar/places/lookup-place.ts";
import "./grammar/time/lexicon.ts";
import "./text/references.ts";
