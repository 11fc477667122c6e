/** Numbers of the recipes, fills and tones: read by the kernels and by render alike. */

export const cloth = 0
export const silk = 1
export const leather = 2
export const metal = 3
export const fur = 4
export const knit = 5
export const wood = 6
export const gem = 7
export const glow = 8
export const skin = 9
export const hair = 10
export const scales = 11
export const plastic = 12
export const bone = 13

export const fillTones = 0
export const fillDots = 1
export const fillWash = 2
export const fillWhite = 3
export const fillPlan = 4
export const fillStark = 5

/** First number of each tone of a material, and how many numbers a material has. */
export const lightTone = 0
export const baseTone = 3
export const shadeTone = 6
export const deepTone = 9
export const inkTone = 12
export const hotTone = 15
export const toneStride = 18
