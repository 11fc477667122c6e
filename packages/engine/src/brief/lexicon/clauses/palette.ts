/** The colours of the whole: 'keep the palette warm and autumnal'. */

import { paletteTones } from '../told.ts'
import { type Clause, ends } from './clause-words.ts'

const tones = `(?:${paletteTones.trim().split(/,\s*/).join('|')})`

function toneOf(said: string): string[] {
  return said.split(' ').filter((word) => new RegExp(`^${tones}$`).test(word))
}

export const paletteClauses: readonly Clause[] = [
  {
    // 'keep the palette warm and autumnal', 'colours should be muted'
    opens: /^(?:the|a|its|palette|colou?rs|tones|colou?r|everything|keep|overall)$/,
    whole: new RegExp(
      `^(?:keep )?(?:(?:the|a|its|your|overall|whole) )*(?:colou?r )?(?:palette|colou?rs|tones|scheme)(?: (?::|is|are|to be|should be|must be|kept|stay|should stay|should feel|feels))?((?: (?:very|quite|nice and|mostly|overall|rather|really|a bit|all))?(?: ${tones}(?: ,)?(?: and)?)+)(?= [.;!?:)]| with | please|$)`,
    ),
    plain: ([, said = '']) =>
      `, ${toneOf(said)
        .map((tone) => `${tone} palette ,`)
        .join(' ')}`,
  },
  {
    // 'a warm and autumnal palette'
    opens: new RegExp(`^${tones}$`),
    whole: new RegExp(
      `^(${tones}(?: ,| and| but| , and) ${tones}(?:(?: ,| and| but| , and) ${tones})?) (?:colou?r )?(?:palette|colou?rs|tones|scheme)(?= |$)`,
    ),
    plain: ([, said = '']) =>
      `${toneOf(said)
        .map((tone) => `${tone} palette`)
        .join(' , ')}`,
  },
  {
    opens: /^but$/,
    whole: new RegExp(
      `^but (?:make (?:it|that|her|him) |in |for |it is |it's )?(autumn|spring|winter|summer|autumnal|wintry)${ends}`,
    ),
    plain: ([, season = '']) => `, ${season} palette ,`,
  },
]
