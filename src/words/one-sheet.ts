/** Words of the short print of a document, one side of A4. */
export const oneSheetWords = {
  button: 'In một tờ',
  explained: 'In gọn một mặt giấy A4: tình trạng, nhiệm vụ, điểm chính, nguồn',
  sources: 'Nguồn của những ý trên',
  qr: 'Mã QR mở trang này',
  left: (items: number) => `Còn ${items} ý chưa in; xem đủ trên trang.`,
} as const;
