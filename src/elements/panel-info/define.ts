import {define} from '../define.js';
import {PanelInfo} from './panel-info.js';

define('panel-info', PanelInfo);

// So that TypeScript knows the tag wherever it is registered: it leaves an import without types out of its declarations.
export type {PanelInfo} from './panel-info.js';
