import { describe, expect, it } from 'vitest'
import { faceNames } from './faces'
import { loadFace } from './load-face'

describe('loadFace', () => {
  it('reads the face once', async () => {
    expect(faceNames).toEqual(['serifRegular'])
    expect(await loadFace('serifRegular')).toBe(await loadFace('serifRegular'))
  })

  it('refuses a name that is not a face', async () => {
    await expect(loadFace('toString' as 'serifRegular')).rejects.toThrow('faceUrl: there is no face "toString"')
  })
})
