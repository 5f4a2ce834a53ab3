import { spawn } from "node:child_process";
import { env } from "node:process";

/** Peers that are Python packages: what is imported, what is installed, and the script under eval/peers. */
export const PYTHON_PEERS = {
  trafilatura: { module: "trafilatura", install: "trafilatura", script: "trafilatura_peer.py" },
  "rs-trafilatura": { module: "rs_trafilatura", install: "rs-trafilatura", script: "rs_trafilatura_peer.py" },
} as const;

export type PythonPeer = keyof typeof PYTHON_PEERS;

export function isPythonPeer(name: string): name is PythonPeer {
  return name in PYTHON_PEERS;
}

/** TEARSHEET_PYTHON, else `python3`. */
export function pythonCommand(): string {
  return env["TEARSHEET_PYTHON"] ?? "python3";
}

export function findTrafilatura(): Promise<string | null> {
  return findPythonPeer("trafilatura");
}

/** The Python that has the peer; null if it has not. */
export async function findPythonPeer(peer: PythonPeer): Promise<string | null> {
  const python = pythonCommand();
  const probe = spawn(python, ["-c", `import ${PYTHON_PEERS[peer].module}`], { stdio: "ignore" });
  const code = await new Promise<number | null>((resolve) => {
    probe.on("exit", resolve);
    probe.on("error", () => resolve(null));
  });
  return code === 0 ? python : null;
}
