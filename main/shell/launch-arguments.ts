import path from 'node:path';

/** What the app was started with. */
export interface LaunchArguments {
  /** `--user-data=FOLDER`: state of the app and the library's default place. */
  readonly userData: string | undefined;
  /** `--library=FILE` instead of the one opened last. */
  readonly library: string | undefined;
  /** Files to open as articles. */
  readonly files: readonly string[];
}

/**
 * Reads the process's arguments. Without packaging the first one that is no switch is the app's own folder.
 * Paths are taken from `folder`.
 */
export function readLaunchArguments(
  argv: readonly string[],
  folder: string,
  isPackaged: boolean,
): LaunchArguments {
  const given = argv.slice(1);
  const own = isPackaged ? given : given.slice(given.findIndex((argument) => !argument.startsWith('-')) + 1);
  const option = (name: string): string | undefined => {
    const value = own.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
    return value ? path.resolve(folder, value) : undefined;
  };
  return {
    userData: option('user-data'),
    library: option('library'),
    files: own.filter((argument) => !argument.startsWith('-')).map((file) => path.resolve(folder, file)),
  };
}
