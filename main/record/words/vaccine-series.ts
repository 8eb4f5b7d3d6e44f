// Which vaccines belong to one series, by their CVX codes (published by the CDC for free use); names are our own.
const codesBySeries: Readonly<Record<string, readonly string[]>> = {
  Flu: [
    ...['15', '16', '88', '111', '135', '140', '141', '144', '149', '150', '151', '153', '155', '158', '161', '166'],
    ...['168', '171', '185', '186', '197', '205', '231', '320', '333'],
  ],
  'COVID-19': [
    ...['207', '208', '210', '211', '212', '213', '217', '218', '219', '221', '227', '228', '229', '230', '300', '301'],
    ...['302', '308', '309', '310', '311', '312', '313', '334'],
  ],
  'Tetanus and diphtheria': ['09', '28', '113', '115', '138', '139', '196'],
  'Diphtheria, tetanus and whooping cough (child)': ['01', '20', '106', '107', '110', '120', '130', '146'],
  'Pneumonia (pneumococcus)': ['33', '100', '109', '133', '152', '215', '216', '327'],
  Shingles: ['121', '187', '188'],
  'Hepatitis B': ['08', '42', '43', '44', '45', '51', '189', '220'],
  'Hepatitis A': ['52', '83', '84', '85'],
  'Hepatitis A and B': ['104'],
  HPV: ['62', '118', '137', '165'],
  'Measles, mumps and rubella': ['03', '94'],
  Chickenpox: ['21'],
  Polio: ['02', '10', '89'],
  Hib: ['17', '46', '47', '48', '49'],
  'Meningitis (ACWY)': ['32', '108', '114', '136', '147', '203'],
  'Meningitis (B)': ['162', '163', '164'],
  Rotavirus: ['74', '116', '119', '122'],
  RSV: ['303', '304', '305', '326'],
};

const series: ReadonlyMap<string, string> = new Map(
  Object.entries(codesBySeries).flatMap(([name, codes]) => codes.map((code) => [code, name] as const)),
);

/** What the vaccines of this code's series guard against; `undefined` for a code that is none of ours. */
export const vaccineSeries = (cvx: string): string | undefined => series.get(cvx.padStart(2, '0'));
