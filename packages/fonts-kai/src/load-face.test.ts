import { describe, expect, it } from 'vitest'
import { faceNames } from './faces'
import { loadFace } from './load-face'

describe('loadFace', () => {
  it('reads the face once', async () => {
    expect(faceNames).toEqual(['kaiRegular'])
    expect(await loadFace('kaiRegular')).toBe(await loadFace('kaiRegular'))
  })

  it('refuses a name that is not a face', async () => {
    await expect(loadFace('toString' as 'kaiRegular')).rejects.toThrow('faceUrl: there is no face "toString"')
  })
})
