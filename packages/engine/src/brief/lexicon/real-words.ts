/** Common English words that are not in the other tables. Spelling repair leaves them alone. */
export const realWords = `
about above after again against ago all almost alone also always am among and another any are around back bad be became because been before began behind being believe best better between both but came change could course cold
`
