/** What decides how a Chromium can be installed. */
export interface Host {
  readonly platform: NodeJS.Platform;
  /** The text of `/etc/os-release`; empty where there is none. */
  readonly osRelease: string;
  readonly isRoot: boolean;
}

/** A command and its arguments. */
export type Command = readonly [string, ...string[]];

/**
 * One way to install Chromium: commands to run one after another. The ways stand in the order in
 * which to try them.
 */
export function installPlan({ platform, osRelease, isRoot }: Host): Command[][] {
  const byPlaywright: Command[] = [['npx', 'playwright-core', 'install', 'chromium']];
  if (platform !== 'linux' || !isRoot) return [byPlaywright];
  if (!isDebian(osRelease)) {
    // A bare container also lacks the shared libraries, which root may install along.
    const withLibraries: Command = ['npx', 'playwright-core', 'install', '--with-deps', 'chromium'];
    return [[withLibraries], byPlaywright];
  }
  const byPackage = (name: string): Command[] => [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', name],
  ];
  // Debian has the shell since 12; it is a third of the whole browser.
  return [byPackage('chromium-headless-shell'), byPackage('chromium'), byPlaywright];
}

/** Debian itself; Ubuntu's package of that name only installs a snap, which a container cannot run. */
function isDebian(osRelease: string): boolean {
  return /^ID="?debian"?$/m.test(osRelease);
}
