import { spawn } from "node:child_process";
import { env } from "node:process";

/** TEARSHEET_PYTHON, else `python3`. */
export function pythonCommand(): string {
  return env["TEARSHEET_PYTHON"] ?? "python3";
}

/** The Python that has trafilatura; null if it has none. */
export async function findTrafilatura(): Promise<string | null> {
  const python = pythonCommand();
  const probe = spawn(python, ["-c", "import trafilatura"], { stdio: "ignore" });
  const code = await new Promise<number | null>((resolve) => {
    probe.on("exit", resolve);
    probe.on("error", () => resolve(null));
  });
  return code === 0 ? python : null;
}
