import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../shared/reports/', import.meta.url)

/** Whether the published reports and their figures stand beside this clone; tests on them say when they are left out. */
export const hasSharedReports = existsSync(folder)

export const leftOut = hasSharedReports ? '' : ' (left out: ../shared/reports is not beside this clone)'

/** One of the published reports. */
export const sharedBytes = (name: string): Uint8Array => readFileSync(new URL(name, folder))

/** One of the published reports or figure files, as text. */
export const sharedReport = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

export const golden = (name: string): unknown => JSON.parse(sharedReport(`${name}.golden.json`))
