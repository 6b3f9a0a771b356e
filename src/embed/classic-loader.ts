import {ownScript} from './own-script.js';
import {startOnce} from './start.js';

const NAME = 'draille-classic.js';
const address = ownScript(NAME);

if (address === undefined) {
  console.warn(
    `draille: where this script comes from is not known here. Write <script src="https://…/${NAME}" defer></script> in ` +
      'the page itself, outside what joins scripts or inserts their text',
  );
} else {
  startOnce(address);
}
