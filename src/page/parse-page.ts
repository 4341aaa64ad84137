import { type Document, DomHandler } from 'domhandler'
import { Parser } from 'htmlparser2'

/** Elements nested deeper than this are left out of the tree, their content kept: no walk over a page needs to fear for the stack. */
export const maxDepth = 300

/** HTML in any state of repair to a tree whose depth is at most `maxDepth`. Linear in the length of the page. */
export function parsePage(html: string): Document {
  const handler = new FlatHandler()
  new Parser(handler).end(html)
  return handler.root
}

class FlatHandler extends DomHandler {
  override onopentag(name: string, attributes: { [key: string]: string }): void {
    super.onopentag(name, attributes)
    // biome-ignore lint/complexity/useLiteralKeys: the handler's own parser is private to the types, not to JavaScript.
    const { stack, foreignContext } = this['parser'] as unknown as OpenElements
    if (foreignContext.length > maxDepth) foreignContext.shift()
    if (stack.length <= maxDepth) return
    stack.shift()
    this.tagStack.pop()
  }
}

/** What the parser keeps of the elements that are open, innermost first. */
interface OpenElements {
  readonly stack: string[]
  readonly foreignContext: unknown[]
}
