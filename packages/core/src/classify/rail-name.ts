import { textKey } from "../text/same-text.ts";

/** Words for the day in headings ("Most Watched Today"): they do not name the rail. */
const DAY_WORDS: ReadonlySet<string> = new Set(
  "today now tonight heute jetzt aujourdhui hoy ahora oggi ora hoje agora vandaag nu idag i dag nå tänään dzisiaj dziś dnes ma astăzi днес danas данас danes σήμερα сегодня сейчас сьогодні šiandien šodien täna bugün اليوم امروز היום आज".split(
    " ",
  ),
);

/** The heading of a rail as a name: `Most Watched Today` is `most-watched`. Letters of any script stay. */
export function slugOf(heading: string): string {
  const words = textKey(heading).split(" ");
  while (words.length > 1 && DAY_WORDS.has(words.at(-1) ?? "")) words.pop();
  return words.join("-") || "unnamed";
}
