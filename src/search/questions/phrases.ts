/**
 * What a question asks for, by the turns of phrase that ask it, folded. They tell questions of one
 * subject apart (*ai ký biên bản*, *mấy ngày ký biên bản*), so here they are no filler. What stands
 * before the point is common to those that are near: who types *mấy ngày* may mean *khi nào*.
 */
const asking: readonly (readonly [term: string, phrases: string])[] = [
  ['luc.lan', 'may lan|bao nhieu lan|dinh ky|tan suat|moi nam|hang nam|hang thang'],
  [
    'luc.lau',
    'trong bao lau|bao lau|may ngay|bao nhieu ngay|may hom|may thang|bao nhieu thang|may nam|bao nhieu nam|may gio|bao nhieu gio|thoi han|han chot|han|cham nhat|thoi gian',
  ],
  ['luc.nao', 'khi nao|luc nao|bao gio|ngay nao|ngay may|nam nao|thang may|thoi diem'],
  ['nguoi.may', 'may nguoi|bao nhieu nguoi|so luong|may thanh vien|bao nhieu thanh vien'],
  ['ty-le.may', 'bao nhieu phan tram|may phan tram|ty le|phan tram'],
  ['so.may', 'bao nhieu|may'],
  ['ai.ai', 'do ai|ai|nguoi nao|co quan nao|to chuc nao|cap nao|noi nao'],
  ['dau.dau', 'o dau|den dau|o cho nao|dau'],
  ['gi.gi', 'la gi|nhung gi|cai gi|viec gi|viec nao|noi dung nao|noi dung gi|noi dung|gi|nao'],
  ['gi.van-ban', 'van ban nao|luat nao|quy dinh nao|nghi dinh nao|quyet dinh nao|can cu'],
  ['cach.sao', 'nhu the nao|the nao|lam sao|ra sao|cac buoc|trinh tu|quy trinh|thu tuc|xu ly|sao'],
  ['khac.khac', 'khac nhau|khac gi|khac cho nao|phan biet|so sanh|khac'],
  ['con.con', 'con hieu luc|con dung|con ap dung|con gia tri|het hieu luc|con thuc hien'],
  ['phat.phat', 'muc phat|xu phat|bi phat|phat tien|phat|bi xu ly|bi ky luat|xu ly ky luat'],
  ['khong.khong', 'duoc khong|hay khong|hay chua|co phai|co duoc|co can'],
];

/** Words that people use for one another where they ask; the first of a line stands for all. */
const alike: readonly string[] = [
  'xa|phuong|dac khu',
  'doanh nghiep|cong ty|xi nghiep',
  'nguoi lao dong|cong nhan|nld',
  'nguoi su dung lao dong|chu su dung|chu doanh nghiep|giam doc|nsdld',
  'truong thon|to truong to dan pho|to truong dan pho|truong ap',
  'thon|to dan pho|khu pho|ap',
  'huong uoc|quy uoc',
  'co quan|truong hoc|benh vien',
  'thu truong|nguoi dung dau',
  'kinh phi|tien|chi phi|nguon tien',
  'sa thai|duoi viec|cho nghi viec|cho thoi viec',
  'can bo cong chuc|cbcc|cong chuc vien chuc|cbccvc',
  'hoi nghi can bo cong chuc|hoi nghi cong chuc|hoi nghi vien chuc',
  'thanh phan|gom ai|gom nhung ai',
  'ban hanh|ky ban hanh',
  'gui|chuyen',
  'dong|nop',
  'tan thanh|dong y|thong qua|ung ho',
  'dan|nhan dan|nguoi dan',
  'uy ban nhan dan|ubnd|chinh quyen',
  'mat tran|mttq|mat tran to quoc',
  'thanh tra nhan dan|bttnd|ttnd',
  'to chuc|tien hanh|mo',
  'han che|ton tai',
];

/** Nouns that ask without a verb: *điều kiện giảm mức đóng*. */
const askingNouns = 'dieu kien|khai niem|lich|ho so|muc dong|muc|doi tuong|truong hop'.split('|');

/** A phrase with the terms that stand for it. */
export interface Phrase {
  words: readonly string[];
  /** What it asks, the class first (`?luc`, `?luc.lau`), or the word it stands for. */
  terms: readonly string[];
}

const all: Phrase[] = [
  ...alike.flatMap((line) => {
    const phrases = line.split('|');
    const term = (phrases[0] ?? '').replaceAll(' ', '-');
    return phrases.map((phrase) => ({ words: phrase.split(' '), terms: [term] }));
  }),
  ...askingNouns.map((noun) => ({
    words: noun.split(' '),
    terms: ['?gi', noun.replaceAll(' ', '-')],
  })),
  ...asking.flatMap(([name, phrases]) => {
    const terms = [`?${name.split('.', 1)[0]}`, `?${name}`];
    return phrases.split('|').map((phrase) => ({ words: phrase.split(' '), terms }));
  }),
];

const byFirst = Map.groupBy(
  all.toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
);

/** The longest phrase that begins at a place among folded words. */
export function phraseAt(folded: readonly string[], at: number): Phrase | undefined {
  return byFirst
    .get(folded[at] ?? '')
    ?.find(({ words }) => words.every((word, offset) => folded[at + offset] === word));
}

/** Terms that say what is asked, not about what. */
export const isAsking = (term: string): boolean => term.startsWith('?');

/** Classes of which every question has some: *gì*, *thế nào*, *được không* tell little. */
const loose = new Set(['?gi', '?cach', '?khong']);

/** What asks for a document: the list of what was found answers that as well. */
export const asksForDocument = '?gi.van-ban';

/** Terms that stand for a class of questions. */
export const isClass = (term: string): boolean => isAsking(term) && !term.includes('.');

/** Terms that stand for a class of questions which an answer to another class does not answer. */
export const isFirm = (term: string): boolean => isClass(term) && !loose.has(term);

/** Words that hold a sentence together, as written with their marks. */
const linking = new Set(
  'và của về các những được với trong ở thì là mà có không chưa theo cho để vào này đó hay hoặc phải bị tại cùng sẽ đã đang cần từ đến khi như một ra rồi xong ạ việc do'.split(
    ' ',
  ),
);
/** The same typed plainly; `dang` is left out, for here it is *đảng* more often than *đang*. */
const plainLinking = new Set(
  'va cua ve cac nhung duoc voi trong o thi la ma co khong chua theo cho de vao nay do hay hoac phai bi tai cung se da can tu den khi nhu mot ra roi xong a viec'.split(
    ' ',
  ),
);

/** Whether a word asks nothing and names nothing. */
export const isLinking = ({ form, folded }: { form: string; folded: string }): boolean =>
  form === folded ? plainLinking.has(form) : linking.has(form);
