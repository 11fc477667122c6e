/** Coiled and standing styles as rows: puffs, locs, knots, fades, spikes, flames. What the pieces mean is told in ../style-row.ts. */
import type { HairKind } from '../../../brief/concepts.ts'
import type { StyleRow } from '../style-row.ts'

export const coiledRows = {
  afro_puffs: [
    { draw: 'comb', to: [100, 40], pair: true, height: 0.6 },
    { draw: 'puff', pair: true, at: [100, 40], size: 0.5, bare: true },
  ],
  pineapple_puff: [
    { draw: 'comb', to: [180, 14], height: 0.6 },
    { draw: 'puff', at: [180, 8], size: 0.68, bare: true },
  ],
  bantu_knots: [
    { draw: 'dome', height: 0.12, as: 'shorn' },
    {
      draw: 'knots',
      rows: [
        [4, 1],
        [36, 7],
        [66, 9],
      ],
      size: 0.185,
    },
  ],
  short_locs: [
    { draw: 'dome', height: 0.5 },
    {
      draw: 'ropes',
      kind: 'loc',
      rows: [
        [14, 6],
        [34, 12],
        [54, 17],
        [74, 17],
      ],
      radius: 0.062,
      layer: 0.06,
      hem: -0.3,
      fringed: true,
    },
  ],
  tied_locs: [
    { draw: 'comb', to: [180, 58], under: [180, 96], height: 0.8 },
    {
      draw: 'rope tail',
      name: 'tail',
      at: [180, 58],
      under: [180, 96],
      kind: 'loc',
      count: 18,
      radius: 0.08,
      spread: 0.42,
      heading: [0, 0.1, -1],
      gravity: 1.8,
      hangs: { to: { length: 0 } },
    },
  ],
  high_top_fade: [{ draw: 'block', top: 1.8, sides: 0.08, marks: 'curls' }],
  flat_top: [{ draw: 'block', top: 1.2, sides: 0 }],
  cropped_waves: [{ draw: 'dome', height: 0.3, marks: 'rings' }],
  faux_hawk: [
    { draw: 'dome', height: 0.5 },
    { draw: 'nape', hem: -0.46 },
    { draw: 'temples', hem: -0.02 },
    {
      draw: 'spikes',
      rows: [
        { fall: 46, count: 3, from: -26, to: 26, length: 0.55, width: 0.18, wind: [0, 0.9, 0.1] },
        { fall: 26, count: 4, from: -50, to: 50, length: 0.6, width: 0.2, wind: [0, 0.9, -0.1] },
        { fall: 8, count: 4, from: -180, to: 180, length: 0.58, width: 0.2, wind: [0, 0.7, -0.3] },
        { fall: 30, count: 4, from: 140, to: 220, length: 0.42, width: 0.17, wind: [0, 0.4, -0.5] },
        {
          fall: 60,
          count: 3,
          from: 158,
          to: 202,
          length: 0.34,
          width: 0.15,
          wind: [0, -0.1, -0.5],
        },
      ],
    },
  ],
  frohawk: [
    { draw: 'dome', height: 0.2, as: 'shorn' },
    { draw: 'cloud', size: 0.95, narrow: 0.4 },
  ],
  dreadhawk: [
    { draw: 'dome', height: 0.2, as: 'shorn' },
    {
      draw: 'ropes',
      kind: 'loc',
      rows: [
        [6, 4],
        [18, 10],
        [32, 16],
        [46, 22],
        [60, 26],
        [74, 30],
      ],
      radius: 0.066,
      layer: 0.16,
      hem: { length: 0 },
      only: { middle: 0.3 },
    },
  ],
  liberty_spikes: [
    { draw: 'dome', height: 0.25, fade: { from: 0.4, blur: 0.12 } },
    {
      draw: 'spikes',
      rows: [
        { fall: 52, count: 3, from: -34, to: 34, length: 1, width: 0.15, wind: [0, 0.12, 0] },
        { fall: 26, count: 4, from: -90, to: 90, length: 1.1, width: 0.15, wind: [0, 0, 0] },
        { fall: 4, count: 1, from: 0, to: 10, length: 1.15, width: 0.15, wind: [0, 0, 0] },
        { fall: 34, count: 4, from: 120, to: 240, length: 1.05, width: 0.15, wind: [0, 0, 0] },
        { fall: 64, count: 3, from: 150, to: 210, length: 0.9, width: 0.14, wind: [0, 0, 0] },
        { fall: 92, count: 2, from: 160, to: 200, length: 0.7, width: 0.13, wind: [0, 0, 0] },
      ],
    },
  ],
  flame_hair: [
    { draw: 'dome' },
    {
      draw: 'spikes',
      flames: true,
      bend: 0.16,
      rows: [
        {
          fall: 10,
          count: 4,
          from: -180,
          to: 180,
          length: 1.25,
          width: 0.34,
          wind: [0, 1.6, -0.1],
        },
        {
          fall: 34,
          count: 7,
          from: -170,
          to: 190,
          length: 1.05,
          width: 0.32,
          wind: [0, 1.7, -0.2],
        },
        { fall: 58, count: 8, from: 52, to: 308, length: 0.95, width: 0.3, wind: [0, 1.7, -0.2] },
        { fall: 84, count: 9, from: 74, to: 286, length: 0.8, width: 0.26, wind: [0, 1.5, -0.1] },
        { fall: 108, count: 6, from: 110, to: 250, length: 0.6, width: 0.22, wind: [0, 1.1, -0.2] },
        { fall: 50, count: 4, from: -44, to: 44, length: 0.5, width: 0.2, wind: [0, 1.5, 0.1] },
      ],
    },
  ],
  floating_hair: [
    { draw: 'dome' },
    {
      draw: 'spikes',
      bend: 0.34,
      rows: [
        { fall: 8, count: 5, from: -180, to: 180, length: 1.5, width: 0.26, wind: [0, 1.5, -0.1] },
        {
          fall: 30,
          count: 8,
          from: -170,
          to: 190,
          length: 1.45,
          width: 0.25,
          wind: [0, 1.4, -0.2],
        },
        { fall: 54, count: 10, from: 50, to: 310, length: 1.4, width: 0.24, wind: [0, 1.4, -0.2] },
        { fall: 80, count: 11, from: 72, to: 288, length: 1.3, width: 0.22, wind: [0, 1.3, -0.1] },
        { fall: 104, count: 8, from: 108, to: 252, length: 1.1, width: 0.2, wind: [0, 1, -0.2] },
        { fall: 48, count: 5, from: -46, to: 46, length: 0.9, width: 0.18, wind: [0, 1.4, 0.1] },
      ],
    },
  ],
  snake_hair: [
    { draw: 'dome', height: 0.4 },
    {
      draw: 'snakes',
      rows: [
        [10, 4],
        [34, 8],
        [58, 11],
        [82, 9],
      ],
    },
  ],
} satisfies Partial<Record<HairKind, StyleRow>>
