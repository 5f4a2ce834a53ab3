// Loaded before the command (`--import`): its workers never finish writing down the record whose headline is in SLOW_HEADLINE. The
// library's own limits end every real page soon, so how long one takes would say only how fast the machine is.
import { isMainThread } from "node:worker_threads";

if (!isMainThread) {
  const stringify = JSON.stringify;
  JSON.stringify = (value, ...rest) => {
    if (value?.headline?.value === process.env.SLOW_HEADLINE) for (;;);
    return stringify(value, ...rest);
  };
}
