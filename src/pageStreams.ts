/** What browsers have and Node has, and what a document of the tests, in a context of its own, does not get from Node. */
import { CompressionStream, DecompressionStream } from 'node:stream/web'

Object.assign(globalThis, { CompressionStream, DecompressionStream })
