import { useKeys } from './use-keys.ts'

interface Zooming {
  readonly larger: () => void
  readonly smaller: () => void
  readonly all: () => void
}

/** Keys that zoom the picture of a screen, wherever on it the focus is; the help lists them. */
export function useChartKeys({ larger, smaller, all }: Zooming): void {
  useKeys([
    { key: '+', what: 'Zoom in', run: larger },
    { key: '-', what: 'Zoom out', run: smaller },
    { key: '0', what: 'Show all', run: all },
  ])
}
