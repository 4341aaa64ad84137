import type { FindFilter } from '../record/query.ts'
import { toColumn } from './day-column.ts'
import { outletCondition } from './select-events.ts'
import { type Among, Selection } from './selection.ts'

/** A report's row is long. */
const mostFetched = 4000

/** The conditions of a filter on table `report`. */
export function selectReports(
  { knownFrom, knownTo, source, outlet, language }: Omit<FindFilter, 'offset' | 'limit'>,
  words: Among | null,
): Selection {
  const selection = new Selection('report', mostFetched)
  selection.where('report.rejected = 0')
  if (knownFrom !== undefined) addColumn(selection, 'report.known >= ?', toColumn(knownFrom)!)
  if (knownTo !== undefined) addColumn(selection, 'report.known <= ?', toColumn(knownTo)!)
  if (source !== undefined) addColumn(selection, 'report.source = ?', source)
  if (outlet !== undefined) addColumn(selection, outletCondition, outlet)
  if (language !== undefined) selection.where('report.language = ?', language)
  if (words !== null) selection.among(words.members, words.holds, ...words.values)
  return selection
}

function addColumn(selection: Selection, condition: string, value: string | number): void {
  selection.among(`SELECT id FROM report WHERE ${condition}`, condition, value)
}
