/**
 * What stands, in the guides, for the folder of the built files: whoever hosts them knows its address. A mairie’s own
 * site is `https://VOTRE-SITE/` there.
 */
export const HOST_FOLDER = 'https://HEBERGEUR/draille/';
