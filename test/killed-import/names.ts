/** What the names of files have in them that no limit stops. */
export const endless = '无尽'
