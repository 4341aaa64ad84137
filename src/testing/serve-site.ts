import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What one path answers: a body as HTML, or a function that answers. */
export type Page = string | ((request: IncomingMessage, response: ServerResponse) => void)

export interface Site {
  /** "http://127.0.0.1:12345". */
  readonly base: string
  /** Paths asked for, in order; robots.txt left out. */
  readonly asked: string[]
  readonly pages: Map<string, Page>
  /** The most requests that were open at the same time. */
  mostAtOnce: number
  close(): void
}

/** A site on loopback. Paths that are not there answer 404, robots.txt too. `$BASE` in a body becomes the site's address. */
export async function serveSite(pages: Readonly<Record<string, Page>> = {}): Promise<Site> {
  let open = 0
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path !== '/robots.txt') site.asked.push(path)
    site.mostAtOnce = Math.max(site.mostAtOnce, ++open)
    response.on('close', () => open--)
    const page = site.pages.get(path)
    if (typeof page === 'function') page(request, response)
    else if (page === undefined) response.writeHead(404).end('not here')
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page.replaceAll('$BASE', site.base))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const site: Site = {
    base: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    asked: [],
    pages: new Map(Object.entries(pages)),
    mostAtOnce: 0,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return site
}

/** A page that answers with a type of its own, an ETag, or what else stands in its headers. */
export function withHeaders(headers: Readonly<Record<string, string>>, body: string): Page {
  return (request, response) => {
    const base = `http://${request.headers.host}`
    if (headers.etag && request.headers['if-none-match'] === headers.etag) response.writeHead(304, headers).end()
    else response.writeHead(200, headers).end(body.replaceAll('$BASE', base))
  }
}
