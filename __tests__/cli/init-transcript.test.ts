import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { playTranscript, program, stepsOf } from '../../scripts/transcript.ts';
import { fencesOf } from '../docs/markdown.ts';

const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-transcript-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const transcripts = fencesOf('docs/recipes.md').flatMap(({ text }) => (text.startsWith('$ ') ? [text] : []));

describe('the transcripts in docs/recipes.md', () => {
  it('are what a terminal shows, command by command (node scripts/docs-pages.ts writes them)', async () => {
    expect(transcripts).toHaveLength(2);
    const played: string[] = [];
    for (const transcript of transcripts) played.push(await playTranscript(transcript, folder));
    expect(played).toEqual(transcripts);
  });

  it('end in sync, ask for what comes next, and mend it', () => {
    const [first = [], second = []] = transcripts.map((transcript) => stepsOf(transcript).map(({ shown }) => shown));
    expect(first.at(-1)).toMatch(/^In sync/);
    expect(second[1]).toMatch(/missing: requests is missing here/);
    expect(second.at(-1)).toMatch(/^In sync/);
  });

  it('take less than a minute of typing: 200 characters', () => {
    const typed = stepsOf(transcripts[0] ?? '').filter((step) => step.typed.startsWith(program));
    expect(typed).toHaveLength(2);
    expect(typed.reduce((sum, step) => sum + step.typed.length + 1, 'y\n'.length)).toBeLessThan(200);
  });
});
