/** A command that a runner of GitHub Actions would obey. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * The commands in what a step prints, as the runner finds them, whatever their names (actions/runner: ActionCommand.cs,
 * `TryParseV2` and the older `TryParse`; a line ends at LF, CR or both). Only for the older form is the name all that is told.
 */
export function commandsIn(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => newForm(line) ?? oldForm(line) ?? []);
}

/** `::name key=value,key=value::message`, behind white space. */
function newForm(line: string): RunnerCommand | null {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end === -1) return null;
  const info = text.slice(2, end);
  const space = info.indexOf(' ');
  const name = space === -1 ? info : info.slice(0, space);
  const list = space === -1 ? [] : info.slice(space + 1).split(',');
  const properties = list.flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals === -1 ? [] : [[pair.slice(0, equals).trim(), property(pair.slice(equals + 1))] as const];
  });
  return { name, properties: Object.fromEntries(properties), message: data(text.slice(end + 2)) };
}

/** `##[name key=value;]message`, anywhere in a line. */
function oldForm(line: string): RunnerCommand | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start === -1 || end === -1 ? null : { name: line.slice(start + 3, end), properties: {}, message: '' };
}

function property(text: string): string {
  return data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function data(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
