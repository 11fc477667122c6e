/** Whom a picture is for and what they are to see in it: 'for kids 6-9', 'so that children see his face'. None of them is the figure. */

const who =
  'kids|children|toddlers|teens|tweens|teenagers|pupils|students|families|young readers|readers|players'
const onlookers = `${who}|people|everyone|everybody|we|you|they|viewers|fans|audience|patients|customers|shoppers|parents`

/** 'Trousers too short so you see his odd socks' tells of socks. */
const worn =
  '(?: (?:his|her|their|the))? (?:[\\p{L}-]+ ){0,3}(?:socks?|stockings|shoes|boots|ankles?|garters?|lining|petticoats?|shirt|vest|knees?|belly|underwear|braces|suspenders|long johns|bloomers|shins|wrists|bandages|tattoos?|scars?)\\b'

export const audience: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:for|aimed at|made for|meant for) )?(?:${who}|ages)(?: (?:aged|ages|age|of|from|between))?:? \\d{1,2}\\s?(?:-|–|to|and)\\s?\\d{1,2}\\b(?: years?(?: old)?)?`,
    'giu',
  ),
  /\bfor \d{1,2}\s?(?:-|–|to)\s?\d{1,2}[ -]year[ -]olds?\b/giu,
  new RegExp(
    `\\bso (?:that )?(?:the )?(?:${onlookers})(?: can| could| will)?(?: still| actually| always)? (?:see|recogni[sz]e|read|tell|know|spot|identify|notice)\\b(?!${worn})[^.,;!?\\n]*`,
    'giu',
  ),
]
