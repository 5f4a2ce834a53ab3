import { expect, test } from "vitest";
import { charsetOfContentType, prescan } from "./prescan.ts";

const HEADS: readonly (readonly [head: string, charset: string | null])[] = [
  ["<meta charset=iso-8859-2>", "iso-8859-2"],
  ["<META CHARSET = 'Latin2' >", "iso-8859-2"],
  ['<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">', "shift_jis"],
  ['<meta content="text/html; charset=big5" http-equiv=content-type>', "big5"],
  ['<meta content="text/html; charset=big5">', null],
  ["<meta charset=utf-16>", "utf-8"],
  ["<meta charset=x-user-defined>", "windows-1252"],
  ["<meta charset=no-such><meta charset=koi8-r>", "koi8-r"],
  ["<!-- <meta charset=big5> --><meta charset=gbk>", "gbk"],
  ["<p title='<meta charset=big5>'><meta charset=gbk>", "gbk"],
  ["<metacharset=gbk>", null],
  ["<meta charset=gbk charset=big5>", "gbk"],
  ["<meta charset='gbk", null],
  ["<?xml version='1.0' encoding=\"euc-kr\"?><html>", "euc-kr"],
  ["<!doctype html></p><x a=b/c><meta/charset=gbk>", "gbk"],
  [`<!--${"x".repeat(1024)}--><meta charset=gbk>`, null],
  ["", null],
];

test.each(HEADS)("%j", (head, charset) => {
  expect(prescan(head)).toBe(charset);
});

test.each([
  ["text/html; charset=UTF-8", "utf-8"],
  ['text/html;charset="windows-1251"; x=y', "windows-1251"],
  ["text/html; charset", null],
  ["text/html; charset='gbk", null],
  ["text/html", null],
])("content type %s", (value, charset) => {
  expect(charsetOfContentType(value)).toBe(charset);
});
