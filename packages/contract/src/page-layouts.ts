/** Shapes a character sheet's page can have: 1:1, 3:2, 2:3, and √2:1 to be printed. */
export const pageLayouts = ['square', 'landscape', 'portrait', 'a3'] as const

export type PageLayout = (typeof pageLayouts)[number]
