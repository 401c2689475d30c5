/** Stands for the name of the organ where it was not found, so that the figures are not lost with it. */
export const unnamed = '（机关名称未读出）'
