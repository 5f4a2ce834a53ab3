import { styleText } from "node:util";
import type { Sheet } from "../desk.ts";

export const COLOR_CHOICES = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

export type Ink = "bold" | "dim" | "italic" | "underline" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan";

/** Puts ink on a text, or leaves it plain. */
export type Paint = (inks: Ink | readonly Ink[], text: string) => string;

export const PLAIN: Paint = (_inks, text) => text;
export const COLOURED: Paint = (inks, text) =>
  // The question whether to colour is settled; styleText would ask standard output again.
  text === "" ? "" : styleText(typeof inks === "string" ? [inks] : [...inks], text, { validateStream: false });

/**
 * Whether a sheet takes colour. The option decides; then NO_COLOR (https://no-color.org: set and not empty), then FORCE_COLOR
 * (`0` and `false` say no); then whether it is a terminal that is not dumb.
 */
export function takesColor(
  choice: ColorChoice,
  sheet: Pick<Sheet, "isTTY">,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (choice !== "auto") return choice === "always";
  const { NO_COLOR: refused = "", FORCE_COLOR: forced, TERM: terminal } = env;
  if (refused !== "") return false;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return sheet.isTTY === true && terminal !== "dumb";
}
