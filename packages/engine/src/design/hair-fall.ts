/** How the words say that hair falls, whatever its cut: in waves or curls, loose and in disorder, swung out by the wind. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { Design, Hair } from './design.ts'

const curls = /\b(?:curl(?:s|y|ed)?|ringlets?)\b/
const waves = /\b(?:wav(?:y|es|ed)|crimped|rippling)\b/
const disorder =
  /\b(?:mess(?:y|ily)|tousled|dishevell?ed|unkempt|unruly|bed ?head|ruffled|scruffy|flyaways?|frizzy|uncombed|unbrushed|tangled|wild|rumpled)\b/
const wind = /\b(?:flowing|billowing|windblown|wind-?swept|blowing|swirling)\b/

/** Missing where nothing is said of it. */
export function hairFall(
  brief: Brief,
  style: Hair['style'],
): Pick<Hair, 'fall' | 'isMessy' | 'isFlowing'> {
  const { styles, looks } = brief.body.hair
  const words = [...styles.flatMap(({ name, modifiers }) => [name, ...modifiers]), ...looks].join(
    ', ',
  )
  const fall =
    style === 'wavy' || waves.test(words) ? 'wavy' : curls.test(words) ? 'curly' : undefined
  return {
    ...(fall && { fall }),
    ...(disorder.test(words) && { isMessy: true }),
    ...(wind.test(words) && { isFlowing: true }),
  }
}

/** What is said of hair beyond how it falls, which is to be seen. */
export function beyondFall(item: BriefItem): BriefItem {
  const isSeen = (word: string) => [curls, waves, disorder, wind].some((words) => words.test(word))
  const name = item.name.split(' ').filter((word, i, all) => i === all.length - 1 || !isSeen(word))
  return {
    ...item,
    name: name.join(' '),
    modifiers: item.modifiers.filter((word) => !isSeen(word)),
  }
}

/** 'Hair curly.': of what is tied up it is else told nowhere. */
export function fallNote({ hair }: Design): string | undefined {
  return hair.style !== hair.fall && isFallDrawn(hair) ? `Hair ${hair.fall}.` : undefined
}

/** In a knot neither waves nor curls are seen, and a shaven head has none. */
export function isFallDrawn({ fall, style }: Hair): boolean {
  return fall !== undefined && !/bald|buzz|bun|knot|chignon|braids|locs|afro|cornrows/.test(style)
}
