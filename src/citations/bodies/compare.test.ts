import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';
import { compareBodies } from './compare.ts';
import { placeKey } from './place-key.ts';

describe('a stated body beside the issuer of a document', () => {
  test.each([
    // Abbreviated and whole.
    ['BCH Trung ương', 'Ban Chấp hành Trung ương Đảng khóa XI', 'same'],
    ['BCT', 'Bộ Chính trị khóa XIII', 'same'],
    ['BCH Tổng LĐLĐ Việt Nam', 'Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam khóa XII', 'same'],
    ['Ban Bí thư TW Đảng', 'Ban Bí thư Trung ương Đảng khóa XII', 'same'],
    ['Hội nghị Trung ương 7 khóa IX', 'Ban Chấp hành Trung ương Đảng khóa IX', 'same'],
    // The press calls every body of the centre so; the library may know no more either.
    ['Trung ương', 'Bộ Chính trị', 'wide'],
    ['Đảng', 'Ban Chấp hành Trung ương Đảng', 'wide'],
    ['Bộ Chính trị', 'Trung ương Đảng khóa XIV', 'same'],
    // Three bodies share the mark TW.
    ['Ban Bí thư', 'Bộ Chính trị khóa XI', 'near'],
    ['Thủ tướng Chính phủ', 'Chính phủ', 'near'],
    ['Đoàn Chủ tịch Tổng Liên đoàn', 'Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam', 'near'],
    // Names that begin alike and are other bodies.
    ['Ban Chấp hành Trung ương Đoàn', 'Ban Chấp hành Trung ương Đảng', 'other'],
    ['Trung ương Hội Nông dân Việt Nam', 'Ban Chấp hành Trung ương Đảng', 'other'],
    ['Chủ tịch nước', 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam', 'other'],
    ['Bộ Nội vụ', 'Bộ Chính trị', 'other'],
    // Bodies no table knows.
    ['Thanh tra tỉnh', 'Bộ Chính trị', 'other'],
    ['Chi bộ thôn 3', 'Ban Bí thư Trung ương Đảng', 'other'],
    // Levels and places.
    ['HĐND xã', 'Hội đồng nhân dân tỉnh Lai Châu', 'other'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Trà Vinh', 'same'],
    ['UBND tỉnh Cà Mau', 'Ủy ban nhân dân tỉnh Trà Vinh', 'other'],
    ['Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy Lai Châu', 'same'],
    ['UBND tỉnh', 'Ban Thường vụ Tỉnh ủy Lai Châu', 'other'],
    // The place stands for its committee.
    ['Lai Châu', 'Ban Thường vụ Tỉnh ủy Lai Châu', 'same'],
    ['Cà Mau', 'Ban Thường vụ Tỉnh ủy Lai Châu', 'other'],
    ['tỉnh', 'Ban Thường vụ Tỉnh ủy Lai Châu', 'wide'],
    ['tỉnh', 'Bộ Chính trị', 'other'],
    // A commission of the centre is not the province's.
    ['Ban Dân vận Tỉnh ủy', 'Ban Dân vận Trung ương', 'other'],
    ['Ban Dân vận', 'Ban Dân vận Trung ương', 'same'],
    // Names that hold another body's name, or words of it.
    ['Tỉnh ủy', 'Ban Dân vận Tỉnh ủy', 'other'],
    ['UBND tỉnh', 'Ban cán sự đảng Ủy ban nhân dân tỉnh', 'other'],
    ['Chính phủ', 'Văn phòng Chính phủ', 'other'],
    ['Chính phủ', 'Ban cán sự đảng Chính phủ', 'other'],
    ['HĐND xã', 'Hội Nông dân xã', 'other'],
    ['Đảng ủy xã', 'Đảng ủy Chính phủ', 'other'],
    ['Đảng ủy', 'Đảng ủy Chính phủ', 'same'],
    ['Ủy ban Kiểm tra Trung ương', 'Quân ủy Trung ương', 'other'],
    ['Ban Dân vận Trung ương', 'Ban Tuyên giáo và Dân vận Trung ương', 'other'],
    ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường', 'other'],
    ['BTV Tỉnh ủy', 'Ban Thường vụ Hội Nông dân tỉnh', 'other'],
    ['Quốc hội', 'Đại hội đại biểu toàn quốc lần thứ XIV của Đảng', 'other'],
    ['Quân ủy Trung ương', 'Quân ủy Trung ương', 'same'],
    ['Ban Chỉ đạo Trung ương', 'Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 18-NQ/TW', 'same'],
    // Initials are names.
    ['Bộ LĐ-TB&XH', 'Bộ Lao động - Thương binh và Xã hội', 'same'],
    ['Bộ NN&MT', 'Bộ Nông nghiệp và Môi trường', 'same'],
    ['BTV Hội CCB tỉnh', 'Hội Cựu chiến binh tỉnh Lai Châu', 'same'],
    // Any of joint issuers.
    ['Chính phủ', 'Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'same'],
    [
      'Ban Dân vận Trung ương và Ban cán sự đảng Chính phủ',
      'Ban Dân vận Trung ương và Ban cán sự đảng Chính phủ',
      'same',
    ],
    // Words that name nobody in particular.
    ['cấp trên', 'Bộ Chính trị', 'unclear'],
    ['Nhà nước', 'Chính phủ', 'unclear'],
    ['công đoàn', 'Bộ Chính trị', 'unclear'],
  ])('“%s” beside “%s” is %s', (stated, held, match) => {
    expect(compareBodies(stated, held)).toBe(match);
  });
});

test('a body of a place knows it, one of the centre has none', () => {
  expect(readBody('Ban Thường vụ Tỉnh ủy Lai Châu')).toMatchObject({ place: 'lai chau' });
  expect(readBody('Ủy ban nhân dân thành phố Đà Nẵng')).toMatchObject({ place: 'da nang' });
  expect(readBody('Bộ Chính trị khóa XIII')).toMatchObject({ organ: 'politburo', place: null });
});

test.each(['TP. HCM', 'TPHCM', 'TP Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'tp.HCM'])(
  '%s is Ho Chi Minh City',
  (name) => {
    expect(placeKey(name)).toBe('ho chi minh');
  },
);
