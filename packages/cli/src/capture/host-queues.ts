/** One visit to be made. */
export interface Job {
  /** What was asked for. */
  readonly address: string;
  /** Where it has led to so far. */
  readonly url: string;
  readonly redirects: number;
  /** From 1. */
  readonly attempt: number;
}

interface Host {
  readonly jobs: Job[];
  busy: boolean;
  /** Not visited before. */
  freeAt: number;
}

/** Hosts that nothing waits for are forgotten beyond so many, oldest first. */
const MOST_IDLE_HOSTS = 100_000;

/** Jobs by host. A host is visited by one at a time, and between two visits it rests. */
export class HostQueues {
  readonly #hosts = new Map<string, Host>();
  #waiting = 0;

  /** Jobs that nobody has taken yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Puts a job behind the others of its host, or before them where it goes on with a visit. */
  add(job: Job, first = false): void {
    const host = this.#host(hostOf(job.url));
    if (first) host.jobs.unshift(job);
    else host.jobs.push(job);
    this.#waiting += 1;
  }

  /** The next job that may be done now; null where every host is busy or rests. */
  take(now: number): Job | null {
    for (const host of this.#hosts.values()) {
      if (host.busy || host.freeAt > now || host.jobs.length === 0) continue;
      host.busy = true;
      this.#waiting -= 1;
      return host.jobs.shift() ?? null;
    }
    return null;
  }

  /** A visit to this address is over: its host rests until then. */
  release(url: string, freeAt: number): void {
    const name = hostOf(url);
    const host = this.#host(name);
    host.busy = false;
    host.freeAt = Math.max(host.freeAt, freeAt);
    // Behind the others, so that every host has its turn.
    this.#hosts.delete(name);
    this.#hosts.set(name, host);
    if (this.#hosts.size > MOST_IDLE_HOSTS) this.#forget(freeAt);
  }

  /** When the next host that rests is free; null where none rests with work waiting. */
  nextFreeAt(): number | null {
    let next: number | null = null;
    for (const { busy, freeAt, jobs } of this.#hosts.values())
      if (!busy && jobs.length > 0 && (next === null || freeAt < next)) next = freeAt;
    return next;
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    const host = { jobs: [], busy: false, freeAt: 0 };
    this.#hosts.set(name, host);
    return host;
  }

  #forget(now: number): void {
    for (const [name, host] of this.#hosts)
      if (!host.busy && host.jobs.length === 0 && host.freeAt < now) this.#hosts.delete(name);
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
