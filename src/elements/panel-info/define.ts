import {define} from '../define.js';
import {PanelInfo} from './panel-info.js';

define('panel-info', PanelInfo);
