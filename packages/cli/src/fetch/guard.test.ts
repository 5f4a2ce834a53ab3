import { expect, test } from "vitest";
import { checkAddress } from "./guard.ts";
import type { FetchRefusal } from "./refusal.ts";

function refusal(address: string, allowPrivate = false): string {
  try {
    return checkAddress(address, allowPrivate).href;
  } catch (problem) {
    return (problem as FetchRefusal).code;
  }
}

const LOOPBACKS = [
  "http://127.0.0.1/",
  "http://127.1/",
  "http://127.0.1/",
  "http://0x7f.1/",
  "http://0x7f000001/",
  "http://2130706433/",
  "http://0177.0.0.1/",
  "http://017700000001/",
  "http://127.0.0.1./",
  "http://①②⑦.0.0.1/",
  "http://127%2e0%2e0%2e1/",
  "http://0/",
  "http://0.0.0.0:8080/",
  "http://localhost/",
  "http://LOCALHOST./",
  "http://printer.localhost/",
  "https://[::1]/",
  "https://[::]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:7f00:1]/",
  "https://[fe80::1]/",
  "https://[fc00::1]/",
  "https://[64:ff9b::127.0.0.1]/",
  "https://[2002:7f00:1::]/",
  "http://169.254.169.254/latest/meta-data/",
  "http://2852039166/",
  "http://10.1.2.3/",
  "http://100.64.1.1/",
];

test.each(LOOPBACKS)("%s is refused", (address) => {
  expect(refusal(address)).toBe("not-public");
});

test.each(LOOPBACKS)("%s is fetched where private addresses are allowed", (address) => {
  expect(refusal(address, true)).toMatch(/^https?:/);
});

test.each([
  ["https://example.org/story", "https://example.org/story"],
  ["http://example.org:8080/a?b", "http://example.org:8080/a?b"],
  ["https://8.8.8.8/", "https://8.8.8.8/"],
  ["ftp://example.org/", "scheme"],
  ["file:///etc/passwd", "scheme"],
  ["gopher://example.org/", "scheme"],
  ["https://user:secret@example.org/", "credentials"],
  ["https://user@example.org/", "credentials"],
  ["https://", "bad-address"],
  ["http://1.2.3.4.5.6:99999/", "bad-address"],
  ["http://256.256.256.256/", "bad-address"],
  ["https://[fe80::1%25eth0]/", "bad-address"],
])("%s -> %s", (address, expected) => {
  expect(refusal(address)).toBe(expected);
});
