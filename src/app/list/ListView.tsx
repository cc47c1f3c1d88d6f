import { useQuery } from '@tanstack/react-query'
import type { ListPosition } from '../../shared/paging.ts'
import { listPath, pagePath } from '../../shared/paths.ts'
import { NotFound } from '../data/notFound.ts'
import { listQuery } from '../data/queries.ts'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { Redirect } from '../navigation/router/Redirect.tsx'
import { useParams } from '../navigation/router/router.ts'
import { ListContents } from './ListContents.tsx'

/** The feed or a topic's stories, from the newest or from page n of the address. */
export function ListView() {
  const { topic, page } = useParams()
  if (page !== undefined && !/^[1-9]\d{0,8}$/.test(page)) return <NotFoundView what="page" />
  return <List topic={topic} start={page === undefined ? HEAD : { page: Number(page), shown: 0 }} />
}

const HEAD: ListPosition = { page: 'head' }

function List({ topic, start }: { topic: string | undefined; start: ListPosition }) {
  const query = useQuery(listQuery(topic, start))
  if (query.error instanceof NotFound) return <NotFoundView what={query.error.what} />
  if (!query.isPlaceholderData && query.data?.isRoot) {
    return <Redirect to={start.page === 'head' ? listPath() : pagePath(start.page)} />
  }
  return <ListContents topic={topic} start={start} query={query} />
}
