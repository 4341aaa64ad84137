import cliProgress, { type SingleBar } from 'cli-progress'

/** A bar on standard error that goes away when it stops. @param format `{bar}`, `{percentage}`, `{eta_formatted}`, and names of the payload */
export function openBar(format: string, total: number, payload: object): SingleBar {
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, fps: 5, etaBuffer: 50 },
    cliProgress.Presets.shades_classic,
  )
  bar.start(total, 0, payload)
  return bar
}

/** How many a second: "12", "0.4". */
export function sayRate(count: number, milliseconds: number): string {
  return (count / Math.max(milliseconds / 1000, 0.001)).toFixed(milliseconds > 0 && count / milliseconds > 0.1 ? 0 : 1)
}
