import { useEffect, useRef, useState } from 'preact/hooks'
import { ApiError } from '../../../../src/client/api-error.ts'
import { Icon } from '../../parts/icon.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { putJob } from '../../state/record-state.ts'
import { mediaTypeOf } from './media-type.ts'

/** What the server takes at most, in bytes. */
const largest = 50 * 1024 * 1024

interface Sending {
  readonly name: string
  readonly error: Error | null
}

/** Files, dropped or chosen: each is sent as it is. */
export function AddFiles({ may }: { readonly may: boolean }) {
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState<readonly Sending[]>([])
  const field = useRef<HTMLInputElement>(null)
  useDropNowhereElse()
  const send = async (files: readonly File[]) => {
    if (!may || files.length === 0) return
    setSending(files.map(({ name }) => ({ name, error: null })))
    // One after the other: they are read one after the other.
    for (const file of files) {
      const error = await sendFile(file)
      setSending((all) =>
        error
          ? all.map((one) => (one.name === file.name ? { ...one, error } : one))
          : all.filter(({ name }) => name !== file.name),
      )
    }
    if (field.current) field.current.value = ''
  }
  return (
    <section aria-labelledby="add-files">
      <h2 id="add-files">Files</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside does the same */}
      <div
        class={`drop${over ? ' over' : ''}${may ? '' : ' off'}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(may)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void send([...(event.dataTransfer?.files ?? [])])
        }}
      >
        <p>
          <Icon name="file" /> Drop files here, or{' '}
          <button type="button" disabled={!may} onClick={() => field.current?.click()}>
            Choose files
          </button>
        </p>
        <input
          ref={field}
          type="file"
          multiple
          hidden
          aria-label="Files to add"
          onChange={({ currentTarget }) => void send([...(currentTarget.files ?? [])])}
        />
        <p class="quiet">
          Pages (.html), texts (.txt), mails (.eml, .mbox), feeds (.xml), lists of texts (.jsonl), web archives (.warc,
          .wacz), many of these in a .zip; packed with gzip too. Up to 50 MB each.
        </p>
      </div>
      <div role="status">
        {sending.map(({ name, error }) =>
          error ? (
            <div key={name}>
              <p>{name}</p>
              <Trouble error={error} />
            </div>
          ) : (
            <p key={name} class="quiet">
              Sending {name} …
            </p>
          ),
        )}
      </div>
    </section>
  )
}

async function sendFile(file: File): Promise<Error | null> {
  if (file.size > largest)
    return new ApiError({
      type: 'about:blank',
      status: 413,
      title: 'The file is larger than 50 MB',
      advice: 'Add it on the command line: readout add FILE.',
    })
  try {
    putJob(await client.addFile(file.name.slice(0, 300), file, mediaTypeOf(file)))
    return null
  } catch (error) {
    return error as Error
  }
}

/** A file dropped beside the field would take the place of the page. */
function useDropNowhereElse(): void {
  useEffect(() => {
    const stop = (event: DragEvent) => event.preventDefault()
    addEventListener('dragover', stop)
    addEventListener('drop', stop)
    return () => {
      removeEventListener('dragover', stop)
      removeEventListener('drop', stop)
    }
  }, [])
}
