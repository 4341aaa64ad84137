import { type Fetched, type FetchOptions, openUrl, readRetryAfter } from '../open-url.ts'
import { SourceError } from '../source-error.ts'
import { AnswerError } from './answer-error.ts'
import { type Answer, type AskOptions, askUrl, type Conditions } from './ask-url.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Fetcher } from './fetcher.ts'
import { Host } from './host.ts'
import { mayPass } from './may-pass.ts'
import type { NetOptions } from './net-options.ts'
import { largestRobots, noRobots, type Robots, readRobots } from './read-robots.ts'

/** Longer waits are not sat out but told: the address fails, and its host is left alone for as long. */
const longestWait = 60_000
const longestRest = 60 * 60_000
/** So many addresses of a host in a row fail, retries and all, before the others are not tried for a while. */
const patience = 3
/** How long a robots.txt is believed. Source: RFC 9309, section 2.4. */
const robotsAge = 24 * 60 * 60_000

/** One for a run: it knows each host's robots.txt, how it answered, and when it may be asked again. */
export function makeFetcher(options: NetOptions): Fetcher {
  const asker = new Asker(options)
  return { open: (url, conditions) => asker.open(url, conditions) }
}

class Asker {
  private readonly hosts = new Map<string, Host>()
  private readonly options: NetOptions
  private readonly clock: Clock

  constructor(options: NetOptions) {
    this.options = options
    this.clock = options.clock ?? systemClock
  }

  open(url: string, conditions?: Conditions): Promise<Fetched> {
    const ask = async (hop: URL, asking: AskOptions) => {
      await this.obey(hop)
      return this.persist(hop, asking)
    }
    return openUrl(url, { ...this.asking(), ask, ...(conditions ? { conditions } : {}) })
  }

  private asking(): FetchOptions {
    const { allowPrivate = false, timeout = 30_000, signal } = this.options
    return { allowPrivate, timeout, ...(signal ? { signal } : {}) }
  }

  private host({ origin }: URL): Host {
    const host = this.hosts.get(origin) ?? new Host(origin, this.options.delay ?? 1000)
    this.hosts.set(origin, host)
    return host
  }

  private async obey(url: URL): Promise<void> {
    const host = this.host(url)
    if (!host.robots || host.robots.until < this.clock.now())
      host.robots = { until: this.clock.now() + robotsAge, read: this.askRobots(host) }
    const robots = await host.robots.read.catch((cause) => {
      host.robots = null
      throw cause
    })
    host.delay = Math.max(this.options.delay ?? 1000, robots.delay)
    if (robots.allows(url.href)) return
    const message = `${url.href} is not to be read by machine: ${host.origin}/robots.txt says so`
    throw new SourceError('not-allowed', url.href, message, 'Open it in a browser; a saved page can be read as a file.')
  }

  /** Where a host has no robots.txt, all may be read; where it cannot be asked for it, nothing. Source: RFC 9309, section 2.3.1. */
  private async askRobots(host: Host): Promise<Robots> {
    const url = `${host.origin}/robots.txt`
    const ask = (hop: URL, asking: AskOptions) => this.persist(hop, asking)
    try {
      const { bytes } = await openUrl(url, { ...this.asking(), largest: largestRobots, cut: true, ask })
      return readRobots(url, new TextDecoder().decode(bytes))
    } catch (cause) {
      if (cause instanceof AnswerError && cause.code !== 'busy' && (cause.status ?? 500) < 500) return noRobots
      throw cause
    }
  }

  /** Asks, and asks again after what may pass: after 1, 2, 4 … seconds, or when the server says. */
  private async persist(url: URL, asking: AskOptions): Promise<Answer> {
    const host = this.host(url)
    for (let attempt = 0; ; attempt++) {
      const outcome = await host.inTurn(() => this.tryOnce(host, url, asking), this.clock, asking.signal)
      if (!mayPass(outcome)) {
        host.failures = 0
        return settle(outcome)
      }
      const asked = (retryAfterOf(outcome) ?? 0) * 1000
      const wait = Math.max(asked, 1000 * 2 ** attempt)
      const last = attempt >= (this.options.retries ?? 3) || wait > longestWait
      if (last || asking.signal?.aborted) {
        this.close(host, asked)
        return settle(outcome)
      }
      host.rest(wait, this.clock)
    }
  }

  private async tryOnce(host: Host, url: URL, asking: AskOptions): Promise<Answer | SourceError> {
    this.refuseClosed(host, url)
    try {
      return await askUrl(url, asking)
    } catch (error) {
      if (error instanceof SourceError) return error
      throw error
    }
  }

  private close(host: Host, asked: number): void {
    host.failures++
    const tired = host.failures < patience ? 0 : Math.min(longestRest, longestWait * 2 ** (host.failures - patience))
    host.closedUntil = Math.max(host.closedUntil, this.clock.now() + Math.max(asked, tired))
  }

  private refuseClosed(host: Host, url: URL): void {
    const left = Math.ceil((host.closedUntil - this.clock.now()) / 1000)
    if (left <= 0) return
    const message = `${url.href} was not asked for: ${host.origin} did not answer before and is left alone for ${left} s`
    throw new AnswerError(url.href, null, left, message, 'Start again later: what is there already is not asked again.')
  }
}

function settle(outcome: Answer | SourceError): Answer {
  if (outcome instanceof SourceError) throw outcome
  return outcome
}

function retryAfterOf(outcome: Answer | SourceError): number | null {
  if (outcome instanceof SourceError) return null
  return readRetryAfter(outcome.headers['retry-after'], outcome.headers.date)
}
