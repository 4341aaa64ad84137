import { html, raw } from 'hono/html'
import { Refusal } from '../refusal.ts'
import { findAsker, type KnownToken } from './access.ts'
import { readBytes } from './read-bytes.ts'

const year = 31_536_000

/** Where people sign in with a token: a page that needs no script, and a cookie that no script can read. */
export async function answerLogin(request: Request, tokens: readonly KnownToken[] | null): Promise<Response> {
  if (tokens === null) return redirect('/')
  if (request.method === 'GET' || request.method === 'HEAD') return page('', 200)
  if (request.method !== 'POST')
    throw new Refusal(405, 'this cannot be done here', null, { headers: { allow: 'GET, HEAD, POST' } })
  const form = new TextDecoder().decode(await readBytes(request, 4096))
  const given = new URLSearchParams(form).get('token')?.trim() ?? ''
  try {
    findAsker(new Headers({ authorization: `Bearer ${given}` }), tokens)
  } catch {
    return page('This token is not known. Whoever runs the server makes one with “readout token add”.', 403)
  }
  const cookie = `readout-token=${given}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${year}`
  return redirect('/', { 'set-cookie': request.url.startsWith('https:') ? `${cookie}; Secure` : cookie })
}

function redirect(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location, ...headers } })
}

async function page(problem: string, status: number): Promise<Response> {
  const body = await html`${raw('<!doctype html>')}<html lang="en">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Sign in · Readout</title></head>
<body><main><h1>Readout</h1>
<form method="post" action="/login">
<p><label>Token <input type="password" name="token" autocomplete="current-password" required /></label> <button>Sign in</button></p>
${problem === '' ? '' : html`<p role="alert">${problem}</p>`}
</form></main></body></html>`
  return new Response(String(body), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // Without a referrer browsers name no origin for a form, and what comes from nowhere is refused.
      'referrer-policy': 'same-origin',
    },
  })
}
