import { useMemo } from 'preact/hooks'
import type { ReportDetail } from '../../../../src/api/report.ts'
import { cutText, type FactSpan } from './cut-text.ts'
import { groupBlocks } from './group-blocks.ts'
import { MarkedText, type TextWays } from './marked-text.tsx'

interface ReportTextProps {
  readonly detail: ReportDetail
  readonly spans: readonly FactSpan[]
  readonly chosen: string | null
  /** Which piece Tab reaches, by where it begins. */
  readonly at: number
  readonly ways: TextWays
}

/** The report's text with its facts marked; points of a list stand in a list. */
export function ReportText({ detail: { reading }, spans, ...rest }: ReportTextProps) {
  const { blocks } = reading.report
  const cut = useMemo(() => new Map(blocks.map((block) => [block, cutText(block, spans)])), [blocks, spans])
  const show = (block: (typeof blocks)[number]) => (
    <MarkedText key={block.start} kind={block.kind} segments={cut.get(block) ?? []} reading={reading} {...rest} />
  )
  return (
    <>
      {groupBlocks(blocks).map((group) =>
        group[0]!.kind === 'list' ? <ul key={group[0]!.start}>{group.map(show)}</ul> : show(group[0]!),
      )}
    </>
  )
}
