import type { Piece, PieceKind } from './piecesOf.ts'

/** A headline whose pieces look as what they are: with lines and color, but never wider letters, so that it takes the same room. */
export function HeadlineWords({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, i) => <HeadlinePiece key={i} {...piece} />)
}

/** A part of a headline. For who hears it, it is text like all of it. */
export function HeadlinePiece({ text, kind }: Piece) {
  if (kind === 'some') return <span>{text}</span>
  if (kind === 'shared') return <span className={LOOKS.shared}>{text}</span>
  return <mark className={LOOKS[kind]}>{text}</mark>
}

// On paper nothing says what the marks mean. Where the system has its own colors, a mark's are told from nothing behind it.
const LINE =
  'bg-transparent underline decoration-accent underline-offset-[0.2em] print:text-inherit print:no-underline forced-colors:bg-[Canvas] forced-colors:text-[CanvasText] forced-colors:in-[a]:text-[LinkText]'

const LOOKS: Record<Exclude<PieceKind, 'some'>, string> = {
  shared: 'text-muted print:text-inherit',
  own: `${LINE} text-inherit decoration-2`,
  number: `${LINE} box-decoration-clone bg-shade text-accent decoration-double print:bg-transparent`,
}
