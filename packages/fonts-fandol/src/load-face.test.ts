import { describe, expect, it } from 'vitest'
import { faceNames } from './faces'
import { loadFace } from './load-face'

describe('loadFace', () => {
  it('reads the face once', async () => {
    expect(faceNames).toEqual(['fangRegular'])
    expect(await loadFace('fangRegular')).toBe(await loadFace('fangRegular'))
  })

  it('refuses a name that is not a face', async () => {
    await expect(loadFace('toString' as 'fangRegular')).rejects.toThrow('faceUrl: there is no face "toString"')
  })
})
