import { LateCode } from '../../navigation/lateCode.ts'

/** The stories of others that a publisher has reported too. */
export const REPORTS_CODE = new LateCode(() => import('../ReportedToo.tsx'))
