// Makes the dictionary that readings are compressed against from readings of our own corpus. Run it only for a new version of the format:
//   node scripts/run.mjs scripts/make-dictionary.ts > src/store/pack/reading-dictionary-N.txt
import { readdirSync, readFileSync } from 'node:fs'
import { readInput } from '../src/pipeline.ts'
import { type Json, packJson } from '../src/store/pack/pack-json.ts'

/** Bytes: more of it costs time with every report and saves little. */
const size = 48_000

const samples = new URL('../corpus/samples/', import.meta.url)
const texts = readdirSync(samples)
  .filter((name) => /\.(?:txt|html)$/u.test(name))
  .sort()
  .map((name) => readFileSync(new URL(name, samples)))
const packed = texts.map((bytes) => {
  const { report, ...reading } = readInput({ bytes, published: '2024-05-01', url: 'https://www.example.org/news/' })
  return JSON.stringify(packJson({ ...reading, report: { ...report, text: '' } } as unknown as Json))
})
process.stdout.write(packed.join('\n').slice(0, size))
