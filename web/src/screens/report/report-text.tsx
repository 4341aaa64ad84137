import { useMemo } from 'preact/hooks'
import type { ReportDetail } from '../../../../src/api/report.ts'
import { cutText, type FactSpan } from './cut-text.ts'
import { groupBlocks } from './group-blocks.ts'
import { MarkedText } from './marked-text.tsx'

interface ReportTextProps {
  readonly detail: ReportDetail
  readonly spans: readonly FactSpan[]
  readonly chosen: string | null
  readonly pinned: string | null
  /** Which piece Tab reaches, by where it begins. */
  readonly at: number
  /** Null where the pointer leaves it. */
  readonly onHover: (fact: string | null) => void
  readonly onChoose: (fact: string, start: number) => void
}

/** The report's text with its facts marked; points of a list stand in a list. */
export function ReportText({ detail: { reading }, spans, ...ways }: ReportTextProps) {
  const { text, blocks } = reading.report
  const cut = useMemo(() => new Map(blocks.map((block) => [block, cutText(block, spans)])), [blocks, spans])
  const show = (block: (typeof blocks)[number]) => (
    <MarkedText
      key={block.start}
      kind={block.kind}
      text={text}
      segments={cut.get(block) ?? []}
      reading={reading}
      {...ways}
    />
  )
  return (
    <>
      {groupBlocks(blocks).map((group) =>
        group[0]!.kind === 'list' ? <ul key={group[0]!.start}>{group.map(show)}</ul> : show(group[0]!),
      )}
    </>
  )
}
