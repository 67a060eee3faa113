/**
 * The local preview: {@link backstory.serve.Preview} builds a site, shows it in browsers of this machine, and builds again
 * whenever something in {@code content/} or {@code templates/} changes.
 *
 * <p>In: a {@link backstory.pipeline.request.BuildRequest} and {@link backstory.serve.PreviewOptions}. Out: pages, and
 * a {@link backstory.serve.PreviewBuild} after each build for whoever listens. The build is {@link
 * backstory.pipeline.LiveBuild}, which takes the steps of every other build, and takes over from the one before all
 * that has not changed. Files of the site are made when a browser asks for them and written nowhere, so what one waits
 * for after a save is the edited text and the page that is open, however large the site is. What concerns the whole
 * site (checks, and the pages that nobody asked for where a template of the site's own could be at fault) follows when
 * nothing has changed for a moment.
 *
 * <p>An event that {@code serve.watch} reports says where something may have changed; the contents of these files decide.
 * After some seconds without a change all files are looked at, so that an event that was lost can make a page late but not
 * wrong for long. What is added for the preview (a script, a bar, the list of problems) is added to answers by
 * {@code serve.http}; no built byte knows of it. Reads no clock: whoever starts the preview brings one.
 */
@NullMarked
package backstory.serve;

import org.jspecify.annotations.NullMarked;
