import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { candidates } from './candidates.ts';
import { type Command, installPlan } from './install-plan.ts';

/**
 * Parts of the browser that no test and no tool of ours looks at. The first three are lists below
 * the address bar: two pages with a process each, drawn anew for every context, which took more
 * time than the page that was to be looked at. The rest is what Playwright turns off: of several
 * such flags Chromium heeds only the last.
 */
const featuresOff: readonly string[] = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** What Chromium needs to run as root, in a container and without a way to the internet. */
export const launchFlags: readonly string[] = [
  `--disable-features=${featuresOff.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const noChromium =
  'Không tìm thấy Chromium và không cài được. Hãy cài Chromium hoặc Google Chrome, ' +
  'hoặc đặt biến môi trường CHROMIUM_PATH là đường dẫn đến chương trình, rồi chạy lại.';

/**
 * The path of a Chromium that runs on this machine; undefined when there is none.
 *
 * @throws when `CHROMIUM_PATH` names something that does not run: silently taking another browser
 * would hide the mistake.
 */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH là "${named}", nhưng không chạy được chương trình ấy.`);
  }
  const { platform, env } = process;
  return candidates({ platform, env, playwrightPath: playwrightPath() }).find(runs);
}

/**
 * As `findChromium`, but installs one where there is none; `say` is called with progress.
 *
 * @throws when none of the ways to install it worked.
 */
export function ensureChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const ways = installPlan({
    platform: process.platform,
    osRelease: osRelease(),
    isRoot: process.getuid?.() === 0,
  });
  for (const commands of ways) {
    say(`Máy chưa có Chromium, đang cài: ${commands.map((words) => words.join(' ')).join(' && ')}`);
    if (!commands.every(succeeds)) continue;
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(noChromium);
}

function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether the file is a browser that starts: some distributions ship a stub that only complains. */
function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `chrome.exe --version` prints nothing and opens a window.
  if (process.platform === 'win32') return true;
  const answer = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return answer.status === 0 && /chrom|edge/i.test(answer.stdout);
}

function succeeds([program, ...words]: Command): boolean {
  // On Windows npx is a command file, which only a shell can run.
  const shell = process.platform === 'win32';
  return spawnSync(program, words, { stdio: 'inherit', shell }).status === 0;
}

function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
