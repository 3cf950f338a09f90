/** What stands at the head of the licences that the site carries. */
export const licences = {
  own: `GIẤY PHÉP

Nội dung của Sổ tay Dân vận theo Creative Commons Ghi công 4.0 (CC BY 4.0):
https://creativecommons.org/licenses/by/4.0/legalcode
Khi dùng lại, ghi nguồn “Sổ tay Dân vận”. Trích yếu, số ký hiệu, ngày và số liệu của văn bản
chính thức là của chung, kèm nguồn nêu ở từng trang.

Mã nguồn theo giấy phép MIT, (c) 2026 những người đóng góp cho Sổ tay Dân vận.

Trang dùng chữ và thư viện của những người sau đây, theo giấy phép của họ.`,
} as const;

/** Remarks in the configurations of web servers, for whoever sets one up. */
export const remarks = {
  generated: 'Tệp này do `npm run pack` tạo; sửa ở src/publishing rồi chạy lại.',
  place: (folder: string) => `Trang nằm ở ${folder}; xem “Đưa lên mạng” trong README.md.`,
  httpsOnly: 'Chỉ bật khi trang luôn có https, vì trình duyệt nhớ suốt một năm:',
  httpsOnlyBelow:
    'Chỉ bật khi trang luôn có https, vì trình duyệt nhớ suốt một năm: thêm vào dưới /*',
  relative: 'Đổi hướng bằng đường dẫn tương đối: đúng cả khi đứng sau một máy chủ khác.',
  packed: 'Các tệp .br, .gz do `npm run pack` đặt cạnh tệp gốc.',
  packedOrNot: 'Tệp .br, .gz do `npm run pack` đặt cạnh tệp gốc; tệp nào chưa nén thì nén lúc gửi.',
  brotli: 'Cần gói libnginx-mod-http-brotli-static; không có gói ấy thì bỏ dòng này.',
} as const;
