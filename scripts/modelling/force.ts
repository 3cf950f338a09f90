import type { DocumentData } from '../../src/schema/index.ts';
import type { Identity } from './identities.ts';
import type { Random } from './random.ts';

/** The day so many days after, or before, another one, ISO. */
export function dayAround(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** When a generated document takes effect, and how long a plan runs. */
export function effectOf(
  { issuedOn, type, series }: Identity,
  today: string,
  random: Random,
): Pick<DocumentData, 'effectiveOn' | 'period'> {
  if (series.at === 'centre' && type === 'Nghị định')
    return { effectiveOn: dayAround(issuedOn, 45) };
  if (!/^(?:Kế hoạch|Chương trình)/.test(type) || random.chance(0.5)) return {};
  const from = Number(issuedOn.slice(0, 4));
  const last = Number(today.slice(0, 4)) + 4;
  return { period: { from: `${from}`, to: `${Math.min(last, from + random.whole(0, 5))}` } };
}

/** A search for what replaced a document is not asked of one so young. */
const youngest = 200;

/** What editors found of the force of a document that nothing ended; nothing of most plans, which end by themselves. */
export function claimOf(
  { issuedOn }: Identity,
  ends: boolean,
  today: string,
  random: Random,
): DocumentData['validity'] {
  if (ends || issuedOn > dayAround(today, -youngest) || random.chance(0.3)) return undefined;
  const searchedOn = dayAround(today, -random.whole(1, 120));
  const where = ['Cơ sở dữ liệu quốc gia về pháp luật', 'Công báo điện tử'];
  const kind = random.next();
  if (kind < 0.5) {
    const basis = 'Đã tìm theo số và theo tên, chưa thấy văn bản nào thay thế.[^1]';
    return { status: 'chua-thay-thay-the', searchedOn, where, basis };
  }
  if (kind < 0.75) {
    const basis = 'Báo cáo gần đây của đơn vị còn dẫn văn bản này.[^2]';
    return { status: 'dang-ap-dung', seenOn: searchedOn, where: [], basis };
  }
  if (kind < 0.9) {
    const basis = 'Có văn bản cùng nội dung ban hành sau; chưa thấy nơi nào nói thay thế.[^1]';
    const since = dayAround(issuedOn, random.whole(60, 150));
    return { status: 'co-van-ban-moi-hon', since, searchedOn, where, basis };
  }
  const basis = 'Trang công bố ghi còn hiệu lực.[^1]';
  return { status: 'con-hieu-luc', where: [], basis, certainty: 'nguon' };
}
