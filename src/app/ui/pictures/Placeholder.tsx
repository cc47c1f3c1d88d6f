import type { ReactNode } from 'react'
import { hashText } from './hashText.ts'

interface Props {
  topic: string
  publisher: string
}

const TINTS = [
  {
    ground: 'fill-ground-1',
    line: 'stroke-line-1',
    letter: 'fill-line-1',
    behind: 'bg-ground-1',
    broken: 'before:bg-ground-1 before:text-line-1',
  },
  {
    ground: 'fill-ground-2',
    line: 'stroke-line-2',
    letter: 'fill-line-2',
    behind: 'bg-ground-2',
    broken: 'before:bg-ground-2 before:text-line-2',
  },
  {
    ground: 'fill-ground-3',
    line: 'stroke-line-3',
    letter: 'fill-line-3',
    behind: 'bg-ground-3',
    broken: 'before:bg-ground-3 before:text-line-3',
  },
  {
    ground: 'fill-ground-4',
    line: 'stroke-line-4',
    letter: 'fill-line-4',
    behind: 'bg-ground-4',
    broken: 'before:bg-ground-4 before:text-line-4',
  },
  {
    ground: 'fill-ground-5',
    line: 'stroke-line-5',
    letter: 'fill-line-5',
    behind: 'bg-ground-5',
    broken: 'before:bg-ground-5 before:text-line-5',
  },
  {
    ground: 'fill-ground-6',
    line: 'stroke-line-6',
    letter: 'fill-line-6',
    behind: 'bg-ground-6',
    broken: 'before:bg-ground-6 before:text-line-6',
  },
] as const
type Tint = (typeof TINTS)[number]

/**
 * A drawing that stands where a picture is missing: the publisher decides its color and letter, topic
 * and publisher together the motif, so that a page of them is not a wall.
 */
export function Placeholder({ topic, publisher }: Props) {
  const seed = hashText(publisher)
  const motif = MOTIFS[hashText(`${topic} ${publisher}`) % MOTIFS.length] ?? columns
  const tint = tintOf(publisher)
  return (
    <svg
      aria-hidden="true"
      data-placeholder=""
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full select-none"
    >
      <rect width="320" height="180" className={tint.ground} />
      <g className={`fill-none ${tint.line}`} strokeWidth="1.5">
        {motif(seed)}
      </g>
      <rect x="124" y="54" width="72" height="72" className={tint.ground} />
      <Initial publisher={publisher} className={tint.letter} />
    </svg>
  )
}

interface BackdropProps {
  publisher: string
  isPlain: boolean
  color: string | undefined
}

/**
 * What lies behind a picture until it has come, and for good where no script says that it does not: the drawing without
 * its motif, which would make long pages longer.
 *
 * @param isPlain a tile on which black and white can be seen: the picture may let light through
 * @param color of the picture, where it is known: it lies there instead
 */
export function Backdrop({ publisher, isPlain, color }: BackdropProps) {
  const tint = tintOf(publisher)
  if (color !== undefined && !isPlain) {
    return (
      <svg aria-hidden="true" className="absolute inset-0 size-full">
        <rect width="100%" height="100%" fill={color} />
      </svg>
    )
  }
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 320 180"
      className={`absolute inset-0 size-full select-none ${isPlain ? 'bg-tile' : tint.behind}`}
    >
      <Initial publisher={publisher} className={isPlain ? 'fill-paper' : tint.letter} />
    </svg>
  )
}

/** Classes for what covers the browser's icon of a broken picture: it looks as the backdrop does. */
export const brokenLook = (publisher: string): string => tintOf(publisher).broken

const tintOf = (publisher: string): Tint => TINTS[hashText(publisher) % TINTS.length] ?? TINTS[0]

const Initial = ({ publisher, className }: { publisher: string; className: string }) => (
  <text
    x="160"
    y="112"
    textAnchor="middle"
    fontSize="64"
    className={`font-serif font-bold ${className}`}
  >
    {initialOf(publisher)}
  </text>
)

/** The first letter or digit of a name, as a reader sees it. */
export function initialOf(name: string): string {
  return (/[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? '•').toUpperCase()
}

const times = (n: number, draw: (i: number) => ReactNode): ReactNode =>
  Array.from({ length: n }, (_, i) => draw(i))

const columns = (seed: number) =>
  times(27, (i) => {
    const top = 10 + ((seed >>> (i % 25)) % 7) * 18
    return <path key={i} d={`M${4 + i * 12} ${top}V180`} strokeWidth={i % 3 === 0 ? 5 : 2} />
  })

const rings = (seed: number) =>
  times(14, (i) => <circle key={i} cx={40 + (seed % 5) * 60} cy={200} r={24 + i * 20} />)

const hills = (seed: number) =>
  times(14, (i) => {
    const y = 14 + i * 13
    const lift = 10 + (((seed % 22) + i * 7) % 26)
    return <path key={i} d={`M0 ${y}Q80 ${y - lift} 160 ${y}T320 ${y}`} />
  })

const dots = (seed: number) =>
  times(136, (i) => {
    const radius = 2 + ((seed >>> (i % 23)) % 5)
    return <circle key={i} cx={10 + (i % 17) * 19} cy={12 + Math.floor(i / 17) * 22} r={radius} />
  })

const rays = (seed: number) =>
  times(33, (i) => <path key={i} d={`M${40 + (seed % 6) * 48} 190L${i * 30 - 320} 0`} />)

const weave = (seed: number) =>
  times(30, (i) => {
    const x = i * 16 - 80
    return (
      <path
        key={i}
        d={i % 2 === seed % 2 ? `M${x} 0l90 180` : `M${x + 90} 0l-90 180`}
        strokeWidth={2}
      />
    )
  })

const MOTIFS = [columns, rings, hills, dots, rays, weave]
