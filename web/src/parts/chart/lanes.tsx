import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Period } from '../../charts/period.ts'
import type { PlacedMark } from '../../charts/place-marks.ts'
import { Drawing } from './drawing.tsx'
import { EventLanes } from './event-lanes.tsx'
import { EventTip, FoldTip } from './event-tip.tsx'
import { TimeAxis } from './time-axis.tsx'

interface LanesProps {
  readonly placed: readonly PlacedMark[]
  /** How many lanes. */
  readonly count: number
  readonly period: Period
  readonly width: number
  /** Day since 1970-01-01. */
  readonly today: number
  /** Where all events of some days are listed. */
  readonly hrefOf: (days: Period) => string
  /** Of the picture, in pixels. */
  readonly least?: number
  /** What stands below the axis: how high it is, and it, for where it begins. */
  readonly below?: { readonly height: number; readonly draw: (top: number) => ComponentChildren }
}

const [head, foot] = [16, 22]

/** Events in lanes over an axis of time; what is pointed at says more. Stands in a box that is positioned. */
export function Lanes({ placed, count, period, width, today, hrefOf, least = 160, below }: LanesProps) {
  const [reached, setReached] = useState(0)
  const [pointedId, setPointedId] = useState<string | null>(null)
  // What is no longer drawn is no longer pointed at: nothing tells of a mark that goes from under the pointer.
  const pointed = placed.find(({ mark }) => mark.event.id === pointedId) ?? null
  const laneHeight = count <= 24 ? 24 : 14
  const height = Math.max(head + count * laneHeight + foot, least)
  const at = {
    x: pointed ? (pointed.left + pointed.right) / 2 : 0,
    y: head + ((pointed?.lane ?? 0) + 1) * laneHeight,
    width,
  }
  return (
    <>
      <Drawing width={width} height={height + (below?.height ?? 0)} label="Events over their days">
        <TimeAxis {...{ period, width, today, height }} />
        <EventLanes
          {...{ placed, laneHeight, hrefOf }}
          top={head}
          at={Math.min(reached, placed.length - 1)}
          onAt={setReached}
          onPoint={(mark) => setPointedId(mark?.mark.event.id ?? null)}
        />
        {below?.draw(height)}
      </Drawing>
      {pointed &&
        (pointed.members.length > 1 ? (
          <FoldTip mark={pointed} {...at} />
        ) : (
          <EventTip event={pointed.mark.event} {...at} />
        ))}
    </>
  )
}
