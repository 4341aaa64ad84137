/** Enter and the space bar on a mark of a picture, which is no button of HTML: they do what a click does. */
export function pressMark(event: KeyboardEvent, choose: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  event.stopPropagation()
  choose()
}
