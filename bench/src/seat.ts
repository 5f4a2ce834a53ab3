import type { ChildProcess } from "node:child_process";
import { fork, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { PagePlace } from "./pages.ts";
import type { ContenderName } from "./roll.ts";
import { PYTHON_CONTENDER } from "./roll.ts";

/** One contender's go at one page. CPU time is of all threads of its process; memory is the process's peak so far. */
export interface Turn {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakRssBytes: number;
  /** Something that depends on all of the work. */
  readonly result: number;
  /** What was thrown; `died`; or that the limit was passed. */
  readonly error: string | null;
}

/** Where a contender sits: a process of its own, so that nobody pays for another's garbage. */
export interface Seat {
  readonly contender: ContenderName;
  take(page: PagePlace): Promise<Turn>;
  leave(): void;
}

/** The wire to a seat's process. */
interface Wire {
  readonly child: ChildProcess;
  readonly send: (page: PagePlace) => void;
  /** Calls back with the next turn. */
  readonly next: (answer: (turn: Turn) => void) => void;
}

const CHILD = fileURLToPath(new URL("./seat-child.js", import.meta.url));
const PYTHON_CHILD = fileURLToPath(new URL("../peers/trafilatura_seat.py", import.meta.url));

/** A seat whose process is started when first asked, and again after it hung for `limitMs` or died. */
export function seatOf(contender: ContenderName, limitMs: number, python: string): Seat {
  let wire: Wire | null = null;
  const leave = (): void => {
    wire?.child.kill("SIGKILL");
    wire = null;
  };
  const take = async (page: PagePlace): Promise<Turn> => {
    wire ??= contender === PYTHON_CONTENDER ? pythonWire(python) : nodeWire(contender);
    const turn = await turnOf(wire, page, limitMs);
    if (turn.peakRssBytes === 0) leave();
    return turn;
  };
  return { contender, take, leave };
}

function turnOf({ child, send, next }: Wire, page: PagePlace, limitMs: number): Promise<Turn> {
  return new Promise((resolve) => {
    const finish = (turn: Turn): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(turn);
    };
    const lost = (error: string): Turn => ({ wallMs: limitMs, cpuMs: limitMs, peakRssBytes: 0, result: 0, error });
    const timer = setTimeout(() => finish(lost(`over ${limitMs} ms`)), limitMs);
    child.once("exit", () => finish(lost("died")));
    child.once("error", () => finish(lost("died")));
    next(finish);
    send(page);
  });
}

function nodeWire(contender: ContenderName): Wire {
  const child = fork(CHILD, [contender], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  return {
    child,
    send: (page) => child.send(page),
    next: (answer) => child.once("message", (turn: Turn) => answer(turn)),
  };
}

function pythonWire(python: string): Wire {
  const child = spawn(python, [PYTHON_CHILD], { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface(child.stdout);
  return {
    child,
    send: (page) => child.stdin.write(`${JSON.stringify(page)}\n`),
    next: (answer) => lines.once("line", (line) => answer(JSON.parse(line))),
  };
}
