import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const own = ['noto', 'fandol'].map((name) =>
  fileURLToPath(new URL(`../../packages/fonts-${name}/assets/`, import.meta.url)),
)

/** An environment in which programs print Chinese with the faces of this repository, whatever the machine has. */
export const withFonts = (folder: string, faces: readonly string[] = own): NodeJS.ProcessEnv => {
  const file = join(folder, 'fonts.conf')
  const folders = [...faces, '/usr/share/fonts/truetype/dejavu'].map((one) => `<dir>${one}</dir>`).join('')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">` +
      `<fontconfig>${folders}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  )
  return { ...process.env, FONTCONFIG_FILE: file }
}
