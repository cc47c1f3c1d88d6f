import { type Fault, type FieldPath, fieldName, inWords } from '../problems/fault.ts'
import { oddSign } from '../problems/signNames.ts'
import { listRemarks } from '../read/listRemarks.ts'
import { type Fields, isFields } from '../read/yaml.ts'
import { type Lookalike, misspelledFields } from './misspelledFields.ts'
import type { Read, Remark } from './values.ts'

const MERGE: Remark = {
  code: 'merge-ignored',
  expected: 'fields that are written out',
  fix: 'write the fields here again: << takes none over from another group',
}

/**
 * Reads the fields of one group (a file, a publisher, a report) and collects the faults of all.
 *
 * @typeParam Name of the fields that the group may have: no other can be read
 */
export class FieldReader<Name extends string = string> {
  readonly #fields: Fields
  readonly #path: FieldPath
  readonly #faults: Fault[]
  /** By the names that were meant. */
  readonly #lookalikes: ReadonlyMap<string, Lookalike>

  /**
   * @param fields the group's data
   * @param known the names that its fields may have: what is almost one of them is reported
   * @param faults where faults are collected
   * @param path way to the group in the file
   */
  constructor(fields: Fields, known: ReadonlySet<Name>, faults: Fault[], path: FieldPath = []) {
    this.#fields = fields
    this.#path = path
    this.#faults = faults
    this.#lookalikes = misspelledFields(fields, known)
    for (const [meant, lookalike] of this.#lookalikes) this.reportLookalike(meant, lookalike)
    if (Object.hasOwn(fields, '<<')) this.reportName(['<<'], 'the field <<', MERGE)
  }

  /** Name of the group: `related[3]`. */
  get name(): string {
    return fieldName(this.#path)
  }

  /** All fields of the group as they are written, whether they are known or not. */
  get written(): Fields {
    return this.#fields
  }

  /** Whether the field is written at all, even without a value. */
  has(name: Name): boolean {
    return Object.hasOwn(this.#fields, name)
  }

  /** The field's raw value; undefined where it is absent or empty. */
  raw(name: Name): unknown {
    return this.has(name) ? (this.#fields[name] ?? undefined) : undefined
  }

  /** Reads a field that may be absent. A bad value is reported and counts as absent. */
  optional<T>(name: Name, read: Read<T>): T | undefined {
    const raw = this.raw(name)
    if (raw === undefined || raw === '') return undefined
    const reading = read(raw)
    if (reading.remarks) this.reportAll('warning', [name], raw, reading.remarks)
    return reading.value
  }

  /**
   * Reads a field that its group cannot do without. Undefined means that it was reported.
   *
   * @param otherwise `rejected` where the whole file depends on the field, `warning` where only this
   *   group is left out
   */
  required<T>(name: Name, read: Read<T>, otherwise: Fault['severity'] = 'rejected'): T | undefined {
    const raw = this.raw(name)
    const reading = read(raw)
    if (reading.value === undefined && (raw === undefined || raw === '')) {
      const [remark] = reading.remarks ?? []
      if (remark) this.reportMissing(otherwise, name, raw, { ...remark, code: 'field-missing' })
      return undefined
    }
    const severity = reading.value === undefined ? otherwise : 'warning'
    if (reading.remarks) this.reportAll(severity, [name], raw, reading.remarks)
    return reading.value
  }

  /** A field that is a group; undefined where absent, reported where something else. */
  group<Inner extends string>(
    name: Name,
    known: ReadonlySet<Inner>,
  ): FieldReader<Inner> | undefined {
    const raw = this.raw(name)
    if (raw === undefined) return undefined
    if (isFields(raw)) return new FieldReader(raw, known, this.#faults, [...this.#path, name])
    this.report('warning', [name], raw, {
      code: 'group-expected',
      expected: 'a group of fields, indented by two spaces',
      fix: `write ${name}: on a line of its own and its fields indented below it`,
    })
    return undefined
  }

  /** A field that is a list of groups. Entries of another kind are reported and left out. */
  groups<Inner extends string>(name: Name, known: ReadonlySet<Inner>): FieldReader<Inner>[] {
    return this.entries(name).flatMap(({ raw, index }) => {
      if (isFields(raw)) {
        return new FieldReader(raw, known, this.#faults, [...this.#path, name, index])
      }
      this.report('warning', [name, index], raw, {
        code: 'group-expected',
        expected: 'a group of fields',
        fix: 'write the entry as fields, the first after "- " and the others below it',
      })
      return []
    })
  }

  /** A list of values; one text counts as a list of one. Bad entries are reported and left out. */
  list<T>(name: Name, read: Read<T>): T[] {
    const raw = this.raw(name)
    const entries = typeof raw === 'string' ? [{ raw, index: undefined }] : this.entries(name)
    if (typeof raw === 'string') this.reportAll('warning', [name], raw, listRemarks(name, raw))
    return entries.flatMap(({ raw: entry, index }) => {
      const reading = read(entry)
      const path = index === undefined ? [name] : [name, index]
      if (reading.remarks) this.reportAll('warning', path, entry, reading.remarks)
      return reading.value === undefined ? [] : [reading.value]
    })
  }

  /** Adds a fault of a field of this group; an empty path is the group itself. */
  report(severity: Fault['severity'], path: FieldPath, raw: unknown, remark: Remark): void {
    this.#faults.push({
      severity,
      code: remark.code,
      path: [...this.#path, ...path],
      found: inWords(raw),
      expected: remark.expected,
      fix: remark.fix,
    })
  }

  /** Adds a warning of a field's name, which may be any; an empty path is the group itself. */
  reportName(path: FieldPath, found: string, remark: Remark): void {
    this.#faults.push({
      severity: 'warning',
      code: remark.code,
      path: [...this.#path, ...path],
      isName: true,
      found,
      expected: remark.expected,
      fix: remark.fix,
    })
  }

  /** Adds the fault of a field that must be there and is not, under whichever name. */
  reportMissing(
    severity: Fault['severity'],
    name: Name,
    raw: unknown,
    { code, expected, fix }: Remark,
  ): void {
    const { written, kind } = this.#lookalikes.get(name) ?? {}
    const isMisspelled = kind === 'misspelled'
    this.#faults.push({
      severity,
      code,
      path: [...this.#path, name],
      found: inWords(raw),
      expected,
      fix: isMisspelled ? `did you mean ${name}? The file has ${written}` : fix,
      ...(kind === 'foreign' && { lookalike: written }),
    })
  }

  private reportAll(
    severity: Fault['severity'],
    path: FieldPath,
    raw: unknown,
    remarks: readonly Remark[],
  ): void {
    for (const remark of remarks) this.report(severity, path, raw, remark)
  }

  private reportLookalike(meant: string, { written, kind }: Lookalike): void {
    const isForeign = kind === 'foreign'
    const mapping = `{ ${inWords(written)}: ${inWords(meant)} }`
    const odd = oddSign(written)
    const sign = odd === undefined ? '' : `, with ${odd.name} in its name`
    this.reportName([written], `the field ${inWords(written)}${sign}`, {
      code: isForeign ? 'field-foreign' : 'field-misspelled',
      expected: isForeign ? `the name ${meant}` : 'the name of a known field',
      fix: isForeign
        ? `call it ${meant}, or map it for all files with the setting fields: ${mapping}. Until then it is ignored`
        : `did you mean ${meant}? Until then the field is ignored`,
    })
  }

  private entries(name: Name): { raw: unknown; index: number }[] {
    const raw = this.raw(name)
    if (raw === undefined || raw === '') return []
    if (Array.isArray(raw)) return raw.map((entry: unknown, index) => ({ raw: entry, index }))
    this.report('warning', [name], raw, {
      code: 'list-expected',
      expected: 'a list',
      fix: 'write each entry on a line of its own that begins with "- "',
    })
    return []
  }
}
