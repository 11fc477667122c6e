/** What is ordered and what comes of it, in both ways. */
export const prompt = 'a medieval knight with golden armour and a torn red cape'
export const price = 10
export const filled = {
  files: [],
  title: 'The Golden Knight',
  brief: { role: 'knight' },
  design: { seed: 1 },
  panels: [],
  palette: [{ name: 'gold', hex: '#d4a017' }],
}
