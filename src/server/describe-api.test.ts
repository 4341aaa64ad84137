import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { describeApi } from './describe-api.ts'
import { operations } from './operations.ts'

const described = JSON.parse(JSON.stringify(describeApi(operations, '1.2.3')))

describe('the description of the API', () => {
  test('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(described)
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(described.openapi).toMatch(/^3\.1/u)
  })

  test('has every operation, with a way to refuse', () => {
    for (const { id, method, path } of operations) {
      const found = described.paths[`/api${path}`][method]
      expect(found.operationId).toBe(id)
      expect(found.responses['400'].content['application/problem+json'].schema.$ref).toBe(
        '#/components/schemas/Problem',
      )
    }
  })

  test('refers to nothing that is not there', () => {
    const refs = [...JSON.stringify(described).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/gu)].map(
      ([, id]) => id!,
    )
    expect(refs.length).toBeGreaterThan(50)
    expect(refs.filter((id) => !(id in described.components.schemas))).toEqual([])
    expect(described.components.schemas.Problem.properties.status.type).toBe('integer')
    for (const [id, schema] of Object.entries(described.components.schemas))
      expect(schema, id).not.toHaveProperty('$ref')
  })

  test('says what a parameter may be, and that it may stand several times', () => {
    const { parameters } = described.paths['/api/events'].get
    const kind = parameters.find(({ name }: { name: string }) => name === 'kind')
    expect(kind).toMatchObject({
      in: 'query',
      required: false,
      style: 'form',
      explode: true,
      schema: { type: 'array' },
    })
    expect(JSON.stringify(kind.schema)).toContain('EventKind')
    const from = parameters.find(({ name }: { name: string }) => name === 'from')
    expect(JSON.stringify(from.schema)).toContain('Day')
  })
})
