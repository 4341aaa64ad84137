import type { WriteExport } from './exported.ts'
import { tables } from './tables.ts'
import { writeAnnotations } from './write-annotations.ts'
import { writeAtom } from './write-atom.ts'
import { writeBriefHtml } from './write-brief-html.ts'
import { writeBriefMarkdown } from './write-brief-markdown.ts'
import { writeCameo } from './write-cameo.ts'
import { writeCorrections } from './write-corrections.ts'
import { writeCsv } from './write-csv.ts'
import { writeDataPackage } from './write-data-package.ts'
import { writeFollowTheMoney } from './write-followthemoney.ts'
import { writeGdeltEvents } from './write-gdelt-events.ts'
import { writeGdeltMentions } from './write-gdelt-mentions.ts'
import { writeGeoJson, writeGeoJsonJourneys } from './write-geojson.ts'
import { writeGexf } from './write-gexf.ts'
import { writeGraphMl } from './write-graphml.ts'
import { writeICalendar } from './write-icalendar.ts'
import { writeJsonLd } from './write-json-ld.ts'
import { writeParquet } from './write-parquet.ts'
import { writePlover } from './write-plover.ts'
import { writePolecat } from './write-polecat.ts'
import { writeReadings } from './write-readings.ts'
import { writeRss } from './write-rss.ts'

/** One file that a format consists of. */
export interface ExportPart {
  /** File name within a folder: "events.csv". */
  readonly file: string
  readonly mediaType: string
  readonly write: WriteExport
}

/** A format as `readout export NAME` knows it. With one part it can go to standard output; with more it takes a folder. */
export interface ExportFormat {
  readonly name: string
  /** What it is, in half a line. */
  readonly what: string
  readonly parts: readonly ExportPart[]
}

/** All formats, in the order of the help text. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'csv',
    what: 'a folder of CSV tables with their Frictionless description',
    parts: [
      ...tables.map((table) => ({ file: `${table.name}.csv`, mediaType: 'text/csv', write: writeCsv(table) })),
      { file: 'datapackage.json', mediaType: 'application/json', write: writeDataPackage },
    ],
  },
  {
    name: 'parquet',
    what: 'the same tables as a folder of Parquet files',
    parts: tables.map((table) => ({
      file: `${table.name}.parquet`,
      mediaType: 'application/vnd.apache.parquet',
      write: writeParquet(table),
    })),
  },
  {
    name: 'polecat',
    what: 'POLECAT’s 40 columns, one row an event',
    parts: [{ file: 'polecat.txt', mediaType: 'text/tab-separated-values', write: writePolecat }],
  },
  {
    name: 'gdelt',
    what: 'GDELT 2.0’s events (61 columns) and mentions (16), one row a dyad',
    parts: [
      { file: 'gdelt.export.CSV', mediaType: 'text/tab-separated-values', write: writeGdeltEvents },
      { file: 'gdelt.mentions.CSV', mediaType: 'text/tab-separated-values', write: writeGdeltMentions },
    ],
  },
  {
    name: 'cameo',
    what: 'CAMEO-coded dyads as TABARI and PETRARCH write them',
    parts: [{ file: 'cameo.txt', mediaType: 'text/tab-separated-values', write: writeCameo }],
  },
  {
    name: 'plover',
    what: 'PLOVER JSON, one event a line',
    parts: [{ file: 'plover.jsonl', mediaType: 'application/x-ndjson', write: writePlover }],
  },
  {
    name: 'jsonld',
    what: 'schema.org: events, reports, quotations and claims',
    parts: [{ file: 'record.jsonld', mediaType: 'application/ld+json', write: writeJsonLd }],
  },
  {
    name: 'annotations',
    what: 'W3C Web Annotations: each fact on its words',
    parts: [
      {
        file: 'annotations.jsonld',
        mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
        write: writeAnnotations,
      },
    ],
  },
  {
    name: 'icalendar',
    what: 'a calendar of what is ahead and what was',
    parts: [{ file: 'record.ics', mediaType: 'text/calendar; charset=utf-8', write: writeICalendar }],
  },
  {
    name: 'geojson',
    what: 'events as points on the map',
    parts: [{ file: 'events.geojson', mediaType: 'application/geo+json', write: writeGeoJson }],
  },
  {
    name: 'geojson-visits',
    what: 'visits as lines from the capital of the visitor',
    parts: [{ file: 'visits.geojson', mediaType: 'application/geo+json', write: writeGeoJsonJourneys }],
  },
  {
    name: 'graphml',
    what: 'who met whom, for graph programs',
    parts: [{ file: 'met.graphml', mediaType: 'application/graphml+xml', write: writeGraphMl }],
  },
  {
    name: 'gexf',
    what: 'who met whom, for Gephi',
    parts: [{ file: 'met.gexf', mediaType: 'application/gexf+xml', write: writeGexf }],
  },
  {
    name: 'followthemoney',
    what: 'FollowTheMoney entities, for Aleph and OpenSanctions tools',
    parts: [{ file: 'record.ftm.json', mediaType: 'application/json+ftm', write: writeFollowTheMoney }],
  },
  {
    name: 'rss',
    what: 'the newest changes, RSS 2.0',
    parts: [{ file: 'changes.rss', mediaType: 'application/rss+xml', write: writeRss }],
  },
  {
    name: 'atom',
    what: 'the newest changes, Atom',
    parts: [{ file: 'changes.atom', mediaType: 'application/atom+xml', write: writeAtom }],
  },
  {
    name: 'brief',
    what: 'a brief of a period by country, Markdown',
    parts: [{ file: 'brief.md', mediaType: 'text/markdown; charset=utf-8', write: writeBriefMarkdown }],
  },
  {
    name: 'brief-html',
    what: 'the same as one page for browser and printer',
    parts: [{ file: 'brief.html', mediaType: 'text/html; charset=utf-8', write: writeBriefHtml }],
  },
  {
    name: 'corrections',
    what: 'what people have corrected, for readout import',
    parts: [{ file: 'corrections.jsonl', mediaType: 'application/x-ndjson', write: writeCorrections }],
  },
  {
    name: 'readings',
    what: 'what each report says, for readout import',
    parts: [{ file: 'readings.jsonl', mediaType: 'application/x-ndjson', write: writeReadings }],
  },
]
