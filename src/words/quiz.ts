import { formatDate } from '../vietnamese/dates.ts';

/** Sentences of questions made from checked fields. */
export const quizWords = {
  titleOf: (name: string) => `Trích yếu của ${name} là gì?`,
  whyTitle: (name: string, title: string) => `${name} có trích yếu: ${title}.`,
  dayOf: (name: string) => `${name} ban hành ngày nào?`,
  day: (day: string) => `Ngày ${formatDate(day)}`,
  issuedOn: (name: string, day: string) => `${name} ban hành ngày ${formatDate(day)}.`,
  issuerOf: (name: string) => `${name} do cơ quan nào ban hành?`,
  whyIssuer: (name: string, issuer: string) => `${name} do ${issuer} ban hành.`,
  issuedBy: (issuer: string, name: string) =>
    `Cùng do ${issuer} ban hành như ${name} là những văn bản nào dưới đây?`,
  whyIssuedBy: (issuer: string, names: readonly string[]) =>
    `${issuer} ban hành ${names.join('; ')}.`,
  replacerOf: (name: string) => `Văn bản nào thay thế ${name}?`,
  replacedBy: (name: string) => `${name} thay thế văn bản nào?`,
  whyReplaces: (younger: string, older: string) => `${younger} thay thế ${older}.`,
  carrierOf: (name: string) => `Theo thư viện, mô hình nào thực hiện ${name}?`,
  carriersOf: (name: string) => `Theo thư viện, những mô hình nào thực hiện ${name}?`,
  model: (name: string, unit: string) => `${name} (${unit})`,
  whyCarriers: (name: string, models: readonly string[]) =>
    `Theo thư viện, mô hình thực hiện ${name}: ${models.join('; ')}.`,
  matchTitles: (name: string) => `Nối ${name} và các văn bản sau với trích yếu của từng văn bản.`,
  whyMatch: (names: readonly string[]) =>
    `Số ký hiệu, năm và trích yếu theo trang của ${names.join('; ')}.`,
  orderDays: (name: string, year: string) =>
    `Xếp ${name} và các văn bản sau, cùng ban hành năm ${year}, theo ngày ban hành, từ cũ đến mới.`,
  whyOrder: (lines: readonly string[]) => `${lines.join('; ')}.`,
  /** Number of a document behind its type. */
  numbered: (type: string, number: string) => `${type} số ${number}`,
  ofPlace: (name: string, place: string) => `${name} của ${place}`,
  ofYear: (name: string, year: string) => `${name} năm ${year}`,
  onDay: (name: string, day: string) => `${name} ngày ${formatDate(day)}`,
} as const;
