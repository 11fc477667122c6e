/** Every place a scene can be set in, by name. */
import type { Setting } from './setting.ts'
import { woods } from './woods.ts'

export const settings: Readonly<Record<string, Setting>> = { ...woods }

/** Where nothing was said. */
export const usualSetting = 'mountain meadow'

export function settingOf(name: string): Setting {
  return settings[name] ?? settings[usualSetting]
}
