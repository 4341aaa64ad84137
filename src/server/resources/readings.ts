import { z } from 'zod'
import { type TextBody, textBodySchema } from '../../api/adding.ts'
import { type ReadingAnswer, readingAnswerSchema } from '../../api/report.ts'
import type { PageInput } from '../../document/page-input.ts'
import { makeInput } from '../make-input.ts'
import { type BytesBody, isBytes, operation } from '../operation.ts'
import { Refusal } from '../refusal.ts'

const readable = ['text/html', 'application/xhtml+xml', 'text/plain']

export const readText = operation<object, object, TextBody | BytesBody, ReadingAnswer>({
  id: 'readText',
  method: 'post',
  path: '/readings',
  scope: 'read',
  summary: 'Reads one text or page and keeps nothing',
  description: 'As JSON, or a page or text as it is, in any encoding. At most 20 seconds are taken.',
  params: z.object({}),
  query: z.object({}),
  body: textBodySchema,
  alsoBytes: readable,
  bodyLimit: 12 * 1024 * 1024,
  answers: readingAnswerSchema,
  refusals: {
    415: 'neither JSON nor a page nor a text',
    422: 'it cannot be read',
    503: 'too many texts are waiting to be read',
  },
  answer: async ({ body, house }) =>
    (await house.reading.read(isBytes(body) ? inputOfBytes(body) : makeInput(body))) as unknown as ReadingAnswer,
})

function inputOfBytes({ bytes, mediaType }: BytesBody): PageInput {
  const type = mediaType.split(';', 1)[0]!.trim().toLowerCase()
  if (!readable.includes(type))
    throw new Refusal(
      415,
      `${type.slice(0, 100) || 'a body of no type'} is not read here`,
      `Send ${readable.join(', ')} or JSON.`,
    )
  if (bytes.length === 0) throw new Refusal(400, 'the body is empty', 'Send the page or text as the body.')
  return { bytes, contentType: mediaType }
}
