/** A whole number that the environment may tell. */
const told = (name: string, otherwise: number): number => {
  const value = Number(process.env[name] ?? otherwise);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number above 0`);
  return value;
};

/** How many kills over how many reports: a tenth of the full run, which is `ENTENTE_FAULT_KILLS=50 ENTENTE_FAULT_REPORTS=2000`. */
export const KILLS = told('ENTENTE_FAULT_KILLS', 5);
export const REPORTS = told('ENTENTE_FAULT_REPORTS', 200);
