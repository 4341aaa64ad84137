import { codeEvent } from './code-event.ts'
import type { ExportOptions, RecordExport } from './exported.ts'
import { findActDay } from './find-act-day.ts'
import { layTabRow } from './lay-tab-row.ts'
import { pairParties } from './pair-parties.ts'
import { TallyLeftOut } from './tally-left-out.ts'

/** What PETRARCH writes for an actor it has no code for. */
const noActor = '---'

/**
 * CAMEO-coded dyads in the layout of TABARI and PETRARCH, without a header: date (YYYYMMDD), source, target, code, id of the event, address
 * and source of the report that shows it best. One row a dyad. Heeds `alleged`.
 */
export async function* writeCameo(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const leftOut = new TallyLeftOut()
  for await (const { event, tellings } of record.events()) {
    const coded = codeEvent(event, options)
    if (typeof coded === 'string') {
      leftOut.add(coded)
      continue
    }
    const dyads = pairParties(event.parties, coded).filter(
      ({ source, target }) => source.code.code !== null || (target !== null && target.code.code !== null),
    )
    if (dyads.length === 0) leftOut.add('whose parties have no code')
    const told = (tellings.find(({ id }) => id === event.best) ?? tellings[0])?.told
    const date = findActDay(event, coded.act)?.replaceAll('-', '') ?? ''
    for (const { source, target, cameo } of dyads) {
      const sides = [source.code.code ?? noActor, target?.code.code ?? noActor]
      yield layTabRow([date, ...sides, cameo, event.id, told?.url ?? '', told?.source ?? ''], '')
    }
  }
  leftOut.tell('cameo', options)
}
