import { closeSync, openSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import type { Database, Statement } from "node-sqlite3-wasm";

export type SqliteValue = string | number | null;

/** The little of SQLite that is used. */
export interface SqliteDatabase {
  exec(sql: string): void;
  /** Runs a statement with values for its places. */
  prepare(sql: string): (values: readonly SqliteValue[]) => void;
  close(): void;
}

/** Opens a database with Node's own SQLite (22.13 and later), else with SQLite compiled to WebAssembly. The caller sees to it that nobody else has it open. */
export function openDatabase(path: string): SqliteDatabase {
  const require = createRequire(import.meta.url);
  const Own = ownDriver(require);
  return Own === null ? compiledDatabase(require, path) : ownDatabase(new Own(path));
}

interface OwnDatabase {
  exec(sql: string): void;
  prepare(sql: string): { run(...values: readonly SqliteValue[]): unknown };
  close(): void;
}

function ownDriver(require: NodeJS.Require): (new (path: string) => OwnDatabase) | null {
  try {
    return require("node:sqlite").DatabaseSync;
  } catch {
    return null;
  }
}

function ownDatabase(database: OwnDatabase): SqliteDatabase {
  return {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql);
      return (values) => void statement.run(...values);
    },
    close: () => database.close(),
  };
}

interface Compiled {
  readonly Database: new (path: string) => Database;
}

/** It locks a file by a folder beside it, which a killed process leaves behind. */
const LOCK = ".lock";

function compiledDatabase(require: NodeJS.Require, path: string): SqliteDatabase {
  const { Database }: Compiled = require("node-sqlite3-wasm");
  rmSync(path + LOCK, { recursive: true, force: true });
  // It makes a file that its owner alone may read; made before, it is like any other.
  closeSync(openSync(path, "a"));
  const database = new Database(path);
  return {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement: Statement = database.prepare(sql);
      return (values) => void statement.run([...values]);
    },
    close: () => database.close(),
  };
}
