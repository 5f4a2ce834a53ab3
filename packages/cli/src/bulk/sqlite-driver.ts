import { createRequire } from "node:module";
import { UsageError } from "../complaints.ts";

/** The little of SQLite that is used; `node:sqlite` and `libsql` both have it. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): { run(...values: readonly (string | number | null)[]): unknown };
  close(): unknown;
}

/** Opens a database by what this machine has: Node's own SQLite (22.13 and later), else the package libsql beside ours. */
export function openDatabase(path: string): SqliteDatabase {
  const require = createRequire(import.meta.url);
  for (const load of [(): Driver => ownDriver(require), (): Driver => require("libsql")]) {
    const Driver = attempt(load);
    if (Driver !== null) return new Driver(path);
  }
  throw new UsageError(
    `this Node (${process.version}) has no SQLite`,
    "use Node 22.13 or later, or npm install libsql beside tearsheet, or --format jsonl",
  );
}

type Driver = new (path: string) => SqliteDatabase;

function ownDriver(require: NodeJS.Require): Driver {
  const { DatabaseSync }: { DatabaseSync: Driver } = require("node:sqlite");
  return DatabaseSync;
}

function attempt(load: () => Driver): Driver | null {
  try {
    return load();
  } catch {
    return null;
  }
}
