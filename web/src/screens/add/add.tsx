import { Heading } from '../../parts/heading.tsx'
import { about, jobs } from '../../state/record-state.ts'
import { AddAddress } from './add-address.tsx'
import { AddFiles } from './add-files.tsx'
import { AddText } from './add-text.tsx'
import { Feeds } from './feeds.tsx'
import { Jobs } from './jobs.tsx'
import { Welcome } from './welcome.tsx'
import './add.css'

/** Files, texts, addresses and feeds into the record, and how that goes. */
export function Add() {
  const may = about.value?.may.includes('add') ?? false
  const empty = about.value?.counts.reports === 0 && jobs.value.length === 0
  return (
    <>
      <Heading title={empty ? 'Welcome to Readout' : 'Add'} about={!empty && 'Reports come in; the record grows.'} />
      {about.value !== null && !may && (
        <p class="may-not">
          {about.value.who === null
            ? 'This record is only read here: its file cannot be written to.'
            : `The token “${about.value.who}” may read this record but not add to it. Whoever runs the server can give out one that may.`}
        </p>
      )}
      {empty && <Welcome may={may} />}
      <div class="add">
        <div class="ways">
          <AddFiles may={may} />
          <AddAddress may={may} />
          <AddText may={may} />
        </div>
        <div class="going">
          <Jobs may={may} />
          <Feeds may={may} />
        </div>
      </div>
    </>
  )
}
