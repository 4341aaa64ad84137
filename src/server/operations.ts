import type { Operation } from './operation.ts'
import { about } from './resources/about.ts'
import { getActor, listActors } from './resources/actors.ts'
import { add, getAddition, listAdditions, stopAddition } from './resources/additions.ts'
import { ahead } from './resources/ahead.ts'
import { followChanges } from './resources/changes.ts'
import { correct } from './resources/correct.ts'
import { listCorrections } from './resources/corrections.ts'
import { getEvent, listEvents } from './resources/events.ts'
import { getExport, listExportFormats } from './resources/exports.ts'
import { dropFeed, followFeed, listFeeds } from './resources/feeds.ts'
import { map } from './resources/map.ts'
import { network } from './resources/network.ts'
import { getPair, listPairs } from './resources/pairs.ts'
import { readText } from './resources/readings.ts'
import { getReport, getReportPage, getReportTrace, getReportVersion, listReports } from './resources/reports.ts'
import { review } from './resources/review.ts'
import { search } from './resources/search.ts'
import { listStatements } from './resources/statements.ts'
import { timeline } from './resources/timeline.ts'
import { listTrips } from './resources/trips.ts'

/** All operations of the API, by path and then by method. One line each. */
export const operations: readonly Operation[] = [
  about,
  listActors,
  getActor,
  listAdditions,
  add,
  getAddition,
  stopAddition,
  ahead,
  followChanges,
  listCorrections,
  correct,
  listEvents,
  getEvent,
  listExportFormats,
  getExport,
  listFeeds,
  followFeed,
  dropFeed,
  map,
  network,
  listPairs,
  getPair,
  readText,
  listReports,
  getReport,
  getReportPage,
  getReportTrace,
  getReportVersion,
  review,
  search,
  listStatements,
  timeline,
  listTrips,
]
