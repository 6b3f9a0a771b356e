import {defineConfig} from 'vite';

// `unused` and `registered` show what a bundler keeps of an import that names nothing, or nothing that is used.
export default defineConfig({
  build: {
    rollupOptions: {
      input: {main: 'index.html', unused: 'src/unused.js', registered: 'src/registered.js'},
      output: {entryFileNames: '[name].js'},
    },
  },
});
