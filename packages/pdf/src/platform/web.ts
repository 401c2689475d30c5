import { md5 as digest } from '@noble/hashes/legacy.js'
import { zlibSync } from 'fflate'
import { bytesInMemory } from '@gxgk/layout/fonts'
import type { Platform } from './platform'
import { needsFontkit } from '../errors'

// Without a way to look for frequent bytes only; the table of a small memory is made sooner for each of many streams.
export const deflate: Platform['deflate'] = (data, effort) =>
  zlibSync(data, effort === 'fast' ? { level: 1, mem: 4 } : { level: 6 })

export const md5: Platform['md5'] = (data) => digest(data)

export const openUrl: Platform['openUrl'] = async (url) => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`.trim())
  return bytesInMemory(new Uint8Array(await answer.arrayBuffer()))
}

export const loadFontkit: Platform['loadFontkit'] = () => Promise.reject(needsFontkit(false))
