import {basename, dirname, extname} from 'node:path';
import {BuildError} from './build-error.js';
import {replaceFiles} from './replace-files.js';
import {renderReport, type BuildReport} from './report.js';

/** Where the report goes, and as what. */
export interface ReportFile {
  readonly path: string;
  readonly format: 'html' | 'csv' | 'json';
}

/**
 * Gives the form of report that a file's name asks for.
 * @throws {BuildError} with status 2 for any other extension
 */
export function reportFormat(path: string): ReportFile {
  const extension = extname(path).slice(1).toLowerCase();
  if (extension === 'html' || extension === 'csv' || extension === 'json') return {path, format: extension};
  throw new BuildError(`--report ${path} : choisissez un nom en .html, .csv ou .json.`, {exitStatus: 2});
}

/** Writes the report. @throws {BuildError} when the disk refuses */
export async function writeReport({path, format}: ReportFile, report: BuildReport): Promise<void> {
  await replaceFiles(dirname(path), [{name: basename(path), text: renderReport(report, format)}]);
}
