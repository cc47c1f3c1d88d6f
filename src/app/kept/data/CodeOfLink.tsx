import 'virtual:broadsheet/words/kept'
import { useEffect, useState } from 'react'
import { say } from '../../words/words.ts'

/** Cameras do not read what is finer. */
const LONGEST_LINK = 1000

/** Room around a code, which readers of codes look for, in its modules. */
const MARGIN = 4

interface Code {
  readonly size: number
  readonly path: string
}

/** A link as a code to scan. What makes it is loaded now. */
export function CodeOfLink({ link }: { link: string }) {
  const [code, settle] = useState<Code>()
  const isLong = link.length > LONGEST_LINK
  useEffect(() => {
    let isOld = false
    if (!isLong)
      codeOf(link).then(
        (made) => isOld || settle(made),
        // The link is there.
        () => settle(undefined),
      )
    return () => {
      isOld = true
    }
  }, [link, isLong])
  if (isLong) return <p className="mt-3">{say('carryLong')}</p>
  if (!code) return <div className="mt-4 aspect-square w-72 max-w-full" />
  const side = code.size + 2 * MARGIN
  return (
    <svg
      role="img"
      aria-label={say('carryCode')}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="mt-4 aspect-square w-72 max-w-full"
    >
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  )
}

async function codeOf(link: string): Promise<Code> {
  const [{ correction, generate }, { toSvgPath }] = await Promise.all([
    import('lean-qr/nano'),
    import('lean-qr/extras/svg'),
  ])
  const bitmap = generate(link, { minCorrectionLevel: correction.L })
  return { size: bitmap.size, path: toSvgPath(bitmap) }
}
