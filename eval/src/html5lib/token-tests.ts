type Token = readonly [kind: string, ...rest: unknown[]] | string;

interface RawTest {
  readonly input: string;
  readonly output: readonly Token[];
  readonly initialStates?: readonly string[];
  readonly doubleEscaped?: boolean;
}

/** A test of html5lib's tokenizer suite whose tokens are characters alone: what a page shows of them. */
export interface TokenTest {
  readonly input: string;
  readonly text: string;
}

/** Reads a file of the suite; what is no token of characters is compared by the tree suite. */
export function readTokenTests(file: string): { readonly tests: TokenTest[]; readonly leftOut: number } {
  const raw: { readonly tests?: readonly RawTest[] } = JSON.parse(file);
  const all = raw.tests ?? [];
  const tests = all.filter(isOfCharacters).map((test) => ({
    input: test.input,
    text: test.output.map((token) => (typeof token === "string" ? "" : String(token[1]))).join(""),
  }));
  return { tests, leftOut: all.length - tests.length };
}

function isOfCharacters(test: RawTest): boolean {
  return (
    test.doubleEscaped !== true &&
    (test.initialStates ?? ["Data state"]).includes("Data state") &&
    test.output.every((token) => typeof token === "string" || token[0] === "Character")
  );
}
