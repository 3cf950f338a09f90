/** Rising numbers as one text: differences, base 36, parted by spaces. */
export function writeRising(numbers: readonly number[]): string {
  return numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(36)).join(' ');
}

/** Reads what {@link writeRising} wrote. */
export function readRising(text: string): number[] {
  let number = 0;
  return text
    .split(' ')
    .filter(Boolean)
    .map((step) => {
      number += Number.parseInt(step, 36);
      return number;
    });
}
