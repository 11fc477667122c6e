/** What the words say of a character's temper, as a face can show it. */
import type { Brief } from '../brief/brief.ts'
import type { Face } from './design.ts'

/** Which of the tempers that faces know the words speak of. */
export function temperOf({ subject }: Brief): Face['temper'] {
  const traits = subject.traits.join(' ')
  if (/grim|stern|cold|ruthless|menacing|stoic|serious|evil/.test(traits)) return 'hard'
  if (/shy|timid|nervous|gentle|sweet|cute/.test(traits)) return 'soft'
  if (/cheer|happy|playful|jolly|energetic|mischiev|bubbly/.test(traits)) return 'bright'
  return undefined
}
