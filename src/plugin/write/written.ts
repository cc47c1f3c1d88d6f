import { crc32 } from 'node:zlib'

/**
 * The files of a site by name, each with a check: of a compressed form, what it is and what it was made from; of
 * other files nothing, but of scripts and styles, which may stay for another build.
 */
export type Written = ReadonlyMap<string, string>

/** One of them. */
export type WrittenFile = readonly [name: string, check: string]

/** A file that is no compressed form. */
export const plainFile = (name: string): WrittenFile => [name, '']

/** The check of a file whose bytes must be known again. */
export const plainCheck = (content: Buffer): string => checksum(content)

/** The check of a compressed form: the same only for the same bytes, made from the same bytes. */
export const formCheck = (content: Buffer, form: Buffer): string =>
  `${checksum(content)} ${checksum(form)}`

/** Whether a check is that of a form of these bytes, whatever is in the form's place. */
export const isCheckOf = (check: string | undefined, content: Buffer): check is string =>
  check?.startsWith(`${checksum(content)} `) === true

const checksum = (bytes: Buffer): string => crc32(bytes).toString(16).padStart(8, '0')
