import { CharSet, type Concatenation, type Element, JS } from "refa";

/** A character class of the pattern: where a match may stand after it read one character. */
export interface Position {
  readonly set: CharSet;
  /** Read again and again only so often that a search may begin it anywhere. */
  readonly isShort: boolean;
  /** Where it may stand next; more than one way to get there is more than one. */
  readonly next: Map<Position, number>;
}

/** A pattern's positions (Glushkov's automaton), with one in front that reads whatever stands before a match. */
export interface Positions {
  readonly all: readonly Position[];
  /** Undefined where a match begins at one place only. */
  readonly search: Position | undefined;
  /** Those from which nothing has to follow: a match is found and never given up. */
  readonly ends: ReadonlySet<Position>;
}

/** A way past something that reads nothing: what may stand before and after, and whether anything has to. */
interface Gap {
  readonly before: CharSet;
  readonly after: CharSet;
  readonly isFree: boolean;
}
interface Part {
  readonly firsts: readonly (Gap & { readonly to: Position })[];
  readonly lasts: readonly (Gap & { readonly from: Position })[];
  readonly gaps: readonly Gap[];
}

/** Repetitions up to so many are written out; more count as without end, */
const WRITTEN_OUT = 9;
/** up to so many as short, where they are in no other. */
const SHORT = 100;

export function positionsOf(source: string, flags: string): Positions {
  const parser = JS.Parser.fromLiteral({ source, flags });
  const { expression, maxCharacter } = parser.parse({ assertions: "parse", backreferences: "throw", simplify: false });
  return new Builder(CharSet.all(maxCharacter)).build(expression.alternatives, flags.includes("y"));
}

class Builder {
  readonly #all: Position[] = [];
  /** How often what is being built may be repeated, one within the other. */
  readonly #repetitions: number[] = [];
  readonly #any: CharSet;
  readonly #free: Gap;

  constructor(any: CharSet) {
    this.#any = any;
    this.#free = { before: any, after: any, isFree: true };
  }

  build(alternatives: readonly Concatenation[], isSticky: boolean): Positions {
    const { firsts, lasts } = this.#anyOf(alternatives);
    const search = isSticky ? undefined : this.#searchFor(firsts);
    const ends = lasts.filter(({ isFree }) => isFree).map(({ from }) => from);
    return { all: this.#all, search, ends: new Set(ends) };
  }

  /** A match may begin anywhere, where what stands before it allows: never, after an `^`. */
  #searchFor(firsts: Part["firsts"]): Position {
    const before = this.#position(this.#any);
    link(before, before);
    for (const { before: guard, after, to } of firsts) {
      if (to.set.isDisjointWith(after)) continue;
      if (guard.isAll) link(before, to);
      else if (!guard.isEmpty) {
        const guarding = this.#position(guard);
        link(before, guarding);
        link(guarding, to);
      }
    }
    return before;
  }

  #position(set: CharSet): Position {
    const most = this.#repetitions.reduce((product, each) => product * each, 1);
    const made: Position = { set, isShort: most <= SHORT, next: new Map() };
    this.#all.push(made);
    return made;
  }

  #anyOf(alternatives: readonly Concatenation[]): Part {
    const parts = alternatives.map(({ elements }) =>
      this.#inTurn(elements.map((element) => () => this.#part(element))),
    );
    return {
      firsts: parts.flatMap((part) => part.firsts),
      lasts: parts.flatMap((part) => part.lasts),
      gaps: parts.flatMap((part) => part.gaps),
    };
  }

  #inTurn(parts: readonly (() => Part)[]): Part {
    return parts.reduce<Part>((before, part) => joined(before, part()), { firsts: [], lasts: [], gaps: [this.#free] });
  }

  #part(element: Element): Part {
    switch (element.type) {
      case "CharacterClass": {
        const position = this.#position(element.characters);
        return { firsts: [{ ...this.#free, to: position }], lasts: [{ ...this.#free, from: position }], gaps: [] };
      }
      case "Alternation":
        return this.#anyOf(element.alternatives);
      case "Quantifier":
        return this.#repeated(element.alternatives, element.min, element.max);
      case "Assertion":
        return this.#asserted(element.alternatives, element.kind, element.negate);
      case "Unknown":
        throw new Error(`nothing is known of ${element.id}`);
    }
  }

  #repeated(alternatives: readonly Concatenation[], min: number, max: number): Part {
    const once = (): Part => this.#anyOf(alternatives);
    const perhaps = (part: Part): Part => ({ ...part, gaps: [...part.gaps, this.#free] });
    if (max <= WRITTEN_OUT) {
      return this.#inTurn(Array.from({ length: max }, (_, i) => () => (i < min ? once() : perhaps(once()))));
    }
    this.#repetitions.push(max);
    const loop = once();
    this.#repetitions.pop();
    linkAll(loop.lasts, loop.firsts);
    return min === 0 ? perhaps(loop) : loop;
  }

  /** What is looked for ahead is read as a way that leads nowhere; one character is also asked of what comes next. */
  #asserted(alternatives: readonly Concatenation[], kind: "ahead" | "behind", isNegative: boolean): Part {
    const set = oneCharacter(alternatives);
    const asked = set === undefined ? this.#any : isNegative ? set.negate() : set;
    if (kind === "behind") {
      if (set === undefined && !isNegative) {
        const last = alternatives.map(({ elements }) => elements.at(-1));
        const sets = last.map((element) => (element?.type === "CharacterClass" ? element.characters : this.#any));
        return { firsts: [], lasts: [], gaps: sets.map((before) => ({ ...this.#free, before })) };
      }
      return { firsts: [], lasts: [], gaps: [{ ...this.#free, before: asked, isFree: false }] };
    }
    const { firsts } = this.#anyOf(alternatives);
    return { firsts, lasts: [], gaps: [{ before: this.#any, after: asked, isFree: false }] };
  }
}

function oneCharacter(alternatives: readonly Concatenation[]): CharSet | undefined {
  const [only, ...others] = alternatives.flatMap(({ elements }) => elements);
  return alternatives.length === 1 && others.length === 0 && only?.type === "CharacterClass"
    ? only.characters
    : undefined;
}

function joined(left: Part, right: Part): Part {
  linkAll(left.lasts, right.firsts);
  return {
    firsts: [
      ...left.firsts,
      ...right.firsts.flatMap((first) => left.gaps.map((gap) => ({ ...first, ...wider(gap, first) }))),
    ],
    lasts: [
      ...right.lasts,
      ...left.lasts.flatMap((last) => right.gaps.map((gap) => ({ ...last, ...wider(last, gap) }))),
    ],
    gaps: left.gaps.flatMap((gap) => right.gaps.map((other) => wider(gap, other))),
  };
}

function wider(a: Gap, b: Gap): Gap {
  return {
    before: a.before.intersect(b.before),
    after: a.after.intersect(b.after),
    isFree: a.isFree && b.isFree,
  };
}

function linkAll(lasts: Part["lasts"], firsts: Part["firsts"]): void {
  for (const last of lasts) {
    for (const first of firsts) {
      const fits =
        !last.from.set.isDisjointWith(last.before.intersect(first.before)) &&
        !first.to.set.isDisjointWith(first.after.intersect(last.after));
      if (fits) link(last.from, first.to);
    }
  }
}

function link(from: Position, to: Position): void {
  from.next.set(to, (from.next.get(to) ?? 0) + 1);
}
