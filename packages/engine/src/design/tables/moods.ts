/** Colour moods: dominant, second and accent, in the proportion 60 : 30 : 10. */
import type { Hex } from '../design.ts'

export type Mood = 'heroic' | 'gentle' | 'sinister' | 'sad' | 'festive' | 'mystic' | 'wild' | 'tech'
export type Triad = readonly [dominant: Hex, second: Hex, accent: Hex]

/** Each mood's first triad is the classic one; the seed picks among all. */
export const moodTriads: Record<Mood, readonly Triad[]> = {
  heroic: [
    ['#2f4e8c', '#efe6d2', '#d8a034'],
    ['#8f2530', '#e9dcc0', '#d8a034'],
    ['#1f5a5c', '#e6dcc2', '#c8702e'],
    ['#3f3a7a', '#d9d4e6', '#d8a034'],
  ],
  gentle: [
    ['#9db59a', '#f1ddd3', '#c46a5b'],
    ['#8fb0cf', '#f4eadc', '#e0a04a'],
    ['#c79ab4', '#f3e6ea', '#6f8f7a'],
    ['#d8b48a', '#f6efe2', '#7a8fb8'],
  ],
  sinister: [
    ['#221c2e', '#6b2340', '#a7c23e'],
    ['#2a2326', '#5a1f26', '#c8862a'],
    ['#163a44', '#3f3a4e', '#b8352e'],
    ['#2e2140', '#4a4454', '#d04a8a'],
  ],
  sad: [
    ['#3c4a5c', '#a9b4bc', '#c9a36b'],
    ['#4a4552', '#b8aeb0', '#8a5a52'],
    ['#3a5258', '#b4bfb8', '#b8864a'],
  ],
  festive: [
    ['#c8372f', '#f4e3c1', '#1f7a74'],
    ['#d8862e', '#f6ead0', '#7a2f5a'],
    ['#7a2f6a', '#f2dcc8', '#e0a82e'],
    ['#1f7a74', '#f4e6cc', '#d8502e'],
  ],
  mystic: [
    ['#2b2456', '#b9a6e0', '#4fd6c8'],
    ['#1f3a5c', '#a8c8e0', '#e0b84a'],
    ['#5a1f4a', '#d8b0cf', '#e0a04a'],
    ['#1f4a44', '#b0d8c4', '#d8a0e0'],
  ],
  wild: [
    ['#4b5a34', '#b08a5a', '#d9602b'],
    ['#5a4632', '#c9b088', '#4a8a7a'],
    ['#6a3f2a', '#c8a878', '#5f8a4a'],
    ['#3a5248', '#b8a27a', '#c8442e'],
  ],
  tech: [
    ['#23272f', '#d7dce2', '#ff5a36'],
    ['#1f2438', '#8a94b8', '#2ee6d6'],
    ['#2a2030', '#b8a8c8', '#ff4fa0'],
    ['#26323a', '#c4d0d0', '#f2c42e'],
  ],
}

/** What a motif in the words does to the colours. */
export const motifTriads: ReadonlyMap<string, Triad> = new Map([
  ['fire', ['#b8302a', '#5a1526', '#f59a32']],
  ['flame', ['#b8302a', '#5a1526', '#f59a32']],
  ['lava', ['#2a2024', '#a8321f', '#ff8a2a']],
  ['ice', ['#8fc0dc', '#eef6fa', '#3a6fae']],
  ['snow', ['#e6eef2', '#9ab4c8', '#4a6f9a']],
  ['frost', ['#8fc0dc', '#eef6fa', '#3a6fae']],
  ['water', ['#2a6f9a', '#bfe0e6', '#e0c88a']],
  ['sea', ['#1f5a7a', '#d8e6dc', '#e0a04a']],
  ['ocean', ['#1f5a7a', '#d8e6dc', '#e0a04a']],
  ['storm', ['#3a4660', '#c8d0dc', '#f2d23a']],
  ['lightning', ['#2f3a6a', '#d8dcec', '#f2d23a']],
  ['forest', ['#3f5f3a', '#b89a6a', '#c8622e']],
  ['nature', ['#4f7a3f', '#d8c89a', '#c8622e']],
  ['leaf', ['#4f7a3f', '#d8c89a', '#c8622e']],
  ['shadow', ['#25222e', '#4a4458', '#8a4ac8']],
  ['dark', ['#25222e', '#4a4458', '#b8352e']],
  ['blood', ['#7a1420', '#2a1a1e', '#d8c8b0']],
  ['moon', ['#2b3260', '#c8d0e6', '#e6dc9a']],
  ['star', ['#262c5c', '#c8c4e6', '#f2d25a']],
  ['sun', ['#d8922a', '#f6e8c4', '#b8402a']],
  ['neon', ['#1f2130', '#3a3f5c', '#24e6df']],
  ['cyberpunk', ['#1f2130', '#3a3f5c', '#ff3f9a']],
  ['steampunk', ['#5a3f2a', '#b8925a', '#4a8a86']],
  ['floral', ['#c87a94', '#f4e6dc', '#5f8a5a']],
  ['flower', ['#c87a94', '#f4e6dc', '#5f8a5a']],
  ['gothic', ['#1f1d24', '#4a1f2e', '#b8a8b0']],
  ['holy', ['#efe6d2', '#d8b45a', '#4a7ab8']],
  ['poison', ['#3a2f4a', '#6a8a2e', '#b4e03a']],
  ['crystal', ['#6a8fc8', '#dce6f4', '#c87ad8']],
  ['candy', ['#f08ab0', '#fbe6ee', '#6ac8d8']],
  ['pastel', ['#e6b4c8', '#f6eef0', '#9ac4d8']],
  ['autumn', ['#b5622a', '#e6c88a', '#6a2f24']],
  ['desert', ['#c89a5a', '#f0e0bc', '#2f7a8a']],
])
