import { TEXT_FIELDS } from '../../shared/find/query.ts'
import { FIELD_BITS } from '../../shared/find/terms/occurrence.ts'

const COUNTED = (1 << TEXT_FIELDS.indexOf('excerpt')) | (1 << TEXT_FIELDS.indexOf('coverage'))

/** Where a term is, in the order in which the stories come. */
export class TermOccurrences {
  /** Places of the stories in their segment. */
  readonly stories: number[] = []
  /** Of each story, the bits of the fields, and above them how often the term is in excerpt and coverage. */
  readonly #counts: number[] = []
  /** Of each story the bits of the fields, then the positions of each of these fields as `add` has them. */
  readonly #positions: number[] = []
  #headAt = 0
  #story = -1
  #field = -1
  #next = 0

  /**
   * Adds an occurrence: within a story by fields, within a field by positions.
   *
   * @param field number of it in TEXT_FIELDS
   */
  add(story: number, field: number, position: number): void {
    if (story !== this.#story) {
      this.#endField()
      this.#story = story
      this.#field = -1
      this.stories.push(story)
      this.#counts.push(0)
      this.#headAt = this.#positions.push(0) - 1
    }
    const bit = 1 << field
    if (field !== this.#field) {
      if (this.#field >= 0) this.#endField()
      this.#field = field
      this.#next = 0
      this.#positions[this.#headAt] = (this.#positions[this.#headAt] ?? 0) | bit
    }
    const last = this.#counts.length - 1
    const counted = bit & COUNTED ? 1 << FIELD_BITS : 0
    this.#counts[last] = ((this.#counts[last] ?? 0) | bit) + counted
    this.#positions.push((position - this.#next) * 2)
    this.#next = position + 1
  }

  /** The last position of a field is odd. */
  #endField(): void {
    const last = this.#positions.length - 1
    if (last >= 0) this.#positions[last] = (this.#positions[last] ?? 0) | 1
  }

  /** Of each story: the bits of the fields, and how often the term is in excerpt and coverage. */
  counts(): { fields: number; times: number }[] {
    const fields = (1 << FIELD_BITS) - 1
    return this.#counts.map((count) => ({ fields: count & fields, times: count >> FIELD_BITS }))
  }

  /** Of each story the bits of its fields; then of each field the gaps between positions, doubled, and the last plus one. */
  positions(): readonly number[] {
    this.#endField()
    return this.#positions
  }
}
