import type {JsonSchema, SchemaSet} from '../../src/sources/checked-file/json-schema.js';
import {dataBeside} from '../../src/sources/data-beside.js';
import {LeavingQuestion} from './leaving.js';
import {FormPage} from './page.js';
import {programmeOf} from './programme-of.js';
import {save} from './save.js';
import {territoryFiles} from './territory-files.js';

/** The folder of the scripts, which is also where a pasted text finds them. */
const base = new URL('../', import.meta.url);

async function schema(kind: string): Promise<JsonSchema> {
  const response = await fetch(new URL(`schemas/${kind}.schema.json`, base));
  if (!response.ok) throw new Error(`${kind}.schema.json: ${response.status}`);
  return (await response.json()) as JsonSchema;
}

/** A browser may forbid even to ask for it. */
function storage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function start(root: HTMLElement, said: HTMLElement): Promise<void> {
  try {
    const set: SchemaSet = [await schema('programme'), await schema('agenda')];
    const tab = storage();
    new FormPage(root, said, {
      set,
      today: today(),
      storage: tab,
      base: base.href,
      territories: territoryFiles(dataBeside(base)),
      leaving: new LeavingQuestion(window, tab ? 'kept' : 'lost'),
      example: new URL('../example/programme-exemple.json', document.baseURI).href,
      programmeOf,
      copy: (text) => navigator.clipboard.writeText(text),
      save,
    });
  } catch (error) {
    said.textContent = 'Le formulaire n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page.';
    throw error;
  }
}

const root = document.querySelector<HTMLElement>('#formulaire');
const said = document.querySelector<HTMLElement>('#message');
if (root && said) void start(root, said);
