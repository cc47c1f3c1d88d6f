import { Fragment } from 'react'
import { asWritten } from '../../ui/asWritten.ts'

/** Names of publishers in a row, each in its own direction, with a dot between two. */
export const Names = ({ names }: { names: readonly string[] }) =>
  names.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && ' · '}
      <bdi {...asWritten(name)}>{name}</bdi>
    </Fragment>
  ))
