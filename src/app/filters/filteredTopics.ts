import { saysFilters } from '../../shared/filterParameters.ts'
import { listPath } from '../../shared/paths.ts'
import { withParameters } from './filterAddress.ts'

/**
 * Beside other filters the row of topics above a list shows those of the address, and changes them alone.
 *
 * @param topic slug of the topic that the path has
 */
export const filteredTopics = (search: string, topic: string | undefined) => ({
  chosen: [...(topic === undefined ? [] : [topic]), ...new URLSearchParams(search).getAll('topic')],
  addressOf: (choice: string | undefined) => {
    const parameters = new URLSearchParams(search)
    parameters.delete('topic')
    if (!saysFilters(parameters)) return listPath(choice)
    if (choice !== undefined) parameters.append('topic', choice)
    return withParameters(listPath(), parameters)
  },
})
