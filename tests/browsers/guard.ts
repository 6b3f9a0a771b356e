/** Loaded before every browser test: the file fails where a page asked for, or said, what no test planned. */

const askServer = window.fetch.bind(window);
const surprises: string[] = [];

addEventListener('securitypolicyviolation', ({blockedURI, effectiveDirective}) => {
  surprises.push(`a request to ${blockedURI} (${effectiveDirective})`);
});

const logError = console.error.bind(console);
console.error = (...words: unknown[]) => {
  surprises.push(`console.error: ${words.map(String).join(' ')}`);
  logError(...words);
};

after(async () => {
  const answer = await askServer('/__unplanned__');
  const missing = (await answer.json()) as string[];
  const all = [...surprises, ...missing.map((path) => `a request to ${path}, which does not exist`)];
  if (all.length > 0) throw new Error(`No test planned\n${all.join('\n')}`);
});
