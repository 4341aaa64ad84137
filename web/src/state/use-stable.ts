import { useMemo, useRef } from 'preact/hooks'

/**
 * The same functions each time a part is drawn, which do what the latest of them do: what is drawn with them can stay as it is.
 * @param ways of the same names each time
 */
export function useStable<Ways extends Readonly<Record<string, (...given: never[]) => void>>>(ways: Ways): Ways {
  const now = useRef(ways)
  now.current = ways
  return useMemo(() => {
    const names = Object.keys(ways) as (keyof Ways & string)[]
    return Object.fromEntries(names.map((name) => [name, (...given: never[]) => now.current[name]!(...given)])) as Ways
  }, [])
}
