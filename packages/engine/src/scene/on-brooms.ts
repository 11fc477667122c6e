/** Whoever rides a broom has one, whatever else was in its hands. */
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import type { Member } from './mount-up.ts'
import type { SceneReading } from './read/read-scene.ts'
import { broomIn } from './read/riding.ts'

export function onBrooms(
  members: readonly Member[],
  { told, text }: SceneReading,
  seed: number,
): Member[] {
  const isTold = broomIn(text) !== undefined
  const at = told.tokens.find((token) => /^broom/.test(token.text))?.span[0]
  if (!isTold || at === undefined) return [...members]
  const before = members.filter(({ from = -1, design }) => from < at && isAble(design))
  const nearest = Math.max(...before.map(({ from = -1 }) => from))
  return members.map((member) => {
    const { design, from = -1 } = member
    if (from !== nearest || !isAble(design) || member.mount !== undefined) return member
    const hold = design.hold.filter(({ carry, kind }) => !/hand/.test(carry) && kind !== 'broom')
    const own = design.hold.find(({ kind }) => kind === 'broom') ?? aBroom(seed)
    if (!own) return member
    return { ...member, design: { ...design, hold: [...hold, { ...own, carry: 'right hand' }] } }
  })
}

function isAble({ creature, lower }: Member['design']): boolean {
  return creature === undefined && lower === undefined
}

function aBroom(seed: number) {
  return designCharacter(understand('a person holding a broom', undefined), seed).hold.find(
    ({ kind }) => kind === 'broom',
  )
}
