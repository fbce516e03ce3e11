import { fstatSync, statSync, writeSync } from 'node:fs';
import process from 'node:process';

/** Standard output or standard error. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: () => boolean;
  /** Null when it is no terminal. */
  readonly columns: () => number | null;
  /** Whether all that was written has left this process, or is lost and told so. */
  readonly isThrough: () => boolean;
}

/**
 * Opens an output for what is written whole and once. To a file or a pipe it is written straight: Node's stream for it
 * takes longer to load than the report takes to make. Everything else (a terminal, Windows) goes through the stream.
 *
 * @param stream Node's stream for the same descriptor; asked for only when it is needed
 * @param onError told what could not be written, which is not tried again
 */
export function openOutput(
  descriptor: 1 | 2,
  stream: () => NodeJS.WriteStream,
  onError: (error: NodeJS.ErrnoException) => void,
): Output {
  let opened: NodeJS.WriteStream | null = null;
  const streamed = (): NodeJS.WriteStream => {
    opened ??= stream().on('error', onError);
    return opened;
  };
  const isDirect = takesDirectWrites(descriptor);
  return {
    write(text) {
      const bytes = Buffer.from(text);
      const rest = isDirect && opened === null ? writeDirect(descriptor, bytes, onError) : bytes;
      if (rest.length > 0) streamed().write(rest);
    },
    isTerminal: () => !isDirect && streamed().isTTY === true,
    columns: () => (isDirect ? null : (streamed().columns ?? null)),
    isThrough: () => opened === null,
  };
}

function takesDirectWrites(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  const stat = fstatSync(descriptor);
  if (stat.isFile() || stat.isFIFO() || stat.isSocket()) return true;
  return stat.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/** Gives back what is left to be written, where a pipe that does not wait is full. */
function writeDirect(descriptor: number, bytes: Buffer, onError: (error: NodeJS.ErrnoException) => void): Buffer {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    return bytes.subarray(written);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'EAGAIN') return bytes.subarray(written);
    onError(error);
    return bytes.subarray(bytes.length);
  }
}
