import { Fragment } from 'react'
import { asWritten } from '../../ui/asWritten.ts'

interface Props {
  /** Two of them may have the same name. */
  of: readonly { readonly name: string }[]
}

/** Names of publishers in a row, each in its own direction, with a dot between two, and whole where a line has room. */
export const Names = ({ of: publishers }: Props) =>
  publishers.map(({ name }, i) => (
    <Fragment key={i}>
      {i > 0 && '\u00a0· '}
      <bdi className="inline-block max-w-full" {...asWritten(name)}>
        {name}
      </bdi>
    </Fragment>
  ))
