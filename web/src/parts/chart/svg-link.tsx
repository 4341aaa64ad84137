import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'

/** A link within a drawing: the router only knows those of HTML. */
export function SvgLink({ href, children, ...rest }: { readonly href: string } & JSX.IntrinsicElements['a']) {
  const { route } = useLocation()
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    route(href)
  }
  return (
    <a href={href} onClick={open} {...rest}>
      {children}
    </a>
  )
}
