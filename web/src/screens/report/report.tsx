import { useEffect, useMemo, useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { undoLast } from '../../parts/correct/send-wish.ts'
import { type Correctable, SlotDialog } from '../../parts/correct/slot-dialog.tsx'
import { Toast } from '../../parts/correct/toast.tsx'
import { Endings } from '../../parts/endings.tsx'
import { Heading } from '../../parts/heading.tsx'
import { NotThere } from '../../parts/not-there.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useKeys } from '../../state/use-keys.ts'
import { useQuery } from '../../state/use-query.ts'
import { useStable } from '../../state/use-stable.ts'
import { type FactSpan, spansOf } from './cut-text.ts'
import { FactCard } from './fact-card.tsx'
import { FactPanel } from './fact-panel.tsx'
import { Layers } from './layers.tsx'
import { groupFacts } from './list-facts.tsx'
import { pressTextKey } from './press-text-key.ts'
import { Removed } from './removed.tsx'
import { ReportHead } from './report-head.tsx'
import { ReportText } from './report-text.tsx'
import './report.css'
import { sayFact } from './say-facts.ts'
import { useFacts } from './use-facts.ts'
import { Versions } from './versions.tsx'

/** A report's text with every fact marked in place, and the facts beside it: pointing at one shows the other. */
export function Report() {
  const id = useRoute().params.id!
  const query = useQuery()
  const { answer: detail, error, again } = useAnswer(`report ${id}`, (signal) => client.report(id, signal))
  const [correcting, setCorrecting] = useState<Correctable | null>(null)
  const off = query.list('hide')
  const at = query.get('at')
  const spans = useMemo(
    () => (detail ? [...spansOf(detail.reading), ...readPlace(at)].filter(({ layer }) => !off.includes(layer)) : []),
    [detail, at, off.join()],
  )
  const facts = useFacts(detail, spans)
  const groups = useMemo(() => (detail ? groupFacts(detail) : []), [detail])
  useEffect(() => {
    const pointed = document.querySelector('.report .pointed')
    // A link to a fact opens where the text tells it.
    const wanted = pointed ?? (facts.pinned && document.querySelector('.report .text .chosen'))
    if (wanted) wanted.scrollIntoView({ block: 'center' })
  }, [detail === null, at])
  useKeys([
    { key: 'n', what: 'Next fact in the text', run: () => facts.step(1) },
    { key: 'p', what: 'The fact before', run: () => facts.step(-1) },
    { key: 'w', what: 'Why the chosen fact is so', run: facts.askChosen },
    { key: 'u', what: 'Undo the last correction', run: () => void undoLast().then(again) },
  ])
  const textWays = useStable({
    onHover: (fact: string | null) => facts.hover(fact, true),
    onChoose: facts.chooseInText,
  })
  const ways = useStable({
    onHover: (fact: string | null) => facts.hover(fact, false),
    onChoose: facts.chooseInPanel,
    onFocus: facts.followPanel,
    onAsk: facts.ask,
    onCorrect: setCorrecting,
    onShow: ({ start, end }: { readonly start: number; readonly end: number }) => query.set({ at: `${start}-${end}` }),
  })
  const { asked, trace } = facts
  if (!detail)
    return error ? (
      <NotThere what="report" error={error} again={again} />
    ) : (
      <Heading title="…" about="Opening the report" />
    )
  const { reading } = detail
  return (
    <div class="report">
      <ReportHead detail={detail} again={again} actions={<Endings endings={['json']} />} />
      <div class="columns">
        <div>
          <Layers off={off} onChange={(hide) => query.set({ hide })} />
          <p class="quiet keys-hint">
            Small numbers are those of the events. Click marked words to see what was read, again for what lies around
            them
            <span class="by-keys">
              , or go through them with <kbd>n</kbd> and <kbd>p</kbd>; <kbd>w</kbd> says why they were read so
            </span>
            .
          </p>
          <article
            class="text"
            lang={detail.report.language ?? undefined}
            aria-label="The report’s text"
            onKeyDown={(event) => pressTextKey(event, facts)}
            onFocusIn={({ target }) => {
              const start = (target as HTMLElement).dataset.start
              if (start !== undefined) facts.focusPiece(Number(start))
            }}
            onFocusOut={() => facts.hover(null, true)}
          >
            <ReportText detail={detail} spans={spans} chosen={facts.chosen} at={facts.at} ways={textWays} />
          </article>
          <p class="unseen" role="status">
            {facts.said === null ? '' : sayFact(reading, facts.said)}
          </p>
          <Removed removed={reading.report.removed} />
          <Versions detail={detail} />
        </div>
        <FactPanel {...{ groups, reading, asked, trace, ways, off }} panel={facts.panel} chosen={facts.chosen} />
      </div>
      {facts.pinned && (
        <FactCard
          {...{ groups, reading, asked, trace, ways }}
          fact={facts.pinned}
          onStep={facts.stepChosen}
          onClose={facts.close}
        />
      )}
      <SlotDialog
        what={correcting}
        onClose={(done) => {
          setCorrecting(null)
          if (done) again()
        }}
      />
      <Toast />
    </div>
  )
}

/** The words that a link points at: "120-148", in the report's text. */
function readPlace(at: string | null): FactSpan[] {
  const [start, end] = /^\d{1,9}-\d{1,9}$/u.test(at ?? '') ? at!.split('-').map(Number) : []
  return start === undefined || end === undefined ? [] : [{ id: 'pointed', layer: 'pointed', start, end }]
}
