import type { SceneDesign } from './scene-design.ts'

/**
 * Whether what was stored with a scene is a design that can be drawn again. An engine has written it, so
 * that it is enough to know what it is and in which version.
 */
export function isSceneDesign(stored: object): stored is SceneDesign {
  return 'version' in stored && stored.version === 1 && 'kind' in stored && stored.kind === 'scene'
}
