import { describe, expect, test } from 'vitest'
import { sayCorrection } from './say-correction.ts'

const edit = (slot: string, value: unknown) => sayCorrection({ action: 'edit', slot, value, others: [] })

describe('sayCorrection', () => {
  test('says in words what was set', () => {
    expect(edit('day', '2026-12-14')).toBe('set the day to 14 Dec 2026')
    expect(edit('status', 'cancelled')).toBe('set how it stands to called off')
    expect(edit('place', null)).toBe('set the place to not known')
    expect(edit('place', 'place:kigali.RWA')).toBe('set the place to kigali.RWA')
    expect(edit('participants', [{ actor: 'person:jean habimana.RWA', role: 'visitor' }, 'country:ZAF'])).toBe(
      'set who takes part to jean habimana.RWA, ZAF',
    )
    expect(edit('participants', [])).toBe('set who takes part to nobody')
  })

  test('counts what was merged and split', () => {
    const with2 = { slot: null, value: null, others: ['a', 'b'] }
    expect(sayCorrection({ action: 'merge', ...with2 })).toBe('merged 2 others into it')
    expect(sayCorrection({ action: 'merge', ...with2, others: ['a'] })).toBe('merged another into it')
    expect(sayCorrection({ action: 'split', ...with2 })).toBe('split 2 off')
  })
})
