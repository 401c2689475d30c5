import { describe, expect, it } from 'vitest'
import { faceNames, loadFace } from './load-face'

describe('loadFace', () => {
  it('reads the face once', async () => {
    expect(faceNames).toEqual(['fangRegular'])
    expect(await loadFace('fangRegular')).toBe(await loadFace('fangRegular'))
  })

  it('refuses a name that is not a face', async () => {
    await expect(loadFace('toString' as 'fangRegular')).rejects.toThrow('faceFile: there is no face "toString"')
  })
})
