/** Milliseconds of processor that this process has used: what a budget counts, however busy the machine is. */
export const cpuNow = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
