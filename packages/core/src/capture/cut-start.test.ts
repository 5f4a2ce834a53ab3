import { expect, test } from "vitest";
import { withoutCutStart } from "./cut-start.ts";

test.each([
  ["1);margin:4px}.audio{display:flex}</style><p>Two ships</p>", "<p>Two ships</p>"],
  ["if (a < b) run();</SCRIPT ><p>Two ships</p>", "<p>Two ships</p>"],
  ["Two ships</p><p>at the quay</p>", "Two ships</p><p>at the quay</p>"],
  ["<p>Two ships</p></style>", "<p>Two ships</p></style>"],
  ["Two ships <!-- c --></style>", "Two ships <!-- c --></style>"],
  ["</style><p>Two ships</p>", "</style><p>Two ships</p>"],
  ["</stylesheet> Two ships", "</stylesheet> Two ships"],
])("%s", (raw, kept) => {
  const markup = withoutCutStart({ raw, bytes: Uint8Array.from(raw, (char) => char.charCodeAt(0)) });
  expect(markup.raw).toBe(kept);
  expect(markup.bytes.length).toBe(kept.length);
});
