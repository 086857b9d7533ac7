import { contract, ERRORS } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { openapi } from './openapi.ts'
import { routes } from './routes.ts'

const text = JSON.stringify(openapi)
const document = JSON.parse(text)

describe('OpenAPI', () => {
  test('has no reference that leads nowhere', () => {
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path)
    expect(references.length).toBeGreaterThan(20)
    for (const path of references) {
      const found = path.split('/').reduce((value, key) => value?.[key], document)
      expect(found, path).toBeTypeOf('object')
    }
  })

  test('names every operation of the contract once, with all its fields', () => {
    const named = Object.entries(contract).flatMap(([noun, operations]) =>
      Object.keys(operations).map((name) => `${noun}.${name}`),
    )
    const ids = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    )
    expect(ids.sort()).toEqual([...named, 'shares.list.csv', 'shares.totals.csv', 'stream', 'health', 'ready'].sort())
    expect(routes.map(({ noun, name }) => `${noun}.${name}`).sort()).toEqual(named.sort())
    const confirm = document.paths['/v1/shares/{id}/confirm'].post
    expect(confirm.parameters.map(({ name }: { name: string }) => name)).toEqual(['id'])
    expect(Object.keys(confirm.requestBody.content['application/json'].schema.properties)).toEqual(['ownWords'])
    const board = document.paths['/v1/leaderboards/{board}'].get
    expect(board.parameters.map(({ name, in: where }: Record<string, string>) => `${where} ${name}`)).toEqual([
      'path board',
      'query period',
      'query scope',
      'query value',
      'query leaders',
      'query page',
      'query limit',
      'query around',
      'query team',
    ])
  })

  test('lists every code', () => {
    expect(document.components.schemas.Problem.properties.code.enum).toEqual(Object.keys(ERRORS))
  })
})
