import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { nativeSha256 } from "./native.ts";
import { ownSha256, sha256 } from "./sha256.ts";

test.each([0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 65_537])(
  "%i bytes hash as the platform hashes them",
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + 7) & 0xff);
    const expected = createHash("sha256").update(bytes).digest("hex");
    expect(ownSha256(bytes)).toBe(expected);
    expect(nativeSha256(bytes)).toBe(expected);
    expect(sha256(bytes)).toBe(expected);
  },
);

test("the standard's own example", () => {
  expect(ownSha256(new TextEncoder().encode("abc"))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});
