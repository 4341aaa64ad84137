/** What makes a drawing look as it does: copied from the page's style into the file. */
const properties = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap'],
  ...['opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order'],
  ...['stroke-linejoin', 'vector-effect', 'visibility', 'display'],
] as const

/** Only for those who look at it in the page. */
const onlyInPage = ['class', 'style', 'tabindex', 'role', 'href', 'aria-hidden', 'data-index']

/** The drawing as a file of its own: colours and fonts in it, light on white whatever the page looks like. */
export function writeSvg(svg: SVGSVGElement): string {
  const before = svg.style.colorScheme
  svg.style.colorScheme = 'light'
  try {
    const copy = svg.cloneNode(true) as SVGSVGElement
    const [from, to] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')]
    copyStyle(svg, copy)
    for (const [index, element] of from.entries()) copyStyle(element, to[index]!)
    for (const hidden of copy.querySelectorAll('[data-only-in-page], [display="none"]')) hidden.remove()
    const { width, height } = svg.viewBox.baseVal
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    copy.setAttribute('width', String(width))
    copy.setAttribute('height', String(height))
    copy.insertBefore(ground(width, height), copy.firstChild)
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
  } finally {
    svg.style.colorScheme = before
  }
}

function copyStyle(from: Element, to: Element): void {
  for (const name of onlyInPage) to.removeAttribute(name)
  if (/^(?:title|desc|defs|pattern|clipPath)$/u.test(from.nodeName)) return
  const style = getComputedStyle(from)
  for (const name of properties) {
    const value = style.getPropertyValue(name)
    // An address in the page's own words is one in the file too.
    if (value !== '' && value !== 'auto')
      to.setAttribute(name, value.replace(/url\("?[^"#)]*#([^")]+)"?\)/u, 'url(#$1)'))
  }
}

function ground(width: number, height: number): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ width, height, fill: '#ffffff' })) rect.setAttribute(name, String(value))
  return rect
}
