import type { ImageFiles } from './image-files.ts';
import type { Known } from './shell-value.ts';

/** What a stage of a container file begins with: where another one ends, or what is known of an image that is built elsewhere. */
export interface BaseImage {
  /** Null where no file of the repository is in it. */
  readonly image: ImageFiles | null;
  readonly workdir: string;
  readonly variables: ReadonlyMap<string, Known>;
}

/** An image of which nothing is known. */
export const noImage: BaseImage = { image: null, workdir: '/', variables: new Map() };

/** What is known of an image, named in lower case, that is built elsewhere. */
export function baseImage(name: string): BaseImage {
  return /(?:^|\/)(?:lambda\/python|aws-lambda-python)(?:[:@]|$)/.test(name) ? forLambda : noImage;
}

/** AWS: deploy Python Lambda functions with container images. Commands begin where the code is to lie. */
const forLambda: BaseImage = {
  ...noImage,
  workdir: '/var/task',
  variables: new Map([['LAMBDA_TASK_ROOT', { value: '/var/task', certain: true }]]),
};
