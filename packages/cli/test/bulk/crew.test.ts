import { expect, onTestFinished, test } from "vitest";
import type { Batch } from "../../src/bulk/batch.ts";
import { Crew, Stopped } from "../../src/bulk/crew.ts";

const script = new URL("./worker-stand-in.mjs", import.meta.url);

function batch(...ids: readonly string[]): Batch {
  const items = ids.map((id) => ({ id, flaws: [], bytes: new Uint8Array(1) }));
  return { items, end: { source: 0, place: [] }, passedOver: {}, endsPart: false, read: 0 };
}

async function* inTurn(batches: readonly Batch[]): AsyncGenerator<Batch> {
  yield* batches;
}

function crew(workers: number, pageLimitMs = 10_000): Crew {
  const made = new Crew({ workers, pageLimitMs, script, job: { format: "jsonl", compression: "none" } });
  onTestFinished(() => made.stop());
  return made;
}

async function answers(made: Crew, batches: readonly Batch[]): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const { answer } of made.answers(inTurn(batches))) all.push(new TextDecoder().decode(answer.lines));
  return all;
}

test.each([1, 2, 3])("%i workers answer in the order of the batches", async (workers) => {
  const batches = Array.from({ length: 40 }, (_, index) => batch(`a${index}`, `b${index}`));
  expect(await answers(crew(workers), batches)).toEqual(batches.map((_, index) => `a${index}\nb${index}`));
});

test("pages reach their workers as they are, small ones and one that finds no room beside them", async () => {
  const pages = Array.from({ length: 40 }, (_, index) => `page ${index}`.repeat(index === 7 ? 1_000_000 : 1));
  const batches = pages.map((page) => {
    const items = [page, "second"].map((text) => ({ id: "echo", flaws: [], bytes: new TextEncoder().encode(text) }));
    return { ...batch(), items };
  });
  expect(await answers(crew(2), batches)).toEqual(pages.map((page) => `${page}\nsecond`));
});

test("a batch without items is answered at once", async () => {
  expect(await answers(crew(1), [batch(), batch("a")])).toEqual(["", "a"]);
});

test("a page that takes too long ends its worker and not the run", async () => {
  expect(await answers(crew(2, 300), [batch("a", "hang", "b"), batch("c"), batch("hang")])).toEqual([
    "a\nhang: page-timeout\nb",
    "c",
    "hang: page-timeout",
  ]);
});

test.each(["die", "throw"])("a page at which workers %s is given up, and the others are read", async (how) => {
  expect(await answers(crew(1), [batch("a", how, "b"), batch("c"), batch(how, "d")])).toEqual([
    `a\n${how}: page-crash\nb`,
    "c",
    `${how}: page-crash\nd`,
  ]);
});

test("workers that die before they have read anything end the run with the reason", async () => {
  const made = new Crew({
    workers: 1,
    pageLimitMs: 1000,
    script: new URL("./nowhere.mjs", import.meta.url),
    job: { format: "jsonl", compression: "none" },
  });
  await expect(answers(made, [batch("a")])).rejects.toThrow(/workers keep dying/);
});

test("a crew that is stopped answers nothing more", async () => {
  const made = crew(1);
  const waiting = answers(made, [batch("hang")]);
  setTimeout(() => void made.stop(), 200);
  await expect(waiting).rejects.toThrow(Stopped);
});
