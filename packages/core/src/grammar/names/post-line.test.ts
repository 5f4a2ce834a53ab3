import { expect, test } from "vitest";
import { nameInPostLine } from "./post-line.ts";

test.each([
  ["Posted on 3 May 2019 by Ann Lee", "Ann Lee"],
  ["Veröffentlicht am 10. Februar 20199. Februar 2019 von Heiko", "Heiko"],
  ["Geschrieben von Cooper am 25.08.2015 22:30", "Cooper"],
  ["Gespeichert von rasmus am 24. Juli 2017 - 18:55", "rasmus"],
  ["Dezember 10, 2019 · von freeman77 · in Allgemein", "freeman77"],
  ["Posted in Privacy by dana on August 3, 2019", "dana"],
  ["01/03/2017 by Agatha Cole, representative", "Agatha Cole"],
  ["ByTrevor Jones", "Trevor Jones"],
  ["Veröffentlicht vonChris Jung 28. Februar 2016", "Chris Jung"],
  ["Publié le 3 mai 2020 par Zoé Martin", "Zoé Martin"],
  ["Publicado por Ana Díaz el 4 de mayo", "Ana Díaz"],
  ["Publicado por Ana Silva em 3 de maio de 2024", "Ana Silva"],
  ["Geplaatst door Jan Bos op 3 mei 2024", "Jan Bos"],
  ["Diposting oleh Budi Santoso pada 3 Mei 2024", "Budi Santoso"],
  ["Skrevet af Søren Holm 3. maj 2024", "Søren Holm"],
  ["22. Januar 2020 @ 18:13 // Autor: k4rl // Lesezeit: 1 Minute", "k4rl"],
  ["September 15, 2020 byMara Hasan Post a Comment", "Mara Hasan"],
  ["Thread starter harbour77", "harbour77"],
  ["Filed under: Hafen,Alltag — rasmus @ 00:11", "rasmus"],
  ["Quay | Ann Lee @ 14:05", "Ann Lee"],
  ["Ferry @ 7 pm", null],
  ["Beitragvon rasmus » 21.01.2009, 05:42", "rasmus"],
  ["Instagram: A post shared by Ann Lee on Jun 16, 2019 at 7:30am", null],
  ["Posted by HalvorD on Friday December 19, 2025 @08:00PM from the quay dept.", "HalvorD"],
  ["This post was written by Ann Lee, Head of Marketing", "Ann Lee"],
  ["Medically reviewed by Dr. Ann Lee on 3 May 2024", null],
  ["Foto von Josh Wille", null],
  ["Step by step the harbour was rebuilt in the spring", null],
  ["Bysshe House reopens", null],
  ["3 May 2019", null],
])("%s", (line, name) => {
  const span = nameInPostLine(line);
  expect(span === null ? null : line.slice(...span)).toBe(name);
});
