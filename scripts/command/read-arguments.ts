import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * What was typed after a command of editors; null where a switch is not one of its own, or its value
 * is missing, so that the reader is told how the command is used and not where Node stopped.
 */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> | null {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS/.test(`${error.code}`)) {
      return null;
    }
    throw error;
  }
}

/** {@link readArguments}, or the end of the command with how it is used. */
export function argumentsOr<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  const read = readArguments(config);
  if (read !== null) return read;
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
