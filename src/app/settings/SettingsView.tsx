import 'virtual:broadsheet/words/lazy'
import 'virtual:broadsheet/words/settings'
import { ownPath } from '../../shared/paths.ts'
import { KeptData } from '../kept/data/KeptData.tsx'
import { SETTINGS, useKept } from '../kept/kept.ts'
import { showOverlay } from '../navigation/overlays.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { OfflineState } from '../offline/OfflineState.tsx'
import { Link } from '../ui/Link.tsx'
import { ListHeading } from '../ui/ListHeading.tsx'
import { TitledSection } from '../ui/TitledSection.tsx'
import { say } from '../words/words.ts'
import { Choice } from './Choice.tsx'
import { Switch } from './Switch.tsx'
import { lookChoices, readingChoices } from './settingChoices.ts'

/** How the reader wants the site, what of it is here without a network, and all that this browser keeps. */
export function SettingsView() {
  useArrival(say('settings'), 'whole')
  return (
    <>
      <ListHeading title={say('settings')} count={undefined} hasNewer={false} newer={undefined} />
      <p className="max-w-prose text-muted">{say('settingsNote')}</p>
      <TitledSection title={say('settingsLook')}>
        {lookChoices().map((choice) => (
          <Choice key={choice.name} {...choice} />
        ))}
      </TitledSection>
      <TitledSection title={say('settingsReading')}>
        {readingChoices().map((choice) => (
          <Choice key={choice.name} {...choice} />
        ))}
        <Switch
          setting={{ name: 'readByScrolling', is: 'on' }}
          isUsual={false}
          label={say('readByScrolling')}
        />
        <p className="mt-2 flex flex-wrap gap-x-6">
          <button
            type="button"
            onClick={() => showOverlay('contacts')}
            className="inline-flex min-h-8 cursor-pointer items-center text-accent underline underline-offset-4"
          >
            {say('contacts')}
          </button>
          <Link
            to={ownPath('muted')}
            className="inline-flex min-h-8 items-center text-accent underline underline-offset-4"
          >
            {say('mutedHere')}
          </Link>
        </p>
      </TitledSection>
      <TitledSection title={say('settingsKeys')}>
        <Switch
          setting={{ name: 'keys', is: 'off' }}
          isUsual
          label={say('singleKeys')}
          note={say('singleKeysText')}
        />
      </TitledSection>
      <TakeBack />
      <OfflineState />
      <KeptData />
    </>
  )
}

/** Takes all settings back. */
function TakeBack() {
  const isUsual = useKept(SETTINGS).size === 0
  return (
    <p className="mt-8 lg:ms-80">
      <button
        type="button"
        // Not switched off: it has the focus when it has been pressed.
        aria-disabled={isUsual}
        onClick={() =>
          SETTINGS.setAll(new Map([...SETTINGS.values.keys()].map((name) => [name, null])))
        }
        className="min-h-11 cursor-pointer border border-ink px-6 font-semibold hover:bg-ink hover:text-paper aria-disabled:cursor-default aria-disabled:border-rule aria-disabled:bg-transparent aria-disabled:text-muted"
      >
        {say('asTheSiteHasIt')}
      </button>
    </p>
  )
}
