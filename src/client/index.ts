// What a program that imports "readout/client" may use. Only types come from the API's schemas: no dependency is loaded.
export type { ActorDetail, ActorsAnswer, PairDetail, PairsAnswer, TripsAnswer } from '../api/actor.ts'
export type { AboutAnswer, AddBody, FeedAnswer, FeedsAnswer, JobAnswer, JobsAnswer, TextBody } from '../api/adding.ts'
export type { MapAnswer, NetworkAnswer, TimelineAnswer } from '../api/charts.ts'
export type {
  AheadAnswer,
  ChangeAnswer,
  CorrectionAnswer,
  EventDetail,
  EventItem,
  EventsPage,
  StepAnswer,
  TellingAnswer,
} from '../api/event.ts'
export type { ExportFormatsAnswer } from '../api/exports.ts'
export type { Problem } from '../api/problem.ts'
export type {
  ReadingAnswer,
  ReportAnswer,
  ReportDetail,
  ReportsPage,
  TraceAnswer,
  VersionAnswer,
} from '../api/report.ts'
export type { CorrectionsPage, ReviewPage, WishBody } from '../api/review.ts'
export type { SearchAnswer } from '../api/search.ts'
export type { StatementAnswer, StatementsPage } from '../api/statement.ts'
export type { ActorAnswer, CoordinatesAnswer, PartyAnswer, TodayAnswer } from '../api/words.ts'
export { ApiError } from './api-error.ts'
export type { Change } from './follow-changes.ts'
export { type Client, type Listed, openClient, type Question } from './open-client.ts'
export type { ClientOptions } from './send.ts'
