/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:browser'],
  rules: {
    // The pages are written by Astro, which prints both as it likes; neither is seen by a reader.
    'doctype-style': 'off',
    'void-style': 'off',
    // A headline is as long as the news is, and search engines cut it themselves.
    'long-title': 'off',
    // Nothing is loaded from elsewhere.
    'require-sri': 'off',
  },
};
