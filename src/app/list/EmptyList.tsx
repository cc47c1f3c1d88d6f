import { WaysOn } from '../ui/Message.tsx'

/** A list that has no stories: a topic that waits for its first, or a reader without content. */
export function EmptyList({ topic }: { topic: string | undefined }) {
  return (
    <div className="border-t border-ink pt-6 font-serif text-lg leading-relaxed">
      {topic === undefined ? (
        <>
          <p className="text-2xl font-bold">There are no stories here yet.</p>
          <p className="mt-3 text-muted">
            As soon as the publisher adds the first one, it will lead this page.
          </p>
        </>
      ) : (
        <>
          <p className="text-2xl font-bold">
            No story about <bdi>{topic}</bdi> yet.
          </p>
          <p className="mt-3 text-muted">Other topics have plenty to read.</p>
          <div className="font-sans text-base">
            <WaysOn />
          </div>
        </>
      )}
    </div>
  )
}
