/* What reads a programme and shows it: a file of its own, that comes with the first programme. */
export {PanelDesk} from './panel-desk.js';
export {panelStyles as styles} from './panel.styles.js';
