/** Arrow down and up go from the search field through what is found, and back. */
export function moveFocus(event: KeyboardEvent, whole: HTMLElement): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.altKey || event.ctrlKey || event.metaKey) return
  const field = whole.querySelector<HTMLInputElement>('input[type="search"]')
  const at = event.target as HTMLElement
  const links = [...whole.querySelectorAll<HTMLElement>('[data-row]')]
    .map((row) => (row.matches('a') ? row : row.querySelector<HTMLElement>('a[href]')))
    .filter((link): link is HTMLElement => link !== null)
  const place = links.findIndex((link) => link === at || link.closest('[data-row]')?.contains(at))
  if (at !== field && place < 0) return
  const next = place + (event.key === 'ArrowDown' ? 1 : -1)
  const target = next < 0 ? field : links[Math.min(next, links.length - 1)]
  if (!target) return
  event.preventDefault()
  target.focus()
}
