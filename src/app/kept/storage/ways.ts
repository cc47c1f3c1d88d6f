import type { Deeds } from '../../../shared/kept/records.ts'

/** What a kind has besides its form. */
export interface Ways<Value> {
  /** What is known of it before storage has answered, or where that knows nothing. */
  readonly early?: () => ReadonlyMap<string, Value>
  /** What earlier editions kept elsewhere, and how to take it away there once it is kept here; undefined where there is nothing. */
  readonly legacy?: () => { readonly deeds: Deeds<Value>; readonly clear: () => void } | undefined
  /** Called after each change, with what holds. */
  readonly mirror?: (values: ReadonlyMap<string, Value>) => void
  /** Called when the reader keeps something. */
  readonly onSet?: () => void
}
