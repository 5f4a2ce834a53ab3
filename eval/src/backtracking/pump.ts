import { CharBase } from "refa";
import { type Position, positionsOf } from "./positions.ts";

/**
 * A text that makes the pattern slow when it is repeated, or undefined where there is none: read over and over it
 * keeps two loops of the pattern busy and leads from one to the other, so that every repetition may be where a match
 * passes over (ambiguity of Weber and Seidl). The search for the place of a match is a loop as well. A loop through a
 * place from which nothing has to follow is none: the match ends there.
 */
export function pumpOf(source: string, flags: string): string | undefined {
  const { all, search, ends } = positionsOf(source, flags);
  const alphabet = new Alphabet(all);
  const reach = new Map(all.map((position) => [position, reachable(position)]));
  const loops = all.filter((position) => reach.get(position)?.has(position));
  const partings = partingsOf(all, alphabet);
  for (const one of loops) {
    for (const [next, ways] of one.next) {
      if (ways > 1 && reach.get(next)?.has(one) && !ends.has(one)) return alphabet.sample(alphabet.of(next));
    }
    for (const other of loops) {
      if (partings.get(one)?.has(other) !== true || (one === search && other.isShort)) continue;
      const pump = wordBetween(one, other, alphabet, ends);
      if (pump !== undefined) return pump;
    }
  }
  return undefined;
}

/** Characters that no class of the pattern tells apart are one letter; a set of letters is the bits of a number. */
class Alphabet {
  readonly #base: CharBase;
  readonly #letters = new Map<Position, bigint>();

  constructor(all: readonly Position[]) {
    this.#base = new CharBase(all.map(({ set }) => set));
    for (const position of all) {
      const letters = this.#base.split(position.set);
      this.#letters.set(
        position,
        letters.reduce((bits, letter) => bits | (1n << BigInt(letter)), 0n),
      );
    }
  }

  of(position: Position): bigint {
    return this.#letters.get(position) ?? 0n;
  }

  sample(letters: bigint): string {
    const at = this.#base.sets.findIndex((_, letter) => letters & (1n << BigInt(letter)));
    return String.fromCodePoint(this.#base.sets[at]?.ranges[0]?.min ?? 0);
  }
}

/** Where two readings of one text may stand that were at one place once. */
function partingsOf(all: readonly Position[], alphabet: Alphabet): ReadonlyMap<Position, ReadonlySet<Position>> {
  const found = new Map(all.map((position) => [position, new Set<Position>()]));
  const open = all.map((position) => [position, position] as const);
  for (const [a, b] of open) {
    for (const nextA of a.next.keys()) {
      for (const nextB of b.next.keys()) {
        const known = found.get(nextA);
        const isNew = nextA !== nextB && known !== undefined && !known.has(nextB);
        if (!isNew || (alphabet.of(nextA) & alphabet.of(nextB)) === 0n) continue;
        known.add(nextB);
        open.push([nextA, nextB]);
      }
    }
  }
  return found;
}

type Three = readonly [Position, Position, Position];

/** A word that leads from one loop back to it, from the one to the other, and from the other back to it. */
function wordBetween(
  one: Position,
  other: Position,
  alphabet: Alphabet,
  ends: ReadonlySet<Position>,
): string | undefined {
  const numbers = new Map<Position, number>();
  const numberOf = (position: Position): number => {
    const number = numbers.get(position) ?? numbers.size;
    numbers.set(position, number);
    return number;
  };
  const seen = new Set<string>();
  const queue: (readonly [Three, string])[] = [[[one, one, other], ""]];
  for (const [[a, b, c], word] of queue) {
    for (const nextA of a.next.keys()) {
      const lettersA = alphabet.of(nextA);
      for (const nextB of b.next.keys()) {
        const lettersB = lettersA & alphabet.of(nextB);
        if (lettersB === 0n) continue;
        for (const nextC of c.next.keys()) {
          const letters = lettersB & alphabet.of(nextC);
          if (letters === 0n || ends.has(nextC)) continue;
          const longer = word + alphabet.sample(letters);
          if (nextA === one && nextB === other && nextC === other) return longer;
          const three: Three = [nextA, nextB, nextC];
          const name = three.map(numberOf).join();
          if (seen.has(name)) continue;
          seen.add(name);
          queue.push([three, longer]);
        }
      }
    }
  }
  return undefined;
}

function reachable(from: Position): ReadonlySet<Position> {
  const found = new Set<Position>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of at.next.keys()) {
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
    }
  }
  return found;
}
