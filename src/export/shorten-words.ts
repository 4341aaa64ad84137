/** The first so many characters of a long quotation, cut between words where there is a gap near; with an ellipsis where any is missing. */
export function shortenWords(words: string, longest: number): string {
  if (words.length <= longest) return words
  const cut = words.slice(0, longest).replace(/\p{Surrogate}$/u, '')
  const gap = cut.lastIndexOf(' ')
  return `${gap > longest / 2 ? cut.slice(0, gap) : cut} …`
}
