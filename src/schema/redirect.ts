import { z } from 'zod';
import { day, list, text } from './fields.ts';

/** An address of this site as pages are named: from the root, lower case, with a slash at its end. */
function siteAddress() {
  return z.string().regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/, {
    error: (issue) => `“${String(issue.input)}” không phải địa chỉ một trang của thư viện.`,
  });
}

/** What became of a published address: a new one for the same thing, or why there is nothing. */
export const redirectSchema = z
  .strictObject({
    /** The address as it was published; what lay below it moves with it. */
    from: siteAddress().describe('địa chỉ đã công bố, ví dụ /van-ban/25-nq-tw-2012/'),
    /** The address of the same thing now. */
    to: siteAddress().optional().describe('địa chỉ hiện nay của chính mục ấy'),
    /** Why the library holds it no more, for readers; nothing is offered in its place. */
    gone: text().optional().describe('khi đã gỡ hẳn: vì sao, một câu cho người đọc'),
    /** Day of the change. */
    on: day().describe('ngày đổi hoặc gỡ'),
  })
  .refine(({ to, gone }) => (to === undefined) !== (gone === undefined), {
    error: 'Một địa chỉ cũ hoặc đổi sang địa chỉ mới, hoặc đã gỡ hẳn.',
    params: { hint: 'Viết to: <địa chỉ mới của chính mục ấy>, hoặc gone: <vì sao gỡ>.' },
  });
export type Redirect = z.infer<typeof redirectSchema>;

/** All of them, in the order in which they were made. */
export const redirectsSchema = list(redirectSchema);
