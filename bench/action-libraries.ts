/**
 * What the action asks of its libraries on the incident, and nothing else: the same requests through the same client, and
 * the policy read as YAML. Nothing is compared, and nothing is said but a comment of the same size.
 */
import { readFileSync } from 'node:fs';
import { env, exit } from 'node:process';
import { connect } from '../src/github/client.ts';
import { readYaml } from './yaml-alone.ts';

const commentLength = 5_000;
const { pull_request: pull } = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
const { request } = connect({ apiUrl: env['GITHUB_API_URL'] ?? '', token: env['INPUT_TOKEN'] ?? '', waitScale: 0.001 });

const basehead = `${pull.base.sha}...${pull.head.sha}`;
const { data: comparison } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead });
const [trees, policy] = await Promise.all([
  Promise.all([pull.head.sha, comparison.merge_base_commit.sha].map(listFiles)),
  readPolicy(pull.base.sha),
]);
readYaml(policy);
const shas = new Set(trees.flat().flatMap(({ path, sha }) => (path.includes('requirements') ? [sha] : [])));
const blobs = await Promise.all([...shas].map(readBlob));
if (blobs.length < 5) throw new Error(`${blobs.length} files were read: that is not the incident`);

await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: pull.number });
const issue = { owner, repo, issue_number: pull.number };
await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, per_page: 100 });
const body = 'x'.repeat(commentLength);
await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
// As the action ends.
exit(1);

async function listFiles(sha: string): Promise<readonly { readonly path: string; readonly sha: string }[]> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const { data } = await request(route, { owner, repo, tree_sha: sha, recursive: '1' });
  return data.tree;
}

async function readPolicy(ref: string): Promise<string> {
  const path = '.github/sync-policy.yml';
  const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref });
  if (!('content' in data)) throw new Error(`${path} is no file`);
  return Buffer.from(data.content, 'base64').toString('utf8');
}

async function readBlob(sha: string): Promise<Buffer> {
  const { data } = await request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha });
  return Buffer.from(data.content, 'base64');
}
