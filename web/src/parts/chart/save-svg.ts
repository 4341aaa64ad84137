import { flowItems, wrapWords } from '../../charts/flow-words.ts'
import { measureWords } from './measure-words.ts'

/** What makes a drawing look as it does: copied from the page's style into the file. */
const properties = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap'],
  ...['opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'],
  ...['paint-order', 'stroke-linejoin', 'vector-effect', 'visibility', 'display', 'text-decoration-line'],
] as const

/** What a property is where nothing says otherwise: not written. */
const usual: Readonly<Record<string, string>> = {
  ...{ 'fill-opacity': '1', stroke: 'none', 'stroke-opacity': '1', 'stroke-dasharray': 'none', opacity: '1' },
  ...{ 'font-style': 'normal', 'dominant-baseline': 'auto', 'paint-order': 'normal', 'vector-effect': 'none' },
  ...{ visibility: 'visible', display: 'inline', 'text-decoration-line': 'none', 'stroke-linecap': 'butt' },
}

/** Only for those who look at it in the page. */
const onlyInPage = [
  ...['class', 'style', 'tabindex', 'role', 'href', 'target'],
  ...['aria-hidden', 'aria-pressed', 'data-index', 'data-still'],
]

const svgName = 'http://www.w3.org/2000/svg'
const [edge, titleSize, line] = [14, 16, 17]

interface Words {
  readonly title: string
  readonly summary: string
}

/**
 * The first chart of a figure as a file of its own: its title above it, what its signs mean below, colours and fonts in it, light on white whatever
 * the page looks like.
 */
export function writeSvg(figure: HTMLElement, words: Words): string | null {
  const svg = figure.querySelector<SVGSVGElement>('svg.chart')
  if (!svg) return null
  // Nobody sees it: all happens before the page is drawn again.
  const { dataset } = document.documentElement
  const before = dataset.theme
  dataset.theme = 'light'
  try {
    const copy = compose(svg, figure, words)
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
  } finally {
    if (before === undefined) delete dataset.theme
    else dataset.theme = before
  }
}

function compose(svg: SVGSVGElement, figure: HTMLElement, { title, summary }: Words): SVGSVGElement {
  const { width, height } = svg.viewBox.baseVal
  const picture = copyDrawing(svg)
  const said = wrapWords(summary, width, measureWords)
  const top = edge + titleSize + 6 + said.length * line + 8
  const legend = legendOf(figure, width, getComputedStyle(svg).color)
  const whole = make('svg', {
    xmlns: svgName,
    width: width + 2 * edge,
    height: top + height + legend.height + edge,
    viewBox: `0 0 ${width + 2 * edge} ${top + height + legend.height + edge}`,
    role: 'img',
    'font-family': getComputedStyle(svg).fontFamily,
    'font-size': 12,
    fill: getComputedStyle(svg).fill,
  })
  whole.append(
    make('title', {}, title),
    make('desc', {}, summary),
    make('rect', { width: width + 2 * edge, height: top + height + legend.height + edge, fill: '#ffffff' }),
    make('text', { x: edge, y: edge + titleSize - 2, 'font-size': titleSize, 'font-weight': 650 }, title),
    ...said.map((words, index) => make('text', { x: edge, y: edge + titleSize + 4 + (index + 0.8) * line }, words)),
  )
  // Drawn by itself, it is cut at its own edges.
  for (const [name, value] of Object.entries({ x: edge, y: top, width, height }))
    picture.setAttribute(name, String(value))
  picture.removeAttribute('aria-label')
  legend.parts.setAttribute('transform', `translate(${edge} ${top + height})`)
  whole.append(picture, legend.parts)
  return whole as SVGSVGElement
}

function copyDrawing(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [from, to] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')]
  for (const name of onlyInPage) copy.removeAttribute(name)
  for (const [index, element] of from.entries()) copyStyle(element, to[index]!)
  for (const hidden of copy.querySelectorAll('[data-only-in-page], [display="none"]')) hidden.remove()
  // In the file what a mark says is a title, which viewers show: the page's own tips stay behind.
  for (const named of copy.querySelectorAll('[aria-label], [data-title]')) {
    const words = named.getAttribute('aria-label') ?? named.getAttribute('data-title') ?? ''
    if (!named.querySelector(':scope > title')) named.prepend(make('title', {}, words))
    for (const name of ['aria-label', 'data-title']) named.removeAttribute(name)
  }
  return copy
}

function copyStyle(from: Element, to: Element): void {
  for (const name of onlyInPage) to.removeAttribute(name)
  if (/^(?:title|desc|defs|pattern|clipPath)$/u.test(from.nodeName)) return
  const style = getComputedStyle(from)
  const isText = from.nodeName === 'text'
  for (const name of properties) {
    const value = style.getPropertyValue(name)
    const written = name === 'text-decoration-line' ? 'text-decoration' : name
    if (value === '' || value === 'auto' || value === usual[name] || (name.startsWith('font') && !isText))
      to.removeAttribute(written)
    // An address in the page's own words is one in the file too.
    else to.setAttribute(written, value.replace(/url\("?[^"#)]*#([^")]+)"?\)/u, 'url(#$1)'))
  }
}

/** What the signs mean, in rows under the picture. */
function legendOf(
  figure: HTMLElement,
  width: number,
  ink: string,
): { readonly parts: Element; readonly height: number } {
  const items = [...figure.querySelectorAll<HTMLElement>('.chart-key > li')].map((item) => {
    const sign = item.querySelector<SVGSVGElement>('svg')
    const words = (item.textContent ?? '').trim()
    const wide = sign ? Number(sign.getAttribute('width')) + 6 : 0
    return { sign, words, wide, width: Math.min(wide + measureWords(words), width) }
  })
  const rows = flowItems(
    items.map((item) => item.width),
    width,
    18,
  )
  const parts = make('g', { fill: ink })
  for (const [index, { sign, words, wide }] of items.entries()) {
    const { x, row } = rows[index]!
    const middle = 12 + (row + 0.5) * 24
    if (sign) {
      const copy = copyDrawing(sign)
      copy.setAttribute('x', String(x))
      copy.setAttribute('y', String(middle - Number(sign.getAttribute('height')) / 2))
      parts.append(copy)
    }
    parts.append(make('text', { x: x + wide, y: middle, dy: '0.35em' }, words))
  }
  return { parts, height: items.length === 0 ? 0 : 12 + (rows.at(-1)!.row + 1) * 24 }
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, words?: string): SVGElement {
  const element = document.createElementNS(svgName, name)
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') element.setAttribute(key, String(value))
  if (words !== undefined) element.textContent = words
  return element
}
