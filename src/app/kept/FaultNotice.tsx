import { useState } from 'react'
import { Notice } from '../ui/Notice.tsx'
import { sayFault } from './faultWords.ts'
import { type Fault, useUntoldFault } from './storage/faults.ts'
import { useTold } from './undo.ts'

/** Says once, when the reader has done something that this browser does not keep. The settings say it as long as it is so. */
export function FaultNotice() {
  const fault = useUntoldFault()
  const { words } = useTold()
  const [closed, close] = useState<Fault>()
  // What can be taken back comes first.
  const isShown = fault !== undefined && fault !== closed && words === ''
  return (
    <Notice role="status" onClose={() => close(fault)}>
      {isShown ? sayFault(fault) : ''}
    </Notice>
  )
}
