/** Stuffs that are a kind of another: tweed of wool, oilskin of canvas. The words name the finer one. */
import type { BriefItem } from '../brief/brief.ts'

const stuffs = new Set([
  ...['tweed', 'flannel', 'fleece', 'felt', 'mohair', 'cashmere', 'merino', 'angora', 'worsted'],
  ...['corduroy', 'velour', 'velveteen', 'chenille', 'damask', 'brocade', 'taffeta', 'organza'],
  ...['chiffon', 'tulle', 'muslin', 'calico', 'gabardine', 'serge', 'poplin', 'chambray', 'crepe'],
  ...['oilskin', 'oilcloth', 'waxed cotton', 'waxed canvas', 'hessian', 'burlap', 'sackcloth'],
  ...['suede', 'patent leather', 'buckskin', 'deerskin', 'sheepskin', 'shearling', 'snakeskin'],
  ...['latex', 'vinyl', 'pvc', 'neoprene', 'lycra', 'spandex', 'nylon', 'polyester', 'tarpaulin'],
  ...['oak', 'mahogany', 'ebony', 'birch', 'bamboo', 'willow', 'yew', 'pine', 'teak', 'wicker'],
  ...['pewter', 'tin', 'chrome', 'titanium', 'aluminium', 'ivory', 'antler', 'marble', 'granite'],
])

/** 'tweed' of 'a tweed jacket', whose material is wool; undefined where the words say no more than the material. */
export function finerStuffOf({
  modifiers,
  materials,
}: Pick<BriefItem, 'modifiers' | 'materials'>): string | undefined {
  return modifiers.find((word) => stuffs.has(word) && !materials.includes(word))
}
