/** What is grouped, each with the name of its group. The same things in both. */
export type Grouping = readonly string[]

export interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const figure = (precision: number, recall: number): Figure => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

/** B³ (Bagga and Baldwin 1998): the share of each thing's group that is right, and of its right group that is there, on the mean. */
export function bCubed(gold: Grouping, found: Grouping): Figure {
  return figure(share(found, gold), share(gold, found))
}

function share(of: Grouping, by: Grouping): number {
  let sum = 0
  for (const group of groupsOf(of)) for (const part of partsOf(group, by)) sum += part ** 2 / group.length
  return of.length === 0 ? 1 : sum / of.length
}

/** MUC (Vilain and others 1995): links that would have to be added. Groups of one count for nothing. */
export function muc(gold: Grouping, found: Grouping): Figure {
  return figure(links(found, gold), links(gold, found))
}

function links(of: Grouping, by: Grouping): number {
  let right = 0
  let all = 0
  for (const group of groupsOf(of)) {
    right += group.length - partsOf(group, by).length
    all += group.length - 1
  }
  return all === 0 ? 1 : right / all
}

/**
 * CEAFe (Luo 2005): groups paired off one to one so that their likeness, 2 |both| / (|one| + |other|), is greatest. `within` names for
 * each thing a part that no group crosses; pairing off part by part gives the same, sooner.
 */
export function ceafe(gold: Grouping, found: Grouping, within: Grouping): Figure {
  let best = 0
  for (const part of groupsOf(within)) best += pairOff(part, gold, found)
  return figure(best / new Set(found).size, best / new Set(gold).size)
}

function pairOff(part: readonly number[], gold: Grouping, found: Grouping): number {
  const right = [...Map.groupBy(part, (at) => gold[at]!).values()]
  const ours = Map.groupBy(part, (at) => found[at]!)
  const likeness = right.map((group) => {
    const both = Map.groupBy(group, (at) => found[at]!)
    return [...ours].map(([name, other]) => (2 * (both.get(name)?.length ?? 0)) / (group.length + other.length))
  })
  return greatestPairing(likeness)
}

function groupsOf(grouping: Grouping): number[][] {
  return [...Map.groupBy(grouping.keys(), (at) => grouping[at]!).values()]
}

/** Sizes of the pieces into which the other grouping cuts a group. */
function partsOf(group: readonly number[], by: Grouping): number[] {
  return [...Map.groupBy(group, (at) => by[at]!).values()].map((part) => part.length)
}

/** The greatest sum of one number a row, no two of a column (Hungarian method with potentials, cubic). */
function greatestPairing(matrix: readonly (readonly number[])[]): number {
  const wide = matrix.length <= (matrix[0]?.length ?? 0)
  const rows = wide ? matrix : (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column]!))
  const columns = rows[0]?.length ?? 0
  const ofRow = new Float64Array(rows.length + 1)
  const ofColumn = new Float64Array(columns + 1)
  const rowAt = new Int32Array(columns + 1)
  for (let row = 1; row <= rows.length; row++) placeRow(row, rows, ofRow, ofColumn, rowAt)
  let sum = 0
  for (let column = 1; column <= columns; column++)
    if (rowAt[column]! > 0) sum += rows[rowAt[column]! - 1]![column - 1]!
  return sum
}

function placeRow(
  row: number,
  rows: readonly (readonly number[])[],
  ofRow: Float64Array,
  ofColumn: Float64Array,
  rowAt: Int32Array,
): void {
  const least = new Float64Array(ofColumn.length).fill(Number.POSITIVE_INFINITY)
  const before = new Int32Array(ofColumn.length)
  const used = new Uint8Array(ofColumn.length)
  rowAt[0] = row
  let at = 0
  while (rowAt[at] !== 0) {
    used[at] = 1
    let next = 0
    for (let column = 1; column < ofColumn.length; column++) {
      if (used[column]) continue
      const cost = -rows[rowAt[at]! - 1]![column - 1]! - ofRow[rowAt[at]!]! - ofColumn[column]!
      if (cost < least[column]!) {
        least[column] = cost
        before[column] = at
      }
      if (next === 0 || least[column]! < least[next]!) next = column
    }
    const step = least[next]!
    for (let column = 0; column < ofColumn.length; column++) {
      if (used[column]) {
        ofRow[rowAt[column]!]! += step
        ofColumn[column]! -= step
      } else least[column]! -= step
    }
    at = next
  }
  for (; at !== 0; at = before[at]!) rowAt[at] = rowAt[before[at]!]!
}
