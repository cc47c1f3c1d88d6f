import { expect, test } from 'vitest'
import { storyPath } from '../../shared/paths.ts'
import { storyAt } from './storyLinks.ts'

test.each(['2020-11-05-story', '2020-11-05-café %', '2020-11-05-a.b~c'])(
  'the address of a story tells its id: %s',
  (id) => expect(storyAt(storyPath(id))).toBe(id),
)

test.each(['/', '/news', '/news/', '/news/a/b', '/topic/news', '/news/%'])(
  '%s is the address of no story',
  (path) => expect(storyAt(path)).toBeUndefined(),
)
