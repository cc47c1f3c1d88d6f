import { LateCode } from '../../navigation/lateCode.ts'

/** A publisher's figures. */
export const FIGURES_CODE = new LateCode(() => import('../PublisherFigures.tsx'))
