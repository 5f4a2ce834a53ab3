import { messageOf, systemCode } from "../complaints.ts";
import { FetchRefusal, type RefusalCode } from "./refusal.ts";

const MEANINGS: Readonly<Record<string, readonly [RefusalCode, string]>> = {
  ENOTFOUND: ["unknown-host", "has a host name that does not exist; check its spelling"],
  EAI_AGAIN: ["unknown-host", "has a host name that cannot be resolved now; check the network connection"],
  ECONNREFUSED: ["unreachable", "refuses the connection"],
  ECONNRESET: ["unreachable", "broke off the connection"],
  UND_ERR_SOCKET: ["unreachable", "broke off the connection"],
  EHOSTUNREACH: ["unreachable", "cannot be reached from here"],
  ENETUNREACH: ["unreachable", "cannot be reached from here"],
  ETIMEDOUT: ["timeout", "does not answer"],
  UND_ERR_CONNECT_TIMEOUT: ["timeout", "does not answer: no connection in 10 s"],
  UND_ERR_HEADERS_TIMEOUT: ["timeout", "keeps silent: no headers in 10 s"],
  UND_ERR_BODY_TIMEOUT: ["timeout", "keeps silent: nothing of the body in 10 s"],
  UND_ERR_HEADERS_OVERFLOW: ["too-large", "sends headers larger than 16 KB"],
  Z_BUF_ERROR: ["encoding", "ends in the middle of its compressed body"],
  Z_DATA_ERROR: ["encoding", "has a compressed body that is damaged"],
};

/** Node's names for a certificate that does not hold begin so. */
const CERTIFICATE_CODES = ["CERT_", "ERR_TLS_", "DEPTH_ZERO_", "SELF_SIGNED_", "UNABLE_TO_"];

/** Whatever a request threw, as the refusal that it means. */
export function refusalOf(problem: unknown): FetchRefusal {
  const known = findRefusal(problem);
  if (known !== null) return known;
  const code = systemCode(problem) ?? "";
  const meaning = MEANINGS[code];
  if (meaning !== undefined) return new FetchRefusal(meaning[0], meaning[1]);
  if (problem instanceof Error && (problem.name === "TimeoutError" || problem.name === "AbortError"))
    return new FetchRefusal("timeout", "takes longer than 30 s");
  if (CERTIFICATE_CODES.some((start) => code.startsWith(start)))
    return new FetchRefusal("certificate", `has a certificate that does not hold (${code})`);
  if (code.startsWith("ERR_SSL_"))
    return new FetchRefusal("unreachable", `does not speak TLS as it should (${code}); try http://`);
  if (code.startsWith("ERR_BROTLI") || code.startsWith("ERR__ERROR") || code.startsWith("Z_"))
    return new FetchRefusal("encoding", "has a compressed body that is damaged");
  return new FetchRefusal("unreachable", `cannot be fetched: ${messageOf(problem)}`);
}

/** The guard's own refusal, also where a client wrapped it as a cause or among several attempts. */
function findRefusal(problem: unknown): FetchRefusal | null {
  if (problem instanceof FetchRefusal) return problem;
  if (!(problem instanceof Error)) return null;
  return problem.cause === undefined ? null : findRefusal(problem.cause);
}
