import stringWidth from 'fast-string-width'
import { describe, expect, test } from 'vitest'
import { layTable } from './lay-table.ts'

const columns = [{}, { flexible: true }, { right: true }]
const long = 'Nour El-Hadi and Ana Rojas and Badr Albusaidi and the ministers of nine islands'

describe('layTable', () => {
  test('lines columns up and wraps the flexible one', () => {
    const table = layTable(
      columns,
      [
        ['17 Mar 2023', long, '3'],
        ['5 Apr 2023', 'Ana Rojas', '12'],
      ],
      60,
    )
    expect(table).toBe(
      [
        '17 Mar 2023  Nour El-Hadi and Ana Rojas and Badr           3',
        '             Albusaidi and the ministers of nine islands',
        '5 Apr 2023   Ana Rojas                                    12',
        '',
      ].join('\n'),
    )
  })

  test.each([40, 60, 80, 120])('no line is wider than %i columns, wide characters and all', (width) => {
    const wide = '習近平国家主席とプーチン大統領がモスクワで会談した模様であると報じられた'.repeat(2)
    const table = layTable(
      columns,
      [
        ['2023年3月20日', wide, '3'],
        ['🕊', `${'x'.repeat(200)} end`, '1'],
      ],
      width,
    )
    for (const line of table.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    expect(table.replace(/\s/gu, '')).toContain('x'.repeat(20))
  })

  test('puts the flexible column below the others where there is no room', () => {
    const table = layTable([{}, { flexible: true }, {}], [['a'.repeat(20), long, 'c'.repeat(13)]], 40)
    expect(table.split('\n')[0]).toBe(`${'a'.repeat(20)}  ${'c'.repeat(13)}`)
    expect(table.split('\n')[1]).toMatch(/^ {4}Nour/u)
  })

  test('has a line of heads where a column has one', () => {
    expect(layTable([{ title: 'who' }, { title: 'met', right: true }], [['Ana Rojas', '7']], 60)).toBe(
      'who        met\nAna Rojas    7\n',
    )
  })

  test('is nothing for no rows', () => {
    expect(layTable(columns, [], 80)).toBe('')
  })
})
