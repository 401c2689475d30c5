import { existsSync } from 'node:fs'
import { chromiumFile } from './chromium'
import { isInstalled } from './programs'

/** The programs that a sweep needs, and whether each can be run here. */
export const isHere = {
  chromium: existsSync(chromiumFile),
  soffice: isInstalled('soffice'),
  pandoc: isInstalled('pandoc'),
  pdftotext: isInstalled('pdftotext'),
  w3m: isInstalled('w3m'),
  lynx: isInstalled('lynx'),
  fish: isInstalled('fish'),
} as const

export type Program = keyof typeof isHere

/** What the name of a test says of programs that are not here. */
export const without = (...programs: readonly Program[]): string => {
  const missing = programs.filter((program) => !isHere[program])
  return missing.length === 0 ? '' : ` (left out: ${missing.join(', ')} not installed)`
}

export const areHere = (...programs: readonly Program[]): boolean => programs.every((program) => isHere[program])
