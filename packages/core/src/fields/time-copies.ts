import { isoClock, isoDay, localAt, MS_PER_MINUTE } from "../grammar/time/calendar.ts";
import type { ZoneHint } from "../grammar/time/when.ts";
import { offsetAt } from "../grammar/time/zones.ts";
import type { Stamp } from "./time-stamp.ts";

/**
 * Witnesses without those that repeat another's clock under a wrong zone. Templates write the publisher's clock as universal time
 * (`10:15+02:00` and `10:15Z`; in Berlin `08:15Z` and `10:15Z`), some universal time with the publisher's offset (`10:15+02:00` and `08:15+02:00`).
 */
export function withoutCopies(stamps: readonly Stamp[], hint: ZoneHint | null): Stamp[] {
  return stamps.filter((copy) => !copy.zoned || !stamps.some((original) => isCopy(copy, original, hint)));
}

function isCopy(copy: Stamp, { millis, clock, zoned, witness }: Stamp, hint: ZoneHint | null): boolean {
  if (millis === null || clock === null || copy.millis === null) return false;
  const isStated = witness.how === "stated";
  if (!zoned && !isStated) return false;
  const own = offsetOf(clock, millis);
  const written = offsetOf(copy.clock ?? "", copy.millis);
  if (written !== 0) return written === own && copy.clock === clockAt(millis, 0);
  if (own === 0) {
    const offset = hint === null ? null : offsetAt(hint.zone, millis);
    return offset !== null && offset !== 0 && copy.clock === clockAt(millis, offset);
  }
  // Of one plugin's JSON-LD and metas now the one is wrong, now the other; some blogs print universal time.
  const { family } = copy.witness;
  const isDoubtful =
    witness.family === "jsonld" || (family === "meta" && !zoned) || (family === "jsonld" && !(isStated && zoned));
  return !isDoubtful && copy.clock === clock;
}

/** Minutes east of UTC. */
function offsetOf(clock: string, millis: number): number {
  return Date.parse(`${clock}Z`) / MS_PER_MINUTE - Math.floor(millis / MS_PER_MINUTE);
}

/** What a clock so many minutes east of UTC shows at an instant, to the minute. */
export function clockAt(millis: number, offset: number): string {
  const local = localAt(millis, offset);
  return `${isoDay(local.year, local.month, local.day)}T${isoClock(local, false)}`;
}
