/** What names are made of, by temper and culture. Beginnings and endings are our own; whole names are ones that many people have. */

/** Names of two parts: any beginning with any ending. */
type Made = {
  starts: readonly string[]
  feminine: readonly string[]
  masculine: readonly string[]
}
/** Everyday given names. */
type Given = { feminine: readonly string[]; masculine: readonly string[] }

const list = (words: string): string[] => words.split(' ')

const made = (starts: string, feminine: string, masculine: string): Made => ({
  starts: list(starts),
  feminine: list(feminine),
  masculine: list(masculine),
})

const given = (feminine: string, masculine: string): Given => ({
  feminine: list(feminine),
  masculine: list(masculine),
})

export const nameParts = {
  plain: made(
    'Mar Tam Hal Wen Cor Bren Els Ros Ald Per Jor Lin Os Hol',
    'wyn etta isa abel ora ienne',
    'rick mund ton win bert ard',
  ),
  elven: made(
    'Ael Sil Ith Cael Nim Faer Lyr Thal Vae Er Sael Ili',
    'wenna issa athiel inye oria ieth',
    'dorin andil ithas eron anthir ovar',
  ),
  dwarven: made(
    'Bor Dag Grun Thor Kar Hild Brok Dur Mor Ket Ulf Stan',
    'ilda hild ragna dis unna etta',
    'grim nar dur bek rik gan',
  ),
  rough: made(
    'Gra Mok Ur Sna Bru Kro Zug Rag Dro Ush Gor Vok',
    'zha sha ga tha nka rra',
    'gash bak nok dush zog mug',
  ),
  dark: made(
    'Mor Vel Sav Nyx Az Cass Ser Dra Lys Ker Ost Mal',
    'yra essa ivane otha ella iska',
    'vane oth imar gorn essar ivan',
  ),
  bright: made(
    'Sol Cel Aur Lum Ver Thes Ama Lir Hes Mel Per Cor',
    'iane elle isia ara imone ette',
    'iel orin ander ias imon ean',
  ),
  beast: made(
    'Ash Bri Tuf Rus Fen Mos Haz Pip Thim Bur Wil Sor',
    'kin la ara een ette ina',
    'low wick per ren dock bo',
  ),
  draconic: made(
    'Vra Kor Tia Sze Ix Oth Rha Zar Ess Qua Dro Ky',
    'ssira tharra xara rrith zelle vess',
    'xxar thor zigan rrak vorn sskar',
  ),
  machine: made(
    'Or Tek Vol Axi Cir Ner Ohm Quan Pax Rel Dyn Mir',
    'a-7 ix-4 e-9 is-12',
    'on-3 o-6 us-8 ek-21',
  ),
  northern: made(
    'Sig Ing Thor Hal As Gun Ei Rag Svan Ul Yr Ket',
    'runn hild vild dis frid rid',
    'var geir mund stein leif bjorn',
  ),
  neon: made(
    'Jin Vex Ryk Zan Cy Kade Ny Dax Sil Tor Lux Mox',
    'a i ra elle ya yn',
    'o en ar us ik er',
  ),
  japanese: given(
    'Haruka Midori Natsumi Chiyo Kaede Satsuki Yoshino Mayumi Fumiko Setsuko',
    'Kazuo Haruki Masao Tadashi Minoru Kenta Shigeo Isamu Noboru Yasuo',
  ),
  korean: given(
    'Eunji Sooyeon Haneul Yuna Boram Minseo Jiwon Seonhwa Dahye Areum',
    'Minjun Dohyun Seojun Jaewon Kyungmin Taesik Hyunwoo Sangho Gunwoo Yeongsu',
  ),
  chinese: given(
    'Meilin Xiaoyan Lihua Yulan Jiayi Shufen Baozhen Ruolan Wenqian Yuezhu',
    'Weimin Guoliang Jianhong Haoran Zhiyuan Yongjun Boqin Mingde Shaoqing Tianyu',
  ),
  indian: given(
    'Anjali Meera Kavita Sunita Lakshmi Nandini Ishani Vasudha Rohini Padma',
    'Arjun Vikram Suresh Devendra Kiran Mohan Harish Rajat Anand Pranav',
  ),
  arabic: given(
    'Layla Samira Nadia Zaynab Rima Amina Salma Farida Hanan Yasmina',
    'Karim Tariq Idris Nabil Faris Hamid Rashid Samir Yusuf Jamal',
  ),
  african: given(
    'Adaeze Folake Amara Ngozi Abeni Thandeka Wanjiru Ayesha Sade Zainabu',
    'Chidi Kwame Tunde Sefu Obinna Baraka Themba Kofi Jabari Lekan',
  ),
  slavic: given(
    'Vesna Milena Darya Oksana Zorana Ludmila Katya Jadwiga Bozena Radka',
    'Bogdan Milos Stanislav Yaroslav Dragan Tomasz Ondrej Miroslav Pavel Vuk',
  ),
  iberian: given(
    'Ximena Catalina Pilar Marisol Dolores Inés Rosalía Beatriz Consuelo Luz',
    'Rodrigo Joaquín Esteban Mateo Ramiro Gonzalo Vicente Álvaro Lorenzo Tomás',
  ),
} as const satisfies Record<string, Made | Given>

export type NameKind = keyof typeof nameParts

/** Second names of people who are called by nothing they do. */
export const surnames = list(
  'Ashdown Bellweather Carrow Dunmore Fairlie Greaves Hallow Kestrel Larkin Merrow Nettle Orchard Penhale Quill Rowan Sedge Tarn Underhill Vale Wexford',
)
