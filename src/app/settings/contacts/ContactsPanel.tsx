import 'virtual:broadsheet/words/settings'
import { site } from 'virtual:broadsheet/site'
import { useEffect, useState } from 'react'
import { ownPath } from '../../../shared/paths.ts'
import { useLook } from '../../marks/look.ts'
import { hideOverlay } from '../../navigation/overlays.ts'
import { ModalDialog } from '../../ui/dialog/ModalDialog.tsx'
import { Link } from '../../ui/Link.tsx'
import { Phrase } from '../../words/Phrase.tsx'
import { say } from '../../words/words.ts'
import { type Contact, contactedHosts, onContact } from './contacts.ts'

/** From whom this page has loaded what, what they learn from that, and why there is nobody else. */
export function ContactsPanel() {
  const hosts = useContacts()
  return (
    <ModalDialog
      title={say('contacts')}
      onClose={() => hideOverlay('contacts')}
      className="m-auto max-h-[calc(100dvh-2rem)] max-w-[min(38rem,calc(100vw-2rem))]"
    >
      {(close) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
        <div tabIndex={0} className="space-y-3 overflow-y-auto px-5 pt-2 pb-6 sm:px-7">
          <p>
            <Phrase word="contactsOwn" values={{ host: <bdi>{location.host}</bdi> }} />
          </p>
          {hosts.length === 0 ? <p>{say('contactsNone')}</p> : <Hosts hosts={hosts} />}
          <p className="text-muted">
            {say(site.images === 'self' ? 'contactsOnlyOwn' : 'contactsWhy')}
          </p>
          <Wanted onGo={close} />
        </div>
      )}
    </ModalDialog>
  )
}

function Hosts({ hosts }: { hosts: readonly Contact[] }) {
  return (
    <>
      <p>{say('contactsOthers')}</p>
      <ul className="border-y border-rule">
        {hosts.map(({ host, count }) => (
          <li
            key={host}
            className="flex justify-between gap-x-4 border-rule py-1.5 not-first:border-t"
          >
            <bdi>{host}</bdi>
            <span className="text-muted">{say('contactCount', { count })}</span>
          </li>
        ))}
      </ul>
      <p>{say('contactsLearn')}</p>
    </>
  )
}

/** What the reader wants of pictures, and where that is chosen. */
function Wanted({ onGo }: { onGo: () => void }) {
  const pictures = useLook('pictures')
  const words = { tap: say('picturesTap'), never: say('picturesNever') }
  const chosen =
    pictures === 'tap' || pictures === 'never' ? words[pictures] : say('picturesAlways')
  return (
    <p>
      {`${say('pictures')}: ${chosen}. `}
      <Link
        to={ownPath('settings')}
        onClick={onGo}
        className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
      >
        {say('settings')}
      </Link>
    </p>
  )
}

function useContacts(): readonly Contact[] {
  const [hosts, setHosts] = useState<readonly Contact[]>(contactedHosts)
  useEffect(() => onContact(() => setHosts(contactedHosts())), [])
  return hosts
}
