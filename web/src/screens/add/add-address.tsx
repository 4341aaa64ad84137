import { useState } from 'preact/hooks'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { putFeed, putJob } from '../../state/record-state.ts'
import { useDoing } from '../../state/use-doing.ts'

/** A page or feed from its address: once, or followed. */
export function AddAddress({ may }: { readonly may: boolean }) {
  const [address, setAddress] = useState('')
  const { busy, error, run } = useDoing()
  const ready = may && !busy && address.trim() !== ''
  const withScheme = () => (/^https?:\/\//iu.test(address.trim()) ? address.trim() : `https://${address.trim()}`)
  const once = async () => {
    if (await run(async () => putJob(await client.add({ address: withScheme() })))) setAddress('')
  }
  const follow = async () => {
    if (await run(async () => putFeed(await client.follow(withScheme())))) setAddress('')
  }
  return (
    <section aria-labelledby="add-address">
      <h2 id="add-address">An address</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) void once()
        }}
      >
        <label class="wide">
          Address of a page, a feed or a sitemap
          <input
            type="text"
            inputMode="url"
            maxLength={8000}
            placeholder="https://"
            value={address}
            disabled={!may}
            onInput={({ currentTarget: { value } }) => setAddress(value)}
          />
        </label>
        <p class="buttons">
          <button type="submit" class="primary" disabled={!ready}>
            Add once
          </button>
          <button type="button" disabled={!ready} onClick={() => void follow()}>
            Follow
          </button>
          <span class="quiet">Following asks it again as long as the server runs, politely.</span>
        </p>
      </form>
      {error && <Trouble error={error} />}
    </section>
  )
}
