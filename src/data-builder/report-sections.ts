import type {AppliedCorrection} from './corrections.js';
import type {Merge} from './duplicates.js';
import type {BuildReport, ContourGap, MissingFact, PlaceToComplete} from './report-contents.js';
import {html, sentence, type Markup} from './report-markup.js';
import {CORRECTIONS_FILE, producersOfPlace, producersOfRemark, type Producer} from './report-sources.js';
import {anchorOf, producersCell, subjectCell, tableOf} from './report-table.js';
import {ACTIONS, MERGE_REASONS, MISSING, counted, dayWords, fieldWords} from './report-words.js';

const FACTS: readonly MissingFact[] = ['phone', 'hours', 'position', 'stale'];

function completeRow(place: PlaceToComplete): Markup {
  const {missing, updated} = place;
  return html`${subjectCell(place)}
    <td>
      ${missing.filter((fact) => fact !== 'stale').map((fact, index) => (index > 0 ? ', ' : '') + MISSING[fact])}
    </td>
    <td>${updated ? dayWords(updated) : 'inconnue'}${missing.includes('stale') && ' (plus d’un an)'}</td>
    ${producersCell(producersOfPlace(place))}`;
}

/** Places that lack something that visitors look for. */
export function toCompleteSection(places: readonly PlaceToComplete[]): Markup | undefined {
  if (places.length === 0) return undefined;
  const totals = FACTS.flatMap((fact): Markup[] => {
    const count = places.filter(({missing}) => missing.includes(fact)).length;
    return count > 0 ? [html`<li>${counted(count, 'lieu', 'lieux')} sans ${MISSING[fact]}</li>`] : [];
  });
  return html`<section aria-labelledby="a-completer">
    <h2 id="a-completer">Lieux à compléter</h2>
    <p>Un habitant appelle, ou vient : sans téléphone ni horaires, il ne fait ni l’un ni l’autre.</p>
    <ul>
      ${totals}
    </ul>
    ${tableOf({
      id: 'a-completer-table',
      caption: 'Ce qui manque, lieu par lieu',
      headers: ['Lieu', 'Il manque', 'Mise à jour', 'Où corriger'],
      rows: [...places].sort((a, b) => b.missing.length - a.missing.length).map(completeRow),
    })}
  </section>`;
}

function mergeRow({kept, absorbed, names, name, commune, why}: Merge): Markup {
  return html`${subjectCell({id: kept, name, commune})}
    <td>
      <ul>
        ${absorbed.map(
          (id, index) =>
            html`<li>
              <bdi>${names[index]}</bdi> <span class="id"><bdi>${id}</bdi></span>
            </li>`,
        )}
      </ul>
    </td>
    <td>${MERGE_REASONS[why]}</td>`;
}

/** What was merged into what. */
export function mergesSection(merges: readonly Merge[]): Markup | undefined {
  if (merges.length === 0) return undefined;
  return html`<section aria-labelledby="doublons">
    <h2 id="doublons">Doublons fusionnés</h2>
    <p>
      Ces lignes décrivaient un même lieu : il n’est montré qu’une fois. Si deux lieux ont été confondus,
      donnez-leur des noms ou des adresses qui les distinguent, à la source ou dans le fichier de corrections.
    </p>
    ${tableOf({
      id: 'doublons-table',
      caption: 'Fiches fusionnées',
      headers: ['Lieu montré', 'Fiches réunies', 'Pourquoi'],
      rows: merges.map(mergeRow),
    })}
  </section>`;
}

function correctionRow({
  id,
  name,
  commune,
  line,
  action,
  fields,
  author,
  expires,
}: AppliedCorrection): Markup {
  return html`${subjectCell({id, name, commune, line})}
    <td>${ACTIONS[action]}</td>
    <td>${fields.map(fieldWords).join(', ')}</td>
    <td><bdi>${author}</bdi></td>
    <td>${expires === undefined ? 'sans limite' : dayWords(expires)}</td>`;
}

/** Local corrections that were followed. */
export function correctionsSection(corrections: readonly AppliedCorrection[]): Markup | undefined {
  if (corrections.length === 0) return undefined;
  return html`<section aria-labelledby="corrections">
    <h2 id="corrections">Corrections locales appliquées</h2>
    ${tableOf({
      id: 'corrections-table',
      caption: 'Lignes suivies du fichier de corrections',
      headers: ['Lieu', 'Ce qui est fait', 'Champs', 'Auteur', 'Jusqu’au'],
      rows: [...corrections].sort((a, b) => a.line - b.line).map(correctionRow),
    })}
  </section>`;
}

/** Maps that lack contours: the places stand on them all the same. */
export function contoursSection(gaps: readonly ContourGap[]): Markup | undefined {
  if (gaps.length === 0) return undefined;
  const items = gaps.map(
    ({departement, why}) => html`<li>Département ${departement} : <bdi>${why}</bdi></li>`,
  );
  return html`<section aria-labelledby="cartes">
    <h2 id="cartes">Cartes incomplètes</h2>
    <p>Il manque des contours au fond de carte. Les lieux et les noms des communes y sont.</p>
    <ul>
      ${items}
    </ul>
  </section>`;
}

/** Every producer that the page names, once, by name. */
function producersIn({problems, toComplete}: BuildReport): Producer[] {
  const all = [...problems.flatMap(producersOfRemark), ...toComplete.flatMap(producersOfPlace)];
  const byName = new Map([...all, CORRECTIONS_FILE].map((producer) => [producer.name, producer]));
  return [...byName.values()].sort((a, b) =>
    a === CORRECTIONS_FILE ? -1 : a.name.localeCompare(b.name, 'fr'),
  );
}

/** How each producer's records are corrected. */
export function producersSection(report: BuildReport): Markup {
  const entries = producersIn(report).map(
    ({name, advice, url}) =>
      html`<dt id="${anchorOf(name)}">${name}</dt>
        <dd>
          ${sentence(advice)}${url !== undefined && html` <a href="${url}">${url.replace('https://', '')}</a>`}
        </dd>`,
  );
  return html`<section aria-labelledby="ou-corriger">
    <h2 id="ou-corriger">Où corriger</h2>
    <p>Corriger à la source vaut mieux : la fiche est alors juste partout, et pour longtemps.</p>
    <dl class="where">${entries}</dl>
  </section>`;
}
