import {execFile} from 'node:child_process';
import {cpSync, existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {pack} from '../dist/pack.js';

const run = promisify(execFile);
const PROJECTS = ['vite-ts', 'react', 'vue', 'html'];

/** The projects of people who install the package, outside this repository so that nothing of it is found by chance. */
export interface Projects {
  readonly folder: string;
  /** Runs a program of an installed package in a project; fails with what it wrote. */
  readonly run: (project: string, program: string, ...words: readonly string[]) => Promise<void>;
  readonly remove: () => void;
}

/** Packs the package, and installs it with what the projects need beside it. */
export async function installProjects(): Promise<Projects> {
  const {folder, tarball} = pack();
  for (const name of ['package.json', 'tsconfig.json', ...PROJECTS]) {
    cpSync(join('tests/consumers', name), join(folder, name), {recursive: true});
  }
  const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', tarball];
  await run('npm', [...words, '--ignore-scripts'], {cwd: folder, shell: process.platform === 'win32'});
  return {
    folder,
    run: async (project, program, ...options) => {
      const file = join(folder, 'node_modules', program);
      if (!existsSync(file)) throw new Error(`${file} is not installed`);
      try {
        await run(process.execPath, [file, ...options], {cwd: join(folder, project)});
      } catch (error) {
        const {stdout, stderr} = error as {readonly stdout: string; readonly stderr: string};
        throw new Error(`${stdout}\n${stderr}`, {cause: error});
      }
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
}
