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

const LINE = 'bg-transparent underline decoration-accent underline-offset-[0.2em]'

const LOOKS: Record<Exclude<PieceKind, 'some'>, string> = {
  shared: 'text-muted',
  own: `${LINE} text-inherit decoration-2`,
  number: `${LINE} box-decoration-clone bg-shade text-accent decoration-double`,
}
