/** Every place a scene can be set in, by name. */

import type { Setting } from './setting.ts'
import { far } from './tables/far.ts'
import { rooms } from './tables/rooms.ts'
import { towns } from './tables/towns.ts'
import { waters } from './tables/waters.ts'
import { wilds } from './tables/wilds.ts'
import { woods } from './tables/woods.ts'

export const settings: Readonly<Record<string, Setting>> = {
  ...woods,
  ...wilds,
  ...waters,
  ...towns,
  ...rooms,
  ...far,
}

/** Where nothing was said. */
export const usualSetting = 'mountain meadow'

export function settingOf(name: string): Setting {
  return settings[name] ?? settings[usualSetting]
}
