// Measures merging on pairs of reports that speak of one event or of two look-alikes, each through the whole of reading.
//   npm run score:look-alikes              both files of corpus/look-alikes
//   npm run score:look-alikes -- FILE …    those of them
// Prints every false merge and every miss. Exits 1 above 2 false merges or under .85 recall over all pairs.
import { addPair, type Judged, judgePair, lookAlikeFiles, readPairs, tallyPairs } from '../src/testing/look-alikes.ts'
import { MemoryRecord } from '../src/testing/memory-record.ts'

const files = process.argv.length > 2 ? process.argv.slice(2) : lookAlikeFiles
const all: Judged[] = []
for (const file of files) {
  const judged = readPairs(file).map(judgePair)
  report(file, judged)
  all.push(...judged)
}
report('all', all)
console.log(scoreTogether(all))
const { falseMerges, recall } = tallyPairs(all)
process.exitCode = falseMerges.length <= 2 && recall >= 0.85 ? 0 : 1

/** All pairs in one record, as they would come in. Some pairs tell of one and the same event; what they share is worth a look. */
function scoreTogether(judged: readonly Judged[]): string {
  const record = new MemoryRecord()
  const owners = new Map<string, number>()
  let strange = 0
  for (const [index, { pair }] of judged.entries()) {
    const marked = addPair(record, pair, `p${index}`)
    const events = new Set(marked.flatMap((telling) => (telling === null ? [] : (record.eventOf(telling.id) ?? []))))
    for (const event of events) {
      if (owners.has(event)) strange++
      owners.set(event, index)
    }
  }
  const { candidates, tellings, most } = record.compared
  const average = (candidates / tellings).toFixed(2)
  return `all in one record: ${strange} events shared by two pairs; ${average} candidates a telling, at most ${most}`
}

function report(name: string, judged: readonly Judged[]): void {
  const figures = tallyPairs(judged)
  if (name !== 'all') {
    for (const one of figures.falseMerges) console.log(`FALSE MERGE  ${describe(one)}`)
    for (const one of figures.missed) console.log(`missed       ${describe(one)}`)
    const traps = figures.unread.filter(({ pair }) => !pair.same)
    for (const one of traps) console.log(`unread trap  ${one.pair.name}`)
  }
  const recall = figures.recall.toFixed(3)
  console.log(`${name}: ${figures.pairs} pairs, ${figures.falseMerges.length} false merges, recall ${recall}`)
}

function describe({ pair, merged, why, tellings }: Judged): string {
  const told = tellings.map((telling) =>
    telling === null
      ? 'not read'
      : `${telling.status} ${telling.kind} ${telling.parties.map(({ actor }) => actor.name).join(' + ')} @ ${telling.place?.name ?? '-'} ${telling.when?.edtf ?? '-'}`,
  )
  return `${pair.name}: ${told.join('  //  ')}${merged ? ` (${why.join(', ')})` : ''}`
}
