import { RUN } from './attack.ts'

/** Whole files: what stands between the fences, and around them. */
export const FILES: readonly string[] = [
  '__proto__: {published: true, title: attacked}\n',
  'constructor: {prototype: {attacked: true}}\n',
  `title: !!js/function 'function () { ${RUN} }'\n`,
  `title: !<tag:yaml.org,2002:js/undefined> ''\n`,
  'a: &a [*a]\ntitle: *a\n',
  '<<: {title: merged}\n',
  'title: &a ["<script>", *a]\n',
  '? [a, b]\n: c\n',
  'title: "\\x00\\x1b"\ntitle: twice\n',
  '%YAML 9.9\n',
]
