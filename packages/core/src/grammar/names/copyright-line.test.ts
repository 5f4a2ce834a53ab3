import { expect, test } from "vitest";
import { readCopyrightHolder } from "./copyright-line.ts";

test.each<[line: string, holder: string | null]>([
  ["© 2025 Harbour Post", "Harbour Post"],
  ["© Harbour Post 2025", "Harbour Post"],
  ["Copyright © 1996-2025 Harbour Post Ltd. All rights reserved.", "Harbour Post Ltd."],
  ["Copyright 2025 by Harbour Post Media Group | Imprint", "Harbour Post Media Group"],
  ["(c) 2024 Verlag Hafenpost GmbH. Alle Rechte vorbehalten", "Verlag Hafenpost GmbH"],
  ["2025 © Gazeta Portowa", "Gazeta Portowa"],
  ["Copyright © 2012, Radio Harbour", "Radio Harbour"],
  ["©2023 Le Courrier du Port - Tous droits réservés", "Le Courrier du Port"],
  ["© El Correo del Puerto, S.L. Todos los derechos reservados", "El Correo del Puerto"],
  ["Copyright © 2012 Port.pl Sp. z o.o. Wszelkie prawa zastrzeżone", "Port.pl"],
  ["© 2021–present Harbour Post, Inc.", "Harbour Post"],
  ["© 海港日报 2025", "海港日报"],
  ["Copyright © 2000 - 2025 海港网 版权所有　制作单位：海港网股份有限公司", "海港网"],
  ["© 2003–2025 Портовая газета. Все права защищены", "Портовая газета"],
  ["© 2025 Harbour Post Impressum Datenschutz", "Harbour Post"],
  ["© 2025 HarbourNotes About Terms Privacy", "HarbourNotes"],
  ["© 2024 Derechos reservados", null],
  ["© RIPRODUZIONE RISERVATA", null],
  ["Copyright Policy", null],
  ["© Foto: Ann Lee", null],
  ["© Free Seaside Templates", null],
  ["© Ann Lee/Harbour Pictures", null],
  ["© 2025 Seaside Theme by Lee Design", null],
  ["© 2025. All rights reserved.", null],
  ["All rights reserved", null],
  ["Harbour Post © 2025", null],
  ["© 2025 some of the pictures on this page are by our readers", null],
  ["Copyright infringement was the charge", null],
  ["© 2025 The editors of this page thank all of the readers who wrote", null],
])("%s: %s", (line, holder) => {
  const found = readCopyrightHolder(line);
  expect(found?.name ?? null).toBe(holder);
  if (found !== null) expect(line.slice(...found.span)).toBe(found.name);
});
