/** Fonts by the names that every Windows knows; LibreOffice and WPS have others in their place where they lack them. */
export const fontNames = { body: '宋体', heading: '黑体' } as const
