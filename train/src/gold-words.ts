/** Share of a block's word triples that must be in the gold. */
const MIN_COVERED = 0.6;
/** Words that the gold repeats more often stand in no order. */
const MOST_PLACES = 16;

/** The words of a gold body in their order, hashed. Blocks are given them; every word triple is given once. */
export class GoldWords {
  readonly length: number;
  private readonly words: readonly number[];
  private readonly wholeLines: ReadonlySet<string>;
  private readonly placesOfTriple = new Map<number, number[]>();
  private readonly givenTriples = new Set<number>();
  private readonly givenWords = new Set<number>();

  constructor(lines: readonly (readonly number[])[]) {
    this.words = lines.flat();
    this.length = this.words.length;
    this.wholeLines = new Set(lines.map((line) => line.join()));
    for (const [at, triple] of triples(this.words).entries()) {
      const known = this.placesOfTriple.get(triple);
      if (known === undefined) this.placesOfTriple.set(triple, [at]);
      else known.push(at);
    }
  }

  /** Words of the gold that a block may begin at, the last first: each where it stands as it is, else one from the middle of its triples. */
  placesOf(block: ArrayLike<number>): number[] {
    const all = triples(block);
    const needed = MIN_COVERED * all.length;
    const votes = new Map<number, number>();
    const begins: number[] = [];
    for (const [i, triple] of all.entries()) {
      const places = this.placesOfTriple.get(triple) ?? [];
      for (const place of places) votes.set(place - i, (votes.get(place - i) ?? 0) + 1);
      if (places.length > 0) begins.push((places[places.length >> 1] ?? 0) - i);
    }
    if (begins.length < needed) return [];
    const whole = [...votes].flatMap(([at, count]) => (count >= needed ? [at] : []));
    if (whole.length > MOST_PLACES) return [];
    if (whole.length > 0) return whole.sort((a, b) => b - a);
    return begins.sort((a, b) => a - b).slice(begins.length >> 1, (begins.length >> 1) + 1);
  }

  /** Gives a block its triples, around `at` alone where it has a place; false if too few of them are left. */
  give(block: ArrayLike<number>, at: number | null): boolean {
    const all = triples(block);
    const own = new Set<number>();
    for (const [i, triple] of all.entries()) {
      const places = this.placesOfTriple.get(triple) ?? [];
      const isFree = (place: number): boolean =>
        !(this.givenTriples.has(place) || own.has(place)) && (at === null || Math.abs(place - at - i) <= block.length);
      const place = at !== null && places.includes(at + i) && isFree(at + i) ? at + i : places.find(isFree);
      if (place !== undefined) own.add(place);
    }
    if (own.size < MIN_COVERED * all.length) return false;
    for (const place of own) {
      this.givenTriples.add(place);
      for (let i = place; i < place + 3; i++) this.givenWords.add(i);
    }
    return true;
  }

  /** Gives a short line its words, where they stand between these places and nobody was given them. */
  giveLine(line: ArrayLike<number>, from: number, to: number): boolean {
    for (let at = from; at + line.length <= to; at++) {
      let same = 0;
      while (same < line.length && this.words[at + same] === line[same] && !this.givenWords.has(at + same)) same++;
      if (same < line.length) continue;
      for (let i = at; i < at + same; i++) this.givenWords.add(i);
      return true;
    }
    return false;
  }

  isWholeLine(line: ArrayLike<number>): boolean {
    return this.wholeLines.has(Array.from(line).join());
  }
}

function triples(words: ArrayLike<number>): number[] {
  const found: number[] = [];
  for (let i = 0; i + 2 < words.length; i++)
    found.push((Math.imul(Math.imul(words[i] ?? 0, 31) + (words[i + 1] ?? 0), 31) + (words[i + 2] ?? 0)) | 0);
  return found;
}
