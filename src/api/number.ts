import { z } from 'zod'

/** Digits, and what stands before and behind them. */
const decimal = /^-?\d{1,15}(?:\.\d{1,15})?$/u

/** A number as it is written in an address: not all that JavaScript would take for one ("0x5", "1e1", nothing at all). */
export const inAddress = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && decimal.test(value) ? Number(value) : value), schema)
