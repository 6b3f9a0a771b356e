const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Records as CSV, with the columns that at least one of them has. */
export function stringify(records: readonly Readonly<Record<string, string>>[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const lines = records.map((record) => columns.map((column) => quoted(record[column] ?? '')).join(','));
  return [columns.map(quoted).join(','), ...lines].join('\n');
}
