import type {ActedOn} from './acted-on.js';

const NONE = 'Aucune commune de ce département n’est trouvée : vérifiez le nom ou le code postal.';
const SEVERAL = 'Plusieurs communes sont possibles : choisissez la vôtre.';
const TOO_MANY = 'Beaucoup de communes commencent ainsi : écrivez-en un peu plus.';
/** As many as are read at once. */
const FEW = 12;

/** What somebody does in the field of the communes. */
export class CommuneActions {
  readonly #on: ActedOn;

  constructor(on: ActedOn) {
    this.#on = on;
  }

  /** What was said of it is taken back as soon as it is corrected. */
  write(typed: string): void {
    const {state, message, show} = this.#on;
    if (state.commune.problem !== '') message.say('', 'quiet');
    state.commune = {typed, problem: '', offers: []};
    show();
  }

  /** Adds the commune that was written; gives whether nothing is left to settle. */
  add(): boolean {
    const {state, options, message, show, focus} = this.#on;
    const {typed} = state.commune;
    if (typed.trim() === '') return true;
    const matching = options.data.matching(state.choice.departement, typed);
    const [only] = matching;
    if (only && matching.length === 1) {
      this.take(only.code);
      return true;
    }
    const offers = matching.length <= FEW ? matching : [];
    const problem = matching.length === 0 ? NONE : offers.length > 0 ? SEVERAL : TOO_MANY;
    state.commune = {typed, problem, offers};
    message.say(problem, 'quiet');
    show();
    focus('commune');
    return false;
  }

  take(code: string): void {
    const {state, options, message, follow, focus} = this.#on;
    const {departement, communes} = state.choice;
    const name = options.data.communes(departement).find((one) => one.code === code)?.name ?? code;
    state.commune = {typed: '', problem: '', offers: []};
    state.take({communes: [...new Set([...communes, code])]});
    follow();
    message.say(`${name} : ajoutée.`, 'quiet');
    focus('commune');
  }

  remove(code: string): void {
    const {state, message, follow, focus} = this.#on;
    state.take({communes: state.choice.communes.filter((one) => one !== code)});
    follow();
    message.say('Commune retirée.', 'quiet');
    focus('commune');
  }
}
