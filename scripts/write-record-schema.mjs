// Writes packages/core/schema/record-1.schema.json from the record's shape. Build first: npm run build && node scripts/write-record-schema.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { publishedSchema } from "../packages/core/dist/schema/published-schema.js";

const folder = new URL("../packages/core/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("record-1.schema.json", folder), publishedSchema());
