/** Every place a scene can be set in, by name. */
import { far } from './far.ts'
import { rooms } from './rooms.ts'
import type { Setting } from './setting.ts'
import { towns } from './towns.ts'
import { waters } from './waters.ts'
import { wilds } from './wilds.ts'
import { woods } from './woods.ts'

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
