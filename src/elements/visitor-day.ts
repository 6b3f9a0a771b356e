/** Day of an instant in the visitor's own calendar, `YYYY-MM-DD`. */
export function visitorDay(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
