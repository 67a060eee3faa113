/**
 * The local preview: {@link backstory.serve.Preview} builds a site, shows it in browsers of this machine, and builds
 * again whenever something in {@code content/} or {@code templates/} changes.
 *
 * <p>In: a {@link backstory.pipeline.request.BuildRequest} and {@link backstory.serve.PreviewOptions}. Out: pages, and
 * a {@link backstory.serve.PreviewBuild} after each build for the listener. The build is
 * {@link backstory.pipeline.LiveBuild}, which takes the same steps as every other build, and takes over everything that
 * has not changed from the build before. Files of the site are made when a browser requests them and are not written
 * anywhere, so after a save the user waits only for the edited text and the open page, however large the site is. Work
 * on the whole site (checks, and the making of pages that no browser requested if a template of the site's own could be
 * faulty) follows when nothing has changed for a moment.
 *
 * <p>An event from {@code serve.watch} says where something may have changed; the content of these files decides
 * whether it has. After some seconds without a change all files are compared, so a lost event can delay a page, but
 * does not leave it wrong for long. The additions of the preview (a script, a bar, the list of problems) are added to
 * responses by {@code serve.http}; the built files do not contain them. This room reads no clock: it is given one
 * when the preview is opened.
 */
@NullMarked
package backstory.serve;

import org.jspecify.annotations.NullMarked;
