import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import './tip.css'

interface TipProps {
  /** What is pointed at: another one, another tip. */
  readonly of: string
  /** Where it is: its middle, its lower side; how wide the picture is. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly children: ComponentChildren
}

const wide = 300

/** What a mark says when it is pointed at; Escape puts it away. */
export function Tip({ of, x, y, width, children }: TipProps) {
  const [away, setAway] = useState<string | null>(null)
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && setAway(of)
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [of])
  if (away === of) return null
  const left = Math.max(0, Math.min(x - wide / 2, width - wide))
  return (
    <div class="tip" style={{ left: `${left}px`, top: `${y + 6}px` }}>
      {children}
    </div>
  )
}
