import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'

const names = v.optional(v.record(v.string(), v.string()), {})
const packageSchema = v.object({
  version: v.optional(v.string()),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
})
const lockedSchema = v.object({
  ...packageSchema.entries,
  integrity: v.optional(v.string()),
  os: v.optional(v.unknown()),
  cpu: v.optional(v.unknown()),
  bin: names,
  hasInstallScript: v.optional(v.boolean()),
})
const lockSchema = v.object({ packages: v.record(v.string(), lockedSchema) })

const textOf = (name: string): string => readFileSync(join(import.meta.dirname, '..', name), 'utf8')
const { packages } = v.parse(lockSchema, JSON.parse(textOf('package-lock.json')))

/** What each package of the lock file needs, those of other systems among it: `[who, name, range]`. */
const needs = Object.entries(packages).flatMap(([place, one]) =>
  Object.entries({
    ...one.dependencies,
    ...one.devDependencies,
    ...one.optionalDependencies,
  }).map(([name, range]): [string, string, string] => [place, name, range]),
)

/** The version that Node would find for the package in a place: below it, else below those around it. */
function versionFor(place: string, name: string): string | undefined {
  const version = packages[`${place}${place === '' ? '' : '/'}node_modules/${name}`]?.version
  if (version !== undefined || place === '') return version
  return versionFor(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name)
}

/** Whether a version is exactly that of `1.2.3`, or not older and as near as `~1.2.3` and `^1.2.3` say. */
function fits(version: string, range: string): boolean {
  const [, sign, ...wanted] = /^([~^]?)(\d+)\.(\d+)\.(\d+)$/.exec(range) ?? []
  if (sign === undefined || sign === '') return version === range
  const same = wanted.slice(0, sign === '~' || wanted[0] === '0' ? 2 : 1).join('.')
  return version.startsWith(`${same}.`) && !isOlder(version, range.slice(1))
}

const isOlder = (version: string, other: string): boolean =>
  version.localeCompare(other, 'en', { numeric: true }) < 0

test('the lock file has a package for every one that is needed, on whatever system', () => {
  expect(needs.length).toBeGreaterThan(100)
  const missing = needs.filter(([place, name]) => versionFor(place, name) === undefined)
  expect(missing.map(([place, name]) => `${name} for ${place}`)).toEqual([])
})

test('what is needed on some systems alone has the version that is asked for', () => {
  const optional = needs.filter(
    ([place, name]) => packages[place]?.optionalDependencies[name] !== undefined,
  )
  expect(optional.length).toBeGreaterThan(50)
  const unfit = optional.filter(
    ([place, name, range]) => !fits(versionFor(place, name) ?? '', range),
  )
  expect(unfit.map(([place, name, range]) => `${name} ${range} for ${place}`)).toEqual([])
})

test('the program that the project runs on is in the lock file for every system, with its checksum', () => {
  const programs = Object.entries(packages).filter(([, { bin }]) => Object.hasOwn(bin, 'node'))
  expect(programs.map(([, { os, cpu }]) => `${os} ${cpu}`).sort()).toEqual([
    'darwin arm64',
    'darwin x64',
    'linux arm64',
    'linux x64',
    'win32 x64',
  ])
  for (const [place, { integrity }] of programs) expect(integrity, place).toMatch(/^sha512-/)
})

test('no package runs a program of its own when it is installed', () => {
  const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(running.map(([place]) => place)).toEqual([])
})

test('the lock file is for the packages that package.json names', () => {
  const { version, ...named } = v.parse(packageSchema, JSON.parse(textOf('package.json')))
  expect(v.parse(packageSchema, packages[''])).toEqual({ version, ...named })
})
