import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ readonly version?: string, readonly link?: boolean, readonly optional?: boolean, readonly devOptional?: boolean }} Entry */

/** @param {string} file @returns {{ readonly [path: string]: Entry }} */
const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/**
 * The packages of the lock file that are not installed in the version it names. What npm installed it
 * tells in `node_modules/.package-lock.json`; that is compared, not its date, which a clone or a copy changes.
 * Packages for other platforms and links to workspaces are not looked for.
 * @param {string} root
 * @returns {readonly string[]}
 */
export const missingPackages = (root) => {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(packagesOf(join(root, 'package-lock.json')))
    .filter(([path, { link, optional }]) => path.includes('node_modules/') && !link && !optional)
    .filter(([path, { version }]) => installed[path]?.version !== version || !existsSync(join(root, path)))
    .map(([path]) => path)
}
