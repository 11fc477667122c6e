import { stage } from './stage'

/** What is to be known of a part: see stage.ts. */
export function traitsOf(part: i32): i32 {
  return load<u8>(stage.partTraits + (part as usize)) as i32
}
