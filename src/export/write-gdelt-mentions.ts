import type { Telling } from '../record/telling.ts'
import { codeEvent } from './code-event.ts'
import type { ExportedReport, ExportOptions, RecordExport } from './exported.ts'
import { layInstant } from './lay-instant.ts'
import { layTabRow } from './lay-tab-row.ts'
import { numberEvent } from './number-event.ts'
import { pairParties, type Side } from './pair-parties.ts'
import { countCharacters, countSentences, findNamed } from './place-in-text.ts'
import { rememberReports } from './remember-reports.ts'

type Cell = string | number | null

/** What GDELT writes for the place of an actor that a dyad doesn't have. */
const noActor = -1

/** GDELT 2.0's mentions: 16 columns, no header; one row for each telling of each row of the events. Heeds `alleged`. */
export async function* writeGdeltMentions(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const reportOf = rememberReports(record)
  for await (const { event, tellings } of record.events()) {
    const coded = codeEvent(event, options)
    if (typeof coded === 'string') continue
    const dyads = pairParties(event.parties, coded).map((dyad) => ({ ...dyad, id: numberEvent(event.id, dyad) }))
    const first = tellings[0] === undefined ? null : await reportOf(tellings[0].told.report)
    const seen = first === null ? null : layInstant(first.added)
    for (const telling of tellings) {
      const report = await reportOf(telling.told.report)
      const sentence = report === null ? null : countSentences(report.text, telling.span.start)
      for (const { id, source, target } of dyads) {
        const where = [placeOf(source, telling, report), placeOf(target, telling, report)]
        yield layTabRow(
          [id, seen, ...documentCells(telling, report), sentence, ...where, ...tellingCells(telling, report)],
          '',
        )
      }
    }
  }
}

/** When it was added, 1 for the web and 2 for what has only a citation, whose it is, and its address or title. */
function documentCells({ told }: Telling, report: ExportedReport | null): Cell[] {
  const added = report === null ? null : layInstant(report.added)
  const isWeb = told.url !== null && /^https?:/u.test(told.url)
  const host = isWeb && URL.canParse(told.url!) ? new URL(told.url!).hostname.replace(/^www\./u, '') : told.source
  return [added, isWeb ? 1 : 2, host, isWeb ? told.url : (told.title ?? told.report)]
}

function placeOf(side: Side | null, telling: Telling, report: ExportedReport | null): Cell {
  if (side === null) return noActor
  const at = findNamed(telling, side.party.actor.name)
  return at === null || report === null ? null : countCharacters(report.text, at)
}

/** Place of the verb, found in the text as it stands, how sure (10 to 100, in tens), length of the document; no tone, no translation. */
function tellingCells({ trigger, confidence }: Telling, report: ExportedReport | null): Cell[] {
  const at = report === null ? null : countCharacters(report.text, trigger.start)
  const length = report === null ? null : countCharacters(report.text)
  return [at, 1, Math.min(100, Math.max(10, Math.round(confidence * 10) * 10)), length, null, null, null]
}
