import { concerns, listUndone } from '../../record/ask/list-undone.ts'
import type { Correction } from '../../record/correction.ts'
import { readTarget } from './correct.ts'
import { type OutputOptions, printList } from './print-list.ts'
import { showCorrection } from './show/show-correction.ts'
import { withReader } from './with-record.ts'

interface Listed {
  readonly correction: Correction
  readonly holds: boolean
}

/** `readout corrections`: who corrected what. Returns the exit code. */
export function listCorrections(
  id: string | undefined,
  options: OutputOptions & { readonly record?: string },
): Promise<number> {
  return withReader(options.record, async (store) => {
    const all = await store.corrections()
    const wanted = id === undefined || all.some((one) => concerns(one, id)) ? id : (await readTarget(id, store)).id
    const undone = listUndone(all)
    const found = all
      .filter((correction) => wanted === undefined || concerns(correction, wanted))
      .map((correction) => ({ correction, holds: !undone.has(correction.id) }))
    await printList(inTurn(found), view(id), options)
    return 0
  })
}

async function* inTurn(found: readonly Listed[]): AsyncGenerator<Listed> {
  yield* found
}

function view(id: string | undefined) {
  return {
    toJson: ({ correction, holds }: Listed) => ({ ...correction, holds }),
    columns: ['id', 'target_kind', 'target', 'action', 'slot', 'value', 'others', 'who', 'at', 'why', 'holds'],
    toRows: ({ correction, holds }: Listed) => {
      const { target, action, slot, value, others, who, at, why } = correction
      const given = value === null ? null : typeof value === 'string' ? value : JSON.stringify(value)
      return [[correction.id, target.kind, target.id, action, slot, given, others.join(' '), who, at, why, holds]]
    },
    show: (found: readonly Listed[]) =>
      found.map(({ correction, holds }) => showCorrection(correction, !holds)).join(''),
    none: id === undefined ? 'nobody has corrected anything in this record' : `nobody has corrected ${id}`,
  }
}
