import type { Situation } from '../../models/fit.ts';

/** A unit's situation in words, and the model that a cadre who knows the gallery would show it first. */
export interface FitCase {
  /** What the unit would say of itself. */
  said: string;
  situation: Situation;
  /** Id of the model that must stand among the first three. */
  model: string;
}

/**
 * Chosen by reading the models themselves, difficulty and steps, before any ranking was run: a
 * ranking that does not find them is wrong, not the case.
 */
export const fitCases: readonly FitCase[] = [
  {
    said: 'Phường mở rộng hẻm, còn mấy nhà so bì nhau không chịu lùi',
    situation: { difficulty: 'hien-dat-mo-duong', unitType: 'xa-phuong', place: 'do-thi' },
    model: 'mo-hem-453-77c-le-van-sy',
  },
  {
    said: 'Vùng cao làm đường của dự án, vài hộ chưa giao đất, sắp phải cưỡng chế',
    situation: { difficulty: 'giai-phong-mat-bang', unitType: 'xa-phuong', place: 'vung-dan-toc' },
    model: 'doi-thoai-truoc-cuong-che-sau-phuong-muong-thanh',
  },
  {
    said: 'Công đoàn nhà máy có vốn nước ngoài, thỏa ước chỉ chép lại luật',
    situation: {
      difficulty: 'quyen-loi-lao-dong',
      unitType: 'cong-doan',
      group: 'cong-nhan',
      place: 'khu-cong-nghiep',
    },
    model: 'thoa-uoc-lao-dong-tap-the-kyungshin-nghe-an',
  },
  {
    said: 'Công nhân ở trọ không có nơi nêu ý kiến',
    situation: {
      difficulty: 'it-lang-nghe',
      unitType: 'cong-doan',
      group: 'cong-nhan',
      place: 'khu-cong-nghiep',
    },
    model: 'dien-dan-lang-nghe-y-kien-nguoi-lao-dong-trong-khu-nha-tro',
  },
  {
    said: 'Phường mới, dân ngại nói trong buổi họp nghi thức',
    situation: { difficulty: 'it-lang-nghe', unitType: 'xa-phuong', place: 'do-thi' },
    model: 'ca-phe-sang-voi-nhan-dan-thu-dau-mot',
  },
  {
    said: 'Xã mới có làng nằm biệt lập, đi làm giấy tờ mất cả ngày',
    situation: { difficulty: 'xa-trung-tam', unitType: 'xa-phuong', place: 'vung-dan-toc' },
    model: 'to-ho-tro-thu-tuc-hanh-chinh-lang-canh-tien',
  },
  {
    said: 'Người lớn tuổi trong làng Jrai chỉ dùng điện thoại để nghe, gọi',
    situation: {
      difficulty: 'ky-nang-so',
      unitType: 'thon-ban-to-dan-pho',
      group: 'dan-toc-thieu-so',
      place: 'vung-dan-toc',
    },
    model: 'to-cong-nghe-so-lang-kep-2',
  },
  {
    said: 'Thôn hay mất trộm vặt, muốn lắp camera bằng tiền dân góp',
    situation: {
      difficulty: 'an-ninh-trat-tu',
      unitType: 'thon-ban-to-dan-pho',
      place: 'nong-thon',
      resource: 'dan-gop',
    },
    model: 'camera-an-ninh-thon-luu-vinh-son',
  },
  {
    said: 'Xã biên giới nhiều đường mòn, kẻ gian qua lại, sóng điện thoại yếu',
    situation: { difficulty: 'an-ninh-trat-tu', unitType: 'xa-phuong', place: 'bien-gioi' },
    model: 'keng-truoc-nha-xa-bach-dich',
  },
  {
    said: 'Đường qua xóm đạo hẹp, phải lùi cả tường nhà thờ',
    situation: {
      difficulty: 'hien-dat-mo-duong',
      group: 'dong-bao-co-dao',
      place: 'vung-giao',
      resource: 'nguoi-uy-tin',
    },
    model: 'giao-dan-hien-dat-mo-duong-giao-xu-ben-den',
  },
  {
    said: 'Ngư dân ra khơi đơn độc; đồn biên phòng và hội nông dân muốn giúp',
    situation: {
      difficulty: 'rui-ro-tren-bien',
      unitType: 'luc-luong-vu-trang',
      group: 'ngu-dan',
      place: 'ven-bien',
    },
    model: 'to-tau-thuyen-an-toan',
  },
  {
    said: 'Học sinh vùng biên đến lớp bụng đói, đồn biên phòng gần trường',
    situation: {
      difficulty: 'hoc-hanh-tre-em',
      unitType: 'luc-luong-vu-trang',
      group: 'tre-em',
      place: 'bien-gioi',
    },
    model: 'o-banh-mi-bien-gioi-don-la-lay',
  },
  {
    said: 'Chung cư dùng thẻ từ, công an phường khó nắm ai đến ở',
    situation: {
      difficulty: 'an-ninh-trat-tu',
      unitType: 'luc-luong-vu-trang',
      place: 'chung-cu',
    },
    model: 'quy-che-phoi-hop-giu-an-ninh-chung-cu-phuong-phuoc-long',
  },
  {
    said: 'Xã người Mông còn tảo hôn, ma chay kéo dài, trẻ bỏ học',
    situation: {
      difficulty: 'nep-song',
      unitType: 'xa-phuong',
      group: 'dan-toc-thieu-so',
      place: 'vung-dan-toc',
    },
    model: 'ban-nguoi-mong-tu-quan',
  },
  {
    said: 'Hội Phụ nữ thấy rác nhựa vứt bừa, muốn bán phế liệu lập quỹ giúp chị em nghèo',
    situation: {
      difficulty: 'moi-truong',
      unitType: 'mat-tran-doan-the',
      group: 'phu-nu',
      resource: 'quy-xoay-vong',
    },
    model: 'ngoi-nha-tiet-kiem',
  },
  {
    said: 'Công nhân ở trọ bị thu tiền điện, nước theo giá kinh doanh',
    situation: {
      difficulty: 'cong-nhan-o-tro',
      unitType: 'cong-doan',
      group: 'cong-nhan',
      place: 'khu-cong-nghiep',
    },
    model: 'to-cong-nhan-tu-quan-thanh-pho-song-cong',
  },
  {
    said: 'Đường làng tối, lần trước góp tiền kéo điện thì hỏng vì không ai thu',
    situation: {
      difficulty: 'duong-toi',
      unitType: 'thon-ban-to-dan-pho',
      place: 'nong-thon',
      resource: 'dan-gop',
    },
    model: 'anh-sang-duong-lang',
  },
  {
    said: 'Chi bộ vùng cao, cả cán bộ lẫn dân trông chờ chính sách',
    situation: { difficulty: 'trong-cho', unitType: 'chi-bo-dang-bo', place: 'vung-dan-toc' },
    model: 'dan-van-kheo-xoa-trong-cho-y-lai-luong-minh',
  },
  {
    said: 'Nông dân làm nhỏ lẻ, quen kinh nghiệm cũ, chưa dám vào hợp tác xã',
    situation: { difficulty: 'lam-an-nho-le', group: 'nong-dan', place: 'nong-thon' },
    model: 'hoi-quan-nong-dan-dong-thap',
  },
  {
    said: 'Tiểu thương ở chợ chưa có tổ chức nào đại diện',
    situation: { difficulty: 'tap-hop-doan-vien', unitType: 'cong-doan', group: 'lao-dong-tu-do' },
    model: 'nghiep-doan-cho-son-thinh',
  },
];
