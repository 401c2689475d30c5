import { readFileSync } from 'node:fs'

const told = (field: 'VmHWM' | 'VmRSS'): number => {
  const line = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync('/proc/self/status', 'latin1'))
  return Math.round(Number(line![1]) / 1024)
}

/** Megabytes of memory that this process holds now. */
export const megabytesNow = (): number => told('VmRSS')

/**
 * The most megabytes of memory that this program has held. What `resourceUsage` tells counts the parent's too, whose image
 * the process had before it began.
 */
export const megabytesAtMost = (): number => told('VmHWM')
