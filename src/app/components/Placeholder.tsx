import type { ReactNode } from 'react'
import { hashText } from './hashText.ts'

interface Props {
  /** Decides the drawing's motif. */
  topic: string
  /** Decides its ground and variation; the initial is shown. */
  publisher: string
}

const GROUNDS = [
  'fill-ground-1',
  'fill-ground-2',
  'fill-ground-3',
  'fill-ground-4',
  'fill-ground-5',
  'fill-ground-6',
]

/** A drawing that stands where a picture is missing: a motif of the topic, the publisher's initial. */
export function Placeholder({ topic, publisher }: Props) {
  const seed = hashText(publisher)
  const motif = MOTIFS[hashText(topic) % MOTIFS.length] ?? columns
  return (
    <svg
      aria-hidden="true"
      data-placeholder=""
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full"
    >
      <rect
        width="320"
        height="180"
        className={GROUNDS[(seed + hashText(topic)) % GROUNDS.length]}
      />
      <g className="fill-none stroke-line" strokeWidth="1" opacity="0.55">
        {motif(seed)}
      </g>
      <circle cx="160" cy="90" r="38" className="fill-paper" />
      <text
        x="160"
        y="106"
        textAnchor="middle"
        fontSize="46"
        className="fill-ink font-serif"
        opacity="0.85"
      >
        {initialOf(publisher)}
      </text>
    </svg>
  )
}

/** The first letter or digit of a name, as a reader sees it. */
export function initialOf(name: string): string {
  return (/[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? '•').toUpperCase()
}

const times = (n: number, draw: (i: number) => ReactNode): ReactNode =>
  Array.from({ length: n }, (_, i) => draw(i))

const columns = (seed: number) =>
  times(21, (i) => {
    const top = 20 + ((seed >> (i % 20)) % 5) * 18
    return <path key={i} d={`M${i * 16} ${top}V180`} strokeWidth={i % 4 === 0 ? 2 : 1} />
  })

const rings = (seed: number) =>
  times(11, (i) => <circle key={i} cx={60 + (seed % 5) * 50} cy={180} r={20 + i * 24} />)

const hills = (seed: number) =>
  times(9, (i) => {
    const y = 40 + i * 17
    const lift = 12 + ((seed + i * 7) % 22)
    return <path key={i} d={`M0 ${y}Q80 ${y - lift} 160 ${y}T320 ${y}`} />
  })

const dots = (seed: number) =>
  times(128, (i) => {
    const radius = 1 + ((seed >> (i % 13)) % 4)
    return <circle key={i} cx={10 + (i % 16) * 20} cy={12 + Math.floor(i / 16) * 22} r={radius} />
  })

const rays = (seed: number) =>
  times(25, (i) => <path key={i} d={`M${40 + (seed % 6) * 48} 200L${i * 40 - 320} 0`} />)

const weave = (seed: number) =>
  times(24, (i) => {
    const x = (i - 4) * 20
    return <path key={i} d={i % 2 === seed % 2 ? `M${x} 0l90 180` : `M${x + 90} 0l-90 180`} />
  })

const MOTIFS = [columns, rings, hills, dots, rays, weave]
