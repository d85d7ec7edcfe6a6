import { buildAll } from './build.mjs';
import { galleryPage } from './lib/gallery.mjs';
import { root } from './lib/project.mjs';
import { serve } from './lib/serve.mjs';

const pages = { '/': galleryPage };

/** The usual port, or any free one when something else has it. */
async function serveGallery() {
  const port = Number(process.env.PORT ?? 8080);
  try {
    return await serve(root, { port, pages });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
    return serve(root, { pages });
  }
}

await buildAll();
const { url } = await serveGallery();
console.log(`\nThe gallery is at ${url}/ (stop with Ctrl+C)`);
