import { stat } from "node:fs/promises";
import { join } from "node:path";
import { OutputError } from "../complaints.ts";
import type { BatchAnswer } from "./batch.ts";
import { outputError } from "./part-file.ts";
import { openDatabase, type SqliteDatabase, type SqliteValue } from "./sqlite-driver.ts";
import type { Part, Store } from "./store.ts";
import { FLAT_COLUMNS } from "./table-row.ts";

const FILE = "records.sqlite";

const TABLE = `
  CREATE TABLE IF NOT EXISTS pages (
    part INTEGER NOT NULL,
    id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT,
    detail TEXT,
    url TEXT,
    headline TEXT,
    published TEXT,
    published_earliest TEXT,
    language TEXT,
    publisher TEXT,
    bylines TEXT,
    body TEXT,
    words INTEGER,
    problems TEXT NOT NULL,
    record TEXT
  );
  CREATE INDEX IF NOT EXISTS pages_part ON pages (part);
  CREATE INDEX IF NOT EXISTS pages_url ON pages (url);
  CREATE INDEX IF NOT EXISTS pages_published ON pages (published_earliest);
`;

/** One SQLite database. A part is a transaction: it is in there whole, or not at all. */
export function sqliteStore(folder: string): Store {
  const path = join(folder, FILE);
  const database = guarded(path, () => {
    const opened = openDatabase(path);
    opened.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    opened.exec(TABLE);
    return opened;
  });
  const columns = ["part", ...FLAT_COLUMNS];
  const places = columns.map(() => "?").join(", ");
  const insert = guarded(path, () => database.prepare(`INSERT INTO pages (${columns.join(", ")}) VALUES (${places})`));
  return {
    fileOf: () => FILE,
    begin: async (part) => new SqlitePart({ database, insert, path }, part),
    discardFrom: async (part) => {
      guarded(path, () => database.exec(`DELETE FROM pages WHERE part >= ${part}`));
    },
    close: async () => {
      guarded(path, () => database.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
      database.close();
    },
  };
}

interface OpenTable {
  readonly database: SqliteDatabase;
  readonly insert: ReturnType<SqliteDatabase["prepare"]>;
  readonly path: string;
}

class SqlitePart implements Part {
  readonly #table: OpenTable;
  readonly #part: number;

  constructor(table: OpenTable, part: number) {
    this.#table = table;
    this.#part = part;
    guarded(table.path, () => table.database.exec("BEGIN"));
  }

  async add({ rows }: BatchAnswer): Promise<void> {
    const { insert, path } = this.#table;
    guarded(path, () => {
      for (const row of rows) if (isFlat(row)) insert([this.#part, ...row]);
    });
  }

  async finish(): Promise<number> {
    const { database, path } = this.#table;
    guarded(path, () => database.exec("COMMIT"));
    return (await stat(path)).size;
  }

  async abandon(): Promise<void> {
    try {
      this.#table.database.exec("ROLLBACK");
    } catch {
      // SQLite has already rolled it back.
    }
  }
}

function isFlat(row: unknown): row is readonly SqliteValue[] {
  return Array.isArray(row);
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof OutputError) throw problem;
    throw outputError(path, problem);
  }
}
