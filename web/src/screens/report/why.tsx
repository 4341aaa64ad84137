import type { TraceAnswer } from '../../../../src/api/report.ts'

interface WhyProps {
  readonly fact: string
  readonly trace: TraceAnswer | Error | null
  readonly text: string
}

/** By which rule a fact was read, what it was built from, and what lost against it. */
export function Why({ fact, trace, text }: WhyProps) {
  if (trace === null) return <p class="quiet">Reading it again to see why …</p>
  if (trace instanceof Error) return <p class="quiet">The page that was kept cannot be read again: {trace.message}</p>
  const found = trace.facts.find(({ id }) => id === fact)
  if (!found)
    return <p class="quiet">This version of Readout reads the page otherwise: the fact is not there any more.</p>
  const steps = trace.steps.filter((step) => found.spans.some(({ start, end }) => step.start < end && step.end > start))
  const lost = steps.filter(({ outcome }) => outcome === 'lost')
  return (
    <div class="reasons">
      <p>
        {found.what}. Rule <code>{found.rule}</code>.
        {found.builtFrom.length > 0 &&
          ` Built from ${found.builtFrom.map((id) => trace.facts.find((one) => one.id === id)?.what ?? id).join('; ')}.`}
      </p>
      {lost.length > 0 && (
        <>
          <h3>What lost</h3>
          <ul>
            {lost.slice(0, 12).map(({ rule, why, start, end }) => (
              <li key={`${rule} ${start} ${end}`}>
                “{text.slice(start, Math.min(end, start + 80))}”: {why} <code>{rule}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
