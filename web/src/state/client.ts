import { openClient } from '../../../src/client/open-client.ts'

/** The API of the server that sent this page. */
export const client = openClient()
