import 'virtual:broadsheet/words/muted'
import type { Mute } from '../../shared/kept/concerns.ts'
import { focusHeading } from '../navigation/useArrival.ts'
import { Menu } from '../ui/menu/Menu.tsx'
import { MenuItem } from '../ui/menu/MenuItem.tsx'
import { say } from '../words/words.ts'
import { endOf, SPANS, saySpan } from './ends.ts'
import { muteAndTell } from './mute.ts'

interface Props {
  mute: Mute
  /** It has ended, and is muted again. */
  isAgain: boolean
}

/** Another end for what is muted, counted from now. No list field: by arrow keys that would count before it is chosen. */
export const EndChoice = ({ mute: { kind, what, name }, isAgain }: Props) => (
  <Menu
    label={say(isAgain ? 'muteAgain' : 'changeEnd', { name })}
    name={say(isAgain ? 'muteAgainFor' : 'changeEndTo')}
  >
    {() =>
      SPANS.map((span) => (
        <MenuItem
          key={span}
          onChoose={() => {
            // Its line goes to those that hold.
            if (isAgain) focusHeading()
            muteAndTell({ kind, what, name }, endOf(span, Date.now()))
          }}
        >
          {saySpan(span)}
        </MenuItem>
      ))
    }
  </Menu>
)
