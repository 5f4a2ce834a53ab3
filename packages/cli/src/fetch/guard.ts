import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { buildConnector } from "undici";
import { isPublicAddress } from "./addresses.ts";
import { FetchRefusal } from "./refusal.ts";

/** The way out: names to addresses, addresses to sockets. Tests put a stand-in here; the guard itself stays. */
export interface Network {
  /** Every address of a host name. */
  resolve(hostname: string): Promise<readonly LookupAddress[]>;
  /** Opens sockets to these addresses and to no other. */
  dial(addresses: readonly LookupAddress[]): buildConnector.connector;
}

const CONNECT_TIMEOUT_MS = 10_000;

/** The machine's resolver and its sockets. The addresses that were checked are those dialled: nothing is resolved twice. */
export const SYSTEM_NETWORK: Network = {
  resolve: (hostname) => lookup(hostname, { all: true, verbatim: true }),
  dial: (addresses) =>
    buildConnector({
      timeout: CONNECT_TIMEOUT_MS,
      lookup: (_hostname, options, done) => {
        const first = addresses[0];
        if (options.all) done(null, [...addresses]);
        else if (first !== undefined) done(null, first.address, first.family);
      },
    }),
};

const HOW_TO_ALLOW = "--allow-private-addresses allows it";

/**
 * The address as a URL that may be fetched, before any name is resolved: http or https, no credentials, and no literal
 * address that is not public. The URL parser has already turned 127.1, 0x7f.1, 2130706433 and octal forms into dotted ones.
 */
export function checkAddress(address: string, allowPrivate: boolean): URL {
  if (!URL.canParse(address)) throw new FetchRefusal("bad-address", "is no valid address");
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchRefusal("scheme", `uses ${url.protocol}// and only http:// and https:// are fetched`);
  if (url.username !== "" || url.password !== "")
    throw new FetchRefusal("credentials", "carries a user name or password; remove it from the address");
  const hostname = bareHost(url.hostname);
  if (!allowPrivate && (isLocalName(hostname) || (isIP(hostname) !== 0 && !isPublicAddress(hostname))))
    throw new FetchRefusal("not-public", `leads to ${hostname}, which is no public address; ${HOW_TO_ALLOW}`);
  return url;
}

/**
 * A connector that resolves a host, checks every address it has, and dials only those. It runs for each connection, so a name
 * that resolves differently the second time (DNS rebinding) is checked the second time. One address that is not public is
 * enough to refuse the host.
 */
export function guardedConnector(network: Network, allowPrivate: boolean): buildConnector.connector {
  return (options, done) => {
    addressesOf(options.hostname, network, allowPrivate).then(
      (addresses) => network.dial(addresses)(options, done),
      (problem: unknown) => done(problem instanceof Error ? problem : new Error(String(problem)), null),
    );
  };
}

async function addressesOf(
  hostname: string,
  network: Network,
  allowPrivate: boolean,
): Promise<readonly LookupAddress[]> {
  const host = bareHost(hostname);
  const family = isIP(host);
  const addresses = family === 0 ? await network.resolve(host) : [{ address: host, family }];
  const refused = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
  if (refused !== undefined)
    throw new FetchRefusal("not-public", `leads to ${refused.address}, which is no public address; ${HOW_TO_ALLOW}`);
  if (addresses.length === 0) throw new FetchRefusal("unknown-host", `${host} has no address`);
  return addresses;
}

/** The host without the brackets of an IPv6 literal. */
function bareHost(hostname: string): string {
  return hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
}

/** `localhost` and everything under it is this machine by RFC 6761, whatever a resolver says; a dot behind changes nothing. */
function isLocalName(hostname: string): boolean {
  const name = hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
  return name === "localhost" || name.endsWith(".localhost");
}
