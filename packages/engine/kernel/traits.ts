import { u16At } from './memory'
import { none, stage } from './stage'

/** What is to be known of a part: see stage.ts. */
export function traitsOf(part: i32): i32 {
  return load<u8>(stage.partTraits + (part as usize)) as i32
}

/** Whether a sample shows a part with a trait. */
export function hasTrait(k: i32, trait: i32): bool {
  const part = u16At(stage.part, k)
  return part !== none && (traitsOf(part) & trait) !== 0
}
