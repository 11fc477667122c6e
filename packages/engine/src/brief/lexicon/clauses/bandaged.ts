/** Who is wound up in bandages, all of them: mummies, invisible men, the badly hurt. */
import { type Clause, ends } from './clause-words.ts'

const parts =
  /^(?:arms?|forearms?|hands?|fists?|knuckles|fingers?|wrists?|elbows?|legs?|knees?|shins?|calves|ankles?|feet|foot|chest|torso|ribs|neck|shoulders?|head|face|eyes?|tail|wings?|ears?|horns?|paws?|handle|hilt|grip|stump)$/

const wound: Clause = {
  // 'A mummy wrapped in bandages', 'swathed from head to toe in dirty linen strips'
  opens: /^(?:all|completely|entirely|wrapped|swathed|bandaged|covered|wound|bound|swaddled)$/,
  whole: new RegExp(
    `^(?:all |completely |entirely )?(?:wrapped|swathed|bandaged|covered|wound|bound|swaddled)(?: up)? (?:(from head to (?:toe|foot|toes)) )?(?:in|with) ((?:(?:old|dirty|filthy|torn|ancient|rotting|yellowed|bloody|white|black|grey|red|brown|beige|golden|linen|loose|tattered|ragged|frayed) )*)(?:bandages|bandaging|wrappings|linen strips|strips of (?:linen|cloth|bandage))(?: from head to (?:toe|foot|toes)| all over)?${ends}`,
  ),
  plain: ([, , looks = ''], before) =>
    parts.test(before.at(-1) ?? '') ? undefined : `with ${looks}bandages on the body`,
}

export const bandagedClauses: readonly Clause[] = [wound]
