/** 'お姉さん', '大叔', '아저씨' at the end of a calling of Japanese, Chinese and Korean, or '女', '男' before it, tell who has it. */

import { vocabulary } from '../words/vocabulary.ts'
import type { Translation } from './dictionary.ts'

const ofWomen =
  /^(?:女(?!装|神|巫)|여자|여성)|(?:おば(?:ちゃん|さん)|お姉さん|姉ちゃん|姉さん|姐さん|娘|大妈|阿姨|大婶|姑娘|大姐|小姐|妹子|아줌마|아주머니|할머니|언니|누나|아가씨|[^男]女|妇|婆|娘|姐|妹|姑)$/
const ofMen =
  /^(?:男(?!装)|남자|남성)|(?:親父|おやじ|おじさん|おっちゃん|お?兄さん|兄ちゃん|大叔|大爷|小哥|大哥|小伙|小伙子|아저씨|할아버지|총각|오빠|爷|翁|汉|哥|(?<!徒)弟)$/

/** A calling whose word tells a woman or a man, where its English does not. */
export function sexedBySigns(word: string, meaning: Translation): Translation {
  const sex = ofWomen.test(word) ? 'female' : ofMen.test(word) ? 'male' : undefined
  if (sex === undefined || meaning.kind !== 'things' || !isBareCalling(meaning.english))
    return meaning
  return { ...meaning, english: [sex, ...meaning.english] }
}

function isBareCalling(english: readonly string[]): boolean {
  const isTold = english.some(
    (word) =>
      /^(?:fe)?male$|^[,A-Z]/.test(word) ||
      vocabulary.entries.get(word)?.presentation !== undefined,
  )
  const entry =
    vocabulary.entries.get(english.join(' ')) ?? vocabulary.entries.get(english.at(-1) ?? '')
  return !isTold && entry?.who?.slot === 'role' && entry.presentation === undefined
}
