import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The rows of a query, read with Node's own SQLite where there is one. */
export function sqliteRows(path, sql) {
  let Own = null;
  try {
    Own = require("node:sqlite").DatabaseSync;
  } catch {
    // Node 20 has none.
  }
  if (Own !== null) {
    const database = new Own(path);
    const rows = database.prepare(sql).all();
    database.close();
    return rows.map((row) => ({ ...row }));
  }
  const { Database } = require("node-sqlite3-wasm");
  const database = new Database(path);
  const rows = database.all(sql);
  database.close();
  return rows;
}
