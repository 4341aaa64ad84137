import type { Unit } from './word-rules.ts'

/** "P3D", "PT2H30M", "P2Y6M"; decades and centuries as years, a fortnight as two weeks; "PXM" where the number is vague. */
export function writeDuration(number: number | null, unit: Unit, word = ''): string {
  const scale: Partial<Record<Unit, number>> = { E: 10, C: 100, L: 1000, WE: 2 }
  if (unit === 'S' || unit === 'TM' || unit === 'H') return clockDuration(number, unit)
  if (number === null) return unit === 'SN' ? 'PXM' : unit === 'WE' ? 'PXW' : `PX${unit}`
  const scaled = number * (scale[unit] ?? 1) * (/fortnight/i.test(word) ? 2 : 1)
  const letter = unit === 'WE' ? 'D' : unit === 'E' || unit === 'C' || unit === 'L' ? 'Y' : unit
  if (letter === 'SN') return `P${scaled * 3}M`
  const whole = Math.floor(scaled)
  const rest = scaled - whole
  if (rest === 0) return `P${whole}${letter}`
  if (letter === 'Y') return `P${whole === 0 ? '' : `${whole}Y`}${Math.round(rest * 12)}M`
  return `P${scaled}${letter}`
}

function clockDuration(number: number | null, unit: 'S' | 'TM' | 'H'): string {
  const letter = unit === 'TM' ? 'M' : unit
  if (number === null) return `PTX${letter}`
  const whole = Math.floor(number)
  const rest = number - whole
  if (rest === 0) return `PT${whole}${letter}`
  if (unit === 'H') return `PT${whole === 0 ? '' : `${whole}H`}${Math.round(rest * 60)}M`
  return unit === 'TM' ? `PT${whole === 0 ? '' : `${whole}M`}${Math.round(rest * 60)}S` : `PT${number}S`
}
