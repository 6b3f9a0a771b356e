/** The package is CommonJS and has no types. Its dates are local midnights, give or take the hour of a clock change. */
declare module '@socialgouv/jours-feries' {
  export default function joursFeries(
    year: number,
    options?: {readonly alsace: boolean},
  ): Readonly<Record<string, Date>>;
}
