import { Agent } from "undici";
import { version } from "../desk.ts";
import { guardedConnector, type Network } from "./guard.ts";

/** Product token that robots.txt files name us by. */
export const ROBOTS_TOKEN = "tearsheet";

export function userAgent(): string {
  return `${ROBOTS_TOKEN}/${version()} (+https://www.npmjs.com/package/tearsheet)`;
}

/** Silence that a server may keep before its headers and between two pieces of the body. */
const SILENCE_TIMEOUT_MS = 10_000;

/** Sockets through the guard. Takes no proxy from the environment: a proxy would resolve names out of the guard's sight. */
export function guardedAgent(network: Network, allowPrivate: boolean): Agent {
  return new Agent({
    connect: guardedConnector(network, allowPrivate),
    headersTimeout: SILENCE_TIMEOUT_MS,
    bodyTimeout: SILENCE_TIMEOUT_MS,
    keepAliveTimeout: 1,
  });
}
