/** A line that reads like running text. */
export function isRunning(line: string): boolean {
  return line.length >= 100 || (line.length >= 45 && /[.!?…。！？][)\]"'”’»]*$/u.test(line))
}

/** What a short line costs: so many letters of running text must follow for it to be inside the report. */
const cost = 40
/** So many short lines before the first running text are a menu. */
const menu = 6
/** How many lines above the report are looked at for its headline. */
const above = 8

/**
 * Where the report is in the text of a whole page, menus and all: the stretch of lines with the most running text, and the
 * headline above it. A text with few short lines is left whole.
 */
export function narrowLines(lines: readonly string[]): readonly string[] {
  const full = lines.filter((line) => line !== '')
  const running = full.filter(isRunning).length
  const short = full.length - running
  // A menu stands first: short lines that only follow the text are a list of its own.
  if (short < 20 || short < running * 1.5 || full.findIndex(isRunning) < menu) return lines
  let best = { from: 0, to: lines.length, sum: 0 }
  let from = 0
  let sum = 0
  for (const [at, line] of lines.entries()) {
    if (line === '') continue
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += isRunning(line) ? line.length : -cost
    if (sum > best.sum) best = { from, to: at + 1, sum }
  }
  return best.sum === 0 ? lines : [...headlineAbove(lines, best.from), ...lines.slice(best.from, best.to)]
}

/** The longest of the lines just above that may be a headline. */
function headlineAbove(lines: readonly string[], from: number): string[] {
  const near = lines
    .slice(0, from)
    .filter((line) => line !== '')
    .slice(-above)
  const titles = near.filter((line) => line.length >= 20 && line.length <= 160 && !/[.…:;,]["”’]?$/u.test(line))
  const best = titles.toSorted((a, b) => b.length - a.length)[0]
  return best === undefined ? [] : [best]
}
