// Measures the reading against a data folder and holds the figures to their floors.
//   npm run score -- FOLDER                 FOLDER: has score/score.mjs, score/bench.mjs and what they measure on
//   npm run score -- FOLDER --raise         also write figures that got better into corpus/scores.json
//   npm run score -- FOLDER --only gold,times
// Exits 1 where a figure is below its floor, or a floor has no figure. Floors are only ever raised.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const floorsFile = join(root, 'corpus', 'scores.json')
/** Figures may wobble in their last digit between machines; speed is not held to a floor. */
const tolerance = 0.0005
const documentSets = ['seed', 'gold'] as const
const benchSets = ['articles', 'segments', 'dates', 'times', 'undated', 'quotes', 'plover', 'releases'] as const

/** Shares are better when higher, but for these. */
const lowerIsBetter = /made up|no event|unknown/u

type Figures = Record<string, number>

const { values, positionals } = parseArgs({
  options: { raise: { type: 'boolean', default: false }, only: { type: 'string' } },
  allowPositionals: true,
})
const folder = positionals[0]
if (!folder || !existsSync(join(folder, 'score', 'score.mjs'))) {
  console.error('score: give a data folder that has score/score.mjs: npm run score -- FOLDER')
  process.exit(2)
}
const wanted = (set: string) => !values.only || values.only.split(',').includes(set)
const figures = { ...scoreDocuments(folder), ...scoreSets(folder) }
process.exitCode = compare(figures) ? 0 : 1

function scoreDocuments(data: string): Figures {
  const found: Figures = {}
  for (const set of documentSets) {
    if (!wanted(set) || !existsSync(join(data, set))) continue
    const result = measure(join(data, 'score', 'score.mjs'), ['--json', join(data, set)])
    found[`${set}: record F1`] = result.record.f1
    found[`${set}: event F1`] = result.slots.event.f1
    found[`${set}: statements with speaker F1`] = result.statementsWithSpeaker.f1
    found[`${set}: people found`] = share(result.people.tp, result.people.fn)
    found[`${set}: publication day`] = share(result.published.right, result.published.wrong)
    found[`${set}: furniture removed`] = share(result.furniture.removed, result.furniture.left)
    found[`${set}: article text kept`] = share(result.kept.yes, result.kept.no)
    found[`${set}: tallies`] = share(result.tallies.tp, result.tallies.fn)
  }
  return found
}

function scoreSets(data: string): Figures {
  const found: Figures = {}
  for (const set of benchSets) {
    if (!wanted(set)) continue
    const results = measure(join(data, 'score', 'bench.mjs'), ['--json', '--data', join(data, 'data'), set])
    for (const [name, value] of Object.entries(results[set] ?? {})) found[`${set}: ${name}`] = Number(value)
  }
  return found
}

function measure(program: string, args: readonly string[]) {
  const command = `'${join(root, 'readout')}' read --jsonl`
  const run = spawnSync(process.execPath, [program, '--command', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (run.status !== 0) throw new Error(`${program} exited ${run.status ?? run.signal}`)
  return JSON.parse(run.stdout)
}

function share(right: number, wrong: number): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

/** Prints each figure beside its floor. True where none fell. */
function compare(measured: Figures): boolean {
  const floors: Figures = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {}
  const fallen = new Set<string>()
  for (const [name, value] of Object.entries(measured)) {
    const floor = floors[name]
    const speed = /documents/u.test(name)
    const worse =
      floor !== undefined && (lowerIsBetter.test(name) ? value > floor + tolerance : value < floor - tolerance)
    if (worse) fallen.add(name)
    const mark = speed || floor === undefined ? '' : worse ? `below its floor ${floor}` : `floor ${floor}`
    console.log(`${name.padEnd(44)} ${value.toFixed(speed ? 1 : 4).padStart(8)}  ${mark}`)
  }
  for (const name of Object.keys(floors))
    if (wanted(name.split(':')[0]!) && !(name in measured)) fallen.add(`${name} (not measured)`)
  if (values.raise) raise(measured, floors)
  if (fallen.size > 0) console.error(`score: fell: ${[...fallen].join(', ')}`)
  return fallen.size === 0
}

function raise(measured: Figures, floors: Figures): void {
  const raised = { ...floors }
  for (const [name, value] of Object.entries(measured)) {
    if (/documents/u.test(name)) continue
    const rounded = Number(value.toFixed(4))
    const floor = floors[name]
    raised[name] =
      floor === undefined ? rounded : lowerIsBetter.test(name) ? Math.min(floor, rounded) : Math.max(floor, rounded)
  }
  const inOrder = Object.fromEntries(Object.entries(raised).sort(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync(floorsFile, `${JSON.stringify(inOrder, null, 2)}\n`)
}
