import type { TopicRef } from '../../shared/bundle.ts'
import { SOURCES_PATH, textPath, whyEmptyPath } from '../../shared/paths.ts'
import { pagesIn } from '../frame/pagesIn.ts'
import { asWritten } from '../ui/asWritten.ts'
import { WaysOn } from '../ui/Message.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

/** Whether there is a page that says why a topic has no story: where a robot gathers the news. */
const hasSources = () => pagesIn('footer').some(({ slug }) => textPath(slug) === SOURCES_PATH)

/** A list that has no stories: a topic that waits for its first, or a reader without content. */
export function EmptyList({ topic }: { topic: TopicRef | undefined }) {
  return (
    <div className="border-t border-ink pt-6 font-serif text-lg leading-relaxed">
      {topic === undefined ? (
        <>
          <p className="text-2xl font-bold">{say('empty')}</p>
          <p className="mt-3 text-muted">{say('emptyAdvice')}</p>
        </>
      ) : (
        <>
          <p className="text-2xl font-bold">
            <Phrase
              word="emptyTopic"
              values={{ topic: <bdi {...asWritten(topic.name)}>{topic.name}</bdi> }}
            />
          </p>
          <p className="mt-3 text-muted">{say('emptyTopicAdvice')}</p>
          <div className="font-sans text-base">
            <WaysOn
              also={
                hasSources() ? { to: whyEmptyPath(topic.slug), label: say('whyEmpty') } : undefined
              }
            />
          </div>
        </>
      )}
    </div>
  )
}
