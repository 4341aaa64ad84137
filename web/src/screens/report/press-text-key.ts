interface TextWays {
  readonly step: (by: 1 | -1) => void
  readonly end: (by: 1 | -1) => void
  readonly askChosen: () => void
  readonly close: () => void
}

/** Keys on a marked word of a report: the arrows go to the next and the one before, Enter says why, Escape puts it away. */
export function pressTextKey(event: KeyboardEvent, ways: TextWays): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (!(event.target as Element).matches('[data-start]')) return
  const does: Readonly<Record<string, () => void>> = {
    ArrowRight: () => ways.step(1),
    ArrowDown: () => ways.step(1),
    ArrowLeft: () => ways.step(-1),
    ArrowUp: () => ways.step(-1),
    Home: () => ways.end(-1),
    End: () => ways.end(1),
    Enter: ways.askChosen,
    ' ': ways.askChosen,
    Escape: ways.close,
  }
  const act = does[event.key]
  if (!act) return
  event.preventDefault()
  act()
}
