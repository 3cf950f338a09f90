import { endAt, matchAt } from './sticky.ts';

const OF = /[ \n]{0,2},?[ \n]{0,2}(?:\( ?)?(?:cua|do|by the|of the)[ \n]{1,2}/y;
const WORD = / {0,2}(?:- ?)?[^\s,.;:()"'|*\-/]+/y;
/** First words of issuers' names. */
const HEAD =
  /(?:bo|ban|bch[a-z]*|bct|bbt|btv|trung uong|t\.?[uw]|chinh phu|thu tuong|quoc hoi|uy ban|ub[a-z]*|hdnd|hoi|tinh|thanh|huyen|quan|thi|dang|tong|tld[a-z]*|ldld|lien doan|cong doan|doan|mat tran|mttq|so|chu tich|van phong|chi bo|dai hoi|thuong|vien|toa an|truong|hieu truong|nha nuoc|cap uy|khoi|phong|politburo|secretariat|government|prime)(?![a-z])/y;
/** Another document begins here, though it is written in capitals too. */
const NEXT_DOCUMENT =
  / {0,2}(?:nghi (?:quyet|dinh)|chi thi|ket luan|quy (?:dinh|che)|quyet dinh|thong (?:tu|tri|bao)|huong dan|ke hoach|chuong trinh|luat|phap lenh)(?![a-z])/y;
/** Lower-case words inside names. */
const LINKING = new Set(
  'va cua cac tinh thanh pho huyen quan xa phuong thi tran lan thu uy phu tuong vu hanh tri doan hoi ban trung uong nhan dan thuong truc chap bi chinh quoc trong truong'.split(
    ' ',
  ),
);
const MOST_WORDS = 14;

/** Reads "của Ban Thường vụ Tỉnh ủy Lai Châu" at a place: the name as written, and where it ends. */
export function readIssuer(
  text: string,
  plain: string,
  at: number,
): { issuer: string; end: number } | null {
  const start = endAt(OF, plain, at);
  if (start < 0) return null;
  let end = endAt(HEAD, plain, start);
  if (end < 0) return null;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const word = matchAt(WORD, plain, end);
    if (word === null || endAt(NEXT_DOCUMENT, plain, end) >= 0) break;
    const isName = /^ {0,2}(?:- ?)?\p{Lu}/u.test(text.slice(end, end + word.length));
    if (!isName && !LINKING.has(word.trim())) break;
    end += word.length;
  }
  const issuer = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/(?: (?:và|của|các|trong))+$/, '');
  return { issuer, end: start + issuer.length > end ? end : end };
}
