import type {
  ActorDetail,
  ActorsAnswer,
  ActorsQuery,
  PairDetail,
  PairsAnswer,
  PairsQuery,
  TripsAnswer,
  TripsQuery,
} from '../api/actor.ts'
import type { AboutAnswer, AddBody, FeedAnswer, FeedsAnswer, JobAnswer, JobsAnswer, TextBody } from '../api/adding.ts'
import type { MapAnswer, MapQuery, NetworkAnswer, NetworkQuery, TimelineAnswer, TimelineQuery } from '../api/charts.ts'
import type { AheadAnswer, CorrectionAnswer, EventDetail, EventsPage } from '../api/event.ts'
import type { ExportFormatsAnswer, ExportQuery } from '../api/exports.ts'
import type { AheadQuery, EventsQuery, ReportsQuery, StatementsQuery } from '../api/filter.ts'
import type { ReadingAnswer, ReportDetail, ReportsPage, TraceAnswer, VersionAnswer } from '../api/report.ts'
import type { CorrectionsPage, CorrectionsQuery, ReviewPage, ReviewQuery, WishBody } from '../api/review.ts'
import type { SearchAnswer, SearchQuery } from '../api/search.ts'
import type { StatementsPage } from '../api/statement.ts'
import { type Change, followChanges } from './follow-changes.ts'
import { type ClientOptions, makeSend } from './send.ts'

/** A question: what the API lets out may be left out or undefined, and one value stands for a list of one. */
export type Question<Query> = { readonly [Name in keyof Query]: Given<Query[Name]> }
type Given<Value> = Value extends readonly (infer Item)[] ? Item | readonly Item[] : Value

/** A page of a list: `next` is the `after` of the one behind it, null at the end. */
export interface Listed<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}

export type Client = ReturnType<typeof openClient>

const path = (strings: TemplateStringsArray, ...ids: (string | number)[]) =>
  strings.reduce((so, piece, index) => so + encodeURIComponent(ids[index - 1]!) + piece)

/**
 * Readout's HTTP API, typed. Each method is one operation of the description at /api/openapi.json. All throw `ApiError` where the server says no,
 * the `TypeError` of `fetch` where it is not there, and the signal's reason where it is aborted.
 */
export function openClient(options: ClientOptions = {}) {
  const send = makeSend(options)
  const get = async <Answer>(address: string, query?: object, signal?: AbortSignal) =>
    (await send(address, { query, signal })).json() as Promise<Answer>
  const post = async <Answer>(address: string, json: unknown, signal?: AbortSignal) =>
    (await send(address, { method: 'POST', json, signal })).json() as Promise<Answer>

  return {
    about: (signal?: AbortSignal) => get<AboutAnswer>('/about', {}, signal),
    ahead: (query: Question<AheadQuery> = {}, signal?: AbortSignal) => get<AheadAnswer>('/ahead', query, signal),
    events: (query: Question<EventsQuery> = {}, signal?: AbortSignal) => get<EventsPage>('/events', query, signal),
    event: (id: string, query: { today?: string | undefined } = {}, signal?: AbortSignal) =>
      get<EventDetail>(path`/events/${id}`, query, signal),
    reports: (query: Question<ReportsQuery> = {}, signal?: AbortSignal) => get<ReportsPage>('/reports', query, signal),
    report: (id: string, signal?: AbortSignal) => get<ReportDetail>(path`/reports/${id}`, {}, signal),
    /** Why each fact of it was read so, and what lost. */
    trace: (id: string, signal?: AbortSignal) => get<TraceAnswer>(path`/reports/${id}/trace`, {}, signal),
    /** The page as it was fetched. */
    reportPage: async (id: string, signal?: AbortSignal) =>
      new Uint8Array(await (await send(path`/reports/${id}/page`, { accept: '*/*', signal })).arrayBuffer()),
    version: (id: string, number: number, signal?: AbortSignal) =>
      get<VersionAnswer>(path`/reports/${id}/versions/${number}`, {}, signal),
    findActors: (query: Question<ActorsQuery>, signal?: AbortSignal) => get<ActorsAnswer>('/actors', query, signal),
    actor: (id: string, query: { today?: string | undefined } = {}, signal?: AbortSignal) =>
      get<ActorDetail>(path`/actors/${id}`, query, signal),
    /** The last contact of every pair of states. */
    pairs: (query: Question<PairsQuery> = {}, signal?: AbortSignal) => get<PairsAnswer>('/pairs', query, signal),
    pair: (one: string, other: string, query: { today?: string | undefined } = {}, signal?: AbortSignal) =>
      get<PairDetail>(path`/pairs/${one}/${other}`, query, signal),
    trips: (query: Question<TripsQuery>, signal?: AbortSignal) => get<TripsAnswer>('/trips', query, signal),
    statements: (query: Question<StatementsQuery> = {}, signal?: AbortSignal) =>
      get<StatementsPage>('/statements', query, signal),
    search: (query: Question<SearchQuery>, signal?: AbortSignal) => get<SearchAnswer>('/search', query, signal),
    timeline: (query: Question<TimelineQuery> = {}, signal?: AbortSignal) =>
      get<TimelineAnswer>('/timeline', query, signal),
    map: (query: Question<MapQuery> = {}, signal?: AbortSignal) => get<MapAnswer>('/map', query, signal),
    network: (query: Question<NetworkQuery> = {}, signal?: AbortSignal) =>
      get<NetworkAnswer>('/network', query, signal),
    review: (query: Question<ReviewQuery> = {}, signal?: AbortSignal) => get<ReviewPage>('/review', query, signal),
    corrections: (query: Question<CorrectionsQuery> = {}, signal?: AbortSignal) =>
      get<CorrectionsPage>('/corrections', query, signal),
    /** With `expects`, refused (409) where somebody corrected it since. */
    correct: (wish: WishBody, signal?: AbortSignal) => post<CorrectionAnswer>('/corrections', wish, signal),
    /** Reads a text or page and keeps nothing. */
    read: (text: TextBody, signal?: AbortSignal) => post<ReadingAnswer>('/readings', text, signal),
    add: (addition: AddBody, signal?: AbortSignal) => post<JobAnswer>('/additions', addition, signal),
    /** A file as it is: a page, a mail, an archive, JSON lines. */
    addFile: async (name: string, bytes: Uint8Array | Blob, type: string, signal?: AbortSignal) =>
      (await send('/additions', { method: 'POST', query: { name }, bytes, type, signal })).json() as Promise<JobAnswer>,
    additions: (signal?: AbortSignal) => get<JobsAnswer>('/additions', {}, signal),
    addition: (id: string, signal?: AbortSignal) => get<JobAnswer>(path`/additions/${id}`, {}, signal),
    stopAddition: async (id: string, signal?: AbortSignal) =>
      (await send(path`/additions/${id}`, { method: 'DELETE', signal })).json() as Promise<JobAnswer>,
    feeds: (signal?: AbortSignal) => get<FeedsAnswer>('/feeds', {}, signal),
    follow: (address: string, signal?: AbortSignal) => post<FeedAnswer>('/feeds', { address }, signal),
    dropFeed: async (id: string, signal?: AbortSignal): Promise<void> =>
      void (await send(path`/feeds/${id}`, { method: 'DELETE', signal })),
    formats: (signal?: AbortSignal) => get<ExportFormatsAnswer>('/exports', {}, signal),
    /** One file of a format, as it comes. */
    export: async (format: string, file: string, query: Question<ExportQuery> = {}, signal?: AbortSignal) =>
      (await send(path`/exports/${format}/${file}`, { query, accept: '*/*', signal })).body!,
    /** What happens in the record, until it is aborted. */
    changes: (signal: AbortSignal): AsyncGenerator<Change, void> => followChanges(send, signal),
    /** All rows of a list, page after page: `client.all(client.events, { country: 'GEO' })`. */
    async *all<Query extends { after?: string | undefined }, Row>(
      list: (query?: Query, signal?: AbortSignal) => Promise<Listed<Row>>,
      query?: NoInfer<Query>,
      signal?: AbortSignal,
    ): AsyncGenerator<Row, void> {
      for (let after = query?.after; ; ) {
        const page = await list({ ...query, ...(after === undefined ? {} : { after }) } as Query, signal)
        yield* page.rows
        if (page.next === null) return
        after = page.next
      }
    },
  }
}
