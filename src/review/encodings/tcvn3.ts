/** TCVN 5712:1993 (VN3), the fonts whose names begin with `.Vn`: each letter one sign, capitals another font. */
const LEGACY = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const TABLE = new Map([...LEGACY].map((sign, at) => [sign, LETTERS.charAt(at)]));

/** The text of a TCVN3 font in Unicode; whatever the font does not hold stays. */
export const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00ff]/g, (sign) => TABLE.get(sign) ?? sign);
