import path from 'node:path';

/** What the search for a browser depends on, so that every platform can be tested on one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright's installer puts its Chromium; undefined where Playwright does not know. */
  readonly playwrightPath: string | undefined;
}

// The shell first: the same engine without the windows around it, which nobody looks at in a test.
const linuxNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];
/** Edge is Chromium too, and stands on every Windows. */
const windowsEdge = 'Microsoft\\Edge\\Application\\msedge.exe';

/**
 * Absolute paths where a Chromium may stand, the likeliest first: those installed on the machine,
 * then Playwright's own. `CHROMIUM_PATH` is not among them: what a person names is not a guess.
 */
export function candidates(machine: Machine): string[] {
  const installed = installedCandidates(machine);
  return machine.playwrightPath === undefined ? installed : [...installed, machine.playwrightPath];
}

function installedCandidates({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return macApps.flatMap((app) =>
      roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return [...windowsPrograms, windowsEdge].flatMap((program) =>
      roots.flatMap((root) => (root ? [path.win32.join(root, program)] : [])),
    );
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return linuxNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}
