/**
 * `npm run test:tools`: puts what the project makes to the programs of others. `-- may-chu` runs one
 * part alone.
 */
import path from 'node:path';
import { checkHosting } from './hosting/check-hosting.ts';
import { checkOffice } from './office/check-office.ts';
import { checkUsb } from './usb/check-usb.ts';

const root = path.resolve(import.meta.dirname, '..');
const parts = { 'van-phong': checkOffice, 'may-chu': checkHosting, usb: checkUsb } as const;

const wanted = process.argv.slice(2);
const sum = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    const { passed, failed } = await check(root);
    sum.passed += passed;
    sum.failed += failed;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    sum.failed += 1;
  }
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
