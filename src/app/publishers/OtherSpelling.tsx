import { useQuery } from '@tanstack/react-query'
import { ownDomain } from '../../shared/publishers/ownDomain.ts'
import { publishersQuery } from '../data/publisherQueries.ts'
import { NotFoundView } from '../frame/NotFoundView.tsx'
import { Redirect } from '../navigation/router/Redirect.tsx'

interface Props {
  /** Of no publisher, as the address has it. */
  domain: string
  /** Address of the same page of a publisher. */
  pathOf: (domain: string) => string
}

/** Leads on to the publisher that is meant where its domain is written in another way; else nothing is there. */
export function OtherSpelling({ domain, pathOf }: Props) {
  const own = ownDomain(domain)
  const isOther = own !== domain
  const { data, isPending } = useQuery({ ...publishersQuery, enabled: isOther })
  if (isOther && isPending) return null
  return data?.publishers.some((each) => each.domain === own) ? (
    <Redirect to={pathOf(own)} />
  ) : (
    <NotFoundView what="page" />
  )
}
