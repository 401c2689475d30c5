/** Whether this version of Node is 20.19 or newer. @param {string} version */
export const isSupportedNode = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}
