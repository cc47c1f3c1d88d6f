import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test } from 'vitest'
import { askForPicture } from '../../marks/look.ts'
import { PictureBox } from '../../ui/PictureBox.tsx'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const URL = 'https://pictures.example/heron.jpg'

test('a picture that was asked for is loaded once more where it fails, as browsers begin with a request that the worker refuses', async () => {
  document.documentElement.dataset.pictures = 'tap'
  const place = document.createElement('div')
  await act(async () =>
    createRoot(place).render(
      <PictureBox picture={{ url: URL }} topic="" publisher="Heron" className="" />,
    ),
  )
  const picture = () => place.querySelector('img')
  expect(picture()).toBeNull()
  await act(async () => askForPicture(URL))
  let loads = 0
  for (let times = 0; times < 2; times++) {
    await act(async () => picture()?.dispatchEvent(new Event('error')))
    if (picture()) loads++
  }
  expect(loads).toBe(1)
  expect(picture()).toBeNull()
})
