import { loadFace } from '@gxgk/fonts-noto'
import type { Face } from './face'
import { openFace } from './face'
import { levelFont } from './font-file'

const bundled = {
  body: 'serifRegular',
  strong: 'serifSemiBold',
  heading: 'sansMedium',
  title: 'serifSemiBold',
} as const

export type Role = keyof typeof bundled
export const roles = Object.keys(bundled) as readonly Role[]

/** Files of TrueType or OpenType fonts to be used in place of the bundled ones. */
export type FontFiles = { readonly [R in Role]?: Uint8Array }

/** For each role the faces that may draw it, the best first. */
export type FontSet = { readonly [R in Role]: readonly Face[] }

/** Opens the caller's fonts and the bundled ones; a bundled face is read only where it may be needed. */
export const openFonts = async (files: FontFiles): Promise<FontSet> => {
  const opened = new Map<string, Face>()
  const open = (id: string, bytes: Uint8Array) => {
    if (!opened.has(id)) opened.set(id, openFace(id, bytes))
    return opened.get(id)!
  }
  const ours = async (role: Role) => open(bundled[role], await loadFace(bundled[role]))
  const chosen = async (role: Role) => {
    const bytes = files[role]
    return bytes === undefined ? ours(role) : open(`fonts.${role}`, levelFont(bytes, role))
  }
  const [body, strong, heading, title, last] = await Promise.all([...roles.map(chosen), ours('body')])
  const chain = (face: Face): readonly Face[] => [...new Set([face, body!, last!, strong!, heading!, title!])]
  return { body: chain(body!), strong: chain(strong!), heading: chain(heading!), title: chain(title!) }
}
