import { useActorName } from '../state/actor-names.ts'

/** A country by its name; by its code until that is known. */
export function CountryName({ code }: { readonly code: string }) {
  return <>{useActorName(code)}</>
}
