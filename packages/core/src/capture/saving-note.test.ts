import { expect, test } from "vitest";
import { addressInHeader, readSavingNote } from "./saving-note.ts";

test.each<readonly [page: string, url: string, time: string | null]>([
  [
    "<!DOCTYPE html>\n<!-- saved from url=(0041)https://harbour-post.example/ferry?a=1&amp;b=2 -->\n<html>",
    "https://harbour-post.example/ferry?a=1&b=2",
    null,
  ],
  [
    "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://harbour-post.example/ferry \n saved date: Fri Mar 14 2025 12:00:00 GMT+0100 (Central European Standard Time)\n-->",
    "https://harbour-post.example/ferry",
    "Fri Mar 14 2025 12:00:00 GMT+0100 (Central European Standard Time)",
  ],
  [
    "<html>\n<!-- Mirrored from www.harbour-post.example/ferry.html by HTTrack Website Copier/3.x [XR&CO'2014], Fri, 14 Mar 2014 12:00:00 GMT -->",
    "http://www.harbour-post.example/ferry.html",
    "Fri, 14 Mar 2014 12:00:00 GMT",
  ],
  [
    "<!-- Saved from https://harbour-post.example/ferry at 2025-03-14T12:00:00Z using monolith v2.8.1 -->",
    "https://harbour-post.example/ferry",
    "2025-03-14T12:00:00Z",
  ],
  [
    '<head><meta name="savepage-url" content="https://harbour-post.example/ferry"><meta name="savepage-title" content="Ferry"><meta name="savepage-date" content="Fri Mar 14 2025 12:00:00 GMT+0000">',
    "https://harbour-post.example/ferry",
    "Fri Mar 14 2025 12:00:00 GMT+0000",
  ],
  [
    '<html data-scrapbook-source="https://harbour-post.example/ferry" data-scrapbook-create="20250314120000123">',
    "https://harbour-post.example/ferry",
    "20250314120000Z",
  ],
])("%s", (page, url, time) => {
  expect(readSavingNote(page)).toEqual({
    url,
    capturedAt: time === null ? null : { text: time, from: "capture:note" },
  });
});

test.each([
  ["a page that nobody saved", "<!doctype html><p>The photos were saved from url=(the old site)."],
  ["a page saved from a disk", "<!-- saved from url=(0020)file:///C:/ferry.html --><html>"],
  ["a note behind the start", `<html>${" ".repeat(5000)}<!-- saved from url=(0012)http://a.example/ -->`],
])("%s has no note", (_what, page) => expect(readSavingNote(page)).toBeNull());

test.each<readonly [what: string, text: string, url: string | null]>([
  ["alone", "url: https://harbour-post.example/ferry\n\nFerry", "https://harbour-post.example/ferry"],
  ["behind the title", "Title: Ferry\n\nURL Source: https://a.example/b\n", "https://a.example/b"],
  ["in front matter", '---\ntitle: "Ferry"\nsource: "https://a.example/b"\n---\n', "https://a.example/b"],
  [
    "of an archive",
    "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.example/b\r\n",
    "https://a.example/b",
  ],
  ["below the story's first line", "Ferry runs again\nSource: https://a.example/b\n", null],
  ["of no web page", "Source: Harbour office\n", null],
])("the address in a text's header, %s", (_what, text, url) => expect(addressInHeader(text)).toBe(url));
