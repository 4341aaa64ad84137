import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { undoLast } from '../../parts/correct/send-wish.ts'
import { Toast } from '../../parts/correct/toast.tsx'
import { Endings } from '../../parts/endings.tsx'
import { Heading } from '../../parts/heading.tsx'
import { NotThere } from '../../parts/not-there.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useKeys } from '../../state/use-keys.ts'
import { useQuery } from '../../state/use-query.ts'
import { type FactSpan, type Layer, layers, spansOf } from './cut-text.ts'
import { FactPanel } from './fact-panel.tsx'
import { Removed } from './removed.tsx'
import { ReportHead } from './report-head.tsx'
import { ReportText } from './report-text.tsx'
import { Versions } from './versions.tsx'
import './report.css'

/** A report's text with every fact marked in place, and the facts beside it: pointing at one shows the other. */
export function Report() {
  const id = useRoute().params.id!
  const query = useQuery()
  const { answer: detail, error, again } = useAnswer(`report ${id}`, (signal) => client.report(id, signal))
  const [hovered, setHovered] = useState<string | null>(null)
  const [pinned, setPinned] = useState<string | null>(null)
  const panel = useRef<HTMLElement>(null)
  const off = query.list('hide')
  const at = query.get('at')
  const spans = useMemo(() => (detail ? [...spansOf(detail.reading), ...readPlace(at)] : []), [detail, at])
  const shown = spans.filter(({ layer }) => !off.includes(layer))
  useEffect(
    () => document.querySelector('.report .pointed')?.scrollIntoView({ block: 'center' }),
    [detail === null, at],
  )
  useKeys([{ key: 'u', what: 'Undo the last correction', run: () => void undoLast().then(again) }])
  if (!detail)
    return error ? (
      <NotThere what="report" error={error} again={again} />
    ) : (
      <Heading title="…" about="Opening the report" />
    )
  const chosen = hovered ?? pinned
  return (
    <div class="report">
      <ReportHead detail={detail} again={again} actions={<Endings endings={['json']} />} />
      <Layers off={off} onChange={(hide) => query.set({ hide })} />
      <div class="columns">
        <div>
          <article class="text" lang={detail.report.language ?? undefined} aria-label="The report’s text">
            <ReportText
              detail={detail}
              spans={shown}
              chosen={chosen}
              onHover={(fact) => {
                setHovered(fact)
                if (fact !== null && panel.current) scrollWithin(panel.current, factIn(panel.current, fact))
              }}
              onChoose={(fact) => {
                setPinned(fact)
                factIn(panel.current, fact)?.scrollIntoView({ block: 'nearest' })
              }}
            />
          </article>
          <Removed removed={detail.reading.report.removed} />
          <Versions detail={detail} />
        </div>
        <FactPanel
          panel={panel}
          detail={detail}
          chosen={chosen}
          off={off}
          onHover={setHovered}
          onChoose={(fact) => {
            setPinned(fact)
            document.querySelector(`.text [data-facts~="${fact}"]`)?.scrollIntoView({ block: 'nearest' })
          }}
          again={again}
        />
      </div>
      <Toast />
    </div>
  )
}

const layerWords: Readonly<Record<Layer, string>> = {
  event: 'Events',
  statement: 'Statements',
  entity: 'People and places',
  time: 'Days',
  tally: 'Counts',
}

function Layers({
  off,
  onChange,
}: {
  readonly off: readonly string[]
  readonly onChange: (off: readonly string[]) => void
}) {
  return (
    <fieldset class="layers">
      <legend class="quiet">Marked in the text</legend>
      {layers.map((layer) => (
        <label key={layer} class={layer}>
          <input
            type="checkbox"
            checked={!off.includes(layer)}
            onChange={() => onChange(off.includes(layer) ? off.filter((one) => one !== layer) : [...off, layer])}
          />
          <span>{layerWords[layer]}</span>
        </label>
      ))}
    </fieldset>
  )
}

const factIn = (panel: HTMLElement | null, fact: string) => panel?.querySelector<HTMLElement>(`[data-fact="${fact}"]`)

/** Brings a fact into sight where the panel scrolls by itself; the page stays where it is. */
function scrollWithin(panel: HTMLElement, fact: HTMLElement | null | undefined): void {
  if (!fact || panel.scrollHeight <= panel.clientHeight) return
  const [outer, inner] = [panel.getBoundingClientRect(), fact.getBoundingClientRect()]
  if (inner.top < outer.top) panel.scrollTop += inner.top - outer.top - 8
  else if (inner.bottom > outer.bottom) panel.scrollTop += inner.bottom - outer.bottom + 8
}

/** The words that a link points at: "120-148", in the report's text. */
function readPlace(at: string | null): FactSpan[] {
  const [start, end] = /^\d{1,9}-\d{1,9}$/u.test(at ?? '') ? at!.split('-').map(Number) : []
  return start === undefined || end === undefined ? [] : [{ id: 'pointed', layer: 'pointed', start, end }]
}
