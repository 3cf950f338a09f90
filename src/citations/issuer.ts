import { endAt, matchAt } from './sticky.ts';

const OF =
  /[ \n]{0,2},?[ \n]{0,2}(?:\( ?)?(?:cua|do|giua|by the|of the)[ \n]{1,2}(?:(?:dong chi|ong|ba)[ \n])?/y;
const WORD = / {0,2}(?:- ?)?[^\s,.;:()"'|*\-/]+/y;
/** First words of issuers' names. */
const HEAD =
  /(?:bo|bi thu|ban|bch[a-z]*|bct|bbt|btv|trung uong|t\.?[uw]|chinh phu|thu tuong|quoc hoi|uy ban|ub[a-z]*|hdnd|hoi|tinh|thanh|huyen|quan|thi|dang|tong|tld[a-z]*|ldld|lien doan|cong doan|doan|mat tran|mttq|so|chu tich|van phong|chi bo|dai hoi|thuong|vien|toa an|truong|hieu truong|nha nuoc|cap uy|khoi|phong|politburo|secretariat|government|prime)(?![a-z])/y;
/** Another document begins here, though it is written in capitals too. */
const NEXT_DOCUMENT =
  / {0,2}(?:nghi (?:quyet|dinh)|chi thi|ket luan|quy (?:dinh|che)|quyet dinh|thong (?:tu|tri|bao)|huong dan|ke hoach|chuong trinh|luat|phap lenh)(?![a-z])/y;
/** Lower-case words that join the parts of a name. */
const LINKING = new Set(
  'va cua cac tinh thanh pho huyen quan xa phuong thi tran lan thu'.split(' '),
);
/** Words of two syllables whose second is written small. */
const SECOND = new Set(
  (
    'chap hanh,thuong vu,thuong truc,chinh tri,bi thu,chi dao,dan van,to chuc,tuyen giao,kiem tra,noi chinh,doi ngoai,' +
    'trung uong,nhan dan,lien doan,cong doan,lao dong,mat tran,to quoc,thu tuong,chinh phu,quoc hoi,van phong,bo truong,' +
    'giao duc,dao tao,noi vu,tai chinh,tu phap,cong an,quoc phong,cong thuong,xay dung,thanh nien,phu nu,nong dan,chu tich,tich nuoc,' +
    'quan su,quan uy,van hoa,moi truong,nong nghiep,cong nghe,ngoai giao,bien phong,cuu chien,chien binh,doanh nghiep,doan the,' +
    'co quan,ton giao,lien hiep,xa hoi,' +
    'hoi nghi,bi thu,tinh uy,thanh uy,huyen uy,quan uy,thi uy,dang uy,dang bo,chi bo,ban can,ban thuong,ban chap,ban bi,ban dan,ban to,ban tuyen,ban kiem,ban noi,ban chi,bo chinh,can su,su dang,hoi dong,uy ban,doan chu,ly luan,kinh te,dan toc'
  ).split(','),
);
/** "của Hội nghị Trung ương 7 khóa IX": the ordinal belongs to the meeting. */
const ORDINAL = / ?(?:lan thu )?(?:\d{1,2}|[a-z]{2,4})(?= ?,? ?\(?khoa )/y;
const MOST_WORDS = 14;

/** Reads "của Ban Thường vụ Tỉnh ủy Lai Châu" at a place: the name as written, and where it ends. */
export function readIssuer(
  text: string,
  plain: string,
  at: number,
): { issuer: string; end: number } | null {
  const start = endAt(OF, plain, at);
  return start < 0 ? null : readBodyName(text, plain, start);
}

/** Reads the name of a body that starts at a place, as far as capitals and joining words carry it. */
export function readBodyName(
  text: string,
  plain: string,
  start: number,
): { issuer: string; end: number } | null {
  let end = endAt(HEAD, plain, start);
  // "của Lai Châu": the place stands for its committee.
  if (end < 0 && /^\p{Lu}/u.test(text[start] ?? '')) end = start;
  if (end < 0) return null;
  let last = plain.slice(start, end).split(' ').at(-1) ?? '';
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const word = matchAt(WORD, plain, end);
    if (word === null || endAt(NEXT_DOCUMENT, plain, end) >= 0) break;
    const isName = /^ {0,2}(?:- ?)?\p{Lu}/u.test(text.slice(end, end + word.length));
    const folded = word.trim();
    if (!isName && !LINKING.has(folded) && !SECOND.has(`${last} ${folded}`)) break;
    last = folded.replace(/^- ?/, '');
    end += word.length;
  }
  if (/\b(?:trung uong|t\.?w|tu)$/.test(plain.slice(start, end))) {
    end = Math.max(end, endAt(ORDINAL, plain, end));
  }
  const issuer = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/(?: (?:và|của|các|trong|lần|thứ))+$/, '');
  return issuer === '' ? null : { issuer, end };
}
