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
 * Reads the arguments of the app (without those of Electron itself: `own` is what follows the executable and, in
 * development, the app's folder). Paths are taken from `folder`.
 */
export function readLaunchArguments(own: readonly string[], folder: string): LaunchArguments {
  const option = (name: string): string | undefined => {
    const given = own.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
    return given === undefined || given === '' ? undefined : path.resolve(folder, given);
  };
  return {
    userData: option('user-data'),
    library: option('library'),
    files: own.filter((argument) => !argument.startsWith('-')).map((file) => path.resolve(folder, file)),
  };
}
